/** Which purchases are seen, in which order: what search, kind, order and folding leave of a procurement. */
import { compareAmounts } from "../../amount/compare.js";
import type { Procurement, ProcurementGroup, ProcurementItem, ProcurementKind } from "../../model/procurement.js";

export interface Listing {
  readonly groups: readonly ListedGroup[];
  /** Items that search and kind leave, folded ones included. */
  readonly count: number;
}

export interface ListedGroup {
  readonly group: ProcurementGroup;
  /** Position among all groups, by which it is folded. */
  readonly at: number;
  readonly folded: boolean;
  /** Items in order, as many as are drawn. */
  readonly items: readonly ProcurementItem[];
  /** Items that are not drawn. */
  readonly rest: number;
}

export interface Wish {
  readonly filter: string;
  readonly kind: ProcurementKind | "";
  readonly sort: "printed" | "amount";
  readonly folded: ReadonlySet<number>;
  /** Items of one group that are drawn at once. */
  readonly page: number;
}

export function listingOf({ groups, amount }: Procurement, { filter, kind, sort, folded, page }: Wish): Listing {
  const wanted = filter.trim().toLowerCase();
  const narrowed = wanted !== "" || kind !== "";
  let count = 0;
  const listed = groups.flatMap((group, at): readonly ListedGroup[] => {
    const named = wanted !== "" && group.name.toLowerCase().includes(wanted);
    const items = group.items.filter((item) => (kind === "" || item.kind === kind) && (wanted === "" || named || textOf(item).includes(wanted)));
    count += items.length;
    if (narrowed && items.length === 0) return [];
    const closed = folded.has(at) && wanted === "";
    const seen = closed ? [] : sorted(items, amount, sort);
    return [{ group, at, folded: closed, items: seen.slice(0, page), rest: Math.max(0, seen.length - page) }];
  });
  return { groups: listed, count };
}

function textOf({ row: { name, texts, cells } }: ProcurementItem): string {
  const figures = Object.values(cells).filter((cell) => typeof cell === "string");
  return [name, ...Object.values(texts ?? {}), ...figures].join("\n").toLowerCase();
}

/** The largest first, blanks last, else as printed. */
function sorted(items: readonly ProcurementItem[], amount: string, sort: Wish["sort"]): readonly ProcurementItem[] {
  if (sort === "printed") return items;
  return [...items].sort((a, b) => {
    const [left, right] = [a.row.cells[amount], b.row.cells[amount]];
    if (typeof left !== "string" || typeof right !== "string") return Number(typeof right === "string") - Number(typeof left === "string") || a.at - b.at;
    return compareAmounts(right, left) || a.at - b.at;
  });
}
