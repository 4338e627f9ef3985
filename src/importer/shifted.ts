/**
 * Are the cells of a table shifted against their codes? Names that belong to the neighbour's code, parts printed without their total, and
 * sums that hold only when the figures are moved by a row each tell; a table that shows one of them is kept whole.
 */
import { toDecimal } from "../amount/decimal.js";
import { entryOf, parentCode, plainName } from "../classification/index.js";
import type { Amount, BudgetRow } from "../schema/index.js";
import type { ColumnMap } from "./columns.js";
import { printedDecimals } from "./figure.js";
import type { Refusal } from "./row-reader.js";

export function shiftOf(rows: readonly BudgetRow[], map: ColumnMap): Refusal | undefined {
  return shiftedNames(rows, map) ?? missingTotal(rows, map) ?? movedFigures(rows, map);
}

/** One wrong name is a slip of the pen; so many that are the names of the row before or after are a shift. */
const LEAST = 2;

function shiftedNames(rows: readonly BudgetRow[], map: ColumnMap): Refusal | undefined {
  for (const step of [-1, 1]) {
    const shifted = rows.filter((row, index) => hasName(row, row.code) === false && hasName(row, rows[index + step]?.code) === true);
    const known = rows.filter((row) => hasName(row, row.code) !== undefined).length;
    const [first] = shifted;
    if (first !== undefined && shifted.length >= LEAST && shifted.length * 2 > known) return { code: "refusedShift", row: (first.line ?? 1) - 1, column: map.name, found: `${first.code ?? ""} ${first.name}` };
  }
  return undefined;
}

/** Is this the name of the code, as far as the books know it? */
function hasName(row: BudgetRow, code: string | undefined): boolean | undefined {
  const entry = code === undefined ? undefined : entryOf(code.startsWith("2") ? "function" : code.startsWith("5") ? "governmentEconomic" : "economic", code);
  if (entry === undefined) return undefined;
  return [entry.name, ...entry.aliases].some((name) => plainName(name) === plainName(row.name));
}

/** Every form prints a total beside its parts: a part without one stands in the wrong column. */
function missingTotal(rows: readonly BudgetRow[], map: ColumnMap): Refusal | undefined {
  const total = map.figures.find((figure) => figure.key === "total");
  if (total === undefined) return undefined;
  for (const { line = 1, cells } of rows) {
    const part = map.figures.find(({ key }) => PARTS.has(key) && typeof cells[key] === "string" && /[1-9]/.test(cells[key]));
    if (cells["total"] === null && part !== undefined) return { code: "refusedShift", row: line - 1, column: part.at, found: cells[part.key] as string };
  }
  return undefined;
}

const PARTS = new Set(["basic", "project", "personnel", "publicUse", "appropriation", "subtotal"]);

/** So many codes with parts tell something. */
const LEAST_SUMS = 3;

/**
 * Wrong sums alone are an error of the document, which the audit reports. Only where most sums fail, and nearly all of them hold once the
 * figures are moved by a row, the figures stand beside the wrong codes.
 */
function movedFigures(rows: readonly BudgetRow[], map: ColumnMap): Refusal | undefined {
  const figure = map.figures.find(({ key }) => key === "total");
  const coded = rows.filter((row) => row.code !== undefined);
  const amounts = coded.map(({ cells }) => cells["total"] ?? null);
  const printed = failing(coded, amounts);
  const [first] = printed.failed;
  if (figure === undefined || first === undefined || printed.checked < LEAST_SUMS || printed.failed.length * 2 <= printed.checked) return undefined;
  const moved = [amounts.slice(1), [null, ...amounts.slice(0, -1)]].map((other) => failing(coded, other));
  if (!moved.some(({ checked, failed }) => checked >= LEAST_SUMS - 1 && failed.length * 4 <= checked)) return undefined;
  return { code: "refusedSums", row: (first.line ?? 1) - 1, column: figure.at, found: `${first.code ?? ""} ${first.name}` };
}

function failing(rows: readonly BudgetRow[], amounts: readonly Amount[]): { checked: number; failed: BudgetRow[] } {
  const children = new Map<string, string[]>();
  rows.forEach(({ code = "" }, index) => {
    const amount = amounts[index];
    if (typeof amount === "string" && parentCode(code) !== "") children.set(parentCode(code), [...(children.get(parentCode(code)) ?? []), amount]);
  });
  let checked = 0;
  const failed = rows.filter(({ code = "" }, index) => {
    const [whole, parts] = [amounts[index], children.get(code)];
    if (typeof whole !== "string" || parts === undefined) return false;
    checked++;
    return differs(whole, parts);
  });
  return { checked, failed };
}

/** Beyond rounding: with n addends the printed figures may differ by (n + 1) half units. */
function differs(whole: string, parts: readonly string[]): boolean {
  const decimals = Math.max(printedDecimals(whole) ?? 0, ...parts.map((part) => printedDecimals(part) ?? 0));
  const bound = toDecimal("10").pow(-decimals).times(parts.length + 1).div(2);
  return parts.reduce((rest, part) => rest.minus(toDecimal(part)), toDecimal(whole)).abs().greaterThan(bound);
}
