/** “三公”经费 of one document: its lines as figures, wherever its form prints them. */
import { plainName } from "../../classification/name.js";
import { THREE_PUBLIC, type ThreePublicKey } from "../../classification/three-public.js";
import type { MoneyUnit } from "../../amount/unit.js";
import type { Amount, BudgetDocument, BudgetRow } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import { Sheet } from "../reading/sheet.js";
import { isNil } from "../flows/exact-sum.js";
import { absent, figureOfCell, figureOfStatement, isKnown, moneyUnit, tableThenProse, type ComparedFigure } from "./figure.js";

export type LineKey = "total" | ThreePublicKey;

/** In the order of the form; parts of the vehicles right below them. */
export const LINE_KEYS: readonly LineKey[] = ["total", ...THREE_PUBLIC.map(({ key }) => key)];

export interface FundFigure {
  readonly key: string;
  /** Printed heading of the column. */
  readonly label: string;
  readonly figure: ComparedFigure;
}

/** Names of rows that carry no key, as hand-written documents have them; parts before the whole, since its name holds theirs. */
const NAMES: readonly (readonly [LineKey, RegExp])[] = [
  ["total", /^(?:[“"]?三公[”"]?经费)?(?:支出)?(?:合计|总计)$/],
  ["abroad", /因公出国/],
  ["vehicles", /购置[及和与、]运/],
  ["purchase", /公务用?车.*购置|^购置费?$/],
  ["operation", /公务用?车.*(?:运行|运维)|^运行(?:维护)?费?$/],
  ["reception", /公务接待/],
];
const FUNDS: readonly string[] = ["generalPublic", "governmentFund", "stateCapital"];

export class ThreePublicReading {
  readonly sheet: Sheet | undefined;
  readonly unit: MoneyUnit;
  private readonly _rows = new Map<LineKey, number>();

  constructor(readonly document: BudgetDocument) {
    const table = own(document.tables, "threePublic");
    if (table?.rows !== undefined && table.rows.length > 0) this.sheet = new Sheet("threePublic", table);
    this.sheet?.rows.forEach((row, at) => {
      const key = lineOf(row);
      if (key !== undefined && !this._rows.has(key)) this._rows.set(key, at);
    });
    this.unit = moneyUnit(table?.unit) ?? figureOfStatement(document, "threePublic.total")?.unit ?? "万元";
  }

  /** Does the document print anything of the three public expenses? */
  get isPrinted(): boolean {
    return this._rows.size > 0 || LINE_KEYS.some((key) => figureOfStatement(this.document, `threePublic.${key}`) !== undefined);
  }

  /** Column of the document's own figures: 决算数 of final accounts, else 合计. */
  get column(): string {
    return this.document.kind === "finalAccounts" && this.sheet?.has("final") === true ? "final" : "total";
  }

  row(line: LineKey): number {
    return this._rows.get(line) ?? -1;
  }

  name(line: LineKey): string {
    const printed = this.sheet?.rows[this.row(line)]?.name;
    return printed === undefined ? "" : plainName(printed);
  }

  figure(line: LineKey): ComparedFigure {
    return tableThenProse(this._cell(line, this.column), figureOfStatement(this.document, `threePublic.${line}`));
  }

  /** 预算数 that final accounts print beside 决算数. */
  budget(line: LineKey): ComparedFigure {
    return this.sheet?.has("budget") === true ? this._cell(line, "budget") : absent(this.unit);
  }

  /** By fund, where more than one fund of the table has money. */
  funds(line: LineKey): readonly FundFigure[] {
    const { sheet } = this;
    if (sheet === undefined) return [];
    const columns = sheet.columns.filter(({ key }) => FUNDS.includes(key));
    const withMoney = columns.filter(({ key }) => sheet.rows.some((_, at) => isMoney(sheet.cell(at, key).amount)));
    if (withMoney.length < 2) return [];
    return withMoney.map(({ key, label }) => ({ key, label: label[label.length - 1] ?? key, figure: this._cell(line, key) }));
  }

  /** 一般公共预算 alone, where the table says so and has no columns by fund; else all fiscal appropriations. */
  get coverage(): "generalPublic" | "all" {
    const byFund = this.sheet?.columns.some(({ key }) => FUNDS.includes(key)) ?? false;
    return !byFund && (this.sheet?.table.title.includes("一般公共预算") ?? false) ? "generalPublic" : "all";
  }

  private _cell(line: LineKey, column: string): ComparedFigure {
    return this.sheet === undefined ? absent(this.unit) : figureOfCell(this.document, this.sheet, this.row(line), column);
  }
}

function isMoney(amount: Amount | undefined): boolean {
  return typeof amount === "string" && !isNil(amount);
}

function lineOf(row: BudgetRow): LineKey | undefined {
  if (row.key !== undefined) return LINE_KEYS.find((key) => key === row.key);
  const name = plainName(row.name);
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? (row.role === "total" ? "total" : undefined);
}

/** Is a line that the form asks for printed with a number in any of some figures? */
export function anyKnown(figures: readonly ComparedFigure[]): boolean {
  return figures.some(isKnown);
}
