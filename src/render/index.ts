/** Draws elements in Node: pages and pictures that need no script. Importing this touches nothing; drawing has a thread of its own. */
import { estimateText } from "../layout/measure.js";
import { svgOf } from "../poster/mark.js";
import { NoPoster } from "../poster/no-poster.js";
import { posterOf, type Poster } from "../poster/poster.js";
import { drawApart } from "./drawer.js";
import { RenderFault } from "./fault.js";
import { stillPage, type PageOptions, type StillPage } from "./page.js";
import { pdfOf } from "./pdf.js";
import { pngOf } from "./png.js";
import { PICTURE_WIDTH, taskOf, type RenderRequest } from "./request.js";

export { RenderFault } from "./fault.js";
export { idleAttributes } from "./idle.js";
export { PICTURE_WIDTH } from "./request.js";
export { drawableTags } from "./tags.js";
export type { FaultKind } from "./fault.js";
export type { PageOptions, StillPage } from "./page.js";
export type { RenderRequest } from "./request.js";
export type { RenderLanguage, RenderTheme } from "./task.js";

/** Widths of a page: a phone, a column, a page. */
export const PAGE_WIDTHS = [340, 640, 960] as const;

/** The element as a page, or as a tag to put into one. Throws a `RenderFault`. */
export async function renderPage(request: RenderRequest, options: PageOptions = {}): Promise<StillPage> {
  const task = taskOf(request, PAGE_WIDTHS);
  return stillPage(await drawApart(task), task, options);
}

export interface PngOptions {
  /** Pixels a px, 1 to 4. Default: 2. */
  readonly scale?: number;
  /** Font file with Chinese characters. Default: one of the system's. */
  readonly font?: string;
}

export interface PdfOptions {
  /** Font file with Chinese characters. Default: one of the system's. */
  readonly font?: string;
}

/** A picture, and whether it has the element's lines and tables one below the other, because its own picture is text in boxes, which no drawing can flow. */
export interface RenderedPicture<Content> {
  readonly content: Content;
  readonly asTable: boolean;
}

/** The element as a standalone SVG: literal colours, text as text, no outside reference. Throws a `RenderFault`. */
export async function renderSvg(request: RenderRequest): Promise<RenderedPicture<string>> {
  const { mark, asTable } = await sheetOf(request);
  return { content: `${svgOf(mark)}\n`, asTable };
}

/** The same as pixels. */
export async function renderPng(request: RenderRequest, { scale = 2, font }: PngOptions = {}): Promise<RenderedPicture<Uint8Array>> {
  const { content, asTable } = await renderSvg(request);
  return { content: await pngOf(content, scale, font), asTable };
}

/** The same as one page of vectors, with text that can be selected. */
export async function renderPdf(request: RenderRequest, { font }: PdfOptions = {}): Promise<RenderedPicture<Uint8Array>> {
  const sheet = await sheetOf(request);
  const language = request.language === "en" ? "en" : "zh-CN";
  return { content: await pdfOf(sheet, { title: sheet.title, alternative: sheet.alternative, language }, font), asTable: sheet.asTable };
}

async function sheetOf(request: RenderRequest): Promise<Poster> {
  const task = taskOf(request, [PICTURE_WIDTH]);
  const { drawn: [first], words, colours, inline } = await drawApart(task);
  const { width, picture, list } = first;
  try {
    return posterOf({ tag: task.tag, width, picture, list, words, colours, inline, language: task.language }, estimateText);
  } catch (error) {
    if (!(error instanceof NoPoster)) throw error;
    throw new RenderFault("usage", { zh: `${error.said.zh}：请输出为 .html`, en: `${error.said.en}: render it as .html` });
  }
}
