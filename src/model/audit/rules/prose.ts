/** Identity 15: figures in prose are the figures of the tables, and the parts of a sentence make its whole. */
import { UNIT_EXPONENT } from "../../../amount/unit.js";
import type { Claim } from "../claim.js";
import { absolute } from "../../../amount/exact.js";
import { isNil, isPrinted, type Figure } from "../../reading/figure.js";
import type { Ledger } from "../ledger.js";
import type { Sheet } from "../../reading/sheet.js";
import { PROSE, type AuditRule } from "../rule.js";
import type { Bilingual } from "../../../schema/issue.js";
import { own } from "../../../schema/own.js";
import { valueColumn } from "./assets.js";
import { FUNDS } from "./rows.js";
import { threePublicFigure } from "./three-public.js";

type Find = (ledger: Ledger) => readonly (Figure | undefined)[];

const income = (...rows: string[]): Find => (ledger) => rows.map((row) => ledger.line("balance", "income", row));
const total = (table: string, column = "total"): Find => (ledger) => [ledger.totalOf(table, column)];
/** A half of basic expenditure has a column of its own, or (Shanghai's final accounts) a row. */
const half = (key: string): readonly Find[] => [total("generalPublicBasic", key), (ledger) => [rowFigure(ledger.sheet("generalPublicBasic"), key)]];
const threePublic = (item: string): Find => (ledger) => [threePublicFigure(ledger, item)];

const THREE_PUBLIC_ITEMS = ["total", "abroad", "vehicles", "purchase", "operation", "reception"];
/** 单位资金: what a unit earns or is given outside the treasury. */
const UNIT_FUNDS = ["institutional", "operating", "superiorSubsidy", "subordinateRemittance", "other"];

/**
 * Where a statement's figure stands in the tables. Several readings are tried in turn: 预算收入 may mean this year's or, with the
 * carry-over, all.
 */
const PLACES: Readonly<Record<string, readonly Find[]>> = {
  "balance.total": [income("total"), (ledger) => [ledger.line("balance", "expenditure", "total")]],
  "budget.total": [income("total"), total("expenditure")],
  "income.total": [income("currentYear"), income("total")],
  ...Object.fromEntries([...FUNDS, "specialAccount", "carryOver"].map((row) => [`income.${row}`, [income(row)]])),
  "income.unitFunds": [income(...UNIT_FUNDS)],
  "expenditure.total": [total("expenditure"), (ledger) => [ledger.line("balance", "expenditure", "total")]],
  "expenditure.basic": [total("expenditure", "basic")],
  "expenditure.project": [total("expenditure", "project")],
  "expenditure.personnel": [total("generalPublicBasic", "personnel")],
  "expenditure.publicUse": [total("generalPublicBasic", "publicUse")],
  "generalPublicBasic.total": [total("generalPublicBasic"), total("generalPublic", "basic")],
  "generalPublicBasic.personnel": half("personnel"),
  "generalPublicBasic.publicUse": half("publicUse"),
  "operatingFunds.total": [total("generalPublicBasic", "publicUse")],
  ...Object.fromEntries(THREE_PUBLIC_ITEMS.map((item) => [`threePublic.${item}`, [threePublic(item)]])),
  "procurement.total": [total("procurement")],
  "assets.total": [(ledger) => [ledger.totalOf("assets", valueColumnOf(ledger))]],
};

const NARROWER = { zh: "文字的口径可能比表小：机关运行经费只含行政和参公单位，基本支出表只含一般公共预算", en: "the text may speak of less or more than the table: operating funds are those of administrative units, the table has the general public budget only" };
/** Statements whose table may cover other money. */
const OF_ANOTHER_SCOPE = ["operatingFunds.total", "expenditure.personnel", "expenditure.publicUse"];

const tables: AuditRule = {
  id: "prose.tables",
  title: { zh: "文字中的数字＝表中的数字", en: "a figure in prose is the figure of its table" },
  source: PROSE,
  *claims(ledger): Iterable<Claim> {
    for (const key of ledger.statementKeys()) {
      const left = ledger.statement(key);
      const places = own(PLACES, key);
      if (left === undefined || places === undefined || !isMoney(left)) continue;
      const readings = places.map((find) => find(ledger).filter((figure) => figure !== undefined)).filter((figures) => figures.length > 0);
      const right = readings.find((figures) => fits(left, figures)) ?? readings[0];
      if (right !== undefined) yield { left, right, doubt: OF_ANOTHER_SCOPE.includes(key) ? NARROWER : cutOff(left, right) };
    }
  },
};

/** Whole and parts of one sentence. */
const SENTENCES: readonly (readonly [string, ...string[]])[] = [
  ["expenditure.total", "expenditure.basic", "expenditure.project"],
  ["expenditure.basic", "expenditure.personnel", "expenditure.publicUse"],
  ["generalPublicBasic.total", "generalPublicBasic.personnel", "generalPublicBasic.publicUse"],
  ["threePublic.total", "threePublic.abroad", "threePublic.vehicles", "threePublic.reception"],
  ["threePublic.vehicles", "threePublic.purchase", "threePublic.operation"],
  ["budget.change", "expenditure.basic.change", "expenditure.project.change"],
  ["expenditure.change", "expenditure.basic.change", "expenditure.project.change"],
  ["procurement.total", "procurement.goods", "procurement.works", "procurement.services"],
];
const INCOME_PARTS = [...FUNDS, "specialAccount", "unitFunds"].map((part) => `income.${part}`);

const parts: AuditRule = {
  id: "prose.parts",
  title: { zh: "文字中各部分之和＝总数", en: "the parts of a sentence make its whole" },
  source: PROSE,
  *claims(ledger): Iterable<Claim> {
    for (const [whole, ...names] of SENTENCES) {
      const left = ledger.statement(whole);
      const right = present(ledger, names);
      // One part alone, such as 其中：因公出国 0 万元, need not be all of the whole.
      if (left !== undefined && right.length > 1) yield { left, right };
    }
    yield* incomeSentence(ledger);
  },
};

/**
 * 收入 …，其中 …，上年结转 …: the carry-over stands in the sentence either as a part of the whole or beside it. When the parts make the whole
 * only without it, and the words put it inside (其中), the words are wrong and the figures are right.
 */
function* incomeSentence(ledger: Ledger): Iterable<Claim> {
  const left = ledger.statement("income.total");
  const right = present(ledger, INCOME_PARTS);
  if (left === undefined || right.length === 0) return;
  const carried = ledger.statement("income.carryOver");
  if (carried === undefined || isNil(carried)) {
    yield { left, right };
    return;
  }
  const all = [...right, carried];
  const outside = fits(left, right) && !fits(left, all);
  if (!outside || !isToldInside([left, ...right], carried)) {
    yield { left, right: outside ? right : all };
    return;
  }
  const sum = typeof carried.cell.amount === "string" ? carried.cell.amount : "";
  const wording = {
    zh: `文字把上年结转 ${sum} 列在“其中”之内，不含它时各部分之和相符：应改文字，数字无误`,
    en: `the text counts the carry-over of ${sum} among the parts; without it they agree: the wording is wrong, the figures are not`,
  };
  yield { left, right: all, wording };
}

/** 其中 opens the parts, and no word such as 另 takes the carry-over out of them. */
function isToldInside(sentence: readonly Figure[], carried: Figure): boolean {
  return sentence.some(({ cell }) => /其中|包括/.test(cell.label)) && !/另|此外|不含|不包括|除.*外/.test(carried.cell.label);
}

function present(ledger: Ledger, keys: readonly string[]): Figure[] {
  return keys.map((key) => ledger.statement(key)).filter((figure) => figure !== undefined);
}

const CUT_OFF = { zh: "文字像是舍去了尾数，没有四舍五入", en: "the text seems to cut the last digits off instead of rounding them" };

/** 877,080元 told as 87.70万元: less than a printed unit below the figure that it is taken from. */
export function cutOff(left: Figure, right: readonly Figure[]): Bilingual | undefined {
  const below = right.reduce((all, { value }) => all + value, 0n) - left.value;
  return left.value >= 0n && below > 0n && below < 2n * left.half ? CUT_OFF : undefined;
}

function fits(left: Figure, right: readonly Figure[]): boolean {
  const printed = right.filter(isPrinted);
  const sum = printed.reduce((all, { value }) => all + value, 0n);
  return absolute(left.value - sum) <= printed.reduce((all, { half }) => all + half, left.half);
}

/** Only money is compared with tables of money; nil is nil in any unit. */
function isMoney({ cell, value }: Figure): boolean {
  return value === 0n || Object.keys(UNIT_EXPONENT).includes(cell.unit);
}

function rowFigure(sheet: Sheet | undefined, key: string): Figure | undefined {
  const at = sheet?.rowOfKey(key) ?? -1;
  return sheet === undefined || at < 0 || !sheet.has("total") ? undefined : sheet.figureAt(at, "total");
}

function valueColumnOf(ledger: Ledger): string {
  const sheet = ledger.sheet("assets");
  return (sheet && valueColumn(sheet)) ?? "value";
}

export const proseRules: readonly AuditRule[] = [tables, parts];
