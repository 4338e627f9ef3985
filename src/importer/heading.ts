/** The upper part of a table: captions, heading rows, the row of column numbers (栏次), and where its data begin. */
import { lexAmount } from "../amount/lexer.js";
import { withoutBlanks } from "../classification/name.js";
import { splitLabels } from "../schema/joined-label.js";
import { isCaptionRow } from "./caption.js";
import { rowTexts, type GridTable } from "./disclosed-file.js";

export interface Heading {
  /** Caption rows at the top, as texts. */
  readonly captions: readonly (readonly string[])[];
  /** Heading labels of each grid column from the top down, without blanks, each label once. */
  readonly paths: readonly (readonly string[])[];
  /** The same with the blanks tidied, for readers. */
  readonly labels: readonly (readonly string[])[];
  /** Texts of the heading rows and of the column-number row: where they come again (page breaks), they are no data. */
  readonly repeated: ReadonlySet<string>;
  /** First row of data. */
  readonly dataFrom: number;
}

const MAX_HEADING_ROWS = 5;
const CODE_OR_NAME = /科目(?:编码|代码|名称)$|^[类款项]$/;
const SUM_NAMES = /^(?:合计|总计|收入总计|支出总计)$/;

export function readHeading(table: GridTable): Heading {
  let at = 0;
  const captions: string[][] = [];
  for (; at < table.rows.length; at++) {
    if (isCaptionRow((table.rows[at] ?? []).map((cell) => cell.text))) captions.push(rowTexts(table, at));
    else if (!isTitleRow(table, at) && !isSpacer(table, at)) break;
  }
  const from = at;
  for (let to = from + 1; at < Math.min(to, from + MAX_HEADING_ROWS, table.rows.length) && isHeadingRow(table, at); at++) {
    to = Math.max(to, headingReach(table, at));
  }
  const headingTo = at;
  if (at < table.rows.length && isColumnNumbers(rowTexts(table, at))) at++;
  const repeated = new Set<string>();
  for (let row = from; row < at; row++) repeated.add(rowKey(rowTexts(table, row)));
  const labels = headingPaths(table, from, headingTo);
  return { captions, paths: labels.map((path) => path.map(withoutBlanks)), labels, repeated, dataFrom: at };
}

/** A row as one string, to find it again. */
export function rowKey(texts: readonly string[]): string {
  return texts.map(withoutBlanks).join("\t");
}

/** 栏次 1 2 3 …: column numbers look like money and satisfy sums, but are consecutive from 1 and stand beside no name. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const filled = texts.map(withoutBlanks).filter((text) => text !== "");
  if (/^栏次$/.test(filled[0] ?? "")) return true;
  const numbers = filled.filter((text) => !/^[甲乙丙丁]$/.test(text));
  return numbers.length >= 2 && numbers.every((text, index) => text === String(index + 1) || text.startsWith(`${index + 1}=`));
}

/** One cell over the whole width: a title inside the table. */
function isTitleRow(table: GridTable, at: number): boolean {
  const row = table.rows[at] ?? [];
  return at + 1 < table.rows.length && table.columns > 2 && row.length === 1 && row[0]?.colSpan === table.columns;
}

/** A row without any cell, as sheets have them between captions and heading. */
function isSpacer(table: GridTable, at: number): boolean {
  return (table.rows[at] ?? []).length === 0;
}

/** Merged cells say how far a heading goes: to the lower edge of its cells, and one row on below a label over several columns. */
function headingReach(table: GridTable, at: number): number {
  if (table.loose.has(at)) return at + 2;
  return (table.rows[at] ?? []).reduce((reach, cell) => Math.max(reach, at + cell.rowSpan + (cell.colSpan > 1 ? 1 : 0)), at + 1);
}

function isHeadingRow(table: GridTable, at: number): boolean {
  const texts = rowTexts(table, at);
  const filled = texts.map(withoutBlanks).filter((text) => text !== "");
  if (filled.length === 0) return (table.rows[at] ?? []).length === 0;
  if (filled.some((text) => lexAmount(text).ok) || isColumnNumbers(texts)) return false;
  return !(filled.length === 1 && SUM_NAMES.test(filled[0] ?? "") && table.columns > 1);
}

function headingPaths(table: GridTable, from: number, to: number): string[][] {
  const paths: string[][] = Array.from({ length: table.columns }, () => []);
  for (let row = from; row < to; row++) {
    if (table.loose.has(row)) continue;
    for (const cell of table.rows[row] ?? []) {
      const labels = (table.joinedLabels ? splitLabels(cell.text) : [cell.text]).map(tidyLabel).filter((label) => label !== "");
      for (let column = cell.column; column < Math.min(cell.column + cell.colSpan, table.columns); column++) {
        const path = paths[column] ?? [];
        // One form prints the name of its sum row beside the lowest labels: 合计 is no label over codes and names.
        for (const label of labels) if (!(SUM_NAMES.test(withoutBlanks(label)) && CODE_OR_NAME.test(withoutBlanks(path[path.length - 1] ?? "")))) path.push(label);
      }
    }
  }
  return paths;
}

const HAN = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u201c\\u201d]";
const BLANK_IN_HAN = new RegExp(`(${HAN})\\s+(?=${HAN})`, "g");

/** A label for readers: blanks that only justify or wrap Chinese text go (`"资 金 性 质"`), others become one. */
export function tidyLabel(text: string): string {
  return text.trim().replace(BLANK_IN_HAN, "$1").replace(/\s+/g, " ");
}
