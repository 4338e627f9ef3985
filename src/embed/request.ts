/** What is to be embedded, and its parts once they are checked. */
import { documentAddresses, folderAddress } from "./address.js";
import { ownAttributes } from "./attributes.js";
import { EmbedFault } from "./fault.js";
import { HIGHEST, LOWEST } from "./height-message.js";
import { knownTag, tagName, type EmbedTag } from "./tags.js";

export interface EmbedRequest {
  /** A tag of the library, such as `budget-sunburst`. */
  readonly tag: string;
  /** The element's own attributes, such as `{ classification: "economic" }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Address of the document as the page writes it; several with blanks between; empty where the page gives the data in another way. */
  readonly src: string;
  /** Address of the folder of `autoloader.js`, `frame.html` and the others, as the page writes it. */
  readonly base: string;
  /** Default: that of the page around a tag, Chinese in a frame. */
  readonly language?: "zh" | "en";
  /** Default: the reader's system's. */
  readonly theme?: "" | "light" | "dark";
  /** What it shows: the text that stands where there is no picture, and the name of the frame. */
  readonly title: string;
  /** Height kept free for it, in px. */
  readonly height?: number;
}

export interface CheckedRequest {
  readonly tag: EmbedTag;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly sources: readonly string[];
  readonly base: string;
  readonly language: "zh" | "en" | undefined;
  readonly theme: "" | "light" | "dark";
  readonly title: string;
  readonly height: number | undefined;
}

/** @throws EmbedFault, a RangeError, with the reason in both languages */
export function checked({ tag, attributes = {}, src, base, language, theme = "", title, height }: EmbedRequest): CheckedRequest {
  const known = knownTag(tag);
  if (height !== undefined && !(Number.isInteger(height) && height >= LOWEST && height <= HIGHEST)) {
    throw new EmbedFault({ zh: `无效的高度：${height}（${LOWEST} 至 ${HIGHEST} 像素的整数）`, en: `invalid height: ${height} (whole px, ${LOWEST} to ${HIGHEST})` });
  }
  return {
    tag: known,
    attributes: ownAttributes(attributes),
    sources: documentAddresses(src),
    base: folderAddress(base),
    language,
    theme,
    title: title.replace(/\s+/g, " ").trim() || tagName(known)[language ?? "zh"],
    height,
  };
}
