/** What can be read of a figure and its change: rows, detail pane, data table and screen reader take it from here. */
import { convertUnit, type MoneyUnit } from "../amount/unit.js";
import type { Change, Citation, ComparedFigure, Moment, Pair, Reason } from "../model/comparison/index.js";
import { own } from "../schema/own.js";
import { comparedWords, type ComparedMessages } from "./locale/compared-words.js";
import type { Messages } from "./locale/messages.js";
import { plainText } from "./plain-text.js";
import type { CellPlace } from "./source/data-state.js";

/** Where a figure is printed. */
export interface Place {
  readonly text: string;
  /** Without the table's title. */
  readonly brief: string;
  /** A cell that a reader can be taken to. */
  readonly cell: CellPlace | undefined;
}

const MINUS = "\u2212";

export class ComparedReader {
  readonly compared: ComparedMessages;

  constructor(
    readonly words: Messages,
    readonly unit: MoneyUnit,
  ) {
    this.compared = comparedWords[words.side];
  }

  /** The number in the display unit, or the word for its kind of nothing. */
  number({ state, amount, unit, text }: ComparedFigure): string {
    if (amount !== undefined) return convertUnit(amount, unit, this.unit);
    if (state === "blank") return this.words.blank;
    return state === "absent" ? this.compared.absent : plainText(text) || this.compared.absent;
  }

  /** The number with its unit, marked where it is ours (推算). */
  amount(figure: ComparedFigure): string {
    const number = this.number(figure);
    if (figure.amount === undefined) return number;
    const amount = this.words.amount(number, this.unit);
    return figure.state === "derived" ? `${amount} · ${this.words.derived}` : amount;
  }

  /** `+0.03`, `−1.20`, `0.00`; empty without a change. */
  change({ change }: Pair): string {
    return change === undefined ? "" : signed(change.direction, this.size(change));
  }

  /** `+0.55%`; empty where there is none. */
  percent({ change }: Pair): string {
    if (change?.percent === undefined) return "";
    return `${signed(change.direction, change.percent.replace("-", ""))}%`;
  }

  /** The change as words: 增加 0.03 万元（+0.55%）, with why there is no percentage or no change. */
  moved(pair: Pair): string {
    const why = pair.why?.message[this.words.side];
    if (pair.change === undefined) return why ?? "";
    const moved = this.compared.moved(pair.change.direction, this.words.amount(this.size(pair.change), this.unit), this.percent(pair));
    return why === undefined ? moved : `${moved}${this.comma}${why}`;
  }

  /** Is the change printed, and in which clause, or a difference of ours? Empty without one. */
  made({ change }: Pair): string {
    if (change === undefined) return "";
    if (change.stated === undefined) return this.compared.difference;
    const { quote } = change.stated;
    return this.compared.stated(quote === undefined ? "" : this.compared.quote(plainText(quote)));
  }

  movedSince(pair: Pair, since: Moment): string {
    if (pair.change === undefined) return "";
    return this.compared.movedSince(pair.change.direction, this.moment(since), this.words.amount(this.size(pair.change), this.unit), this.percent(pair));
  }

  moment({ year, kind }: Moment): string {
    return this.compared.moment(this.words.year(year), this.words.kind[kind]);
  }

  reason({ message }: Reason): string {
    return message[this.words.side];
  }

  given({ given }: Pair): string {
    return given === undefined ? "" : this.compared.given(plainText(given));
  }

  /** Where figures are printed, each place once; of a derived one, what it is made of. `shown` is the document that tables around show. */
  places(cites: readonly Citation[], several: boolean, shown: Moment): readonly Place[] {
    const places = new Map<string, Place>();
    for (const cite of cites) {
      const text = this.source(cite, several);
      const inTable = cite.cell.table !== "statements" && cite.year === shown.year && cite.kind === shown.kind;
      if (!places.has(text)) places.set(text, { text, brief: this.source(cite, several, true), cell: inTable ? cite.cell : undefined });
    }
    return [...places.values()];
  }

  /** `several`: figures of more than one document stand side by side, so that each says which one it is of. `brief`: without the table. */
  source(cite: Citation, several: boolean, brief = false): string {
    const { cell, ordinal, quote } = cite;
    const row = ordinal === undefined ? plainText(cell.name) : this.words.row(ordinal);
    const label = plainText(cell.label);
    const inTable = brief ? this.compared.cell(row, label) : this.words.source(own(this.words.tables, cell.table) ?? plainText(cell.title), row, label);
    const place = quote !== undefined ? this.compared.quote(plainText(quote)) : cell.table === "statements" ? this.compared.prose : inTable;
    return several ? this.compared.cited(this.moment(cite), place) : place;
  }

  get comma(): string {
    return this.words.side === "zh" ? "，" : ", ";
  }

  get stop(): string {
    return this.words.side === "zh" ? "；" : "; ";
  }

  /** An exact difference of ours in the display unit, with its sign. */
  signed(amount: string, unit: MoneyUnit): string {
    return signed(!/[1-9]/.test(amount) ? 0 : amount.startsWith("-") ? -1 : 1, this.size({ amount, unit }));
  }

  private size({ amount, unit }: Pick<Change, "amount" | "unit">): string {
    return convertUnit(amount, unit, this.unit).replace("-", "");
  }
}

function signed(direction: -1 | 0 | 1, size: string): string {
  return direction === 0 ? size : `${direction > 0 ? "+" : MINUS}${size}`;
}
