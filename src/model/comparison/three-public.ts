/** “三公”经费 compared with last year's and budget with final accounts, line by line. */
import type { MoneyUnit } from "../../amount/unit.js";
import { THREE_PUBLIC } from "../../classification/three-public.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { Sheet } from "../reading/sheet.js";
import { absent, exactOfFigure, figureOfCell, isKnown, type ComparedFigure, type KnownFigure } from "./figure.js";
import { partnerOf, type Against, type Moment } from "./like.js";
import { pairFromProse, pairOf, type Pair } from "./pair.js";
import { percentText } from "./percent.js";
import { reasonOf, type Reason } from "./reason.js";
import { countsOf, type Count } from "./three-public-counts.js";
import { anyKnown, LINE_KEYS, ThreePublicReading, type FundFigure, type LineKey } from "./three-public-reading.js";

export interface ThreePublicLine {
  readonly key: LineKey;
  /** As printed, without its ordinal; empty where the document has no such row. */
  readonly name: string;
  /** `vehicles` of its two parts. */
  readonly parent: LineKey | undefined;
  /** The document's own figure. */
  readonly now: ComparedFigure;
  readonly funds: readonly FundFigure[];
  /** By what it is compared with, as far as anything is known of that. */
  readonly pairs: Readonly<Partial<Record<Against, Pair>>>;
  readonly counts: readonly Count[];
}

export interface ThreePublicBasis {
  readonly against: Against;
  readonly before: Moment;
  readonly after: Moment;
  /** Another document, the same table (预算数 beside 决算数), or prose: figures of the last are derived. */
  readonly from: "document" | "table" | "prose";
  /** Reservations. */
  readonly reasons: readonly Reason[];
  /** Is a number known of any line but the total? */
  readonly splitKnown: boolean;
}

export interface ThreePublic {
  readonly document: BudgetDocument;
  readonly unit: MoneyUnit;
  /** All of the form, in its order. */
  readonly lines: readonly ThreePublicLine[];
  readonly bases: readonly ThreePublicBasis[];
  /** Why documents that were given are not compared with. */
  readonly refusals: Readonly<Record<Against, readonly Reason[]>>;
  /** The total in per cent of general public expenditure (一般公共预算财政拨款支出); derived. */
  readonly share: { readonly part: KnownFigure; readonly whole: KnownFigure; readonly percent: string } | undefined;
}

interface Compared {
  readonly basis: ThreePublicBasis;
  readonly pairs: ReadonlyMap<LineKey, Pair>;
}

/** `undefined` when the document prints nothing of the three public expenses. */
export function threePublicOf(document: BudgetDocument, documents: readonly BudgetDocument[] = []): ThreePublic | undefined {
  const reading = new ThreePublicReading(document);
  if (!reading.isPrinted) return undefined;
  const refusals: Readonly<Record<Against, Reason[]>> = { lastYear: [], final: [] };
  const lastYear = comparedWithLastYear(reading, documents, refusals.lastYear);
  const final = comparedWithFinal(reading, documents, refusals.final);
  const counts = countsOf(reading);
  const lines = LINE_KEYS.map((key): ThreePublicLine => {
    const [past, settled] = [lastYear?.pairs.get(key), final?.pairs.get(key)];
    return {
      key,
      name: reading.name(key),
      parent: THREE_PUBLIC.find((item) => item.key === key)?.parent,
      now: reading.figure(key),
      funds: reading.funds(key),
      pairs: { ...(past && { lastYear: past }), ...(settled && { final: settled }) },
      counts: counts.get(key) ?? [],
    };
  });
  return { document, unit: reading.unit, lines, bases: [lastYear, final].flatMap((compared) => compared?.basis ?? []), refusals, share: shareOf(reading) };
}

function comparedWithLastYear(reading: ThreePublicReading, documents: readonly BudgetDocument[], refusals: Reason[]): Compared | undefined {
  const { document } = reading;
  const partner = partnerOf(document, documents, "lastYear");
  const prose = new Map(LINE_KEYS.map((key) => [key, fromProse(reading, key)]));
  const past = partner.document && new ThreePublicReading(partner.document);
  if (past?.isPrinted === true) {
    const pairs = new Map(LINE_KEYS.map((key) => [key, withGiven(pairOf(past.figure(key), reading.figure(key)), prose.get(key))]));
    const reasons = [...partner.reasons, ...reservations(past, reading), ...proseDiffers(pairs, prose)];
    return { basis: basisOf("lastYear", past.document, document, "document", reasons, pairs), pairs };
  }
  refusals.push(...partner.reasons, ...(past === undefined ? [] : [missing(past.document)]));
  if (Array.from(prose.values()).every((pair) => pair === undefined)) return undefined;
  const pairs = new Map(LINE_KEYS.map((key) => [key, prose.get(key) ?? pairOf(absent(reading.unit), reading.figure(key))]));
  return { basis: basisOf("lastYear", { year: document.year - 1, kind: document.kind }, document, "prose", [], pairs), pairs };
}

function comparedWithFinal(reading: ThreePublicReading, documents: readonly BudgetDocument[], refusals: Reason[]): Compared | undefined {
  const { document } = reading;
  const { year } = document;
  const [planned, settled] = [{ year, kind: "budget" }, { year, kind: "finalAccounts" }] as const;
  const partner = partnerOf(document, documents, "final");
  const other = partner.document && new ThreePublicReading(partner.document);
  if (document.kind === "finalAccounts" && anyKnown(LINE_KEYS.map((key) => reading.budget(key)))) {
    const pairs = new Map(LINE_KEYS.map((key) => [key, pairOf(reading.budget(key), reading.figure(key))]));
    return { basis: basisOf("final", planned, settled, "table", other === undefined ? [] : budgetDiffers(other, reading), pairs), pairs };
  }
  if (other?.isPrinted !== true) {
    refusals.push(...partner.reasons, ...(other === undefined ? [] : [missing(other.document)]));
    return undefined;
  }
  const [budget, final] = document.kind === "budget" ? [reading, other] : [other, reading];
  const pairs = new Map(LINE_KEYS.map((key) => [key, pairOf(budget.figure(key), final.figure(key))]));
  return { basis: basisOf("final", planned, settled, "document", [...partner.reasons, ...reservations(budget, final)], pairs), pairs };
}

/** 预算数 of the final accounts against the budget itself, of the first line that differs: the total, if it does. */
function budgetDiffers(budget: ThreePublicReading, final: ThreePublicReading): readonly Reason[] {
  for (const key of LINE_KEYS) {
    const [planned, repeated] = [budget.figure(key), final.budget(key)];
    if (isKnown(planned) && isKnown(repeated) && exactOfFigure(planned) !== exactOfFigure(repeated)) return [reasonOf("budgetDiffers", `${planned.amount} ${planned.unit}`, `${repeated.amount} ${repeated.unit}`)];
  }
  return [];
}

function basisOf(against: Against, before: Moment, after: Moment, from: ThreePublicBasis["from"], reasons: readonly Reason[], pairs: ReadonlyMap<LineKey, Pair>): ThreePublicBasis {
  const split = Array.from(pairs).filter(([key]) => key !== "total");
  const moment = ({ year, kind }: Moment): Moment => ({ year, kind });
  return { against, before: moment(before), after: moment(after), from, reasons, splitKnown: anyKnown(split.map(([, { before: figure }]) => figure)) };
}

function fromProse(reading: ThreePublicReading, line: LineKey): Pair | undefined {
  const change = line === "total" ? "threePublic.change" : `threePublic.${line}.change`;
  return pairFromProse(reading.document, [`threePublic.${line}`], [change], reading.figure(line));
}

/** The reason that the prose gives holds for the change between two documents as well. */
function withGiven(pair: Pair, prose: Pair | undefined): Pair {
  return prose?.given === undefined ? pair : { ...pair, given: prose.given };
}

function proseDiffers(pairs: ReadonlyMap<LineKey, Pair>, prose: ReadonlyMap<LineKey, Pair | undefined>): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const [key, { before }] of pairs) {
    const said = prose.get(key)?.before;
    if (said === undefined || !isKnown(said) || !isKnown(before) || exactOfFigure(said) === exactOfFigure(before)) continue;
    reasons.push(reasonOf("proseDiffers", `${said.amount} ${said.unit}`, `${before.amount} ${before.unit}`));
  }
  return reasons;
}

function reservations(before: ThreePublicReading, after: ThreePublicReading): readonly Reason[] {
  const reasons: Reason[] = [];
  if (before.unit !== after.unit) reasons.push(reasonOf("unitChanged", before.unit, after.unit));
  if (before.coverage !== after.coverage) {
    const { year } = before.coverage === "generalPublic" ? before.document : after.document;
    reasons.push(reasonOf("fundsDiffer", { zh: `${year} 年只含一般公共预算，另一份含全部财政拨款`, en: `${year} covers the general public budget only, the other all appropriations` }));
  }
  return reasons;
}

function missing({ year }: BudgetDocument): Reason {
  return reasonOf("missingTable", String(year), { zh: "“三公”经费支出表", en: "the three public expenses" });
}

/** The general public part of the total where the form prints it by fund, else the total itself. */
function shareOf(reading: ThreePublicReading): ThreePublic["share"] {
  const { document, sheet } = reading;
  const table = document.tables["generalPublic"];
  if (table?.rows === undefined) return undefined;
  const whole = new Sheet("generalPublic", table);
  const total = figureOfCell(document, whole, whole.total, "total");
  const byFund = sheet?.has("generalPublic") === true ? figureOfCell(document, sheet, reading.row("total"), "generalPublic") : reading.figure("total");
  if (!isKnown(total) || !isKnown(byFund)) return undefined;
  const percent = percentText(exactOfFigure(byFund), exactOfFigure(total));
  return percent === undefined ? undefined : { part: byFund, whole: total, percent };
}
