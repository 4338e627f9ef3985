/** What a frame is asked to show, from its address. Pure, so that a test needs no frame. */
import type { Bilingual } from "../schema/issue.js";
import { isWeb } from "./address.js";
import { mayBeAttribute } from "./attributes.js";
import { FRAME_TAGS, unknownTag, type EmbedTag } from "./tags.js";

export interface FrameRequest {
  readonly tag: EmbedTag;
  /** Addresses with blanks between, for the attribute `src`. */
  readonly src: string;
  /** Not yet held to the element's own names: those are known once it is loaded. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

export interface FrameSetting {
  readonly lang: string;
  readonly theme: "" | "light" | "dark";
  readonly asked: FrameRequest | Bilingual;
}

/** Longest part of an address that a message repeats. */
const EXCERPT = 80;

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

/** @param query such as `?tag=budget-sunburst&src=…` */
export function readFrame(query: string): FrameSetting {
  const parameters = new URLSearchParams(query);
  const lang = parameters.get("lang") ?? "zh";
  const theme = parameters.get("theme") ?? "";
  const known = isLanguage(lang);
  const shown = theme === "light" || theme === "dark" ? theme : "";
  const wrong = known ? (shown === theme ? undefined : unknownTheme(theme)) : unknownLanguage(lang);
  return { lang: known ? lang : "zh", theme: shown, asked: wrong ?? requestIn(parameters) };
}

export function isFault(asked: FrameRequest | Bilingual): asked is Bilingual {
  return "zh" in asked;
}

function requestIn(parameters: URLSearchParams): FrameRequest | Bilingual {
  const name = parameters.get("tag") ?? "";
  const tag = FRAME_TAGS.find((one) => one === name);
  if (name === "") return { zh: `缺少参数 tag（可用：${FRAME_TAGS.join("、")}）`, en: `missing parameter tag (one of: ${FRAME_TAGS.join(", ")})` };
  if (tag === undefined) return unknownTag(excerpt(name), FRAME_TAGS);
  const addresses = parameters.getAll("src").flatMap((value) => value.split(/\s+/)).filter((address) => address !== "");
  if (addresses.length === 0) return { zh: "缺少参数 src：预算文档（JSON）的地址", en: "missing parameter src: the address of a budget document (JSON)" };
  const wrong = addresses.find((address) => !isWeb(address));
  if (wrong !== undefined) return { zh: `无效的地址：${excerpt(wrong)}（须为 http、https 或相对地址）`, en: `invalid address: ${excerpt(wrong)} (http, https or relative)` };
  const attributes = Array.from(parameters).filter(([key]) => !OWN.includes(key));
  return { tag, src: addresses.join(" "), attributes };
}

const OWN: readonly string[] = ["tag", "src", "lang", "theme"];

/** What the element may be given of what was asked for: `attributes`, or the name that it does not know, with those that it does. */
export function refusedAttribute({ tag, attributes }: Pick<FrameRequest, "tag" | "attributes">, observed: readonly string[]): Bilingual | undefined {
  const known = observed.filter(mayBeAttribute);
  const unknown = attributes.find(([name]) => !known.includes(name));
  if (unknown === undefined) return undefined;
  const name = excerpt(unknown[0]);
  return { zh: `<${tag}> 没有属性 ${name}（可用：${known.join("、")}）`, en: `unknown attribute of <${tag}>: ${name} (one of: ${known.join(", ")})` };
}

/** A BCP 47 tag. Elements speak Chinese in a language that they do not know. */
function isLanguage(lang: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(lang);
}

function unknownLanguage(lang: string): Bilingual {
  return { zh: `未知的语言：${excerpt(lang)}（可用 zh、en）`, en: `unknown language: ${excerpt(lang)} (zh or en)` };
}

function unknownTheme(theme: string): Bilingual {
  return { zh: `未知的主题：${excerpt(theme)}（可用 light、dark）`, en: `unknown theme: ${excerpt(theme)} (light or dark)` };
}
