/** The words around a picture of assets: its finding, and what must be said beside it. Figures as printed; sums of ours are marked 推算. */
import { compareAmounts } from "../../amount/compare.js";
import { formatPermille, permilleShares } from "../../amount/share.js";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import type { AssetKind, StateAssets } from "../../model/assets.js";
import { sumOfRows } from "../../model/sum-of-rows.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import { assetWords } from "./words.js";

export interface Around {
  readonly assets: StateAssets;
  readonly words: Messages;
  readonly unit: MoneyUnit;
}

export function nameOf({ key, name }: AssetKind, { side }: Messages): string {
  return own(assetWords[side].kinds, key) ?? plainText(name);
}

/** Whose assets they are, their value, and the kind that has most of it. */
export function findingOf({ entity, year, kind }: BudgetDocument, around: Around): string {
  const { assets, words, unit } = around;
  const say = assetWords[words.side];
  const subject = say.subject(plainText(entity.name), plainText(assets.table.asOf ?? ""), `${words.year(year)}${words.gap}${words.kind[kind]}`);
  const total = totalOf(around);
  if (total === undefined) return say.nothing(subject);
  const shown = (amount: string): string => words.amount(convertUnit(amount, assets.table.unit, unit), unit);
  const whole = total.printed ? shown(total.amount) : `${shown(total.amount)} · ${words.derived}`;
  const sizes = assets.kinds.map(({ row }) => Number(own(row.cells, assets.value)) || 0);
  const shares = permilleShares(sizes, Number(total.amount));
  const largest = sizes.indexOf(Math.max(...sizes));
  const most = assets.kinds[largest]; // parts of a whole have shares; with negative ones there is no whole
  const value = most && own(most.row.cells, assets.value);
  if (most === undefined || typeof value !== "string" || sizes.length < 2 || sizes.some((size) => size < 0) || !((shares[largest] ?? 0) > 0)) return words.findingPlain(subject, whole);
  return words.finding(subject, whole, nameOf(most, words), shown(value), formatPermille(shares[largest] ?? 0));
}

interface Whole {
  readonly amount: string;
  readonly printed: boolean;
}

/** The printed total, else our sum of the kinds; 其中 rows are within them. */
function totalOf({ assets: { total, kinds, value, table } }: Around): Whole | undefined {
  const printed = own(total?.row.cells, value);
  if (typeof printed === "string") return { amount: printed, printed: true };
  const sum = sumOfRows(kinds.map(({ row }) => row), value, table);
  return sum === undefined ? undefined : { amount: sum, printed: false };
}

export function notesOf(around: Around): readonly string[] {
  const { assets, words, unit } = around;
  const say = assetWords[words.side];
  const printed = own(assets.total?.row.cells, assets.value);
  const sum = sumOfRows(assets.kinds.map(({ row }) => row), assets.value, assets.table);
  const money = (amount: string): string => words.amount(convertUnit(amount, assets.table.unit, unit), unit);
  const parted = typeof printed === "string" && sum !== undefined && compareAmounts(printed, sum) !== 0;
  return [
    ...(assets.kinds.some(({ parts }) => parts.length > 0) ? [say.included] : []),
    ...(parted ? [say.differs(money(sum), money(printed))] : []),
    ...(assets.table.notes ?? []).map(plainText),
  ];
}
