/** The words around a list of purchases: its finding, and what must be said beside it. Figures as printed; sums of ours are marked 推算. */
import { compareAmounts } from "../../amount/compare.js";
import { convertUnit } from "../../amount/unit.js";
import { PROCUREMENT_KINDS } from "../../model/procurement.js";
import { sumOfRows } from "../../model/sum-of-rows.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import { plainText } from "../../ui/plain-text.js";
import { amountText, type Sheet } from "./procurement-list.view.js";
import { procurementWords } from "./words.js";

type Around = Pick<Sheet, "procurement" | "words" | "unit">;

/** The whole as printed, else our sum; `undefined` where no number is printed at all. */
export function totalOf({ procurement, unit, words }: Around): string | undefined {
  const { total, amount, table, groups, items } = procurement;
  const printed = own(total?.cells, amount);
  if (typeof printed === "string") return words.amount(convertUnit(printed, table.unit, unit), unit);
  const subtotals = groups.flatMap(({ subtotal }) => (subtotal === undefined ? [] : [subtotal]));
  const sum = sumOfRows(subtotals.length === groups.length ? subtotals : items.map(({ row }) => row), amount, table);
  return sum === undefined ? undefined : `${words.amount(convertUnit(sum, table.unit, unit), unit)} · ${words.derived}`;
}

export function findingOf({ entity, year, kind }: BudgetDocument, around: Around): string {
  const { procurement, words, unit } = around;
  const subject = words.subject(plainText(entity.name), year, words.kind[kind], "");
  const share = procurement.share && own(procurement.total?.cells, procurement.share.key);
  const shared = typeof share === "string" ? words.amount(amountText(share, around) ?? share, unit) : "";
  const say = procurementWords[words.side];
  return procurement.items.length === 0 ? say.nothing(subject, totalOf(around) ?? "") : say.finding(subject, totalOf(around) ?? say.noAmount, procurement.items.length, shared);
}

/** Notes beneath the list: sums by kind, a total that the items do not add up to, columns left out, what is printed. */
export function notesOf(around: Around): readonly string[] {
  const { procurement, words } = around;
  const say = procurementWords[words.side];
  const blank = procurement.blank.map(({ key, label }) => plainText(label[label.length - 1] ?? key));
  return [byKind(around), difference(around), ...(blank.length === 0 ? [] : [say.blank(blank)]), ...(procurement.table.notes ?? []).map(plainText)].filter((text) => text !== "");
}

function byKind({ procurement, words, unit }: Around): string {
  const say = procurementWords[words.side];
  const { items, amount, table } = procurement;
  const parts = PROCUREMENT_KINDS.flatMap((kind) => {
    const rows = items.filter((item) => item.kind === kind).map(({ row }) => row);
    const sum = sumOfRows(rows, amount, table);
    const shown = sum === undefined ? "" : `${words.amount(convertUnit(sum, table.unit, unit), unit)} · ${words.derived}`;
    return rows.length === 0 ? [] : [say.kindSum(say.kinds[kind], rows.length, shown)];
  });
  return parts.length < 2 ? "" : say.byKind(parts);
}

/** Cells are rounded each for itself: the printed total stands, and the difference is said, not repaired. */
function difference({ procurement, words, unit }: Around): string {
  const { total, amount, table, items } = procurement;
  const printed = own(total?.cells, amount);
  const sum = sumOfRows(items.map(({ row }) => row), amount, table);
  if (typeof printed !== "string" || sum === undefined || compareAmounts(printed, sum) === 0) return "";
  const money = (value: string): string => words.amount(convertUnit(value, table.unit, unit), unit);
  return procurementWords[words.side].differs(money(sum), money(printed));
}
