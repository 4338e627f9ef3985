/**
 * What can be read of each line of a balance: picture, bars, data table, detail pane and screen reader all take it from here, so they
 * cannot disagree.
 */
import { formatPermille, permilleShares } from "../../amount/share.js";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import { own } from "../../schema/own.js";
import { signedWeightOf, type BalanceInput } from "../../layout/balance-rows.js";
import type { Balance, BalanceItem, BalanceSide, BalanceSideKey } from "../../model/flows/balance-of.js";
import { sumOfFigures } from "../../model/flows/exact-sum.js";
import { isAppropriation, sourceKey } from "../../model/source-key.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import { balanceWords } from "./words.js";

export interface Entry extends BalanceInput {
  /** Unique in the balance, and what `selection` takes. */
  readonly key: string;
  readonly side: BalanceSideKey;
  readonly code: string;
  readonly name: string;
  /** As printed, in its own unit. */
  readonly amount: string;
  readonly unit: MoneyUnit;
  /** `carryOver`: anything below 本年合计; another year's money, or what is done with it. */
  readonly kind: "line" | "carryOver";
  /** In the display unit. */
  readonly figure: string;
  readonly permille: number;
  /** Empty where a share has no meaning. */
  readonly share: string;
  /** What kind of money it is, in words. */
  readonly standing: string;
  readonly source: string;
  readonly row: string;
  readonly sentence: string;
  /** Position in its side, for the tones of income. */
  readonly at: number;
}

/** A counted rest: its sum is ours, and where it stands 推算 stands beside it. */
export interface Rest {
  readonly figure: string;
  readonly name: string;
  readonly share: string;
  readonly sentence: string;
}

export class Entries {
  readonly income: readonly Entry[];
  readonly expenditure: readonly Entry[];

  constructor(
    readonly balance: Balance,
    readonly words: Messages,
    readonly unit: MoneyUnit,
  ) {
    this.income = this._entries("income");
    this.expenditure = this._entries("expenditure");
  }

  get tableName(): string {
    return own(this.words.tables, this.balance.table) ?? plainText(this.balance.title);
  }

  /** Are both totals printed, and not the same? */
  get differ(): boolean {
    return /[1-9]/.test(this.balance.difference ?? "");
  }

  name(item: Pick<BalanceItem, "key" | "name" | "code">, side: BalanceSideKey): string {
    const { names } = balanceWords[this.words.side];
    return this.words.nameOf(item.code) ?? own(names, `${side}.${item.key}`) ?? own(names, item.key) ?? plainText(item.name);
  }

  /** A figure in the display unit. */
  figure({ amount, unit }: Pick<BalanceItem, "amount" | "unit">): string {
    return convertUnit(amount, unit, this.unit);
  }

  amount(item: Pick<BalanceItem, "amount" | "unit">): string {
    return this.words.amount(this.figure(item), this.unit);
  }

  /** What stands in place of a total that is no number. */
  instead(side: BalanceSideKey): string {
    const { totalWords } = this.balance[side];
    return totalWords === "" ? this.words.notPrinted : plainText(totalWords);
  }

  source({ cell }: Pick<BalanceItem, "cell">): string {
    const { words } = this;
    const row = this.row({ cell });
    return words.source(this.tableName, cell.side === undefined ? row : `${words.sides[cell.side]}${words.gap}${row}`, plainText(cell.label));
  }

  row({ cell }: Pick<BalanceItem, "cell">): string {
    return cell.ordinal === undefined ? this.words.row(cell.row + 1) : this.words.row(cell.ordinal);
  }

  rest(gathered: readonly Entry[]): Rest {
    const { words, unit } = this;
    const first = gathered[0];
    const sum = first === undefined ? "0" : convertUnit(sumOfFigures(gathered, first.unit), first.unit, unit);
    const name = words.remainder(gathered.length);
    const share = gathered.some(({ share: own }) => own === "") ? "" : formatPermille(gathered.reduce((all, { permille }) => all + permille, 0), true);
    return { figure: sum, name, share, sentence: this.join([name, words.amount(sum, unit), words.derived, share === "" ? "" : balanceWords[words.side].share(share)]) };
  }

  join(parts: readonly string[]): string {
    return parts.filter(Boolean).join(this.words.side === "zh" ? "，" : ", ");
  }

  private _entries(key: BalanceSideKey): readonly Entry[] {
    const side = this.balance[key];
    const permilles = permillesOf(side);
    const beyond = beyondOf(side);
    const keys = new Set<string>();
    const appropriations = side.items.filter(isAppropriation).length;
    return side.items.map((item, at) => {
      const own = keyOf(item, key, appropriations);
      const unique = keys.has(own) ? `${key}:line${item.cell.row}` : own;
      keys.add(unique);
      return this._entry(item, unique, key, at, permilles?.[at], beyond(item));
    });
  }

  private _entry(item: BalanceItem, key: string, side: BalanceSideKey, at: number, permille: number | undefined, beyond: boolean): Entry {
    const { words } = this;
    const own = balanceWords[words.side];
    const share = permille === undefined ? "" : formatPermille(permille, true);
    const name = this.name(item, side);
    const standing = item.kind === "carryOver" ? own.carryOver[side] : beyond ? own.beyond : own.line[side];
    const sentence = this.join([item.code === "" ? name : `${item.code} ${name}`, this.amount(item), share === "" ? "" : own.share(share), standing]);
    const { code, amount, unit } = item;
    return { key, side, at, code, name, amount, unit, kind: beyond ? "carryOver" : "line", figure: this.figure(item), permille: permille ?? 0, share, standing, source: this.source(item), row: this.row(item), sentence };
  }
}

/** By largest remainder; `undefined` for a side with negative lines, which are no parts of a whole. */
function permillesOf({ items, total }: BalanceSide): readonly number[] | undefined {
  const values = items.map(signedWeightOf);
  if (values.some((value) => value < 0)) return undefined;
  const printed = total === undefined ? 0 : signedWeightOf(total);
  return permilleShares(values, Math.max(printed, values.reduce((sum, value) => sum + value, 0)));
}

/** Is a line no part of 本年合计: carried over, or printed below that sum? Some forms print the sum above its lines. */
function beyondOf({ currentYear, items, absent }: BalanceSide): (item: BalanceItem) => boolean {
  const sum = currentYear?.cell.row;
  const below = sum !== undefined && [...items, ...absent].some(({ kind, cell }) => kind === "line" && cell.row < sum);
  return ({ kind, cell }) => kind === "carryOver" || (below && cell.row > sum);
}

function keyOf(item: BalanceItem, side: BalanceSideKey, appropriations: number): string {
  const { code, key, cell } = item;
  if (code !== "") return code;
  if (side === "expenditure" || key === `line${cell.row}`) return `${side}:${key}`;
  return sourceKey(key, appropriations);
}
