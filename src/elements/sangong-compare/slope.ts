/** Lines from point in time to point in time, on one scale, with their labels spread at the end. */
import { convertUnit } from "../../amount/unit.js";
import { estimateText } from "../../layout/label.js";
import type { Pixels } from "../../layout/node.js";
import { spread, type SpreadRoom } from "../../layout/spread.js";
import { isKnown, type ComparedFigure } from "../../model/comparison/index.js";
import type { Row, View } from "./rows.js";

export interface SlopeColumn {
  readonly x: Pixels;
  /** "" where it would run into the next one. */
  readonly label: string;
  /** Years without a document before this column, first and last; `undefined` for none. */
  readonly gap: readonly [from: number, to: number] | undefined;
}

export interface SlopePoint {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly figure: ComparedFigure;
}

export interface SlopeLine {
  readonly row: Row;
  /** Place of the row among those that are drawn, from 0. */
  readonly at: number;
  readonly points: readonly SlopePoint[];
  /** Straight pieces; none across a blank or a missing year. */
  readonly pieces: readonly (readonly [SlopePoint, SlopePoint])[];
  /** Middle of the label at the end; `undefined` where the last column has no figure of the line. */
  readonly labelY: Pixels | undefined;
  /** The same of the figure at the start. */
  readonly startY: Pixels | undefined;
}

export interface Slope {
  readonly width: Pixels;
  readonly height: Pixels;
  readonly baseline: Pixels;
  readonly columns: readonly SlopeColumn[];
  readonly lines: readonly SlopeLine[];
  /** Rows without any figure at these times. */
  readonly without: readonly Row[];
}

export interface SlopeRoom {
  readonly width: Pixels;
  readonly fontSize: Pixels;
  /** For the labels at the end, and the figures at the start. */
  readonly labels: Pixels;
  readonly starts: Pixels;
}

interface Time {
  readonly label: string;
  readonly year: number;
  readonly missing: number;
  readonly figureOf: (row: Row) => ComparedFigure | undefined;
}

const LINE = 1.45;
const SLOPE_HEIGHT = 17;

export function slopeOf(view: View, { width, fontSize, labels: forLabels, starts: forStarts }: SlopeRoom): Slope {
  const times = timesOf(view);
  const top = fontSize * 1.2;
  const baseline = top + fontSize * SLOPE_HEIGHT;
  const [from, to] = [times.length === 1 ? fontSize : forStarts, Math.max(forStarts + fontSize * 4, width - forLabels)];
  const span = Math.max(1, positionOf(times, times.length - 1));
  const xOf = (at: number): Pixels => (times.length === 1 ? from : from + ((to - from) * positionOf(times, at)) / span);
  const values = view.rows.flatMap((row) => times.map(({ figureOf }) => valueOf(figureOf(row)) ?? 0));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const reach = Math.max(high, -low) || 1;
  const yOf = (value: number): Pixels => baseline - ((value / reach - low / reach) / (high / reach - low / reach || 1)) * (baseline - top);
  const drawn = view.rows.map((row) => ({ row, points: times.map(({ figureOf }, at) => pointOf(figureOf(row), xOf(at), yOf)) })).filter(({ points }) => points.some((point) => point !== undefined));
  const last = times.length - 1;
  const room: SpreadRoom = { from: 0, to: baseline + (fontSize * LINE) / 2, gap: 0 };
  const names = namesOf(times, xOf, fontSize);
  const [labels, starts] = [labelsAt(drawn, last, fontSize, room), last > 0 ? labelsAt(drawn, 0, fontSize, room) : undefined];
  return {
    width,
    height: baseline + fontSize * 4,
    baseline: yOf(0),
    columns: times.map(({ year, missing }, at) => ({ x: xOf(at), label: names[at] ?? "", gap: missing > 0 ? [year - missing, year - 1] : undefined })),
    lines: drawn.map(({ row, points }, at) => ({ row, at, points: points.filter((point) => point !== undefined), pieces: piecesOf(points, times), labelY: labels.get(row), startY: starts?.get(row) })),
    without: view.rows.filter((row) => !drawn.some((line) => line.row === row)),
  };
}

interface Drawn {
  readonly row: Row;
  readonly points: readonly (SlopePoint | undefined)[];
}

/** Middles of the labels of one column, pushed apart. */
function labelsAt(drawn: readonly Drawn[], column: number, fontSize: Pixels, room: SpreadRoom): ReadonlyMap<Row, Pixels> {
  const size = fontSize * LINE;
  const ends = drawn.filter(({ points }) => points[column] !== undefined).sort((a, b) => (a.points[column]?.y ?? 0) - (b.points[column]?.y ?? 0));
  const starts = spread(ends.map(({ points }) => points[column]?.y ?? 0), ends.map(() => size), room);
  return new Map(ends.map(({ row }, at) => [row, (starts[at] ?? 0) + size / 2]));
}

/** The years of the series, or the budget and the final accounts of one. */
function timesOf({ basis, series, reader }: View): readonly Time[] {
  if (basis?.against === "final" || series.length === 0) {
    if (basis === undefined) return [];
    const now: Time = { label: reader.moment(basis.after), year: basis.after.year, missing: 0, figureOf: ({ pair }) => pair?.after };
    return [{ label: reader.moment(basis.before), year: basis.before.year, missing: 0, figureOf: ({ pair }) => pair?.before }, now];
  }
  return series.map(({ year, missing, figures }) => ({ label: reader.words.year(year), year, missing, figureOf: ({ line }) => figures.get(line.key) }));
}

/** What stands below the columns: years in full, their last two digits after the first where they are crowded, the last of those that still collide. */
function namesOf(times: readonly Time[], xOf: (at: number) => Pixels, fontSize: Pixels): readonly string[] {
  const half = (text: string): Pixels => (estimateText(text, fontSize) + fontSize * 0.4) / 2;
  const crowded = times.length > 2 && times.some(({ label }, at) => at > 0 && xOf(at) - xOf(at - 1) < 2 * half(label));
  const names = times.map(({ label, year }, at) => (crowded && at > 0 ? `’${String(year).slice(-2)}` : label));
  let free = Infinity;
  return names.reduceRight<string[]>((kept, name, at) => {
    const end = at === 0 ? 2 * half(name) : xOf(at) + half(name);
    if (end > free) return ["", ...kept];
    free = xOf(at) - half(name);
    return [name, ...kept];
  }, []);
}

/** Years are as far apart as they are; two columns of one year are one step. */
function positionOf(times: readonly Time[], at: number): number {
  const [first, time] = [times[0], times[at]];
  if (first === undefined || time === undefined) return 0;
  const last = times[times.length - 1] ?? first;
  return last.year === first.year ? at : time.year - first.year;
}

function pointOf(figure: ComparedFigure | undefined, x: Pixels, yOf: (value: number) => Pixels): SlopePoint | undefined {
  const value = valueOf(figure);
  return figure === undefined || value === undefined ? undefined : { x, y: yOf(value), figure };
}

function piecesOf(points: readonly (SlopePoint | undefined)[], times: readonly Time[]): readonly (readonly [SlopePoint, SlopePoint])[] {
  return points.flatMap((point, at): (readonly [SlopePoint, SlopePoint])[] => {
    const before = points[at - 1];
    return at === 0 || point === undefined || before === undefined || (times[at]?.missing ?? 0) > 0 ? [] : [[before, point]];
  });
}

/** For geometry only. */
function valueOf(figure: ComparedFigure | undefined): number | undefined {
  return figure !== undefined && isKnown(figure) ? Number(convertUnit(figure.amount, figure.unit, "万元")) : undefined;
}
