/** Counts (团组, 人次, 辆, 批次) and figures per unit (车均) of the three public expenses: as printed, never computed. */
import { isAmount } from "../../amount/lexer.js";
import type { Citation } from "./figure.js";
import { LINE_KEYS, type LineKey, type ThreePublicReading } from "./three-public-reading.js";

/** `groups` 团组, `persons` 人次, `vehicles` 辆 (bought, or kept), `batches` 批次, `perUnit` money a vehicle or person. */
export type Measure = "groups" | "persons" | "vehicles" | "batches" | "perUnit";
const MEASURES: readonly Measure[] = ["groups", "batches", "persons", "vehicles", "perUnit"];

export interface Count {
  readonly measure: Measure;
  /** As printed; no money but for `perUnit`, whose unit is such as 万元/辆. */
  readonly value: string;
  readonly unit: string;
  readonly cite: Citation;
}

/**
 * Counts by line. They stand in prose (statements `threePublic.reception.batches` …) or in rows of the table whose key is such as
 * `reception.batches`; a row's measure word is its `texts.measure`.
 */
export function countsOf({ document, sheet, column }: ThreePublicReading): ReadonlyMap<LineKey, readonly Count[]> {
  const counts = new Map<LineKey, Count[]>();
  const add = (path: string, count: Omit<Count, "measure">): void => {
    const [line, measure] = path.split(".");
    const [key, known] = [LINE_KEYS.find((candidate) => candidate === line), MEASURES.find((candidate) => candidate === measure)];
    if (key === undefined || known === undefined || !isAmount(count.value)) return;
    const list = counts.get(key) ?? [];
    if (!list.some((other) => other.measure === known)) counts.set(key, [...list, { measure: known, ...count }]);
  };
  const { year, kind } = document;
  sheet?.rows.forEach((row, at) => {
    const cell = row.key?.includes(".") === true ? sheet.cell(at, column) : undefined;
    if (cell !== undefined && typeof cell.amount === "string") add(row.key ?? "", { value: cell.amount, unit: row.texts?.["measure"] ?? "", cite: { cell, year, kind } });
  });
  (document.statements ?? []).forEach(({ key, value, unit = "", quote }, at) => {
    if (!key.startsWith("threePublic.") || typeof value !== "string") return;
    const cell = { table: "statements", title: "", row: at, name: key, column: "value", label: "", amount: value, unit };
    add(key.slice("threePublic.".length), { value, unit, cite: { cell, year, kind, ...(quote !== undefined && { quote }) } });
  });
  for (const [key, list] of counts) counts.set(key, MEASURES.flatMap((measure) => list.find((count) => count.measure === measure) ?? []));
  return counts;
}
