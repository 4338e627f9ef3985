/** From the neutral form to the tables of a budget document; what is not recognised with certainty is kept whole. */
import type { MoneyUnit } from "../amount/unit.js";
import type { BudgetTable, BudgetUnit, Issue, OtherTable } from "../schema/index.js";
import { MAX_LABEL, MAX_ROWS } from "../schema/index.js";
import { readCaption, type Caption } from "./caption.js";
import { countCells, rolesIn } from "./cells.js";
import type { FigureColumn } from "./columns.js";
import { MAX_COLUMNS, rowTexts, type DisclosedFile } from "./disclosed-file.js";
import { readHeading, type Heading } from "./heading.js";
import { importIssue, placeOf } from "./import-issue.js";
import { placeTables, type PlacedTable, type Placement } from "./place.js";
import type { ColumnReport, TableReport } from "./report.js";
import { readSection, Sections } from "./section.js";
import { sectionIssue } from "./section-issue.js";
import { isRefusal, readStatutory } from "./statutory-table.js";
import { TABLE_SPECS, type StatutoryKey } from "./table-spec.js";
import { readUnits } from "./units-table.js";

export interface Recognised {
  readonly tables: Partial<Record<StatutoryKey, BudgetTable>>;
  readonly otherTables: readonly OtherTable[];
  readonly units: readonly BudgetUnit[];
  readonly sections: Sections;
  /** Captions of all tables, in order. */
  readonly captions: readonly TableCaption[];
  readonly placement: Placement;
  readonly report: readonly TableReport[];
  readonly issues: readonly Issue[];
}

/** The caption of one table; units below the department stand in other tables than the statutory ones. */
export interface TableCaption extends Caption {
  readonly table: number;
  readonly statutory: boolean;
}

/** What a disclosure holds at most; real ones have under a hundred. */
const MAX_TABLES = 5_000;
const MAX_CELL_TEXT = 20_000;

/** Gathers the result while the tables are gone through. */
interface Gathering {
  readonly tables: Partial<Record<StatutoryKey, BudgetTable>>;
  readonly otherTables: OtherTable[];
  readonly units: BudgetUnit[];
  readonly sections: Sections;
  readonly captions: TableCaption[];
  readonly report: TableReport[];
  readonly issues: Issue[];
}

export function recognise(file: DisclosedFile): Recognised {
  const placement = placeTables(file);
  const into: Gathering = { tables: {}, otherTables: [], units: [], sections: new Sections(), captions: [], report: [], issues: [] };
  for (const placed of placement.tables.slice(0, MAX_TABLES)) recogniseTable(placed, into);
  if (placement.tables.length > MAX_TABLES) into.issues.push(importIssue("tooManyTables", "", placement.tables.length, MAX_TABLES));
  for (const spec of TABLE_SPECS) if (into.tables[spec.key] === undefined) into.issues.push(importIssue("missingTable", "", spec.name));
  return { ...into, placement };
}

function recogniseTable(placed: PlacedTable, into: Gathering): void {
  const { table, number } = placed;
  const fault = beyondLimits(placed);
  if (fault !== undefined) {
    into.issues.push(fault);
    into.report.push({ ...reportOf(placed), outcome: "dropped", reason: fault.message, cells: countCells(table, () => "unread") });
    return;
  }
  const heading = readHeading(table);
  const caption = readCaption(heading.captions, placed.above);
  into.captions.push({ ...caption, table: number, statutory: placed.spec !== undefined });
  const statutory = placed.spec === undefined ? undefined : takeStatutory(placed, heading, caption.unit, into);
  if (statutory === "taken") return;
  const units = placed.spec === undefined ? readUnits(table, heading) : undefined;
  if (units !== undefined) {
    into.units.push(...units);
    const cells = countCells(table, (row) => (row < heading.dataFrom ? "heading" : "data"));
    into.report.push({ ...reportOf(placed), outcome: "units", rows: units.length, cells });
    return;
  }
  const refusal = statutory ?? takeSection(placed, heading, caption.unit, into);
  if (refusal === "taken") return;
  if (refusal !== undefined) into.issues.push(refusal);
  into.otherTables.push({ title: titleText(placed), cells: table.rows.map((_, row) => rowTexts(table, row)), source: { table: number } });
  const reason = refusal?.message ?? { zh: "标题和表头都不是已知的表", en: "neither title nor heading is that of a known table" };
  into.report.push({ ...reportOf(placed), reason });
}

function beyondLimits({ table, number }: PlacedTable): Issue | undefined {
  if (table.columns > MAX_COLUMNS) return importIssue("tableTooLarge", placeOf(number), `${table.columns} columns`, MAX_COLUMNS);
  if (table.rows.length > MAX_ROWS) return importIssue("tableTooLarge", placeOf(number), `${table.rows.length} rows`, MAX_ROWS);
  const row = table.rows.findIndex((cells) => cells.some((cell) => cell.text.length > MAX_CELL_TEXT));
  return row < 0 ? undefined : importIssue("tableTooLarge", placeOf(number, row + 1), "text of a cell", MAX_CELL_TEXT);
}

/** Puts a statutory table in its place; otherwise says why it cannot be one. */
function takeStatutory(placed: PlacedTable, heading: Heading, unit: MoneyUnit | undefined, into: Gathering): Issue | "taken" | undefined {
  const { spec, number } = placed;
  if (spec === undefined) return undefined;
  if (into.tables[spec.key] !== undefined) return importIssue("duplicateTable", placeOf(number), placed.title, spec.name);
  if (unit === undefined) return importIssue("missingUnit", placeOf(number));
  const read = readStatutory(placed.table, heading, spec, { title: titleText(placed), unit, number, notes: placed.notes });
  if (isRefusal(read)) {
    const at = placeOf(number, read.row === undefined ? undefined : read.row + 1, read.column === undefined ? undefined : read.column + 1);
    return importIssue(read.code, at, read.found, spec.name);
  }
  into.tables[spec.key] = read.table;
  const cells = countCells(placed.table, rolesIn(read.dataRows, read.columns));
  if (cells.unread > 0) into.issues.push(sectionIssue("unreadCells", placeOf(number), cells.unread));
  const columns = (known: boolean): ColumnReport[] => read.figures.filter((figure) => figure.known === known).map(columnReport);
  into.report.push({ ...reportOf(placed), outcome: "statutory", key: spec.key, rows: read.rowCount, mapped: columns(true), unmapped: columns(false), cells });
  return "taken";
}

/** Puts a project, the procurement or the assets in place; otherwise says why they cannot be. */
function takeSection(placed: PlacedTable, heading: Heading, unit: MoneyUnit | undefined, into: Gathering): Issue | "taken" | undefined {
  const section = readSection(placed, heading, unit);
  if (section === undefined || !("outcome" in section)) return section;
  const second = into.sections.take(section);
  if (second !== undefined) return second;
  const { outcome, rows, figures, cells, issues } = section;
  into.issues.push(...issues);
  into.report.push({ ...reportOf(placed), outcome, rows, mapped: figures.map(columnReport), cells });
  return "taken";
}

function titleText(placed: PlacedTable): string {
  return placed.title.slice(0, MAX_LABEL);
}

function reportOf(placed: PlacedTable): TableReport {
  return { table: placed.number, joined: placed.joined, title: titleText(placed), outcome: "kept", rows: placed.table.rows.length, mapped: [], unmapped: [], cells: countCells(placed.table, () => "kept") };
}

function columnReport({ at, label, key }: FigureColumn): ColumnReport {
  return { column: at + 1, label: label.join(" / "), key };
}
