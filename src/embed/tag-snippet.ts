import { ownAttributes } from "./attributes.js";
import { languageTag } from "./language.js";
import { attributesHtml, textHtml } from "./markup.js";
import { checked, type EmbedRequest } from "./request.js";
import { standsInSentence } from "./tags.js";

const DATA = { zh: "数据（JSON）", en: "Data (JSON)" } as const;

export interface TagRequest extends EmbedRequest {
  /** What a `<budget-data>` around the tag is to say, such as `{ year: "2022", unit: "元" }`: the documents are given to that then. */
  readonly around?: Readonly<Record<string, string>>;
}

/**
 * The tag for a page that may load scripts: what stands inside it is there without them, and where a system strips the tag.
 * @throws EmbedFault, a RangeError, with the reason in both languages
 */
export function tagSnippet({ around = {}, ...request }: TagRequest): string {
  const { tag, attributes, sources, base, language, theme, title } = checked(request);
  const ofSource = ownAttributes(around);
  const src: readonly (readonly [string, string])[] = sources.length > 0 ? [["src", sources.join(" ")]] : [];
  const own = ofSource.length > 0 ? [...attributes] : [...src, ...attributes];
  if (language !== undefined) own.push(["lang", languageTag(language)]);
  if (theme !== "") own.push(["data-theme", theme]);
  const inside = insideOf(title, sources, language ?? "zh");
  const inLine = standsInSentence(tag);
  const element = `<${tag}${attributesHtml(own)}>${inLine ? textHtml(title) : `\n${inside.map((line) => `  ${line}\n`).join("")}`}</${tag}>`;
  const gap = inLine ? "" : "\n";
  const whole = ofSource.length > 0 ? `<budget-data${attributesHtml([...src, ...ofSource])}>${gap}${element}${gap}</budget-data>` : element;
  return `<script${attributesHtml([["type", "module"], ["src", `${base}autoloader.js`]])}></script>\n${whole}\n`;
}

/** What it shows, and the way to its documents. */
function insideOf(title: string, sources: readonly string[], language: "zh" | "en"): string[] {
  const links = sources.map((address, at) => `<a${attributesHtml([["href", address]])}>${DATA[language]}${sources.length > 1 ? ` ${at + 1}` : ""}</a>`);
  return [title === "" ? "" : textHtml(title), links.join(" ")].filter((text) => text !== "").map((text) => `<p>${text}</p>`);
}
