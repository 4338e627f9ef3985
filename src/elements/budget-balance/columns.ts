/** Geometry of the facing columns, ready to draw: segments with their labels, both totals as heads. */
import { layoutBalance, type BalanceEdge, type BalanceSegment } from "../../layout/balance.js";
import { estimateText } from "../../layout/label.js";
import type { Pixels } from "../../layout/node.js";
import type { SankeyLabel } from "../../layout/sankey-label.js";
import type { BalanceSideKey } from "../../model/flows/balance-of.js";
import type { Entries, Entry } from "./entry.js";
import { letter, LINE, settingOf, type Setting, type TextLine, type Wording } from "./lettering.js";
import { shapeOf, type Shape } from "./shape.js";
import { balanceWords } from "./words.js";

export interface Box {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly width: Pixels;
  readonly height: Pixels;
}

export interface ColumnShape extends Shape {
  readonly box: Box;
  /** Area of the label, at least 24 px high: what to point at where the segment is thin. */
  readonly hit: Box | undefined;
  readonly leader: string;
  readonly lines: readonly TextLine[];
}

export interface Columns {
  readonly form: "columns";
  readonly width: Pixels;
  readonly height: Pixels;
  readonly fontSize: Pixels;
  readonly shapes: readonly ColumnShape[];
  /** Hairlines under the lines of this year, across the column and to the label of their sum. */
  readonly edges: readonly string[];
  /** Heads, and the words at the edges. */
  readonly lines: readonly TextLine[];
  /** What the shorter column lacks, where the printed totals differ. */
  readonly lack: Box | undefined;
}

/** Where things stand. */
interface Frame {
  readonly width: Pixels;
  readonly fontSize: Pixels;
  readonly columnWidth: Pixels;
  /** Height of the heads above the columns. */
  readonly head: Pixels;
  /** Edges of the columns that face each other. */
  readonly inner: Readonly<Record<BalanceSideKey, Pixels>>;
  readonly setting: Setting;
}

/** Between a column and its labels, and between the columns: room for leaders, and for the sign between the totals. */
const SPACE = 18;
const FACING = 32;
/** In font sizes: the heads, the base line of their names, that of their figures. */
const [HEAD, HEAD_NAME, HEAD_FIGURE] = [3.9, 0.7, 2.65];

const SIDES = ["income", "expenditure"] as const;

export function columnsOf(entries: Entries, limit: Readonly<Record<BalanceSideKey, number>>, width: Pixels, fontSize: Pixels): Columns {
  const columnWidth = Math.round(Math.min(120, Math.max(48, width * 0.12)));
  const edged = new Set(SIDES.filter((side) => entries.balance[side].currentYear !== undefined));
  const options = { width, columnWidth, facing: FACING, labelSpace: SPACE, limit, edges: edged };
  // Which rows are drawn does not depend on the height: a first layout tells them, their labels tell the height.
  const drawn = layoutBalance(entries, { ...options, height: 1, labelGap: 0 });
  const wordings = (side: BalanceSideKey): readonly Wording[] =>
    [...drawn[side].map(({ item, gathered }) => wordingOf(shapeOf(item, gathered, side, 0, entries), entries)), ...yearWording(side, entries)];
  const setting = settingOf(wordings("income"), wordings("expenditure"), (width - FACING) / 2 - columnWidth - SPACE, fontSize);
  const rows = Math.max(...SIDES.map((side) => drawn[side].length + (drawn.edges[side] ? 1 : 0)));
  const height = Math.ceil(Math.max(Math.min(460, Math.max(320, width * 0.5)), rows * setting.gap));
  const frame: Frame = { width, fontSize, columnWidth, head: Math.round(fontSize * HEAD), inner: { income: (width - FACING) / 2, expenditure: (width + FACING) / 2 }, setting };
  const layout = layoutBalance(entries, { ...options, height, labelGap: setting.gap });
  const shapes = SIDES.flatMap((side) => layout[side].map((segment) => columnShape(segment, side, entries, frame)));
  const edges = SIDES.flatMap((side) => edgeOf(side, layout.edges[side], entries, frame));
  const lack = lackOf(shapes, entries, frame.head + height, frame);
  return {
    form: "columns", width, height: height + frame.head + 1, fontSize, shapes,
    edges: edges.map(({ path }) => path),
    lines: [...headLines(entries, frame), ...edges.flatMap(({ lines }) => lines), ...(lack ? lackLines(lack, entries, fontSize) : [])],
    lack,
  };
}

/** What we added up says so in its name, so that figures stay in line. */
function wordingOf({ entry, reading: { name, figure, share } }: Shape, { words }: Entries): Wording {
  return { name: entry === undefined ? `${name} · ${words.derived}` : name, figure, share };
}

/** 本年合计, where it is printed. */
function yearWording(side: BalanceSideKey, entries: Entries): readonly Wording[] {
  const sum = entries.balance[side].currentYear;
  return sum === undefined ? [] : [{ name: balanceWords[entries.words.side].currentYear[side], figure: entries.figure(sum), share: "" }];
}

function columnShape({ item, gathered, x0, x1, y0, y1, label }: BalanceSegment<Entry>, side: BalanceSideKey, entries: Entries, { head, setting }: Frame): ColumnShape {
  const middle = (y0 + y1) / 2;
  const shape = shapeOf(item, gathered, side, middle, entries);
  const box = { x: x0, y: y0 + head, width: x1 - x0, height: y1 - y0 };
  if (label === undefined) return { ...shape, box, hit: undefined, leader: "", lines: [] };
  const seat = { x: label.x, y: label.y + head };
  const hit = { x: side === "income" ? seat.x - setting.room : x1, y: seat.y - setting.gap / 2, width: setting.room + SPACE, height: setting.gap };
  const tone = item?.kind === "line" ? "ink" : "quiet";
  const outer = side === "income" ? x0 : x1;
  return { ...shape, box, hit, leader: `M${outer},${middle + head}${leaderTo(seat, outer)}`, lines: letter(wordingOf(shape, entries), side, seat, setting, tone) };
}

/** From the edge of a column straight out, over to the height of the label, and up to it. */
function leaderTo({ x, y }: Pick<SankeyLabel, "x" | "y">, edge: Pixels): string {
  const out = x > edge ? 1 : -1;
  return `h${4 * out}L${x - 6 * out},${y}h${3 * out}`;
}

function edgeOf(side: BalanceSideKey, edge: BalanceEdge | undefined, entries: Entries, { inner, columnWidth, head, setting }: Frame): readonly { readonly path: string; readonly lines: readonly TextLine[] }[] {
  const [wording] = yearWording(side, entries);
  if (edge === undefined || wording === undefined) return [];
  const out = side === "income" ? -1 : 1;
  const outer = inner[side] + out * columnWidth;
  const across = `M${inner[side] - out * 8},${edge.y + head}H${outer}`;
  if (edge.label === undefined) return [{ path: across, lines: [] }];
  const seat = { x: edge.label.x, y: edge.label.y + head };
  return [{ path: across + leaderTo(seat, outer), lines: letter(wording, side, seat, setting, "quiet") }];
}

/** Both totals above their columns, and between them whether they are equal. */
function headLines(entries: Entries, { inner, fontSize, width }: Frame): readonly TextLine[] {
  const { totals } = balanceWords[entries.words.side];
  const heads = SIDES.flatMap((side): readonly TextLine[] => {
    const { total } = entries.balance[side];
    const place = { x: inner[side], anchor: side === "income" ? "end" : "start" } as const;
    return total === undefined ? [] : [{ ...place, text: totals[side], y: fontSize * HEAD_NAME, tone: "quiet" }, { ...place, text: entries.figure(total), y: fontSize * HEAD_FIGURE, tone: "head" }];
  });
  if (entries.balance.difference === undefined) return heads;
  return [...heads, { text: entries.differ ? "≠" : "=", x: width / 2, y: fontSize * HEAD_FIGURE, anchor: "middle", tone: "head" }];
}

function lackOf(shapes: readonly ColumnShape[], { balance: { difference = "" }, differ }: Entries, bottom: Pixels, { inner, columnWidth }: Frame): Box | undefined {
  if (!differ) return undefined;
  const side = difference.startsWith("-") ? "income" : "expenditure";
  const end = Math.max(0, ...shapes.filter((shape) => shape.side === side).map(({ box }) => box.y + box.height));
  return bottom - end < 2 ? undefined : { x: side === "income" ? inner.income - columnWidth : inner.expenditure, y: end, width: columnWidth, height: bottom - end };
}

/** By how much it falls short, where the box holds the words; the title says it anyway. */
function lackLines({ x, y, width, height }: Box, entries: Entries, fontSize: Pixels): readonly TextLine[] {
  const { balance: { difference = "", unit }, words } = entries;
  const lines = [balanceWords[words.side].difference(entries.figure({ amount: difference.replace("-", ""), unit })), words.derived];
  if (height < fontSize * 3 || lines.some((line) => estimateText(line, fontSize) > width)) return [];
  return lines.map((text, at) => ({ text, x: x + width / 2, y: y + height / 2 + (at - 0.5) * fontSize * LINE, anchor: "middle", tone: "quiet" }));
}
