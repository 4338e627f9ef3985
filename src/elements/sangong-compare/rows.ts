/** The lines of a comparison as they are read: picture, data table, detail pane and screen reader show these texts. */
import { compareAmounts } from "../../amount/compare.js";
import { convertUnit } from "../../amount/unit.js";
import { isKnown, type Against, type ComparedFigure, type Count, type Moment, type Pair, type SeriesPoint, type ThreePublic, type ThreePublicBasis, type ThreePublicLine } from "../../model/comparison/index.js";
import { isNegative, isNil } from "../../model/flows/exact-sum.js";
import { own } from "../../schema/own.js";
import type { ComparedReader, Place } from "../../ui/compared-reader.js";
import type { Subject } from "../../ui/events.js";
import { plainText } from "../../ui/plain-text.js";
import { sangongWords, type SangongMessages } from "./words.js";

export interface Row {
  /** What `selection` takes. */
  readonly key: string;
  readonly line: ThreePublicLine;
  readonly name: string;
  readonly level: 0 | 1 | 2;
  /** The figure that the row is about: the later of the pair. */
  readonly now: ComparedFigure;
  readonly pair: Pair | undefined;
  /** By fund and in counts, one text each; empty without. */
  readonly funds: string;
  readonly counts: string;
  /** 表中空白，正文印出此数; empty without. */
  readonly remark: string;
  readonly given: string;
  readonly places: readonly Place[];
  readonly sentence: string;
}

export interface View {
  readonly read: ThreePublic;
  readonly reader: ComparedReader;
  readonly words: SangongMessages;
  readonly basis: ThreePublicBasis | undefined;
  readonly rows: readonly Row[];
  readonly series: readonly SeriesPoint[];
}

/** The comparison asked for where it is known, else the one that is; final accounts begin with their budget. */
export function basisOf({ bases, document }: ThreePublic, wanted: Against | ""): ThreePublicBasis | undefined {
  const first = wanted !== "" ? wanted : document.kind === "finalAccounts" ? "final" : "lastYear";
  return bases.find(({ against }) => against === first) ?? bases[0];
}

export function viewOf(read: ThreePublic, series: readonly SeriesPoint[], basis: ThreePublicBasis | undefined, reader: ComparedReader): View {
  const words = sangongWords[reader.words.side];
  return { read, reader, words, basis, series, rows: read.lines.map((line) => rowOf(line, basis, reader, words, read.document)) };
}

function rowOf(line: ThreePublicLine, basis: ThreePublicBasis | undefined, reader: ComparedReader, words: SangongMessages, shown: Moment): Row {
  const pair = basis && line.pairs[basis.against];
  const now = pair?.after ?? line.now;
  const name = nameOfLine(line, reader, words);
  const funds = line.funds.length === 0 ? "" : words.funds(line.funds.map(({ key, label, figure }) => words.fund(own(words.funded, key) ?? plainText(label), reader.number(figure))).join(reader.comma));
  const counts = line.counts.map((count) => countText(count, line.key, words, reader)).join(reader.comma);
  const several = basis?.from === "document";
  const cites = [...now.cites, ...(pair?.before.cites ?? []), ...line.counts.map(({ cite }) => cite)];
  const remark = now.blankInTable === true ? reader.compared.blankInTable : pair?.doubt === undefined ? "" : reader.reason(pair.doubt);
  const given = pair === undefined ? "" : reader.given(pair);
  const before = pair === undefined || basis === undefined ? "" : `${reader.moment(basis.before)} ${reader.amount(pair.before)}`;
  const moved = pair === undefined ? "" : pair.before.state === "absent" ? "" : reader.moved(pair);
  const sentence = [`${name} ${reader.amount(now)}`, remark, before, moved, funds, counts, given].filter((part) => part !== "").join(reader.stop);
  const level = line.key === "total" ? 0 : line.parent === undefined ? 1 : 2;
  return { key: `threePublic:${line.key}`, line, name, level, now, pair, funds, counts, remark, given, places: reader.places(cites, several, shown), sentence };
}

/** 批次 14; a measure word that its label has already said is not said twice. */
/** What is counted is a measure word of its own in English (“个”, “人次”). */
const MEASURE_WORD = /^(?:个|人次?|辆|批次?)$/;

function countText({ measure, value, unit }: Count, line: string, words: SangongMessages, reader: ComparedReader): string {
  const label = measure === "vehicles" ? (line === "purchase" ? words.bought : words.kept) : words.counts[measure];
  return [label, value, unit === label || (reader.words.side === "en" && MEASURE_WORD.test(unit)) ? "" : plainText(unit)].join(" ").trim();
}

function nameOfLine({ key, name }: ThreePublicLine, { words }: ComparedReader, { names }: SangongMessages): string {
  if (words.side === "en" || key === "total") return names[key];
  return plainText(name) || names[key];
}

/** “…三公”经费 5.45 万元，比 2022 年预算增加 0.03 万元（+0.55%）；…最多，为 4.71 万元. */
export function findingOf({ read, reader, words, basis, rows }: View): string {
  const { document } = read;
  const total = rows[0];
  const amount = total === undefined ? "" : reader.amount(total.now);
  const moment = basis?.after ?? document;
  const subject = reader.words.subject(plainText(document.entity.name), moment.year, reader.words.kind[moment.kind], "");
  const moved = total?.pair === undefined || basis === undefined ? "" : reader.movedSince(total.pair, basis.before);
  const largest = largestOf(rows);
  const most = largest === undefined ? "" : words.largest(largest.name, reader.amount(largest.now));
  return [[words.finding(subject, amount), moved].filter(Boolean).join(reader.comma), most].filter(Boolean).join(reader.stop);
}

/** The largest of the three, where at least two print a number and it is alone in front. */
function largestOf(rows: readonly Row[]): Row | undefined {
  const known = rows.filter(({ level, now }) => level === 1 && isKnown(now));
  const amountOf = ({ now }: Row): string => convertUnit(now.amount ?? "0", now.unit, "元");
  const sorted = [...known].sort((a, b) => compareAmounts(amountOf(b), amountOf(a)));
  const [first, second] = sorted;
  return first === undefined || second === undefined || compareAmounts(amountOf(first), amountOf(second)) === 0 ? undefined : first;
}

export function subtitleOf({ read, reader, words, basis }: View): string {
  const now = reader.moment(basis?.after ?? read.document);
  const times = basis === undefined ? now : words.versus(now, reader.moment(basis.before));
  return [words.measure, reader.words.unit(reader.unit), times].join(" · ");
}

/** What must be said beside the figures: derivations, reservations, refusals, the share. */
export function notesOf({ read, reader, words, basis, rows }: View): readonly string[] {
  const notes: string[] = [];
  const total = rows[0]?.pair;
  if (basis?.from === "prose" && total?.before.state === "derived") {
    const quote = total.before.cites.find((cite) => cite.quote !== undefined)?.quote ?? "";
    notes.push(words.derivedFrom(reader.moment(basis.before), reader.words.amount(reader.number(total.before), reader.unit), reader.compared.quote(plainText(quote))));
  }
  if (basis !== undefined && !basis.splitKnown) notes.push(words.splitUnknown(reader.moment(basis.before)));
  if (basis === undefined) notes.push(words.nothingToCompare);
  notes.push(...(basis?.reasons ?? []).map((reason) => reader.reason(reason)), ...read.refusals[basis?.against ?? "lastYear"].map((reason) => reader.reason(reason)));
  if (rows.some(({ now, pair }) => isNegative(now.amount ?? "") || isNegative(pair?.before.amount ?? ""))) notes.push(words.negative);
  return read.share === undefined ? notes : [...notes, shareNote(read.share, rows[0], reader, words)];
}

function shareNote({ part, whole, percent }: NonNullable<ThreePublic["share"]>, total: Row | undefined, reader: ComparedReader, words: SangongMessages): string {
  const ofFund = total?.line.funds.some(({ figure }) => figure.amount === part.amount) === true && total.line.now.amount !== part.amount;
  return words.share(reader.amount(part), reader.amount(whole), percent === "0.00" && !isNil(part.amount) ? "<0.01%" : `${percent}%`, ofFund);
}

export function subjectOf({ key, name, now }: Row): Subject {
  return { key, code: "", name, amount: now.amount ?? null, unit: now.unit };
}

/** `threePublic:abroad` → `abroad`. */
export function rowOfKey(rows: readonly Row[], key: string): Row | undefined {
  return rows.find((row) => row.key === key);
}
