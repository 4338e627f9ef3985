/** The words around a balance: its finding, what it measures, what does not add up, what the department has not. */
import { compareAmounts } from "../../amount/compare.js";
import { printedText } from "../../model/printed-table.js";
import type { Balance, BalanceItem, BalanceSideKey } from "../../model/flows/balance-of.js";
import { balanceOfParts } from "../../model/flows/exact-sum.js";
import type { FlowBalance, FlowCell, FlowRefusal } from "../../model/flows/graph.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import type { Entries, Entry } from "./entry.js";
import { balanceWords } from "./words.js";

/** The data table has them all. */
const MOST_NAMES = 200;

const SIDES = ["income", "expenditure"] as const;

/** “某部门 2023 年预算收入总计 1650.88 万元 = 支出总计 1650.88 万元；支出中科学技术支出最多，1206.44 万元，占 73.1%”. */
export function findingOf(document: BudgetDocument, entries: Entries): string {
  const { words } = entries;
  const own = balanceWords[words.side];
  const subject = words.subject(plainText(document.entity.name), document.year, words.kind[entries.balance.measure], "");
  const totals = totalsOf(subject, entries);
  const largest = largestOf(entries.expenditure);
  return largest === undefined || largest.share === "" ? totals : own.largest(totals, largest.name, entries.amount(largest), largest.share);
}

function totalsOf(subject: string, entries: Entries): string {
  const own = balanceWords[entries.words.side];
  const { income: { total: income }, expenditure: { total: expenditure }, difference } = entries.balance;
  if (income === undefined && expenditure === undefined) return own.noTotals(subject);
  if (income === undefined || expenditure === undefined) {
    const [given, missing] = income === undefined ? (["expenditure", "income"] as const) : (["income", "expenditure"] as const);
    return own.oneTotal(subject, own.totals[given], entries.amount((income ?? expenditure) as BalanceItem), own.totals[missing], plainText(entries.balance[missing].totalWords));
  }
  if (difference === undefined || !entries.differ) return own.equal(subject, entries.amount(income), entries.amount(expenditure));
  return own.differ(subject, entries.amount(income), entries.amount(expenditure), derived(difference, income, entries));
}

/** Of what is spent: money kept for later years is not. Of several that are equal none is the largest. */
function largestOf(side: readonly Entry[]): Entry | undefined {
  const spent = side.filter(({ kind }) => kind === "line");
  const largest = spent.reduce<Entry | undefined>((best, entry) => (best === undefined || compareAmounts(entry.amount, best.amount) > 0 ? entry : best), undefined);
  return spent.some((entry) => entry !== largest && largest !== undefined && compareAmounts(entry.amount, largest.amount) === 0) ? undefined : largest;
}

/** A difference of ours, without its sign. */
function derived(amount: string, { unit }: BalanceItem, entries: Entries): string {
  const { words } = entries;
  const figure = entries.amount({ amount: amount.replace("-", ""), unit });
  return words.side === "zh" ? `${figure}（${words.derived}）` : `${figure} (${words.derived})`;
}

/** Names the column where it is not the only one of its sort, or not what the kind of document lets one expect. */
export function subtitleOf({ year, kind }: BudgetDocument, { tableName, balance, words, unit }: Entries): string {
  const column = balance.beside || balance.measure !== kind ? plainText(citedCell(balance)?.label ?? "") : "";
  return [tableName, words.unit(unit), words.year(year) + words.gap + words.kind[kind], column].filter(Boolean).join(" · ");
}

export function sourceOf({ source }: BudgetDocument, { tableName, balance, words }: Entries): string {
  const cell = citedCell(balance);
  return words.sourceLine([source?.title, tableName, cell && plainText(cell.label)].filter(Boolean).join(" · "));
}

/** Stands for all of the column that is shown. */
function citedCell({ income, expenditure }: Balance): FlowCell | undefined {
  return (income.total ?? expenditure.total ?? income.items[0] ?? expenditure.items[0])?.cell;
}

/** What the printed figures do not agree in, a sentence each. */
export function notesOf(entries: Entries): readonly string[] {
  const own = balanceWords[entries.words.side];
  const negative = [...entries.income, ...entries.expenditure].filter(({ share, amount }) => share === "" && amount.startsWith("-"));
  const sums = SIDES.flatMap((side) => {
    const { sum } = entries.balance[side];
    const year = yearOf(side, entries);
    // What is wrong in a line is wrong by the same in both sums.
    return [year?.residue === sum?.residue ? "" : residueOf(year, own.currentYear[side], entries), residueOf(sum, own.totals[side], entries)];
  });
  return [negative.length === 0 ? "" : own.negative(own.list(negative.slice(0, 5).map(({ name, figure }) => `${name} ${figure}`))), ...sums].filter(Boolean);
}

/** The printed 本年合计 beside the lines that it is made of. */
function yearOf(side: BalanceSideKey, entries: Entries): FlowBalance | undefined {
  const { currentYear, items } = entries.balance[side];
  const parts = items.filter((_, at) => entries[side][at]?.kind === "line").map(({ amount, unit, cell }) => ({ amount, unit, cells: [cell] }));
  return currentYear === undefined || parts.length === 0 ? undefined : balanceOfParts({ ...currentYear, cells: [currentYear.cell] }, parts);
}

function residueOf(sum: FlowBalance | undefined, name: string, entries: Entries): string {
  if (sum === undefined || sum.verdict === "exact") return "";
  const own = balanceWords[entries.words.side];
  const shown = (amount: string): string => entries.amount({ amount, unit: sum.unit });
  const tell = sum.verdict === "rounding" ? own.rounding : own.unexplained;
  return tell(name, shown(sum.declared), shown(sum.sum), shown(sum.residue.replace("-", "")));
}

export interface Absence {
  readonly summary: string;
  readonly names: string;
}

/** Lines without money, with what is printed in place of it where that is not a blank; what is not disclosed may well be there. */
export function absencesOf(entries: Entries): readonly Absence[] {
  const { words, balance } = entries;
  const own = balanceWords[words.side];
  return SIDES.flatMap((side) => {
    const { absent } = balance[side];
    const groups = [[own.absent, absent.filter((item) => !isUndisclosed(item))], [own.undisclosed, absent.filter(isUndisclosed)]] as const;
    return groups.flatMap(([say, items]) => {
      const names = items.slice(0, MOST_NAMES).map((item) => withPrinted(entries.name(item, side), plainText(printedText(item.cell.amount)), entries));
      return items.length === 0 ? [] : [{ summary: say(words.sides[side], items.length), names: own.list(names) + (items.length > names.length ? "…" : "") }];
    });
  });
}

/** A line without a cell in the column says nothing of it, which is not that there is none. */
function isUndisclosed({ cell: { amount } }: Pick<BalanceItem, "cell">): boolean {
  return amount === undefined || (amount !== null && typeof amount === "object" && amount.state === "notDisclosed");
}

function withPrinted(name: string, printed: string, { words }: Entries): string {
  if (printed === "") return name;
  return words.side === "zh" ? `${name}（${printed}）` : `${name} (${printed})`;
}

/** Why nothing is drawn of a table that is there. A blank form is not a zero, nor is what was withheld, nor a column that is not known. */
export function nothingOf({ reason, message, cells }: FlowRefusal, words: Messages): string {
  if (reason === "noColumn") return message[words.side];
  if (cells.some(({ amount }) => amount !== null && typeof amount === "object" && amount.state === "notDisclosed")) return balanceWords[words.side].withheld;
  return cells.some(({ amount }) => typeof amount === "string") ? words.zero : words.noFigures;
}
