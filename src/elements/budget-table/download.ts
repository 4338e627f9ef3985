import type { BudgetDocument } from "../../schema/definition.js";

/**
 * Gives the reader one table as a CSV file, as printed: codes, subtotals and blanks, with a byte order mark and safe against formulas.
 * The exporter is loaded when it is asked for.
 */
export async function downloadCsv(document: BudgetDocument, tableKey: string): Promise<void> {
  const [{ toCsv }, { safeFileName }] = await Promise.all([import("../../exporter/to-csv.js"), import("../../exporter/file-name.js")]);
  const address = URL.createObjectURL(new Blob([toCsv(document, tableKey)], { type: "text/csv;charset=utf-8" }));
  const link = globalThis.document.createElement("a");
  link.href = address;
  link.download = safeFileName(document, "csv", tableKey);
  link.click();
  // The download has its own hold of the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
