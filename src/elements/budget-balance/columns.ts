/** Geometry of the facing columns, ready to draw: segments, their labels as lines of a table beside them, both totals as heads. */
import { layoutBalance, type BalanceSegment } from "../../layout/balance.js";
import { estimateText, fitLabel } from "../../layout/label.js";
import type { Pixels } from "../../layout/node.js";
import type { SankeyLabel } from "../../layout/sankey-label.js";
import type { BalanceSideKey } from "../../model/flows/balance-of.js";
import type { Entries, Entry } from "./entry.js";
import { shapeOf, type Shape } from "./shape.js";
import { balanceWords } from "./words.js";

export interface TextLine {
  readonly text: string;
  readonly x: Pixels;
  readonly y: Pixels;
  readonly anchor: "start" | "end" | "middle";
  readonly tone: "ink" | "figure" | "quiet" | "head";
}

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
  readonly lines: readonly TextLine[];
  /** What the shorter column lacks, where the printed totals differ. */
  readonly lack: Box | undefined;
}

const SPACE = 18;
const GAP = 12;
const FACING = 32;
/** Least height of a label: a finger must meet it. */
const TARGET = 24;

/** How labels are set, the same in both columns: one line as in a table, or the name over its figure. */
interface Setting {
  readonly stacked: boolean;
  readonly nameLines: number;
  readonly gap: Pixels;
  readonly room: Pixels;
  readonly fontSize: Pixels;
  /** Widest name, figure and share of each side, for the table. */
  readonly widths: Readonly<Record<BalanceSideKey, readonly [Pixels, Pixels, Pixels]>>;
}

/** How much wider bold figures are than the estimate. */
const BOLD = 1.15;

const SIDES = ["income", "expenditure"] as const;

export function columnsOf(entries: Entries, limit: Readonly<Record<BalanceSideKey, number>>, width: Pixels, fontSize: Pixels): Columns {
  const columnWidth = Math.round(Math.min(120, Math.max(48, width * 0.12)));
  const room = (width - FACING) / 2 - columnWidth - SPACE;
  const edges = new Set(SIDES.filter((side) => entries.balance[side].currentYear !== undefined));
  const options = { width, columnWidth, facing: FACING, labelSpace: SPACE, limit, edges };
  // Which rows are drawn does not depend on the height: a first layout tells them, their labels tell the height.
  const drawn = layoutBalance(entries, { ...options, height: 1, labelGap: 0 });
  const setting = settingOf(drawn, entries, room, fontSize);
  const rows = Math.max(...SIDES.map((side) => drawn[side].length + (drawn.edges[side] ? 1 : 0)));
  const head = Math.round(fontSize * 3.6);
  const height = Math.ceil(Math.max(Math.min(460, Math.max(320, width * 0.5)), rows * setting.gap));
  const layout = layoutBalance(entries, { ...options, height, labelGap: setting.gap });
  const shapes = SIDES.flatMap((side) => layout[side].map((segment) => columnShape(segment, side, entries, setting, head)));
  const inner = { income: (width - FACING) / 2, expenditure: (width + FACING) / 2 };
  const edgeLines = SIDES.flatMap((side) => edgeOf(side, layout.edges[side], entries, setting, head, inner[side], columnWidth));
  const lack = lackOf(shapes, entries, head + height, inner, columnWidth);
  return {
    form: "columns", width, height: height + head + 1, fontSize, shapes,
    edges: edgeLines.map(({ path }) => path),
    lines: [...headLines(entries, inner, fontSize, width), ...edgeLines.flatMap(({ lines }) => lines), ...(lack ? lackLine(lack, entries, fontSize) : [])],
    lack,
  };
}

function settingOf(drawn: Readonly<Record<BalanceSideKey, readonly BalanceSegment<Entry>[]>>, entries: Entries, room: Pixels, fontSize: Pixels): Setting {
  const { currentYear } = balanceWords[entries.words.side];
  const readings = (side: BalanceSideKey): readonly (readonly [string, string, string])[] => {
    const sum = entries.balance[side].currentYear;
    const rows = drawn[side].map(({ item, gathered }) => labelOf(shapeOf(item, gathered, side, 0, entries), entries));
    return sum === undefined ? rows : [...rows, [currentYear[side], entries.figure(sum), ""]];
  };
  const all = { income: readings("income"), expenditure: readings("expenditure") };
  const widest = (side: BalanceSideKey, at: 0 | 1 | 2): Pixels => Math.max(0, ...all[side].map((reading) => estimateText(reading[at], fontSize))) * (at === 1 ? BOLD : 1);
  const widths = { income: [widest("income", 0), widest("income", 1), widest("income", 2)], expenditure: [widest("expenditure", 0), widest("expenditure", 1), widest("expenditure", 2)] } as const;
  const stacked = SIDES.some((side) => widths[side][0] + widths[side][1] + widths[side][2] + 2 * GAP > room);
  const nameLines = stacked && [...all.income, ...all.expenditure].some(([name]) => estimateText(name, fontSize) > room) ? 2 : 1;
  return { stacked, nameLines, gap: Math.max(TARGET, (stacked ? nameLines + 1 : 1) * fontSize * 1.35 + 6), room, fontSize, widths };
}

/** Name, figure and share as the label says them: what we added up says so in its name, so that figures stay in line. */
function labelOf({ entry, reading }: Shape, entries: Entries): readonly [string, string, string] {
  return [entry === undefined ? `${reading.name} · ${entries.words.derived}` : reading.name, reading.figure, reading.share];
}

function columnShape(segment: BalanceSegment<Entry>, side: BalanceSideKey, entries: Entries, setting: Setting, head: Pixels): ColumnShape {
  const { item, gathered, x0, x1, y0, y1, label } = segment;
  const shape = shapeOf(item, gathered, side, (y0 + y1) / 2, entries);
  const box = { x: x0, y: y0 + head, width: x1 - x0, height: y1 - y0 };
  if (label === undefined) return { ...shape, box, hit: undefined, leader: "", lines: [] };
  const [name, figure, share] = labelOf(shape, entries);
  const left = side === "income" ? label.x - setting.room : x1;
  const hit = { x: left, y: label.y + head - setting.gap / 2, width: setting.room + SPACE, height: setting.gap };
  return { ...shape, box, hit, leader: leaderOf(side === "income" ? x0 : x1, (y0 + y1) / 2 + head, label, head), lines: labelLines([name, figure, share], side, label, setting, head, entry(shape)) };
}

const entry = ({ entry: own }: Shape): "ink" | "quiet" => (own === undefined || own.kind === "carryOver" ? "quiet" : "ink");

/** From the middle of the segment straight out, over to the height of the label, and up to it. */
function leaderOf(edge: Pixels, middle: Pixels, { x, y }: SankeyLabel, head: Pixels): string {
  const out = x > edge ? 1 : -1;
  return `M${edge},${middle}h${4 * out}L${x - 6 * out},${y + head}h${3 * out}`;
}

function labelLines([name, figure, share]: readonly [string, string, string], side: BalanceSideKey, { x, y, anchor }: SankeyLabel, setting: Setting, head: Pixels, tone: "ink" | "quiet"): readonly TextLine[] {
  const { fontSize, widths: { [side]: [names, figures, shares] } } = setting;
  const middle = y + head;
  if (!setting.stacked) {
    const spots = side === "income" ? [x - shares - figures - 2 * GAP, x - shares - GAP, x] : [x, x + names + GAP + figures, x + names + figures + shares + 2 * GAP];
    return [
      { text: name, x: spots[0] ?? x, y: middle, anchor: side === "income" ? "end" : "start", tone },
      { text: figure, x: spots[1] ?? x, y: middle, anchor: "end", tone: "figure" },
      ...(share === "" ? [] : [{ text: share, x: spots[2] ?? x, y: middle, anchor: "end" as const, tone: "quiet" as const }]),
    ];
  }
  const fitted = fitLabel(name, { width: setting.room, lines: setting.nameLines, fontSize }, estimateText)?.lines ?? [];
  const line = fontSize * 1.35;
  const top = middle - (fitted.length * line) / 2;
  const at = anchor === "middle" ? "start" : anchor;
  const names2 = fitted.map((text, i): TextLine => ({ text, x, y: top + i * line, anchor: at, tone }));
  const y2 = top + fitted.length * line;
  const [first, second] = side === "income" ? [share, figure] : [figure, share];
  const shift = estimateText(first, fontSize) * (first === figure ? BOLD : 1) + (first === "" ? 0 : 8);
  const toneOfFirst = first === figure ? "figure" : "quiet";
  return [
    ...names2,
    ...(first === "" ? [] : [{ text: first, x, y: y2, anchor: at, tone: toneOfFirst } as const]),
    ...(second === "" ? [] : [{ text: second, x: side === "income" ? x - shift : x + shift, y: y2, anchor: at, tone: second === figure ? "figure" : "quiet" } as const]),
  ];
}

function edgeOf(side: BalanceSideKey, edge: { readonly y: Pixels; readonly label: SankeyLabel | undefined } | undefined, entries: Entries, setting: Setting, head: Pixels, inner: Pixels, columnWidth: Pixels): readonly { readonly path: string; readonly lines: readonly TextLine[] }[] {
  const sum = entries.balance[side].currentYear;
  if (edge === undefined || sum === undefined) return [];
  const out = side === "income" ? -1 : 1;
  const outer = inner + out * columnWidth;
  const from = `M${inner - out * 8},${edge.y + head}H${outer}`;
  if (edge.label === undefined) return [{ path: from, lines: [] }];
  const name = balanceWords[entries.words.side].currentYear[side];
  return [{ path: from + leaderOf(outer, edge.y + head, edge.label, head).replace(/^M[^h]*/, ""), lines: labelLines([name, entries.figure(sum), ""], side, edge.label, setting, head, "quiet") }];
}

function headLines(entries: Entries, inner: Readonly<Record<BalanceSideKey, Pixels>>, fontSize: Pixels, width: Pixels): readonly TextLine[] {
  const own = balanceWords[entries.words.side];
  const totals = SIDES.flatMap((side): readonly TextLine[] => {
    const { total } = entries.balance[side];
    const anchor = side === "income" ? "end" : "start";
    return total === undefined ? [] : [
      { text: own.totals[side], x: inner[side], y: fontSize * 0.7, anchor, tone: "quiet" },
      { text: entries.figure(total), x: inner[side], y: fontSize * 2.3, anchor, tone: "head" },
    ];
  });
  const { difference } = entries.balance;
  const sign = difference === undefined ? [] : [{ text: /[1-9]/.test(difference) ? "≠" : "=", x: width / 2, y: fontSize * 2.3, anchor: "middle" as const, tone: "head" as const }];
  return [...totals, ...sign];
}

function lackOf(shapes: readonly ColumnShape[], { balance }: Entries, bottom: Pixels, inner: Readonly<Record<BalanceSideKey, Pixels>>, columnWidth: Pixels): Box | undefined {
  if (balance.difference === undefined || !/[1-9]/.test(balance.difference)) return undefined;
  const side = balance.difference.startsWith("-") ? "income" : "expenditure";
  const end = Math.max(0, ...shapes.filter((shape) => shape.side === side).map(({ box }) => box.y + box.height));
  const height = bottom - end;
  return height < 2 ? undefined : { x: side === "income" ? inner.income - columnWidth : inner.expenditure, y: end, width: columnWidth, height };
}

/** By how much it falls short, where the box holds the words; the title says it anyway. */
function lackLine({ x, y, width, height }: Box, entries: Entries, fontSize: Pixels): readonly TextLine[] {
  const { balance: { difference = "", unit }, words } = entries;
  const text = balanceWords[words.side].difference(entries.figure({ amount: difference.replace("-", ""), unit }));
  const lines = [text, words.derived];
  if (height < fontSize * 3 || lines.some((line) => estimateText(line, fontSize) > width)) return [];
  return lines.map((line, at) => ({ text: line, x: x + width / 2, y: y + height / 2 + (at - 0.5) * fontSize * 1.35, anchor: "middle", tone: "quiet" }));
}
