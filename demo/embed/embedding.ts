/** What the generator makes, as the address keeps it: `#embed?tag=sankey-funds&theme=dark&attr.level=2`. */
import { FRAME_TAGS, type EmbedTag } from "../../src/embed/snippets.js";
import { isTheme, type Theme } from "../theme.js";
import type { Language } from "../words.js";
import { choicesOf } from "./choices.js";

export type Width = "320" | "600" | "full";

export interface Embedding {
  readonly tag: EmbedTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: "" | Language;
  readonly theme: "" | Theme;
  readonly width: Width;
  /** Empty: the name under which the document is saved. */
  readonly src: string;
  readonly base: string;
}

/** Beside the page that embeds. */
export const BASE = "./budget-elements/";

const FIRST: EmbedTag = "budget-sunburst";
const ATTRIBUTE = "attr.";

/** Elements that show nothing until they are told what. */
const STARTS: Partial<Readonly<Record<EmbedTag, Readonly<Record<string, string>>>>> = {
  "budget-figure": { path: "balance.expenditure.total" },
  "budget-term": { term: "“三公”经费" },
};

/** What is not known is left out: an address may be of another version. */
export function embeddingOf(parameters: URLSearchParams): Embedding {
  const asked = (name: string): string => parameters.get(name) ?? "";
  const tag = FRAME_TAGS.find((one) => one === asked("tag")) ?? FIRST;
  const known = choicesOf(tag).map(({ name }) => name);
  const given = Array.from(parameters).flatMap(([name, value]) => (name.startsWith(ATTRIBUTE) && known.includes(name.slice(ATTRIBUTE.length)) ? [[name.slice(ATTRIBUTE.length), value] as const] : []));
  const [language, theme, width] = [asked("language"), asked("theme"), asked("width")];
  return {
    tag,
    attributes: { ...STARTS[tag], ...Object.fromEntries(given) },
    language: language === "zh" || language === "en" ? language : "",
    theme: isTheme(theme) ? theme : "",
    width: width === "320" || width === "600" ? width : "full",
    src: asked("src"),
    base: asked("base") || BASE,
  };
}

export function parametersFor({ tag, attributes, language, theme, width, src, base }: Embedding): URLSearchParams {
  const parameters = new URLSearchParams({ tag });
  for (const [name, value] of Object.entries(attributes)) parameters.set(`${ATTRIBUTE}${name}`, value);
  for (const [name, value, usual] of [["language", language, ""], ["theme", theme, ""], ["width", width, "full"], ["src", src, ""], ["base", base, BASE]] as const) {
    if (value !== usual) parameters.set(name, value);
  }
  return parameters;
}
