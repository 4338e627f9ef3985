/** The changes as they are read: picture, data table, detail pane and screen reader show these texts. */
import { convertUnit } from "../../amount/unit.js";
import { CHANGE_PARTS, isKnown, type BudgetChanges, type ChangeBridge, type ChangeParts, type ChangeStep, type ComparedFigure, type Pair } from "../../model/comparison/index.js";
import { sumOfFigures } from "../../model/flows/exact-sum.js";
import { own } from "../../schema/own.js";
import type { ComparedReader, Place } from "../../ui/compared-reader.js";
import type { Subject } from "../../ui/events.js";
import { plainText } from "../../ui/plain-text.js";
import { changeWords, type ChangeMessages } from "./words.js";

export interface Row {
  /** What `selection` takes; empty for totals, the residue and a remainder. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly kind: "before" | "step" | "rest" | "residue" | "after";
  /** `undefined` of the residue and a remainder. */
  readonly pair: Pair | undefined;
  /** `+0.03`, with its sign; empty without. */
  readonly change: string;
  readonly percent: string;
  /** For geometry only: the change, or the total of a total. */
  readonly value: number | undefined;
  readonly remarks: string;
  readonly places: readonly Place[];
  readonly sentence: string;
}

export interface View {
  readonly changes: BudgetChanges;
  readonly bridge: ChangeBridge;
  readonly reader: ComparedReader;
  readonly words: ChangeMessages;
  readonly rows: readonly Row[];
  /** Steps gathered into one row. */
  readonly gathered: number;
}

/** Bridges that have steps to show. */
export function knownParts({ bridges }: BudgetChanges): readonly ChangeParts[] {
  return CHANGE_PARTS.filter((parts) => bridges.some((bridge) => bridge.parts === parts && bridge.steps.length > 0));
}

/** The split asked for where it is known, else the first that is. */
export function bridgeOf(changes: BudgetChanges, wanted: ChangeParts | ""): ChangeBridge | undefined {
  const known = knownParts(changes);
  const parts = wanted !== "" && known.includes(wanted) ? wanted : known[0];
  return changes.bridges.find((bridge) => bridge.parts === parts) ?? changes.bridges[0];
}

export function viewOf(changes: BudgetChanges, bridge: ChangeBridge, reader: ComparedReader, limit: number): View {
  const words = changeWords[reader.words.side];
  const { shown, rest } = gather(bridge.steps, limit);
  const rows = shown.map((step) => stepRow(step, reader, words, changes));
  const middle = [...rows, ...(rest.length === 0 ? [] : [restRow(rest, reader)]), ...(bridge.residue === undefined ? [] : [residueRow(bridge, bridge.residue, reader, words)])];
  const complete = isKnown(bridge.total.before) && isKnown(bridge.total.after);
  const all = complete ? [totalRow("before", changes, bridge, reader, words), ...middle, totalRow("after", changes, bridge, reader, words)] : middle;
  return { changes, bridge, reader, words, rows: all, gathered: rest.length };
}

/** The largest movements in their order; the others are gathered. */
function gather(steps: readonly ChangeStep[], limit: number): { readonly shown: readonly ChangeStep[]; readonly rest: readonly ChangeStep[] } {
  if (steps.length <= limit + 1) return { shown: steps, rest: [] };
  const size = ({ pair }: ChangeStep): number => Math.abs(geometryOf(pair) ?? 0);
  const kept = new Set([...steps].sort((a, b) => size(b) - size(a)).slice(0, limit));
  return { shown: steps.filter((step) => kept.has(step)), rest: steps.filter((step) => !kept.has(step)) };
}

function geometryOf({ change }: Pair): number | undefined {
  return change === undefined ? undefined : Number(convertUnit(change.amount, change.unit, "万元"));
}

function stepRow(step: ChangeStep, reader: ComparedReader, words: ChangeMessages, changes: BudgetChanges): Row {
  const { pair, key, code } = step;
  const name = own(words.steps, key) ?? reader.words.nameOf(code) ?? plainText(step.name);
  const why = pair.why === undefined ? "" : reader.reason(pair.why);
  const remarks = [why, pair.doubt === undefined ? "" : reader.reason(pair.doubt), reader.given(pair)].filter((text) => text !== "").join(reader.stop);
  const sentence = [`${code === "" ? "" : `${code} `}${name}`, `${numberOf(pair, "before", reader)} → ${isKnown(pair.after) ? reader.amount(pair.after) : numberOf(pair, "after", reader)}`, reader.moved(pair), reader.made(pair), reader.given(pair)].filter((text) => text !== "").join(reader.stop);
  return { key, code, name, kind: "step", pair, change: reader.change(pair), percent: reader.percent(pair), value: geometryOf(pair), remarks, places: placesOf(pair, reader, changes), sentence };
}

function placesOf({ before, after }: Pair, reader: ComparedReader, { from, document }: BudgetChanges): readonly Place[] {
  return reader.places([...after.cites, ...before.cites], from === "document", document);
}

/** Gathered steps move by the exact sum of theirs; opened, each stands for itself. */
function restRow(rest: readonly ChangeStep[], reader: ComparedReader): Row {
  const moved = rest.flatMap(({ pair }) => pair.change ?? []);
  const unit = moved[0]?.unit ?? "万元";
  const name = reader.words.remainder(rest.length);
  const sum = sumOfFigures(moved, unit);
  const change = reader.signed(sum, unit);
  return { key: "", code: "", name, kind: "rest", pair: undefined, change, percent: "", value: Number(convertUnit(sum, unit, "万元")), remarks: reader.words.derived, places: [], sentence: [name, change, reader.words.derived].join(reader.stop) };
}

function residueRow({ total }: ChangeBridge, residue: string, reader: ComparedReader, words: ChangeMessages): Row {
  const unit = total.change?.unit ?? "万元";
  const change = reader.signed(residue, unit);
  return { key: "", code: "", name: words.residue, kind: "residue", pair: undefined, change, percent: "", value: Number(convertUnit(residue, unit, "万元")), remarks: [reader.words.derived, words.residueWhy].join(reader.stop), places: [], sentence: [words.residue, change, words.residueWhy].join(reader.stop) };
}

function totalRow(kind: "before" | "after", changes: BudgetChanges, { total }: ChangeBridge, reader: ComparedReader, words: ChangeMessages): Row {
  const figure = total[kind];
  const name = words.total(reader.moment(changes[kind]));
  const last = kind === "after";
  const moved = last ? reader.moved(total) : "";
  const cites: Pair = last ? { ...total, before: { ...total.before, cites: [] } } : { ...total, after: { ...total.after, cites: [] } };
  return {
    key: "",
    code: "",
    name,
    kind,
    pair: total,
    change: last ? reader.change(total) : "",
    percent: last ? reader.percent(total) : "",
    value: isKnown(figure) ? Number(convertUnit(figure.amount, figure.unit, "万元")) : undefined,
    remarks: last ? [total.change?.percent === undefined && total.why !== undefined ? reader.reason(total.why) : "", total.doubt === undefined ? "" : reader.reason(total.doubt), reader.given(total)].filter((text) => text !== "").join(reader.stop) : "",
    places: placesOf(cites, reader, changes),
    sentence: [name, reader.amount(figure), moved].filter((text) => text !== "").join(reader.stop),
  };
}

/** What a row shows of the earlier and of the later figure; empty where it shows none. */
export function figuresOf({ kind, pair }: Row): { readonly before: ComparedFigure | undefined; readonly after: ComparedFigure | undefined } {
  return { before: kind === "after" ? undefined : pair?.before, after: kind === "before" ? undefined : pair?.after };
}

/** One of the two numbers; a class that a complete list does not name is not undisclosed. */
export function numberOf(pair: Pair, side: "before" | "after", reader: ComparedReader): string {
  const unlisted = pair.why?.code === (side === "before" ? "onlyAfter" : "onlyBefore");
  return unlisted ? reader.compared.unlisted : reader.number(pair[side]);
}

/** The number with 推算 where it is ours. */
export function markedOf(row: Row, side: "before" | "after", reader: ComparedReader): string {
  const figure = figuresOf(row)[side];
  if (figure === undefined || row.pair === undefined) return "";
  const number = numberOf(row.pair, side, reader);
  return figure.state === "derived" ? `${number} ${reader.words.derived}` : number;
}

export function subjectOf({ key, code, name, pair }: Row): Subject {
  const figure = pair?.after;
  return { key, code, name, amount: figure?.amount ?? null, unit: figure?.unit ?? "" };
}
