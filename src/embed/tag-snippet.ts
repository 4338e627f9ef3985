import { languageTag } from "./language.js";
import { attributesHtml, textHtml } from "./markup.js";
import { checked, type EmbedRequest } from "./request.js";
import { standsInSentence } from "./tags.js";

const DATA = { zh: "数据（JSON）", en: "Data (JSON)" } as const;

/** The tag for a page that may load scripts: what stands inside it is there without them, and where a system strips the tag. */
export function tagSnippet(request: EmbedRequest): string {
  const { tag, attributes, sources, base, language, theme, title } = checked(request);
  const all: (readonly [string, string])[] = [...attributes];
  if (sources.length > 0) all.unshift(["src", sources.join(" ")]);
  if (language !== undefined) all.push(["lang", languageTag(language)]);
  if (theme !== "") all.push(["data-theme", theme]);
  const script = `<script${attributesHtml([["type", "module"], ["src", `${base}autoloader.js`]])}></script>`;
  const open = `<${tag}${attributesHtml(all)}>`;
  if (standsInSentence(tag)) return `${script}\n${open}${textHtml(title)}</${tag}>\n`;
  const words = DATA[language ?? "zh"];
  const links = sources.map((address, at) => `<a${attributesHtml([["href", address]])}>${words}${sources.length > 1 ? ` ${at + 1}` : ""}</a>`);
  return [script, open, `  <p>${textHtml(title)}</p>`, ...(links.length > 0 ? [`  <p>${links.join(" ")}</p>`] : []), `</${tag}>`, ""].join("\n");
}
