/** Which grid column holds what: ordinals, codes, names and figures, told by the heading labels alone. */
import { withoutBlanks } from "../classification/name.js";
import type { BudgetColumn } from "../schema/definition.js";
import type { Heading } from "./heading.js";
import { AMOUNT, FINAL_AMOUNTS, type ColumnRule, type TableSpec } from "./table-spec.js";

export interface FigureColumn {
  readonly key: string;
  /** Grid column from 0. */
  readonly at: number;
  readonly label: readonly string[];
  /** Did a rule of the table name it? Others keep the key `column<n>` and are shown as they stand. */
  readonly known: boolean;
}

/** The columns of one list of rows. */
export interface ColumnMap {
  readonly ordinal: number | undefined;
  /** One column of codes, or three (类 款 项) whose texts make the code together. */
  readonly codes: readonly number[];
  readonly name: number;
  readonly figures: readonly FigureColumn[];
}

export interface SidedMap {
  readonly income: ColumnMap;
  readonly expenditure: ColumnMap;
}

const ORDINAL = /^(?:序号|行次)$/;
const CODE = /^.{0,12}科目(?:代码|编码)$|^(?:编码|代码)$|^[类款项]$/;
const NAME = /^.{0,12}科目名称$|^(?:项目|名称|项目名称|收入|支出|收入项目|支出项目)$/;

export type Role = "ordinal" | "code" | "name" | "figure";

export function roleOf(path: readonly string[]): Role {
  const leaf = path[path.length - 1] ?? "";
  if (path.some((label) => ORDINAL.test(label))) return "ordinal";
  if (CODE.test(leaf)) return "code";
  return NAME.test(leaf) ? "name" : "figure";
}

/** The columns of a table with one list, or what does not fit. */
export function mapColumns(heading: Heading, spec: TableSpec): ColumnMap | string {
  return mapList(heading, heading.paths.map((_, at) => at), spec.columns, spec.required);
}

/**
 * The columns of a two-sided table: the heading 收入 or 支出 over a column says whose it is. The ordinals serve both sides.
 */
export function mapSides(heading: Heading, spec: TableSpec): SidedMap | string {
  const all = heading.paths.map((_, at) => at);
  const own = (side: RegExp): number[] => all.filter((at) => side.test(heading.paths[at]?.[0] ?? ""));
  const [incomes, expenditures] = [own(/^(?:本年|财政拨款)?收入/), own(/^(?:本年|财政拨款)?支出/)];
  const shared = all.filter((at) => roleOf(heading.paths[at] ?? []) === "ordinal" && !incomes.includes(at) && !expenditures.includes(at));
  const income = mapList(heading, [...shared, ...incomes], amountRules(heading, incomes), ["amount"]);
  if (typeof income === "string") return income;
  const rules = spec.columns.flatMap((rule) => (rule === AMOUNT ? amountRules(heading, expenditures) : [rule]));
  const expenditure = mapList(heading, [...shared, ...expenditures], rules, spec.required);
  return typeof expenditure === "string" ? expenditure : { income, expenditure };
}

function amountRules(heading: Heading, columns: readonly number[]): readonly ColumnRule[] {
  return columns.filter((at) => AMOUNT.label.test(heading.paths[at]?.slice(-1)[0] ?? "")).length > 1 ? FINAL_AMOUNTS : [AMOUNT];
}

export function mapList(heading: Heading, columns: readonly number[], rules: readonly ColumnRule[], required: readonly string[]): ColumnMap | string {
  const roles = new Map(columns.map((at) => [at, roleOf(heading.paths[at] ?? [])]));
  const having = (role: Role): number[] => columns.filter((at) => roles.get(at) === role);
  const [name, secondName] = having("name");
  if (name === undefined) return "科目名称 / 项目";
  if (secondName !== undefined) return heading.labels[secondName]?.join(" / ") ?? "";
  const figures = withTotal(having("figure").map((at) => figureColumn(heading, at, rules)), required);
  const keys = figures.map((figure) => figure.key);
  const twice = figures.find((figure, index) => keys.indexOf(figure.key) !== index);
  if (twice !== undefined) return twice.label.join(" / ");
  const missing = required.find((key) => !keys.includes(key));
  if (missing !== undefined) return missing;
  return { ordinal: having("ordinal")[0], codes: having("code"), name, figures };
}

/** Where nothing is carried over (收入决算表), 本年收入合计 is the total itself. */
function withTotal(figures: readonly FigureColumn[], required: readonly string[]): FigureColumn[] {
  if (!required.includes("total") || figures.some((figure) => figure.key === "total")) return [...figures];
  return figures.map((figure) => (figure.key === "subtotal" && /^本年收入合计$/.test(withoutBlanks(figure.label.slice(-1)[0] ?? "")) ? { ...figure, key: "total" } : figure));
}

function figureColumn(heading: Heading, at: number, rules: readonly ColumnRule[]): FigureColumn {
  const path = heading.paths[at] ?? [];
  const label = heading.labels[at] ?? [];
  const leaf = path[path.length - 1] ?? "";
  // 事业收入 / 小计 is the whole of 事业收入: the label above says more.
  const labels = /^(?:小计|合计)$/.test(leaf) ? [path[path.length - 2] ?? "", leaf] : [leaf];
  const rule = labels.map((text) => rules.find((candidate) => candidate.label.test(text))).find((found) => found !== undefined);
  return rule === undefined ? { key: `column${at + 1}`, at, label, known: false } : { key: rule.key, at, label, known: true };
}

/** As the document keeps them: key, heading from the top down, grid column from 1. */
export function documentColumns(figures: readonly FigureColumn[]): BudgetColumn[] {
  return figures.map(({ key, label, at }) => ({ key, label: [...label], column: at + 1 }));
}
