/**
 * What can be read of one node: the picture, its data table, the detail pane and the screen reader all take it from here, so they
 * cannot disagree.
 */
import { formatPermille, permilleShares } from "../amount/share.js";
import { convertUnit, type MoneyUnit } from "../amount/unit.js";
import type { BudgetNode, BudgetTree } from "../model/tree.js";
import type { Weights } from "../layout/node.js";
import type { Amount } from "../schema/definition.js";
import { own } from "../schema/own.js";
import type { Messages } from "./locale/messages.js";
import { plainText } from "./plain-text.js";

export interface Reading {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  /** The figure as printed (in the display unit), or the word for its kind of nothing. */
  readonly figure: string;
  /** The figure with its unit; without one for a kind of nothing. A sum of ours says that it is derived (推算). */
  readonly amount: string;
  /** Share of the parent such as `73.1%`; empty for the whole and where it has no meaning. */
  readonly share: string;
  /** Where it is printed: table, row, column; empty for what is printed nowhere. */
  readonly source: string;
  /** The row alone, for lists that name table and column once; 推算 for a sum of ours. */
  readonly row: string;
  /** All of it in one sentence. */
  readonly sentence: string;
}

export class Reader {
  private readonly _shares = new Map<number, readonly number[]>();
  private readonly _columnLabel: string;

  constructor(
    readonly tree: BudgetTree,
    readonly weights: Weights,
    readonly words: Messages,
    readonly unit: MoneyUnit,
    /** Exact sum of nodes' figures, once decimal.js is loaded; for what the document does not print. */
    private readonly exactSum: (nodes: readonly BudgetNode[]) => string | undefined = () => undefined,
  ) {
    const column = tree.table.columns?.find((candidate) => candidate.key === tree.column);
    this._columnLabel = plainText(column?.label.join(" / ") ?? tree.column);
  }

  read(node: BudgetNode): Reading {
    const { words } = this;
    const name = this.name(node);
    const figure = this.figure(node);
    const derived = this.isDerived(node);
    const plain = this._isNumber(node) ? words.amount(figure, this.unit) : figure;
    const amount = derived ? this.marked(plain) : plain;
    const share = this.share(node);
    const parts = [node.code === "" ? name : `${node.code} ${name}`, plain];
    if (share !== "") parts.push(words.shareOfParent(share));
    if (node.level > 0) parts.push(words.level(node.level));
    if (node.children.length > 0) parts.push(words.childCount(node.children.length));
    if (node.amount === undefined) parts.push(words.derived);
    const sentence = parts.join(words.side === "zh" ? "，" : ", ");
    return { code: node.code, name, level: node.level, figure, amount, share, source: this.source(node), row: derived ? words.derived : this.row(node), sentence };
  }

  name(node: BudgetNode): string {
    if (node.level === 0 && node.code === "") return this.words.whole;
    return this.words.nameOf(node.code) ?? plainText(node.name);
  }

  figure(node: BudgetNode): string {
    if (node.amount === undefined) return this.sum([node]) ?? this.words.notPrinted;
    return this._shown(node.amount);
  }

  /** Is its figure a sum of ours, because the document prints none? */
  isDerived(node: BudgetNode): boolean {
    return node.amount === undefined && this.sum([node]) !== undefined;
  }

  /** A figure of ours, with the word that says so: it must never pass for a printed one. */
  marked(figure: string): string {
    return `${figure} · ${this.words.derived}`;
  }

  /** Share in the parent by largest remainder among the siblings. */
  share(node: BudgetNode): string {
    const { parent } = node;
    if (parent === undefined || !((this.weights[node.index] ?? 0) > 0)) return "";
    let shares = this._shares.get(parent.index);
    if (shares === undefined) {
      const parts = parent.children.map((child) => this.weights[child.index] ?? 0);
      const sum = parts.reduce((a, b) => a + b, 0);
      shares = permilleShares(parts, Math.max(sum, this.weights[parent.index] ?? 0));
      this._shares.set(parent.index, shares);
    }
    return formatPermille(shares[this._place(node, parent)] ?? 0, true);
  }

  /** Title of the table that the figures come from. */
  get tableName(): string {
    return own(this.words.tables, this.tree.tableKey) ?? plainText(this.tree.table.title);
  }

  /** Printed heading of the column. */
  get columnName(): string {
    return this._columnLabel;
  }

  row(node: BudgetNode): string {
    const row = node.row?.row ?? node.row?.line;
    return row === undefined || node.amount === undefined ? "" : this.words.row(row);
  }

  source(node: BudgetNode): string {
    return node.row === undefined || node.amount === undefined ? "" : this.words.source(this.tableName, this.row(node), this._columnLabel);
  }

  /** Exact sum of nodes' figures in the display unit: derived, not printed. */
  sum(nodes: readonly BudgetNode[]): string | undefined {
    const sum = this.exactSum(nodes);
    return sum === undefined ? undefined : convertUnit(sum, this.tree.unit, this.unit);
  }

  /** The exact figure for an event: `null` where no number is printed. */
  exact(node: BudgetNode): string | null {
    return typeof node.amount === "string" ? node.amount : null;
  }

  private readonly _places = new Map<number, number>();

  private _place(node: BudgetNode, parent: BudgetNode): number {
    if (!this._places.has(node.index)) parent.children.forEach((child, at) => this._places.set(child.index, at));
    return this._places.get(node.index) ?? 0;
  }

  private _isNumber(node: BudgetNode): boolean {
    return typeof node.amount === "string" || this.isDerived(node);
  }

  private _shown(amount: Amount): string {
    if (amount === null) return this.words.blank;
    if (typeof amount !== "string") return plainText(amount.text);
    return convertUnit(amount, this.tree.unit, this.unit);
  }
}
