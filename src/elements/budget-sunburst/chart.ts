/** From a document to what can be drawn of it, and the picture of one view. Pure: the element only keeps the results. */
import type { Classification } from "../../classification/level.js";
import type { Mark, Pixels } from "../../layout/node.js";
import { weigh, type Weighed } from "../../layout/weigh.js";
import { TREE_TABLES } from "../../model/tree-tables.js";
import { budgetTree, type BudgetNode, type BudgetTree, type TreeOptions } from "../../model/tree.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Reader } from "../../ui/reading.js";
import { wholeReading } from "./captions.js";
import type { LegendRow } from "./frame.view.js";
import type { View } from "./focus.js";
import type * as plainPictures from "./plain-pictures.js";
import { sunburstPicture, type Lettering, type Picture, type Shape } from "./picture.js";
import type { Spoken } from "./picture.view.js";
import { ownerOf } from "./walk.js";

export const FORMS = ["sunburst", "icicle", "bars"] as const;
export type Form = (typeof FORMS)[number];

export interface Chart {
  readonly tree: BudgetTree;
  readonly weighed: Weighed;
}

/** @param blocked tables with errors: where the best table of the classification is one, no lesser table stands in for it unsaid. */
export function chartOf(document: BudgetDocument, classification: Classification, options: TreeOptions, blocked: ReadonlySet<string>): Chart | undefined {
  const tree = budgetTree(document, classification, options);
  if (tree === undefined) return undefined;
  const candidates = TREE_TABLES[classification];
  const better = options.table === undefined ? candidates.slice(0, candidates.indexOf(tree.tableKey)) : [];
  return better.some((key) => blocked.has(key)) ? undefined : { tree, weighed: weigh(tree.nodes) };
}

export interface Dimensions {
  readonly form: Form;
  /** Width for the picture. */
  readonly width: Pixels;
  readonly fontSize: Pixels;
  readonly rings: number;
  readonly spacing: "radius" | "area";
}

/** Forms that are loaded when one of them is drawn. */
export type PlainPictures = typeof plainPictures;

/** Without `plain`, where it is out of reach, the picture of another form than the round one is empty. */
export function drawPicture(chart: Chart, view: View, reader: Reader, { form, width, fontSize, rings, spacing }: Dimensions, plain: PlainPictures | undefined): Picture {
  const text: Lettering = {
    name: (mark) => nameOfMark(mark, reader),
    figure: (mark) => figureOfMark(mark, reader),
    fontSize,
  };
  if (form === "sunburst") return sunburstPicture(view, chart.weighed.weights, width, { rings, spacing }, text);
  return plain?.plainPicture(form, view, chart.weighed, width, rings, text) ?? { width, height: 0, origin: [0, 0], shapes: [], hole: 0, fontSize, arcs: [] };
}

export function nameOfMark(mark: Mark<BudgetNode>, reader: Reader): string {
  return mark.gathered.length > 0 ? reader.words.remainder(mark.gathered.length) : reader.name(mark.node);
}

/** The figure beside a mark; a sum of ours says so. */
function figureOfMark({ node, gathered }: Mark<BudgetNode>, reader: Reader): string {
  if (gathered.length === 0) return reader.isDerived(node) ? reader.marked(reader.figure(node)) : reader.figure(node);
  const sum = reader.sum(gathered);
  return sum === undefined ? "" : reader.marked(sum);
}

/** What a screen reader hears of each shape: its sentence and its place among what is drawn beside it. */
export function speaker(picture: Picture, reader: Reader): (at: number) => Spoken {
  const groups = new Map<string, number>();
  const places = picture.shapes.map(({ mark }) => {
    const group = groupOf(mark);
    const place = (groups.get(group) ?? 0) + 1;
    groups.set(group, place);
    return place;
  });
  return (at) => {
    const mark = picture.shapes[at]?.mark as Mark<BudgetNode>;
    const rest = mark.gathered.length > 0;
    const sentence = rest ? reader.words.remainder(mark.gathered.length) : reader.read(mark.node).sentence;
    // Parts that are drawn in the next ring are open already; what is not drawn opens with Enter.
    const expanded = rest ? false : mark.node.children.length === 0 ? undefined : groups.has(`${mark.depth + 1}/${mark.node.index}`);
    return { sentence, position: places[at] ?? 1, siblings: groups.get(groupOf(mark)) ?? 1, expanded };
  };
}

function groupOf(mark: Mark<BudgetNode>): string {
  return `${mark.depth}/${ownerOf(mark)?.index ?? ""}`;
}

/** The shape of a code that is selected or pointed at elsewhere. */
export function litShape({ shapes }: Picture, code: string): Shape | undefined {
  return code === "" ? undefined : shapes.find(({ mark }) => mark.node.code === code && mark.gathered.length === 0);
}

/** Parts that the list beside a drawing names, by printed order; the tail is in the data table. */
const LEGEND_ROWS = 14;

export function legendRows(picture: Picture, reader: Reader): readonly LegendRow[] {
  const rows: LegendRow[] = [];
  for (const [at, shape] of picture.shapes.entries()) {
    const { mark } = shape;
    if (mark.depth !== 1 || rows.length === LEGEND_ROWS) continue;
    const rest = mark.gathered.length > 0;
    rows.push({ shape, at, name: nameOfMark(mark, reader), figure: rest ? "" : figureOfMark(mark, reader), share: rest ? "" : reader.share(mark.node) });
  }
  return rows;
}

/** What the detail pane reads of a mark: a node, or a remainder with its exact sum. */
export function readingOfMark(mark: Mark<BudgetNode>, reader: Reader): ReturnType<typeof wholeReading> {
  return mark.gathered.length > 0 ? wholeReading({ node: mark.node, children: mark.gathered, opened: true }, reader) : reader.read(mark.node);
}
