/**
 * What can be read of a node, a flow or a gathered rest: the picture, its detail pane, its data tables and the screen reader all take it from
 * here, so they cannot disagree.
 */
import { convertUnit, formatPermille, permilleShares, type MoneyUnit } from "../../amount/index.js";
import { own } from "../../schema/own.js";
import { weightOf } from "../../layout/sankey.js";
import { isNil, sumOfFigures, type FlowBalance, type FlowCell, type FlowGraph, type FlowIndex, type FlowLink, type FlowNode } from "../../model/flows/index.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import { flowWords, nameIn, type FlowMessages } from "./words.js";

/** One flow at a node: its other end, its amount and its share in the node. */
export interface FlowPart {
  readonly name: string;
  readonly figure: string;
  readonly share: string;
}

export interface NodeReading {
  readonly code: string;
  readonly name: string;
  /** As printed, in the display unit. */
  readonly figure: string;
  /** With its unit; what is a sum or difference of ours says so (推算). */
  readonly amount: string;
  /** Share of the stage; empty for a share of nothing. */
  readonly share: string;
  readonly standing: string;
  /** Where it is printed; empty for what is printed nowhere. */
  readonly source: string;
  /** Residues of rounding, and differences between tables, in words. */
  readonly residues: readonly string[];
  /** Why money ends here without a class. */
  readonly why: string;
  readonly sentence: string;
}

export interface LinkReading {
  readonly from: string;
  readonly to: string;
  readonly figure: string;
  readonly amount: string;
  readonly shareOfFrom: string;
  readonly shareOfTo: string;
  readonly standing: string;
  readonly source: string;
  readonly sentence: string;
}

export class FlowReader {
  readonly own: FlowMessages;
  private readonly _stageShares = new Map<string, string>();
  private readonly _linkShares = new Map<string, ReadonlyMap<FlowLink, string>>();

  constructor(
    readonly graph: FlowGraph,
    readonly index: FlowIndex,
    readonly words: Messages,
    /** Unit of all figures shown; moving the decimal point is exact. */
    readonly unit: MoneyUnit,
  ) {
    this.own = flowWords[words.side];
  }

  name(node: Pick<FlowNode, "key" | "code" | "name" | "reason">): string {
    const name = this.words.nameOf(node.code) ?? nameIn(this.own, { key: node.key, name: plainText(node.name) });
    return node.reason === undefined ? name : `${name} · ${this.own.undisclosed[node.reason]}`;
  }

  nameOfKey(key: string): string {
    const node = this.index.node(key);
    return node === undefined ? key : this.name(node);
  }

  figure({ amount, unit }: { readonly amount: string; readonly unit: MoneyUnit }): string {
    return convertUnit(amount, unit, this.unit);
  }

  /** The figure with its unit, and the word that says so where it is ours. */
  amount(item: Pick<FlowNode, "amount" | "unit" | "standing" | "cells">): string {
    const amount = this.words.amount(this.figure(item), this.unit);
    return isOurs(item) ? `${amount} · ${this.words.derived}` : amount;
  }

  /** The figure beside a name; the same mark. */
  marked(item: Pick<FlowNode, "amount" | "unit" | "standing" | "cells">): string {
    return isOurs(item) ? `${this.figure(item)} · ${this.words.derived}` : this.figure(item);
  }

  /** Share of a node in its stage, by largest remainder. */
  share({ key, column }: FlowNode): string {
    if (!this._stageShares.has(key)) {
      const stage = this.graph.nodes.filter((node) => node.column === column);
      sharesOf(stage, 0).forEach((share, at) => this._stageShares.set(stage[at]?.key ?? "", share));
    }
    return this._stageShares.get(key) ?? "";
  }

  /** Share of a flow in what its end declares, by largest remainder among the flows there. */
  shareOf(link: FlowLink, end: "from" | "to"): string {
    const key = `${end}:${link[end]}`;
    let shares = this._linkShares.get(key);
    if (shares === undefined) {
      const links = end === "from" ? this.index.outOf(link.from) : this.index.into(link.to);
      const node = this.index.node(link[end]);
      const texts = sharesOf(links, node === undefined ? 0 : weightOf(node));
      shares = new Map(links.map((one, at) => [one, texts[at] ?? ""]));
      this._linkShares.set(key, shares);
    }
    return shares.get(link) ?? "";
  }

  readNode(node: FlowNode): NodeReading {
    const { own: said } = this;
    const [name, amount, share] = [this.name(node), this.amount(node), this.share(node)];
    const placed = share === "" ? "" : said.shareOfStage(share, said.stages[node.stage]);
    const residues = this.residues(node);
    const why = node.reason === undefined ? "" : said.undisclosedWhy[node.reason];
    const sentence = said.node(node.code === "" ? name : `${node.code} ${name}`, amount, [placed, ...residues].filter(Boolean).join(said.join));
    return { code: node.code, name, figure: this.figure(node), amount, share: placed, standing: said.standings[node.standing], source: this.source(node.cells), residues, why, sentence };
  }

  readLink(link: FlowLink): LinkReading {
    const { own: said } = this;
    const [from, to, amount] = [this.nameOfKey(link.from), this.nameOfKey(link.to), this.amount(link)];
    const [shareOfFrom, shareOfTo] = [this.shareOf(link, "from"), this.shareOf(link, "to")];
    const sentence = said.flow({ from, to, amount, shareOfFrom, shareOfTo });
    return { from, to, figure: this.figure(link), amount, shareOfFrom, shareOfTo, standing: said.standings[link.standing], source: this.source(link.cells), sentence };
  }

  /** Exact sum of what is gathered or merged, in the display unit. */
  sum(items: readonly { readonly amount: string; readonly unit: MoneyUnit }[]): string {
    return sumOfFigures(items, this.unit);
  }

  /** A sum of ours, with its unit and the word that says so. */
  sumAmount(items: readonly { readonly amount: string; readonly unit: MoneyUnit }[]): string {
    return `${this.words.amount(this.sum(items), this.unit)} · ${this.words.derived}`;
  }

  residues({ inflow, outflow, gap }: FlowNode): readonly string[] {
    const { own: said } = this;
    const side = (balance: FlowBalance | undefined, label: string): readonly string[] =>
      balance === undefined || balance.verdict === "exact" || hasNoFlows(balance) ? [] : [said.difference(label, this.residue(balance), balance.verdict)];
    const texts = [...side(inflow, said.inflow), ...side(outflow, said.outflow)];
    const kept = gap === undefined || isNil(gap) || inflow === undefined ? [] : [said.gap(convertUnit(gap.replace("-", ""), inflow.unit, this.unit), gap.startsWith("-"))];
    return [...texts, ...kept];
  }

  residue({ residue, unit }: FlowBalance): string {
    return convertUnit(residue, unit, this.unit);
  }

  /** Where figures are printed; a sum names its first addend and counts them. */
  source(cells: readonly FlowCell[]): string {
    const [first] = cells;
    if (first === undefined) return "";
    const { words } = this;
    const row = first.ordinal === undefined ? plainText(first.name) : words.row(first.ordinal);
    const place = words.source(own(words.tables, first.table) ?? plainText(first.title), row, plainText(first.label));
    return cells.length === 1 ? place : `${place}${words.gap === "" ? "" : " "}${this.own.more(cells.length)}`;
  }

  /** A flow as its node at one end reads it; `other` is the end that is named. */
  part(link: FlowLink, other: "from" | "to"): FlowPart {
    return { name: this.nameOfKey(link[other]), figure: this.marked(link), share: this.shareOf(link, other === "from" ? "to" : "from") };
  }
}

/** Is it a sum or difference of ours? An undisclosed end repeats a printed figure, or is what several leave over. */
function isOurs({ standing, cells }: Pick<FlowNode, "standing" | "cells">): boolean {
  return standing === "derived" || (standing === "undisclosed" && cells.length > 1);
}

/** A side without any flow says nothing about rounding: nothing was disclosed there, or it ends. */
function hasNoFlows({ sum }: FlowBalance): boolean {
  return isNil(sum);
}

function sharesOf(items: readonly { readonly amount: string; readonly unit: MoneyUnit }[], whole: number): readonly string[] {
  const weights = items.map(weightOf);
  const shares = permilleShares(weights, Math.max(whole, weights.reduce((a, b) => a + b, 0)));
  return weights.map((weight, at) => (weight > 0 ? formatPermille(shares[at] ?? 0, true) : ""));
}
