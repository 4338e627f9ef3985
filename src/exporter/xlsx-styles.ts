/** The cell formats of exported workbooks: one style part, its indexes named. */
import { decimalsOf } from "../amount/lexer.js";
import type { CellKind } from "./sheet.js";

/** Printed decimals that have a number format of their own. */
const MAX_DECIMALS = 6;
const FIRST_FORMAT = 164;
const PLAIN = { title: 1, caption: 2, captionEnd: 3, heading: 4, words: 5, middle: 6, note: 7 } as const;
const FIRST_NUMBER = 8;

const MIDDLE: ReadonlySet<CellKind> = new Set<CellKind>(["number", "ordinal", "state"]);

export const STYLE = PLAIN;

/** Style index of a cell of the table itself. */
export function styleOf(kind: CellKind, text: string): number {
  if (kind === "heading") return STYLE.heading;
  if (kind === "figure") return FIRST_NUMBER + Math.min(decimalsOf(text), MAX_DECIMALS);
  return MIDDLE.has(kind) ? STYLE.middle : STYLE.words;
}

/** `0`, `0.0`, `0.00`, …: what was printed, no more and no fewer decimals. */
function formatOf(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

const DECIMALS = Array.from({ length: MAX_DECIMALS + 1 }, (_, decimals) => decimals);

const align = (horizontal: string, wrap = true): string => `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ""}/>`;
const format = (font: number, border: number, alignment: string, number = 0): string =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;

const CELL_FORMATS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  format(1, 0, align("center")),
  format(0, 0, align("left", false)),
  format(0, 0, align("right", false)),
  format(2, 1, align("center")),
  format(0, 1, align("left")),
  format(0, 1, align("center")),
  format(0, 0, align("left")),
  ...DECIMALS.map((decimals) => format(0, 1, align("right", false), FIRST_FORMAT + decimals)),
];

const font = (size: number, bold: boolean): string => `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
const SIDES = ["left", "right", "top", "bottom"] as const;

export const STYLES_XML = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="${DECIMALS.length}">${DECIMALS.map((decimals) => `<numFmt numFmtId="${FIRST_FORMAT + decimals}" formatCode="${formatOf(decimals)}"/>`).join("")}</numFmts>\
<fonts count="3">${font(11, false)}${font(16, true)}${font(11, true)}</fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join("")}<diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="${CELL_FORMATS.length}">${CELL_FORMATS.join("")}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>`;
