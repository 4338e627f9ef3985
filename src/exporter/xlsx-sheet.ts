/** One sheet of a workbook: title, captions, merged heading, rows, notes. Words are inline strings, amounts numbers; no cell is a formula. */
import { significantDigits } from "./decimals.js";
import type { Sheet, SheetCell, SheetRow } from "./sheet.js";
import { escapeXml } from "./xml.js";
import { STYLE, styleOf } from "./xlsx-styles.js";

/** Spreadsheet programs keep 15 digits of a number; a longer amount is written as words, so that none is lost. */
const MAX_DIGITS = 15;
/** Characters a cell may hold. */
const MAX_TEXT = 32_767;

export function sheetXml(sheet: Sheet): string {
  const rows: string[] = [];
  const merges: string[] = [];
  const alone = (text: string, style: number): void => {
    const at = rows.length + 1;
    rows.push(`<row r="${at}">${textCell(`A${at}`, text, style)}</row>`);
    if (sheet.width > 1) merges.push(`A${at}:${columnName(sheet.width - 1)}${at}`);
  };
  alone(sheet.title, STYLE.title);
  for (const caption of sheet.captions) alone(caption, STYLE.caption);
  const frozen = rows.length + sheet.head.length;
  for (const row of [...sheet.head, ...sheet.body]) {
    const at = rows.length + 1;
    rows.push(`<row r="${at}">${rowXml(row, at)}</row>`);
    for (const cell of row) if (cell.columns > 1 || cell.rows > 1) merges.push(`${columnName(cell.at)}${at}:${columnName(cell.at + cell.columns - 1)}${at + cell.rows - 1}`);
  }
  for (const note of sheet.notes) alone(note, STYLE.note);
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
<sheetFormatPr defaultRowHeight="18"/>\
<cols>${columnsXml(sheet)}</cols>\
<sheetData>${rows.join("")}</sheetData>\
${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>` : ""}\
<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
</worksheet>`;
}

/** `A`, `B`, …, `Z`, `AA`; columns from 0. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Cells stand in the order of their columns; two lists on one row may have come in another. */
function rowXml(row: SheetRow, line: number): string {
  return [...row].sort((a, b) => a.at - b.at).map((cell) => cellXml(cell, line)).join("");
}

/** What a merged cell covers gets its border too. */
function cellXml(cell: SheetCell, line: number): string {
  const name = `${columnName(cell.at)}${line}`;
  const style = cell.kind === "caption" ? (cell.at === 0 ? STYLE.caption : STYLE.captionEnd) : styleOf(cell.kind, cell.text);
  const covered = Array.from({ length: cell.columns - 1 }, (_, index) => `<c r="${columnName(cell.at + 1 + index)}${line}" s="${style}"/>`).join("");
  if (cell.text === "") return `<c r="${name}" s="${style}"/>${covered}`;
  if (cell.kind === "figure" && isExact(cell.text)) return `<c r="${name}" s="${style}"><v>${cell.text}</v></c>${covered}`;
  return textCell(name, cell.text, cell.kind === "figure" ? STYLE.middle : style) + covered;
}

/** Minus zero has no number format that shows it. */
function isExact(amount: string): boolean {
  return significantDigits(amount) <= MAX_DIGITS && !/^-[0.]+$/.test(amount);
}

function textCell(name: string, text: string, style: number): string {
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, MAX_TEXT))}</t></is></c>`;
}

const WIDTHS: Readonly<Partial<Record<SheetCell["kind"], number>>> = { ordinal: 6, code: 11, name: 38, figure: 16 };

/** Widths by what the columns hold. */
function columnsXml({ width, body }: Sheet): string {
  const widths = new Array<number>(width).fill(14);
  for (const row of body) for (const { at, kind } of row) widths[at] = Math.max(widths[at] === 14 ? 0 : (widths[at] ?? 0), WIDTHS[kind] ?? 14);
  return widths.map((size, at) => `<col min="${at + 1}" max="${at + 1}" width="${size}" customWidth="1"/>`).join("");
}
