export { toCsv } from "./to-csv.js";
export type { CsvOptions } from "./to-csv.js";
export { toXlsx } from "./to-xlsx.js";
export { toHtml } from "./to-html.js";
export { tableKeys } from "./document-sheets.js";
export { safeFileName, safePart } from "./file-name.js";
