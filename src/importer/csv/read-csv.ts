/** CSV, tab-separated and pasted tables: cells told by Papa Parse, columns of finance systems by their names. */
import { unguardFormula } from "../../amount/formula.js";
import type { Block, DisclosedFile, GridCell } from "../disclosed-file.js";
import { ImportFault } from "../import-issue.js";
import { sheetBlocks } from "../sheet-blocks.js";
import { delimiterOf } from "./separated.js";
import { fromFinanceSystem } from "./finance-columns.js";

export async function readCsv(text: string): Promise<DisclosedFile> {
  const { parse } = await papaParse();
  const { data } = parse(text.replace(/^\ufeff/, ""), { delimiter: delimiterOf(text), skipEmptyLines: false });
  const rows = data.filter((row): row is string[] => Array.isArray(row));
  return { blocks: fromFinanceSystem(rows) ?? sheetBlocks(rows.map(cellsOf), "").map(withJoinedLabels) };
}

async function papaParse(): Promise<{ parse: (text: string, options: { delimiter: string; skipEmptyLines: boolean }) => { data: unknown[] } }> {
  try {
    const { default: papa } = await import("papaparse");
    return papa;
  } catch (error) {
    throw new ImportFault("missingLibrary", "papaparse", error instanceof Error ? error.message : error);
  }
}

/** CSV has no merged cells: a heading of several rows comes as one. */
function withJoinedLabels(block: Block): Block {
  return block.kind === "table" ? { ...block, joinedLabels: true } : block;
}

function cellsOf(row: readonly string[]): GridCell[] {
  return row.flatMap((text, column) => (text.trim() === "" ? [] : [{ text: unguardFormula(text), column, colSpan: 1, rowSpan: 1 }]));
}
