/** A statutory table from its grid: the specification found by the title is held against heading, codes and every cell. */
import type { BudgetRow } from "../schema/index.js";
import { documentColumns, mapColumns, mapSides, type ColumnMap } from "./columns.js";
import type { GridTable } from "./disclosed-file.js";
import type { Heading } from "./heading.js";
import { dataRows, readRows, type Data, type Describe, type Refusal } from "./row-reader.js";
import { describeCoded, describeExpenditure, describeIncome, describeThreePublic } from "./row-role.js";
import { groupsOf, readSideBySide } from "./side-by-side.js";
import { shiftOf } from "./shifted.js";
import { frame, isRefusal, taken, type Place, type Statutory } from "./statutory-frame.js";
import type { TableSpec } from "./table-spec.js";
import { isAcross, readAcross } from "./three-public-across.js";

export { isRefusal } from "./statutory-frame.js";

/** Reads `table` as `spec` says, or refuses it with the reason. */
export function readStatutory(table: GridTable, heading: Heading, spec: TableSpec, place: Place): Statutory | Refusal {
  const data = dataRows(table, heading);
  if (isRefusal(data)) return data;
  if (spec.shape === "sided") return readSided(data, heading, spec, place);
  if (spec.shape === "keyed" && isAcross(heading)) return readAcross(data, heading, place);
  return spec.shape === "coded" && groupsOf(heading).length > 1 ? readSideBySide(data, heading, spec, place) : readList(data, heading, spec, place);
}

function readList(data: Data, heading: Heading, spec: TableSpec, place: Place): Statutory | Refusal {
  const map = mapColumns(heading, spec);
  if (typeof map === "string") return { code: "refusedColumns", found: map };
  const rows = readRows(data, map, spec.codes, spec.shape === "coded" ? describeCoded : describeThreePublic);
  if (isRefusal(rows)) return rows;
  if (rows.length > 0 && !isKnownBy(rows, map, spec)) return { code: "refusedRows", found: spec.name };
  const shift = spec.shape === "coded" ? shiftOf(rows, map) : undefined;
  if (shift !== undefined) return shift;
  const table = { ...frame(data, place, rows, map.figures), columns: documentColumns(map.figures), rows };
  return { table, figures: map.figures, rowCount: rows.length, ...taken(data, [map]) };
}

/** The rows must say the same as the title: codes of the classification, or the names of the three public expenses. */
function isKnownBy(rows: readonly BudgetRow[], map: ColumnMap, spec: TableSpec): boolean {
  if (spec.shape === "keyed") return ["abroad", "vehicles", "reception"].every((key) => rows.some((row) => row.key === key));
  return map.codes.length > 0 && rows.some((row) => row.code !== undefined || row.role === "total");
}

function readSided(data: Data, heading: Heading, spec: TableSpec, place: Place): Statutory | Refusal {
  const maps = mapSides(heading, spec);
  if (typeof maps === "string") return { code: "refusedColumns", found: maps };
  const read = (map: ColumnMap, describe: Describe): BudgetRow[] | Refusal => readRows(data, map, undefined, describe);
  const income = read(maps.income, describeIncome());
  if (isRefusal(income)) return income;
  const expenditure = read(maps.expenditure, describeExpenditure);
  if (isRefusal(expenditure)) return expenditure;
  const all = [...income, ...expenditure];
  if (all.length > 0 && !all.some((row) => row.role === "total")) return { code: "refusedRows", found: "总计" };
  const figures = [...maps.income.figures, ...maps.expenditure.figures];
  const sides = {
    income: { columns: documentColumns(maps.income.figures), rows: income },
    expenditure: { columns: documentColumns(maps.expenditure.figures), rows: expenditure },
  };
  return { table: { ...frame(data, place, all, figures), sides }, figures, rowCount: new Set(all.map((row) => row.line)).size, ...taken(data, [maps.income, maps.expenditure]) };
}
