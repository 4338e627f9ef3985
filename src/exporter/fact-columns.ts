/** The columns of flat facts, once for every format that has them. */
import type { Fact } from "./facts.js";

export type FactColumnType = "text" | "integer" | "decimal";

export interface FactColumn {
  readonly name: keyof Fact;
  readonly type: FactColumnType;
  readonly nullable: boolean;
}

const column = (name: keyof Fact, type: FactColumnType = "text", nullable = false): FactColumn => ({ name, type, nullable });

/** `amount` is kept as printed (`"0.50"`), so it is text; `amount_yuan` is the number to compute with. */
export const FACT_COLUMNS: readonly FactColumn[] = [
  column("entity_code", "text", true),
  column("entity"),
  column("region_code", "text", true),
  column("region", "text", true),
  column("year", "integer"),
  column("kind"),
  column("scope"),
  column("table_key"),
  column("table_title"),
  column("side", "text", true),
  column("row_number", "integer", true),
  column("line", "integer"),
  column("role", "text", true),
  column("level", "integer"),
  column("code", "text", true),
  column("name"),
  column("row_key", "text", true),
  column("column_key"),
  column("column_label"),
  column("amount", "text", true),
  column("state"),
  column("text", "text", true),
  column("unit", "text", true),
  column("amount_yuan", "decimal", true),
  column("source_file", "text", true),
  column("source_table", "integer", true),
  column("source_row", "integer", true),
  column("source_column", "integer", true),
];
