/** The sheet as a page: vectors, and text that can be selected, with the letters it needs of one font file. */
import type PDFDocument from "pdfkit";
import type { Mark } from "../poster/drawn.js";
import type { Poster } from "../poster/poster.js";
import { optional, reasonOf, RenderFault } from "./fault.js";
import { chineseFont, inKnownSigns, LETTERS, notChinese } from "./fonts.js";
import { boxOf, matricesOf, number, pathOf } from "./path-of.js";
import { runsOf, type PlacedRun, type Run } from "./text-runs.js";

/** Points a px. */
const POINT = 0.75;

export interface PageFacts {
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly alternative: string;
  readonly language: string;
}

export async function pdfOf({ mark, width, height }: Poster, { title, alternative, language }: PageFacts, font: string | undefined): Promise<Uint8Array> {
  const { regular, bold } = chineseFont(font);
  const { default: Document } = await optional("pdfkit", () => import("pdfkit"));
  const size = [width * POINT, height * POINT] as const;
  const pdf = new Document({ size, margin: 0, font: null, info: { Title: title }, lang: language, displayTitle: true, tagged: true, pdfVersion: "1.7", autoFirstPage: false });
  const written = bytesOf(pdf);
  try {
    pdf.registerFont("regular", regular.path, regular.face).registerFont("bold", bold.path, bold.face);
    if (!isChinese(pdf)) throw notChinese(regular);
    pdf.addPage({ size, margin: 0 });
    pdf.addStructure(pdf.struct("Figure", { alt: alternative, title }, () => new Pen(pdf, mark, Math.hypot(width, height)).draw()));
    pdf.end();
  } catch (error) {
    if (error instanceof RenderFault) throw error;
    throw new RenderFault("broken", { zh: `无法绘成 pdf：${reasonOf(error)}`, en: `cannot be drawn as pdf: ${reasonOf(error)}` });
  }
  return written;
}

function isChinese(pdf: PDFDocument): boolean {
  try {
    return pdf.font("regular")._font?.font?.hasGlyphForCodePoint(LETTERS.known.charCodeAt(0)) === true;
  } catch {
    return false; // no font at all
  }
}

function bytesOf(pdf: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    pdf.on("data", (chunk) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  });
}

class Pen {
  private readonly _patterns: ReadonlyMap<string, Mark>;

  constructor(
    private readonly _pdf: PDFDocument,
    private readonly _root: Mark,
    /** How far a pattern reaches where its shape's box is not known. */
    private readonly _reach: number,
  ) {
    this._patterns = new Map(patternsIn(_root));
  }

  draw(): void {
    this._pdf.save().transform(POINT, 0, 0, POINT, 0, 0);
    for (const child of this._root.children) this._mark(child, 1);
    this._pdf.restore();
  }

  private _mark(mark: Mark | string, around: number): void {
    if (typeof mark === "string" || ["title", "desc", "defs"].includes(mark.name)) return;
    const { transform } = mark.attributes;
    const strength = around * Number(mark.attributes["opacity"] ?? 1);
    this._pdf.save();
    for (const matrix of matricesOf(transform ?? "")) this._pdf.transform(...matrix);
    if (mark.name === "g") for (const child of mark.children) this._mark(child, strength);
    else if (mark.name === "text") for (const run of runsOf(mark, (run) => this._widthOf(run))) this._letters({ ...run, text: inKnownSigns(run.text) }, strength);
    else this._shape(mark, strength);
    this._pdf.restore();
  }

  private _shape(mark: Mark, strength: number): void {
    const d = pathOf(mark);
    if (d === "") return;
    const { fill = "black", stroke = "none" } = mark.attributes;
    const pattern = this._patterns.get(/^url\(#(.*)\)$/.exec(fill)?.[1] ?? "");
    if (pattern !== undefined) this._hatch(mark, d, pattern);
    else if (fill !== "none" && mark.name !== "line") this._pdf.fillOpacity(strength * Number(mark.attributes["fill-opacity"] ?? 1)).path(d).fill(fill);
    if (stroke === "none") return;
    this._strokeWith(mark.attributes, strength);
    this._pdf.path(d).stroke(stroke);
  }

  /** Parallel lines within the shape: what a pattern of one line in a turned tile looks like. */
  private _hatch(mark: Mark, d: string, pattern: Mark): void {
    const [line] = pattern.children;
    if (line === undefined || typeof line === "string") return;
    const [turn = [1, 0, 0, 1, 0, 0]] = matricesOf(pattern.attributes["patternTransform"] ?? "");
    const step = number(pattern, "width");
    const { left, top, right, bottom } = boxOf(mark) ?? { left: -this._reach, top: -this._reach, right: this._reach, bottom: this._reach };
    const [cos, sin] = [turn[0], turn[1]];
    const corners = [[left, top], [right, top], [left, bottom], [right, bottom]] as const;
    const [xs, ys] = [corners.map(([x, y]) => x * cos + y * sin), corners.map(([x, y]) => y * cos - x * sin)];
    // A tile cuts its line in half lengthwise: it stands on the tile's edge.
    const width = number(line, "stroke-width") / 2;
    this._pdf.save().path(d).clip().transform(...turn).lineWidth(width);
    for (let x = Math.floor(Math.min(...xs) / step) * step; x <= Math.max(...xs); x += step) {
      this._pdf.path(`M${x + width / 2},${Math.min(...ys)}L${x + width / 2},${Math.max(...ys)}`).stroke(line.attributes["stroke"] ?? "black");
    }
    this._pdf.restore();
  }

  private _letters(run: PlacedRun, strength: number): void {
    const { text, x, y, attributes } = run;
    if (text.trim() === "") return;
    this._use(run);
    if ((attributes["stroke"] ?? "none") !== "none") this._halo(run, strength);
    this._pdf.fillOpacity(strength * Number(attributes["fill-opacity"] ?? 1)).fillColor(attributes["fill"] ?? "black");
    this._pdf.text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  }

  /** Around the letters, as outlines: as text it would be read twice. */
  private _halo({ text, x, y, size, attributes }: PlacedRun, strength: number): void {
    const font = this._pdf._font?.font;
    if (font === undefined) return;
    const { glyphs, positions } = font.layout(text);
    const scale = size / font.unitsPerEm;
    this._strokeWith({ ...attributes, "stroke-width": String(Number(attributes["stroke-width"] ?? 1) / scale) }, strength);
    this._pdf.save().transform(scale, 0, 0, -scale, x, y);
    glyphs.forEach(({ path }, at) => {
      const d = path.toSVG();
      if (d !== "") this._pdf.path(d).stroke(attributes["stroke"] ?? "white");
      this._pdf.transform(1, 0, 0, 1, positions[at]?.xAdvance ?? 0, 0);
    });
    this._pdf.restore();
  }

  private _strokeWith(attributes: Readonly<Record<string, string>>, strength: number): void {
    this._pdf.lineWidth(Number(attributes["stroke-width"] ?? 1)).strokeOpacity(strength * Number(attributes["stroke-opacity"] ?? 1));
    this._pdf.lineJoin(attributes["stroke-linejoin"] ?? "miter").lineCap(attributes["stroke-linecap"] ?? "butt");
    const dashes = (attributes["stroke-dasharray"] ?? "none").split(/[\s,]+/).map(Number);
    if (dashes.every((length) => length > 0)) this._pdf.dash(dashes);
    else this._pdf.undash();
  }

  private _widthOf(run: Run): number {
    this._use(run);
    return this._pdf.widthOfString(inKnownSigns(run.text));
  }

  private _use({ bold, size }: Run): void {
    this._pdf.font(bold ? "bold" : "regular").fontSize(size);
  }
}

function patternsIn(mark: Mark): [string, Mark][] {
  const own: [string, Mark][] = mark.name === "pattern" ? [[mark.attributes["id"] ?? "", mark]] : [];
  return [...own, ...mark.children.flatMap((child) => (typeof child === "string" ? [] : patternsIn(child)))];
}
