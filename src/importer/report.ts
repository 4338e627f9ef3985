/** What an import did, table by table: nothing is mapped silently and nothing is dropped silently. */
import type { Bilingual } from "../schema/index.js";
import type { CellCount } from "./cells.js";
import type { Format } from "./detect.js";
import type { StatutoryKey } from "./table-spec.js";

export interface ColumnReport {
  /** Grid column from 1. */
  readonly column: number;
  readonly label: string;
  /** Key in the document's cells. */
  readonly key: string;
}

export interface TableReport {
  /** n-th table of the file, from 1. */
  readonly table: number;
  /** Tables of the file that go on with it after a page break. */
  readonly joined: readonly number[];
  readonly title: string;
  /** `statutory` went to `tables`, `kept` whole to `otherTables`, `dropped` was beyond the limits; the others went to their sections. */
  readonly outcome: "statutory" | "units" | "project" | "procurement" | "assets" | "kept" | "dropped";
  readonly key?: StatutoryKey;
  /** Printed lines with data; for kept tables all rows. */
  readonly rows: number;
  readonly mapped: readonly ColumnReport[];
  /** Figure columns that no rule names: kept under `column<n>`. */
  readonly unmapped: readonly ColumnReport[];
  /** Why a table was kept whole. */
  readonly reason?: Bilingual;
  /** Where its cells went. */
  readonly cells: CellCount;
}

export interface ImportReport {
  readonly format: Format | "unknown";
  readonly tables: readonly TableReport[];
  readonly paragraphs: { readonly total: number; readonly unused: number };
  /** Where the cells of all tables went. */
  readonly cells: CellCount;
}
