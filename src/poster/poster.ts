/** The picture as one sheet: finding, measure, drawing, list or tables, notes, source. Nothing outside it is needed to read it. */
import type { MeasureText } from "../layout/measure.js";
import { mark } from "./mark.js";
import { NoPoster } from "./no-poster.js";
import { byColumns, headings, isTable, joined } from "./joined.js";
import { tableMarks, widthsOf } from "./table-block.js";
import { heightOf, lineMarks, linesOf, type Letters } from "./text-block.js";
import type { Colours, DrawnCell, DrawnWords, ListRow, Mark, Sight } from "./drawn.js";

const MARGIN = 16;
const GAP = 28;
const ROW = 24;
const TITLE = 16;
const BODY = 13;
const SMALL = 12;
/** A list needs this much room to stand beside its drawing. */
const BESIDE = 240;
/** More rows than these are pages of a book, not a picture. */
const MOST = 400;
/** Rows of data that the text alternative says. */
const SAID = 40;

const CHINESE = `"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei"`;

/** Families that have Chinese characters, by system; no font is fetched. As in the elements, Chinese ones write English only where no other is. */
export const familiesFor = (language: "zh" | "en"): string => (language === "zh" ? `${CHINESE},sans-serif` : `-apple-system,"Segoe UI",${CHINESE},sans-serif`);

export interface Poster {
  readonly mark: Mark;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** What it says in words. */
  readonly alternative: string;
  /** Is it the data table, because the element's picture is no drawing? */
  readonly asTable: boolean;
}

/** @param measure Node estimates how wide texts are, a browser knows. Throws a `NoPoster` for what is no picture, or too long for one. */
export function posterOf({ tag, width: inner, picture, list, words, colours, inline, language }: Sight, measure: MeasureText): Poster {
  if (inline || (picture === undefined && words.body.length === 0)) {
    throw new NoPoster({ zh: `<${tag}> 是句子中的文字，没有可绘成图片的内容`, en: `<${tag}> stands in a sentence and is no picture` });
  }
  const sheet = new Sheet(Math.max(inner, picture?.width ?? 0), colours, measure);
  sheet.paragraph(words.title, { size: TITLE, fill: colours.ink, weight: "600" });
  sheet.paragraph(words.subtitle, { size: SMALL, fill: colours.quiet });
  sheet.space(12);
  if (picture === undefined) setBody(words, sheet, colours);
  else {
    const beside = sheet.inner - picture.width - GAP >= BESIDE;
    const rows = listMarks(list, beside ? sheet.inner - picture.width - GAP : sheet.inner, colours, measure);
    if (beside && list.length > 0) sheet.placeBeside({ marks: picture.marks, height: picture.height }, rows, picture.width + GAP);
    else {
      sheet.place({ marks: picture.marks, height: picture.height });
      if (list.length > 0) sheet.place(rows);
    }
  }
  for (const note of words.notes) sheet.paragraph(note, { size: SMALL, fill: colours.quiet });
  sheet.rule();
  sheet.paragraph(words.source, { size: SMALL, fill: colours.quiet });
  const { width, height } = sheet;
  const said = alternative(words);
  const root = mark("svg", { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, "font-family": familiesFor(language), role: "img", "aria-labelledby": "title desc", lang: language === "zh" ? "zh-CN" : "en" }, [
    mark("title", { id: "title" }, [words.title || tag]),
    mark("desc", { id: "desc" }, [said]),
    mark("rect", { width, height, fill: colours.page }),
    ...sheet.marks,
  ]);
  return { mark: root, title: words.title || tag, width, height, alternative: said, asTable: picture === undefined };
}

/** An element whose picture is text in boxes: its headings, lines and tables, in order. */
function setBody({ body, subtitle }: DrawnWords, sheet: Sheet, colours: Colours): void {
  const rows = body.reduce((sum, piece) => sum + (isTable(piece) ? piece.body.length : 1), 0);
  if (rows > MOST) throw new NoPoster({ zh: `共 ${rows} 行，不宜绘成一张图片（至多 ${MOST} 行）`, en: `${rows} rows are too many for one picture (${MOST} at most)` });
  const pieces = joined(body.map((each) => (isTable(each) && each.caption === subtitle ? { ...each, caption: "" } : each)));
  const widths = new Map<string, readonly number[]>();
  for (const [columns, tables] of byColumns(pieces.filter(isTable))) widths.set(columns, widthsOf(tables, sheet.inner, sheet.measure));
  for (const piece of pieces) {
    if (typeof piece === "string") sheet.paragraph(piece, { size: BODY, fill: colours.ink });
    else if (isTable(piece)) sheet.place(tableMarks(piece, widths.get(headings(piece)) ?? [], sheet.inner, colours, sheet.measure));
    else {
      sheet.space(6);
      sheet.paragraph(piece.heading, { size: BODY, fill: colours.ink, weight: "600" });
      sheet.paragraph(piece.beside, { size: SMALL, fill: colours.quiet });
      sheet.space(2);
    }
  }
}

/** What the picture says, for those who do not see it: measure, figures, source. */
function alternative({ subtitle, body, source }: DrawnWords): string {
  const rows = body.flatMap((piece) => (typeof piece === "string" ? [piece] : isTable(piece) ? piece.body.map(rowText) : [`${piece.heading} ${piece.beside}`.trim()]));
  return [subtitle, ...rows.slice(0, SAID), ...(rows.length > SAID ? ["…"] : []), source].filter((text) => text !== "").join("; ");
}

function rowText(cells: readonly DrawnCell[]): string {
  return cells.filter(({ heading, number, text }) => text !== "" && (heading !== "" || number)).map(({ text }) => text).join(" ");
}

export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** A list of parts: swatch, name, figures in columns that end together. */
function listMarks(rows: readonly ListRow[], width: number, colours: Colours, measure: MeasureText): Block {
  const columns = Math.max(0, ...rows.map(({ figures }) => figures.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map(({ figures }) => measure(figures[at] ?? "", BODY))) + 14);
  const marks: Mark[] = [];
  let y = 0;
  for (const { swatch, name, figures, heading } of rows) {
    const lines = linesOf(name, BODY, width - (swatch ? 20 : 0) - widths.reduce((a, b) => a + b, 0), measure);
    const height = Math.max(ROW, heightOf(lines, BODY) + 5);
    const top = y + (height - heightOf(lines, BODY)) / 2;
    marks.push(mark("line", { x1: 0, x2: width, y1: y, y2: y, stroke: heading ? colours.ink : colours.line }));
    if (swatch) marks.push(mark("g", { transform: `translate(0,${y + 6})` }, [swatch]));
    marks.push(...lineMarks(lines, swatch ? 20 : 0, top, { size: BODY, fill: heading ? colours.quiet : colours.ink }));
    let right = width;
    for (let at = columns - 1; at >= 0; at--) {
      const figure = figures[at] ?? "";
      marks.push(...lineMarks(figure === "" ? [] : [figure], right, top, { size: BODY, fill: at === 0 ? colours.ink : colours.quiet, anchor: "end" }));
      right -= widths[at] ?? 0;
    }
    y += height;
  }
  return { marks, height: y };
}

/** Blocks from top to bottom. */
class Sheet {
  readonly width: number;
  readonly marks: Mark[] = [];
  private _y = MARGIN;

  constructor(
    readonly inner: number,
    private readonly _colours: Colours,
    readonly measure: MeasureText,
  ) {
    this.width = inner + 2 * MARGIN;
  }

  get height(): number {
    return Math.ceil(this._y + MARGIN);
  }

  space(height: number): void {
    this._y += height;
  }

  paragraph(text: string, letters: Letters): void {
    if (text === "") return;
    const lines = linesOf(text, letters.size, this.inner, this.measure);
    this.marks.push(...lineMarks(lines, MARGIN, this._y, letters));
    this._y += heightOf(lines, letters.size) + 2;
  }

  rule(): void {
    this.space(8);
    this.marks.push(mark("line", { x1: MARGIN, x2: MARGIN + this.inner, y1: this._y, y2: this._y, stroke: this._colours.line }));
    this.space(5);
  }

  place({ marks, height }: Block, at = 0): void {
    this._put(marks, at);
    this._y += height + 14;
  }

  placeBeside(left: Block, right: Block, at: number): void {
    this._put(left.marks, 0);
    this._put(right.marks, at);
    this._y += Math.max(left.height, right.height) + 14;
  }

  private _put(marks: readonly Mark[], at: number): void {
    this.marks.push(mark("g", { transform: `translate(${MARGIN + at},${Math.round(this._y)})` }, marks));
  }
}
