import type { BudgetDocument } from "../../schema/definition.js";

/**
 * Gives the reader one table as a CSV file, as printed: codes, subtotals and blanks, with a byte order mark and safe against formulas.
 * The exporter is loaded when it is asked for.
 */
export async function downloadCsv(document: BudgetDocument, tableKey: string): Promise<void> {
  const [{ toCsv }, { safeFileName }, { saveFile }] = await Promise.all([import("../../exporter/to-csv.js"), import("../../exporter/file-name.js"), import("../../ui/save-file.js")]);
  saveFile(new Blob([toCsv(document, tableKey)], { type: "text/csv;charset=utf-8" }), safeFileName(document, "csv", tableKey));
}
