export { importDisclosure, MAX_FILE_SIZE } from "./import.js";
export type { ImportOptions, ImportResult } from "./import.js";
export type { GivenFacts } from "./assemble.js";
export type { ColumnReport, ImportReport, TableReport } from "./report.js";
export type { StatutoryKey } from "./table-spec.js";
export type { Progress } from "./disclosed-file.js";
