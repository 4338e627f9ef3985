/** Flat facts: every printed figure of many documents as one row, with the address where it stands. */
import { convertUnit, type MoneyUnit } from "../amount/unit.js";
import { isAmount } from "../amount/lexer.js";
import { levelOfCode } from "../classification/level.js";
import { printedParts, printedText, type PrintedPart } from "../model/printed-table.js";
import type { Amount, BudgetColumn, BudgetDocument, BudgetRow, BudgetTable } from "../schema/definition.js";
import { figureTables } from "./document-sheets.js";
import { LABEL_SEPARATOR } from "../schema/joined-label.js";

/** `disclosed` is a printed number; the other three are kinds of nothing. */
export type FactState = "disclosed" | "blank" | "notApplicable" | "notDisclosed";

/** One figure. Names are those of the columns in CSV and Parquet; what a document does not say is `null`. */
export interface Fact {
  readonly entity_code: string | null;
  readonly entity: string;
  readonly region_code: string | null;
  readonly region: string | null;
  readonly year: number;
  /** `budget` 预算, `finalAccounts` 决算 */
  readonly kind: BudgetDocument["kind"];
  /** `department` 部门, `unit` 单位 */
  readonly scope: BudgetDocument["scope"];
  /** Key of the table: `expenditure`, `revenue`, …, `procurement`, `assets`. */
  readonly table_key: string;
  readonly table_title: string;
  /** `income` or `expenditure` of a two-sided table. */
  readonly side: string | null;
  /** Printed ordinal (序号). */
  readonly row_number: number | null;
  /** Place of the row in its list, from 1. */
  readonly line: number;
  /** `total`, `subtotal` or `ofWhich` (其中); `null` for plain lines. */
  readonly role: string | null;
  /** Depth of the code: 1 类, 2 款, 3 项; 0 without a code. */
  readonly level: number;
  readonly code: string | null;
  readonly name: string;
  readonly row_key: string | null;
  readonly column_key: string;
  readonly column_label: string;
  /** As printed, in `unit`; `null` where no number was printed. */
  readonly amount: string | null;
  readonly state: FactState;
  /** What was printed in place of a number. */
  readonly text: string | null;
  /** Money unit; `null` for quantities. */
  readonly unit: MoneyUnit | null;
  /** The same amount in 元, exactly; `null` for quantities. */
  readonly amount_yuan: string | null;
  readonly source_file: string | null;
  /** Address in the disclosed file: table, row and column from 1. */
  readonly source_table: number | null;
  readonly source_row: number | null;
  readonly source_column: number | null;
}

type DocumentFacts = Pick<Fact, "entity_code" | "entity" | "region_code" | "region" | "year" | "kind" | "scope" | "source_file">;
type TableFacts = Pick<Fact, "table_key" | "table_title" | "source_table"> & { readonly unit: MoneyUnit };

/** All figures of the documents, one by one: documents may come from a generator, so that memory stays flat. */
export function* toFacts(documents: Iterable<BudgetDocument>): Generator<Fact, void, undefined> {
  for (const document of documents) {
    const own = documentFacts(document);
    for (const [key, table] of figureTables(document)) yield* tableFacts(own, key, table);
  }
}

function documentFacts({ entity, year, kind, scope, source }: BudgetDocument): DocumentFacts {
  return {
    entity_code: entity.code ?? null,
    entity: entity.name,
    region_code: entity.region?.code ?? null,
    region: entity.region?.name ?? null,
    year,
    kind,
    scope,
    source_file: source?.file ?? null,
  };
}

function* tableFacts(document: DocumentFacts, key: string, table: BudgetTable): Generator<Fact, void, undefined> {
  const own: TableFacts = { table_key: key, table_title: table.title, unit: table.unit, source_table: table.source?.table ?? null };
  for (const part of printedParts(table)) {
    const columns = part.columns.filter((column) => isFigureColumn(column, part));
    for (const [index, row] of part.rows.entries()) for (const column of columns) yield factOf(document, own, part, row, index + 1, column);
  }
}

/** Columns of words hold no figures. */
function isFigureColumn({ key }: BudgetColumn, { rows }: PrintedPart): boolean {
  return !rows.some(({ texts }) => texts?.[key] !== undefined) || rows.some(({ cells }) => typeof cells[key] === "string");
}

function factOf(document: DocumentFacts, table: TableFacts, part: PrintedPart, row: BudgetRow, line: number, column: BudgetColumn): Fact {
  const value = row.cells[column.key] ?? null;
  const amount = typeof value === "string" && isAmount(value) ? value : null;
  const unit = isQuantity(column) ? null : table.unit;
  return {
    entity_code: document.entity_code,
    entity: document.entity,
    region_code: document.region_code,
    region: document.region,
    year: document.year,
    kind: document.kind,
    scope: document.scope,
    table_key: table.table_key,
    table_title: table.table_title,
    side: part.side ?? null,
    row_number: row.row ?? null,
    line,
    role: row.role ?? null,
    level: row.code === undefined ? 0 : levelOfCode(row.code),
    code: row.code ?? null,
    name: row.name,
    row_key: row.key ?? null,
    column_key: column.key,
    column_label: column.label.join(LABEL_SEPARATOR),
    amount,
    state: stateOf(value),
    text: amount === null && value !== null ? printedText(value) : null,
    unit,
    amount_yuan: amount === null || unit === null ? null : convertUnit(amount, unit, "元"),
    source_file: document.source_file,
    source_table: table.source_table,
    source_row: row.line ?? null,
    source_column: column.column ?? null,
  };
}

function stateOf(value: Amount): FactState {
  if (value === null) return "blank";
  return typeof value === "string" ? "disclosed" : value.state;
}

/** Counts and shares stand beside money in one table (团组数, 人次, 数量, 占比); they have no money unit. */
const QUANTITY = /数量|[个团组批人次辆台套]数|批次|人次|保有量|面积|比例|占比|增[长减](?:率|幅)|[(（][%％辆人次个批台套平方米]+[)）]$|[%％]/;

export function isQuantity({ key, label }: BudgetColumn): boolean {
  return key === "quantity" || QUANTITY.test(label[label.length - 1] ?? "");
}
