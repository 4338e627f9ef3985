/** The words around a picture: its finding, what it measures, what it leaves out. Figures as printed. */
import type { Mark } from "../../layout/node.js";
import { leftOut } from "../../model/left-out.js";
import { pathTo, type BudgetNode, type BudgetTree } from "../../model/tree.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import { convertUnit } from "../../amount/unit.js";
import { plainText } from "../../ui/plain-text.js";
import type { Reader, Reading } from "../../ui/reading.js";
import { viewOf, viewOfMark, type View } from "./focus.js";

/** “某部门 2023 年预算支出 1650.88 万元，其中科学技术支出 1206.44 万元，占 73.1%”. */
export function findingOf(document: BudgetDocument, reader: Reader, view: View): string {
  const { words, tree, weights } = reader;
  const whole = wholeReading(view, reader);
  const subject =
    view.node === tree.root && !view.opened
      ? words.subject(plainText(document.entity.name), document.year, words.kind[document.kind], measureOf(reader))
      : whole.name;
  let largest: BudgetNode | undefined;
  for (const child of view.children) if ((weights[child.index] ?? 0) > (weights[largest?.index ?? -1] ?? 0)) largest = child;
  if (largest === undefined || view.opened) return words.findingPlain(subject, whole.amount);
  const top = reader.read(largest);
  return words.finding(subject, whole.amount, top.name, top.amount, top.share);
}

/** What the figures measure: “支出”, or narrower where the table holds one fund or the column a part: “支出（一般公共预算，项目支出）”. */
function measureOf(reader: Reader): string {
  const { words, tree } = reader;
  const fund = own(words.funds, tree.tableKey);
  const by = [...(fund === undefined ? [] : [fund]), ...(tree.column === "total" ? [] : [reader.columnName])];
  const measure = words.measure[tree.tableKey === "revenue" ? "revenue" : tree.classification];
  return by.length === 0 ? measure : words.narrowed(measure, by);
}

export function subtitleOf(document: BudgetDocument, reader: Reader): string {
  const { words, tree } = reader;
  return [words.classification[tree.classification], reader.tableName, words.unit(reader.unit), words.year(document.year) + words.gap + words.kind[document.kind]].join(" · ");
}

/** What stands in the middle: the focused node, or the opened remainder with its exact sum. */
export function wholeReading(view: View, reader: Reader): Reading {
  const whole = reader.read(view.node);
  if (!view.opened) return whole;
  const { words } = reader;
  const sum = reader.sum(view.children);
  const name = words.remainder(view.children.length);
  const amount = sum === undefined ? words.derived : reader.marked(words.amount(sum, reader.unit));
  return { code: "", name, level: whole.level + 1, figure: sum ?? "", amount, share: "", source: "", row: words.derived, sentence: words.opened(name, view.children.length) };
}

/** The way from the whole to the view, for the breadcrumb: each step with the view it leads to. */
export function trailOf(view: View, reader: Reader): readonly { readonly name: string; readonly view: View }[] {
  const trail = pathTo(view.node).map((node) => ({ name: reader.name(node), view: viewOf(node) }));
  return view.opened ? [...trail, { name: reader.words.remainder(view.children.length), view }] : trail;
}

/** The names above a mark, for its detail. */
export function wayTo(mark: Mark<BudgetNode>, reader: Reader): string {
  return trailOf(viewOfMark(mark), reader)
    .slice(0, -1)
    .map(({ name }) => name)
    .join(" › ");
}

/** What the tree cannot show, in a sentence; empty when it shows everything. */
export function leftOutOf(document: BudgetDocument, reader: Reader): string {
  const left = leftOut(document, reader.tree);
  if (left === undefined) return "";
  const { words, unit } = reader;
  const shown = (amount: string): string => words.amount(convertUnit(amount, left.unit, unit), unit);
  return words.leftOut(left.name, shown(left.amount), shown(left.whole));
}

/** How many nodes the data table of a view has. */
export function countBelow(view: View, tree: BudgetTree): number {
  return view.children.reduce((sum, child) => sum + endOf(child, tree) - child.index, view.opened ? 0 : 1);
}

/** The first of them, in printed order. */
export function nodesBelow(view: View, tree: BudgetTree, limit: number): readonly BudgetNode[] {
  const nodes: BudgetNode[] = view.opened ? [] : [view.node];
  for (const child of view.children) {
    for (let i = child.index, end = endOf(child, tree); i < end && nodes.length < limit; i++) nodes.push(tree.nodes[i] as BudgetNode);
  }
  return nodes;
}

/** Does any item of the view print a number? Without one there is nothing to draw, and no zero either. */
export function printsNumber(view: View, tree: BudgetTree): boolean {
  return nodesBelow(view, tree, tree.nodes.length).some(({ amount }) => typeof amount === "string");
}

/** Index after the last descendant: nodes are in pre-order, so those of a subtree are neighbours. */
function endOf(node: BudgetNode, tree: BudgetTree): number {
  let end = node.index + 1;
  while ((tree.nodes[end]?.level ?? 0) > node.level) end++;
  return end;
}
