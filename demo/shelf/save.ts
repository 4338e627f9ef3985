/** Documents as files of the reader's. What makes them is loaded when one is asked for. */
import type { BudgetDocument } from "../../src/schema/index.js";

export type SaveAs = "json" | "xlsx" | "csv";

const TYPES: Readonly<Record<SaveAs, string>> = {
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
};

/** Marks UTF-8 for spreadsheets, which take a CSV without it for the system's old encoding. */
const BYTE_ORDER_MARK = "\ufeff";

/** Gives the reader the file, and returns its name. */
export async function saveDocument(document: BudgetDocument, as: SaveAs): Promise<string> {
  const { safeFileName } = await import("../../src/exporter/file-name.js");
  const name = safeFileName(document, as);
  offer(new Blob(await contentOf(document, as), { type: TYPES[as] }), name);
  return name;
}

async function contentOf(document: BudgetDocument, as: SaveAs): Promise<BlobPart[]> {
  switch (as) {
    case "json":
      return [`${JSON.stringify(document, null, 2)}\n`];
    case "xlsx": {
      const { toXlsx } = await import("../../src/exporter/to-xlsx.js");
      return [new Uint8Array(toXlsx(document))];
    }
    case "csv": {
      const { factsCsv } = await import("../../src/exporter/facts-csv.js");
      return [BYTE_ORDER_MARK, ...factsCsv([document])];
    }
  }
}

function offer(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold of the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
