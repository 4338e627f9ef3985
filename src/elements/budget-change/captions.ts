/** The sentences around the waterfall. */
import { isKnown, type BudgetChanges, type ChangeParts, type ComparedFigure, type Moment } from "../../model/comparison/index.js";
import { plainText } from "../../ui/plain-text.js";
import type { Row, View } from "./rows.js";

const MOST_NAMES = 6;

/** “…2023 年预算支出 1650.88 万元，比 2022 年预算增加 515.78 万元（+45.44%）；变动最大的是基本支出，增加 289.7 万元（+41.93%）”. */
export function findingOf({ changes, bridge, reader, words, rows }: View): string {
  const { document, before, after } = changes;
  const subject = reader.words.subject(plainText(document.entity.name), after.year, reader.words.kind[after.kind], "");
  const moved = reader.movedSince(bridge.total, before);
  const most = mostMoved(rows);
  return [[words.finding(subject, reader.amount(bridge.total.after)), moved].filter(Boolean).join(reader.comma), most?.pair === undefined ? "" : words.most(most.name, movedOf(most, reader))].filter(Boolean).join(reader.stop);
}

function movedOf({ pair }: Row, reader: View["reader"]): string {
  return pair === undefined ? "" : reader.moved({ ...pair, why: undefined });
}

/** The step that moved most, where at least two did. */
function mostMoved(rows: readonly Row[]): Row | undefined {
  const steps = rows.filter(({ kind, value }) => kind === "step" && value !== undefined && value !== 0);
  const [first, second] = [...steps].sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
  return second === undefined || Math.abs(first?.value ?? 0) === Math.abs(second.value ?? 0) ? undefined : first;
}

export function subtitleOf({ changes, bridge, reader, words }: View): string {
  return [words.measure, words.parts[bridge.parts], reader.words.unit(reader.unit), words.versus(reader.moment(changes.after), reader.moment(changes.before))].join(" · ");
}

/** What must be said beside the figures: derivations, what is not disclosed, reservations. */
export function notesOf({ changes, bridge, reader, words, rows }: View): readonly string[] {
  const before = reader.moment(changes.before);
  const notes: string[] = [];
  const quote = bridge.total.before.cites.find((cite) => cite.quote !== undefined)?.quote;
  if (bridge.total.before.state === "derived" && quote !== undefined) notes.push(words.derivedFrom(before, figure(bridge.total.before, reader), reader.compared.quote(plainText(quote))));
  for (const { parts, why } of changes.bridges) {
    const missing = why.filter(({ code }) => code === "missingTable");
    if (missing.length > 0) notes.push(...missing.map((reason) => reader.reason(reason)));
    else if (parts !== "source" && why.some(({ code }) => code === "notDisclosed")) notes.push(words.partsUnknown[parts](reader.moment(lackingIn(changes, parts))));
  }
  const names = (code: string): readonly string[] => shortened(rows.filter(({ pair }) => pair?.why?.code === code).map(({ name }) => name), reader.words.remainder);
  const unmatched = words.unmatched(names("onlyBefore"), names("onlyAfter"));
  if (unmatched !== "") notes.push(unmatched);
  if (rows.length > 0 && !rows.some(({ kind }) => kind === "after")) notes.push(words.noTotal);
  return [...notes, ...changes.reasons.map((reason) => reader.reason(reason))];
}

/** The first few of many names, and how many more there are. */
function shortened(names: readonly string[], rest: (count: number) => string): readonly string[] {
  return names.length <= MOST_NAMES + 1 ? names : [...names.slice(0, MOST_NAMES), rest(names.length - MOST_NAMES)];
}

/** Which of the two times lacks figures of a split. */
function lackingIn({ totals, before, after }: BudgetChanges, parts: ChangeParts): Moment {
  const pairs = parts === "basis" ? [totals.basic, totals.project] : [totals.current];
  return parts !== "class" && pairs.every((pair) => isKnown(pair.before)) ? after : before;
}

/** 不含上年结转: what of it is not disclosed; empty where all is, and where neither time says anything of it. */
export function currentUnknown({ changes, reader, words }: View): string {
  const { before, after } = changes.totals.current;
  return isKnown(before) === isKnown(after) ? "" : words.currentUnknown(reader.moment(lackingIn(changes, "source")));
}

function figure(known: ComparedFigure, reader: View["reader"]): string {
  return isKnown(known) ? reader.words.amount(reader.number(known), reader.unit) : reader.number(known);
}
