/** What rose and fell between two totals, step by step: by function class, by basic and project expenditure, or by source. */
import { decimalsOf } from "../../amount/lexer.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { exponentOf, printExact } from "../../amount/exact.js";
import { Sheet } from "../reading/sheet.js";
import { exactly } from "../flows/exact-sum.js";
import { budgetTree, type BudgetTree } from "../tree.js";
import { TREE_TABLES } from "../tree-tables.js";
import { crosswalk, type ResolveCode } from "./crosswalk.js";
import { absent, figureOfCell, isKnown, type ComparedFigure } from "./figure.js";
import { partnerOf, type Against, type Moment } from "./like.js";
import { pairOf, type Change, type Pair } from "./pair.js";
import { reasonOf, type Reason } from "./reason.js";
import { totalPairs, totalPairsFromProse, type TotalKey, type TotalPairs } from "./totals.js";

/** `class` 功能分类的类, `basis` 基本支出 and 项目支出, `source` 本年收入 and 上年结转. */
export const CHANGE_PARTS = ["class", "basis", "source"] as const;
export type ChangeParts = (typeof CHANGE_PARTS)[number];

export interface ChangeStep {
  /** What `selection` takes: the code, `basis:basic`, `source:carryOver`. */
  readonly key: string;
  readonly code: string;
  /** As printed; empty for parts that are named by their key. */
  readonly name: string;
  readonly pair: Pair;
}

export interface ChangeBridge {
  readonly parts: ChangeParts;
  readonly total: Pair;
  readonly steps: readonly ChangeStep[];
  /** The total's change less those of the steps: rounding, or lines without a number; `undefined` for none. */
  readonly residue: string | undefined;
  /** Why the steps are not known, or only some of them. */
  readonly why: readonly Reason[];
}

export interface BudgetChanges {
  readonly document: BudgetDocument;
  readonly against: Against;
  readonly before: Moment;
  readonly after: Moment;
  readonly from: "document" | "prose";
  readonly totals: TotalPairs;
  readonly bridges: readonly ChangeBridge[];
  readonly reasons: readonly Reason[];
}

export interface ChangesRefusal {
  readonly document: BudgetDocument;
  readonly reasons: readonly Reason[];
}

export interface ChangesOptions {
  readonly against?: Against;
  /** Codes of names, for classes whose code changed; see `codeOfName`. */
  readonly resolve?: ResolveCode | undefined;
}

/** The changes of a document against its partner among `documents`, else against what its own prose tells of last year. */
export function changesOf(document: BudgetDocument, documents: readonly BudgetDocument[] = [], { against = "lastYear", resolve }: ChangesOptions = {}): BudgetChanges | ChangesRefusal {
  const partner = partnerOf(document, documents, against);
  if (partner.document !== undefined) {
    const swapped = against === "final" && document.kind === "finalAccounts";
    const [before, after] = swapped || against === "lastYear" ? [partner.document, document] : [document, partner.document];
    const totals = totalPairs(before, after);
    const bridges = [classBridge(before, after, totals.whole, resolve), partsBridge("basis", totals, ["basic", "project"]), partsBridge("source", totals, ["current", "carryOver"], wholeIncome(before, after))];
    return { document, against, before: momentOf(before), after: momentOf(after), from: "document", totals, bridges, reasons: [...partner.reasons, ...unitsOf(totals.whole)] };
  }
  const totals = totalPairsFromProse(document);
  if (against === "final" || Object.values(totals).every(({ before }) => !isKnown(before))) return { document, reasons: partner.reasons };
  const unknown: ChangeBridge = { parts: "class", total: totals.whole, steps: [], residue: undefined, why: [reasonOf("notDisclosed")] };
  const bridges = [unknown, partsBridge("basis", totals, ["basic", "project"]), partsBridge("source", totals, ["current", "carryOver"])];
  return { document, against, before: { year: document.year - 1, kind: document.kind }, after: momentOf(document), from: "prose", totals, bridges, reasons: partner.reasons };
}

function momentOf({ year, kind }: BudgetDocument): Moment {
  return { year, kind };
}

function unitsOf({ before, after }: Pair): readonly Reason[] {
  return isKnown(before) && before.unit !== after.unit ? [reasonOf("unitChanged", before.unit, after.unit)] : [];
}

function partsBridge(parts: ChangeParts, totals: TotalPairs, keys: readonly TotalKey[], total: Pair = totals.whole): ChangeBridge {
  const known = keys.filter((key) => totals[key].change !== undefined);
  const steps = known.map((key): ChangeStep => ({ key: parts === "basis" ? `basis:${key}` : `source:${key}`, code: "", name: "", pair: totals[key] }));
  return { parts, total, steps, residue: steps.length === 0 ? undefined : residueOf(total, steps), why: known.length === keys.length ? [] : [reasonOf("notDisclosed")] };
}

/** 收入总计: the whole that sources add up to. */
function wholeIncome(before: BudgetDocument, after: BudgetDocument): Pair {
  const of = (document: BudgetDocument): ComparedFigure => {
    const table = document.tables["balance"];
    const sheet = table?.sides === undefined ? undefined : new Sheet("balance", table, "income");
    return sheet === undefined ? absent("万元") : figureOfCell(document, sheet, sheet.rowOfKey("total"), "amount");
  };
  return pairOf(of(before), of(after));
}

function classBridge(before: BudgetDocument, after: BudgetDocument, whole: Pair, resolve: ResolveCode | undefined): ChangeBridge {
  for (const table of TREE_TABLES.function) {
    const [past, now] = [budgetTree(before, "function", { table }), budgetTree(after, "function", { table })];
    if (past !== undefined && now !== undefined) return bridgeOfTrees(before, past, after, now, resolve);
  }
  const lacking = TREE_TABLES.function.some((table) => budgetTree(before, "function", { table }) !== undefined) ? after : before;
  return { parts: "class", total: whole, steps: [], residue: undefined, why: [reasonOf("missingTable", String(lacking.year), { zh: "部门支出总表", en: "the table of expenditure" })] };
}

function bridgeOfTrees(before: BudgetDocument, past: BudgetTree, after: BudgetDocument, now: BudgetTree, resolve: ResolveCode | undefined): ChangeBridge {
  const figures = (document: BudgetDocument, tree: BudgetTree): { total: ComparedFigure; items: readonly { code: string; name: string; figure: ComparedFigure }[] } => {
    const sheet = new Sheet(tree.tableKey, tree.table);
    const at = new Map(sheet.rows.map((row, index) => [row, index]));
    const figure = (row: (typeof sheet.rows)[number] | undefined): ComparedFigure => (row === undefined ? absent(tree.unit) : figureOfCell(document, sheet, at.get(row) ?? -1, "total"));
    return { total: figure(tree.root.row), items: tree.root.children.map(({ code, name, row }) => ({ code, name, figure: figure(row) })) };
  };
  const [left, right] = [figures(before, past), figures(after, now)];
  const { matches, onlyBefore, onlyAfter } = crosswalk(left.items, right.items, resolve);
  const total = pairOf(left.total, right.total);
  const step = (code: string, name: string, pair: Pair): ChangeStep => ({ key: code, code, name, pair });
  const matched = new Map(matches.map((match) => [match.after, match.before.figure]));
  const steps = [
    ...right.items.map((item) => {
      const earlier = matched.get(item);
      return step(item.code, item.name, earlier === undefined ? wholly(absent(item.figure.unit), item.figure) : pairOf(earlier, item.figure));
    }),
    ...onlyBefore.map(({ code, name, figure }) => step(code, name, wholly(figure, absent(figure.unit)))),
  ];
  const why = [...(onlyBefore.length > 0 ? [reasonOf("onlyBefore")] : []), ...(onlyAfter.length > 0 ? [reasonOf("onlyAfter")] : [])];
  return { parts: "class", total, steps, residue: residueOf(total, steps), why };
}

/** A class that only one of two complete lists names moves by the whole of its figure; there is no percentage. */
function wholly(before: ComparedFigure, after: ComparedFigure): Pair {
  const figure = isKnown(after) ? after : before;
  const why = reasonOf(isKnown(after) ? "onlyAfter" : "onlyBefore");
  if (!isKnown(figure)) return { before, after, change: undefined, why, given: undefined };
  const amount = figure === after ? figure.amount : negated(figure.amount);
  const change: Change = { amount, unit: figure.unit, direction: /[1-9]/.test(amount) ? (amount.startsWith("-") ? -1 : 1) : 0, percent: undefined, stated: undefined };
  return { before, after, change, why, given: undefined };
}

function negated(amount: string): string {
  if (!/[1-9]/.test(amount)) return amount;
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
}

function residueOf({ change }: Pair, steps: readonly ChangeStep[]): string | undefined {
  if (change === undefined) return undefined;
  const { unit } = change;
  const sum = steps.reduce((all, { pair }) => (pair.change === undefined ? all : all + exactly(pair.change)), 0n);
  const left = exactly(change) - sum;
  return left === 0n ? undefined : printExact(left, exponentOf(unit), decimalsOf(change.amount));
}
