import { addressInFrame, readable } from "./address.js";
import { attributesHtml } from "./markup.js";
import { checked, type CheckedRequest, type EmbedRequest } from "./request.js";
import { FRAME_TAGS, knownTag } from "./tags.js";

/** Height of a frame until its picture says how tall it is, and for good where the page may run no script. */
export const FRAME_HEIGHT = 600;

/** The address of the frame. Its own parameters go by the names that `frame.ts` reads. */
export function frameAddress({ tag, attributes, sources, base, language, theme }: CheckedRequest): string {
  const query = new URLSearchParams([["tag", knownTag(tag, FRAME_TAGS)]]);
  for (const address of sources) query.append("src", readable(addressInFrame(address, base)));
  if (language !== undefined) query.append("lang", language);
  if (theme !== "") query.append("theme", theme);
  for (const [name, value] of attributes) query.append(name, value);
  // What separates nothing in a query stands as it is, for people who read the code.
  return `${base}frame.html?${query.toString().replace(/%2F/g, "/").replace(/%3A/g, ":")}`;
}

/**
 * The frame alone. `frameborder` is an attribute of old that content systems keep and no policy refuses, unlike `style`.
 * @param width px, or `100%`
 */
export function frameTag(request: CheckedRequest, width: number | "100%", height: number): string {
  return `<iframe${attributesHtml([
    ["src", frameAddress(request)],
    ["title", request.title],
    ["width", String(width)],
    ["height", String(height)],
    ["frameborder", "0"],
    ["loading", "lazy"],
    ["data-budget-frame", ""],
  ])}></iframe>`;
}

/** A frame and the script that fits its height. Where the script is stripped the frame keeps the height it has, and scrolls inside. */
export function frameSnippet(request: EmbedRequest): string {
  const parts = checked(request);
  return `${frameTag(parts, "100%", parts.height ?? FRAME_HEIGHT)}
<script${attributesHtml([["src", `${parts.base}frame-host.js`], ["async", ""]])}></script>
`;
}
