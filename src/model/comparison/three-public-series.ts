/** The three public expenses over the years: one point a document, and what the prose of the earliest tells of the year before it. */
import type { BudgetDocument } from "../../schema/definition.js";
import { absent, type ComparedFigure } from "./figure.js";
import { partnerOf, type Moment } from "./like.js";
import { threePublicOf, type ThreePublic } from "./three-public.js";
import { LINE_KEYS, ThreePublicReading, type LineKey } from "./three-public-reading.js";

export interface SeriesPoint extends Moment {
  readonly figures: ReadonlyMap<LineKey, ComparedFigure>;
  /** Years without a document between the point before and this one. */
  readonly missing: number;
}

/** Points of the document's own kind, oldest first; documents of another entity or scope are none. */
export function threePublicSeries(document: BudgetDocument, documents: readonly BudgetDocument[]): readonly SeriesPoint[] {
  const alike = [document, ...documents.filter((other) => other !== document)].filter((other) => other.kind === document.kind && (other === document || isAlike(document, other)));
  const byYear = new Map<number, BudgetDocument>();
  for (const one of alike) if (!byYear.has(one.year) && new ThreePublicReading(one).isPrinted) byYear.set(one.year, one);
  const years = Array.from(byYear.keys()).sort((a, b) => a - b);
  const points = years.flatMap((year): readonly Omit<SeriesPoint, "missing">[] => {
    const one = byYear.get(year);
    const read = one && threePublicOf(one, alike);
    if (read === undefined) return [];
    const told = byYear.has(year - 1) ? [] : before(read);
    return [...told, { year, kind: read.document.kind, figures: new Map(read.lines.map(({ key, now }) => [key, now])) }];
  });
  return points.map((point, at) => ({ ...point, missing: at === 0 ? 0 : Math.max(0, point.year - (points[at - 1]?.year ?? point.year) - 1) }));
}

/** Last year's figures as the prose tells them. */
function before({ lines, bases, unit }: ThreePublic): readonly Omit<SeriesPoint, "missing">[] {
  const basis = bases.find(({ against, from }) => against === "lastYear" && from === "prose");
  if (basis === undefined) return [];
  const figures = new Map(LINE_KEYS.map((key) => [key, lines.find((line) => line.key === key)?.pairs.lastYear?.before ?? absent(unit)]));
  return [{ ...basis.before, figures }];
}

/** Would it be a partner if it were of the year before? */
function isAlike(document: BudgetDocument, other: BudgetDocument): boolean {
  return partnerOf(document, [{ ...other, year: document.year - 1 }], "lastYear").document !== undefined;
}
