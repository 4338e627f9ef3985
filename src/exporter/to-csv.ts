/** One table as CSV, as it is printed: codes, totals and subtotals in their order, blank cells blank. */
import type { BudgetDocument } from "../schema/definition.js";
import { BYTE_ORDER_MARK, csvLine } from "./csv.js";
import { documentSheets } from "./document-sheets.js";
import type { Sheet, SheetRow } from "./sheet.js";

export interface CsvOptions {
  /** Title, caption line and notes around the table (default `true`); without them the file is one heading line and its rows. */
  readonly captions?: boolean;
}

/**
 * A table of the document by its key (`expenditure`, `procurement`, …; see `tableKeys`) as UTF-8 text with a byte order mark.
 * Headings of several rows become one, their labels joined by `/`.
 *
 * @throws RangeError when the document has no such table
 */
export function toCsv(document: BudgetDocument, tableKey: string, { captions = true }: CsvOptions = {}): string {
  const sheet = documentSheets(document, { flat: true }).find(({ key }) => key === tableKey);
  if (sheet === undefined) throw new RangeError(`missing table: ${tableKey}`);
  return BYTE_ORDER_MARK + csvRows(sheet, captions).map(csvLine).join("");
}

function csvRows(sheet: Sheet, captions: boolean): string[][] {
  const head = captions ? sheet.head : sheet.head.filter((row) => row.some(({ kind }) => kind === "heading"));
  const body = captions ? sheet.body : sheet.body.filter((row) => row.length > 0);
  const rows = [...head, ...body].map((row) => inColumns(row, sheet.width));
  const alone = (text: string): string[] => inColumns([{ kind: "text", text, at: 0, columns: 1, rows: 1 }], sheet.width);
  return captions ? [...[sheet.title, ...sheet.captions].map(alone), ...rows, ...sheet.notes.map(alone)] : rows;
}

function inColumns(row: SheetRow, width: number): string[] {
  const texts = new Array<string>(width).fill("");
  for (const { at, text } of row) texts[at] = text;
  return texts;
}
