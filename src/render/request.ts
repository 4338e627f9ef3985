/** What is asked for, and whether it can be. */
import { severalEntities } from "../model/comparison/entities.js";
import { MAX_JSON_LENGTH, parseBudgetDocument, type BudgetDocument } from "../schema/index.js";
import { attributesOf, wrongValue } from "./attribute-values.js";
import { RenderFault } from "./fault.js";
import { drawableTags } from "./tags.js";
import type { DrawTask, RenderLanguage, RenderTheme } from "./task.js";

export interface RenderRequest {
  /** Tag of the element, such as `sankey-funds`. */
  readonly tag: string;
  /** Budget documents as JSON text; several become a series, as in the element's `data`. */
  readonly documents: readonly string[];
  /** The element's attributes, such as `{ stages: "source function" }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Widths to draw at, in px. A page takes several and shows the one that fits; a picture has the first. */
  readonly widths?: readonly number[];
  /** `light` or `dark`. Default: as the reader's system has it on a page, `light` in a picture. */
  readonly theme?: RenderTheme;
  /** Language of the words around the figures. Default: Chinese. */
  readonly language?: RenderLanguage;
}

/** Width of a picture that names none. */
export const PICTURE_WIDTH = 800;
export const NARROWEST = 240;
export const WIDEST = 2400;

/** Throws a `RenderFault` for what cannot be drawn whatever the element. */
export function taskOf(request: RenderRequest, widths: readonly number[]): DrawTask {
  const { tag, documents, attributes = {}, theme = "", language = "zh" } = request;
  const tags = drawableTags();
  if (!tags.includes(tag)) {
    const isKnown = attributesOf(tag).length > 0;
    throw new RenderFault("usage", { zh: `${isKnown ? "这个标签本身不画什么" : "未知的标签"}：${tag}（可用：${tags.join("、")}）`, en: `${isKnown ? "a tag that draws nothing itself" : "unknown tag"}: ${tag} (one of: ${tags.join(", ")})` });
  }
  const wanted = [...(request.widths ?? widths)].sort((a, b) => a - b);
  for (const width of wanted) {
    if (Number.isInteger(width) && width >= NARROWEST && width <= WIDEST) continue;
    throw new RenderFault("usage", { zh: `无效的宽度：${width}（${NARROWEST} 至 ${WIDEST} 像素的整数）`, en: `invalid width: ${width} (whole px, ${NARROWEST} to ${WIDEST})` });
  }
  const wrong = wrongValue(tag, attributes);
  if (wrong !== undefined) throw new RenderFault("usage", wrong);
  const several = severalEntities(documents.map((text, at) => documentOf(text, documents.length > 1 ? at + 1 : undefined)));
  if (several !== undefined) throw new RenderFault("usage", several);
  return { tag, attributes, documents, language, theme, widths: wanted };
}

/**
 * A document with errors in some tables may have others that can be drawn: the element decides.
 * @param place among several, from 1
 */
function documentOf(text: string, place: number | undefined): BudgetDocument {
  const which = place === undefined ? { zh: "", en: "" } : { zh: `第 ${place} 份文档`, en: `document ${place} ` };
  if (text.length > MAX_JSON_LENGTH) throw new RenderFault("usage", { zh: `${which.zh || "文档"}过大：${text.length} 字`, en: `invalid ${which.en || "document "}(too large): ${text.length} characters` });
  const { document, issues } = parseBudgetDocument(text);
  if (document !== undefined) return document;
  const said = (language: "zh" | "en"): string => issues.map(({ path, message }) => `${path === "" ? "" : `${path}: `}${message[language]}`).join("\n  ");
  throw new RenderFault("data", { zh: `${which.zh}无法作为预算文档使用：\n  ${said("zh")}`, en: `${which.en}cannot be used as a budget document:\n  ${said("en")}` });
}
