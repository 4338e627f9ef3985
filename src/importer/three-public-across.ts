/** “三公”经费 with its items as columns and one row of figures (Shanghai, 公开07表): the items become the rows that other forms print. */
import { withoutBlanks } from "../classification/name.js";
import type { BudgetRow } from "../schema/index.js";
import { roleOf, type ColumnMap, type FigureColumn } from "./columns.js";
import { readFigure } from "./figure.js";
import { tidyLabel, type Heading } from "./heading.js";
import type { Data, Refusal } from "./row-reader.js";
import { frame, taken, type Place, type Statutory } from "./statutory-frame.js";

type Item = Pick<BudgetRow, "key" | "role">;

const MEASURE = /^(?:年初|全年|本年|调整)?(预算|决算)(?:统计)?数$/;

/** By the lowest label that is no measure; parts of the vehicles are known by the label above them. */
const ITEMS: readonly (readonly [label: RegExp, item: Item])[] = [
  [/^(?:三公经费)?(?:合计|总计)$/, { key: "total", role: "total" }],
  [/^因公出国/, { key: "abroad" }],
  [/^公务用车购置[及和]运(?:行|维)/, { key: "vehicles" }],
  [/^(?:公务用车)?购置费?$/, { key: "purchase", role: "ofWhich" }],
  [/^(?:公务用车)?运行(?:维护)?费?$/, { key: "operation", role: "ofWhich" }],
  [/^公务接待/, { key: "reception" }],
  [/^机关运行/, { key: "institutionOperation" }],
  [/^会议费/, { key: "conference" }],
  [/^培训费/, { key: "training" }],
];

interface Across {
  readonly at: number;
  /** `budget` 预算数, `final` 决算数; `total` where the form has one figure only. */
  readonly column: "budget" | "final" | "total";
  readonly name: string;
  readonly item: Item | undefined;
}

export function isAcross(heading: Heading): boolean {
  const items = new Set(heading.paths.map((_, at) => across(heading, at).item?.key));
  return !heading.paths.some((path) => roleOf(path) === "name") && ["abroad", "vehicles", "reception"].every((key) => items.has(key));
}

function across(heading: Heading, at: number): Across {
  const labels = (heading.labels[at] ?? []).map((label, index) => ({ label, plain: heading.paths[at]?.[index] ?? "" }));
  const measure = labels.map(({ plain }) => MEASURE.exec(plain)?.[1]).find((found) => found !== undefined);
  const items = labels.filter(({ plain }) => !MEASURE.test(plain));
  const last = items[items.length - 1];
  // 小计 stands for what is written over it.
  const own = last?.plain === "小计" ? items[items.length - 2] : last;
  const item = ITEMS.find(([label]) => label.test(withoutBlanks(own?.plain ?? "").replace(/["“”]/g, "")))?.[1];
  return { at, column: measure === undefined ? "total" : measure === "决算" ? "final" : "budget", name: tidyLabel(own?.label ?? ""), item };
}

export function readAcross(data: Data, heading: Heading, place: Place): Statutory | Refusal {
  const [line, second] = data.rows;
  if (second !== undefined) return { code: "refusedRows", row: second.at, found: second.texts.join(" ").trim() };
  const columns = heading.paths.map((_, at) => across(heading, at));
  const rows = new Map<string, BudgetRow>();
  for (const { at, column, name, item } of line === undefined ? [] : columns) {
    const amount = readFigure(line?.texts[at] ?? "");
    if (amount === undefined) return { code: "refusedCell", row: line?.at ?? 0, column: at, found: line?.texts[at] ?? "" };
    const id = item?.key ?? name;
    const row = rows.get(id) ?? { line: (line?.at ?? 0) + 1, ...item, name, cells: {} };
    if (row.cells[column] !== undefined) return { code: "refusedColumns", found: name };
    rows.set(id, { ...row, cells: { ...row.cells, [column]: amount } });
  }
  const keys = [...new Set(columns.map(({ column }) => column))];
  const figures = columns.map(({ at, column, item }): FigureColumn => ({ key: column, at, label: heading.labels[at] ?? [], known: item !== undefined }));
  const LABELS = { budget: "预算数", final: "决算数", total: "合计" };
  const table = { ...frame(data, place, [...rows.values()], figures), columns: keys.map((key) => ({ key, label: [LABELS[key]] })), rows: [...rows.values()] };
  const map: ColumnMap = { ordinal: undefined, codes: [], name: 0, figures };
  return { table, figures, rowCount: rows.size, ...taken(data, [map]) };
}
