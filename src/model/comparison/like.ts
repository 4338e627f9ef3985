/** Like with like (可比口径): are two documents about the same entity, in the same scope; and which of several is last year's. */
import { plainName } from "../../classification/name.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { reasonOf, type Reason } from "./reason.js";

/** `lastYear`: the same kind, a year before. `final`: budget and final accounts (预算, 决算) of one year. */
export type Against = "lastYear" | "final";

/** One document among those of an entity. */
export interface Moment {
  readonly year: number;
  readonly kind: BudgetDocument["kind"];
}

export interface Partner {
  /** The document to compare with; `undefined` where none of those given is like the first. */
  readonly document: BudgetDocument | undefined;
  /** Reservations about the partner; without one, why those given are none. */
  readonly reasons: readonly Reason[];
}

const KINDS = { budget: { zh: "预算", en: "budget" }, finalAccounts: { zh: "决算", en: "final accounts" } } as const;

/** The document of `documents` that `document` is compared with. */
export function partnerOf(document: BudgetDocument, documents: readonly BudgetDocument[], against: Against): Partner {
  const others = documents.filter((other) => other !== document);
  const year = against === "lastYear" ? document.year - 1 : document.year;
  const wanted = (other: BudgetDocument): boolean => other.year === year && (other.kind === document.kind) === (against === "lastYear");
  const candidates = others.filter(wanted);
  const alike = candidates.filter((other) => unlikeness(document, other) === undefined);
  const [found] = alike;
  if (found !== undefined) {
    const twice = alike.length > 1 ? [reasonOf("sameYear", String(found.year), KINDS[found.kind])] : [];
    return { document: found, reasons: [...twice, ...reservations(document, found)] };
  }
  const unlike = candidates.map((other) => unlikeness(document, other)).find((reason) => reason !== undefined);
  if (unlike !== undefined) return { document: undefined, reasons: [unlike] };
  return { document: undefined, reasons: against === "lastYear" ? missingYear(document, others) : [] };
}

function missingYear(document: BudgetDocument, others: readonly BudgetDocument[]): readonly Reason[] {
  const lastYear = others.find((other) => other.year === document.year - 1);
  if (lastYear !== undefined) return [reasonOf("otherKind", { zh: `${lastYear.year}/${document.year}：`, en: `${lastYear.year}/${document.year}` })];
  const earlier = others.filter((other) => other.year < document.year).map((other) => other.year);
  return earlier.length === 0 ? [] : [reasonOf("missingYear", String(document.year - 1), String(Math.max(...earlier)))];
}

/** What forbids a comparison. */
function unlikeness(a: BudgetDocument, b: BudgetDocument): Reason | undefined {
  if (!sameEntity(a, b)) return reasonOf("otherEntity", `“${a.entity.name.slice(0, 24)}”`, `“${b.entity.name.slice(0, 24)}”`);
  return a.scope === b.scope ? undefined : reasonOf("otherScope", a.entity.name);
}

/** By code where both print one and the region does not contradict; else by name. */
export function sameEntity(a: BudgetDocument, b: BudgetDocument): boolean {
  const [left, right] = [a.entity.region?.code, b.entity.region?.code];
  if (left !== undefined && right !== undefined && left !== right) return false;
  if (plainName(a.entity.name) === plainName(b.entity.name)) return true;
  return a.entity.code !== undefined && a.entity.code === b.entity.code && left === right;
}

/** What a comparison must say beside its figures. */
function reservations(a: BudgetDocument, b: BudgetDocument): readonly Reason[] {
  const reasons: Reason[] = [];
  if (plainName(a.entity.name) !== plainName(b.entity.name)) reasons.push(reasonOf("renamed", b.entity.name.slice(0, 24), a.entity.name.slice(0, 24)));
  return [...reasons, ...unitsDiffer(a, b)];
}

/** The units that the figures cover (编制范围): listed on one side only. */
function unitsDiffer(a: BudgetDocument, b: BudgetDocument): readonly Reason[] {
  if ((a.units ?? []).length === 0 || (b.units ?? []).length === 0) return [];
  const [now, before] = [namesOf(a), namesOf(b)];
  const added = Array.from(now.keys()).filter((name) => !before.has(name));
  const gone = Array.from(before.keys()).filter((name) => !now.has(name));
  if (added.length + gone.length === 0) return [];
  const said = { zh: [...told(added, a.year, now, "zh"), ...told(gone, b.year, before, "zh")].join("，"), en: [...told(added, a.year, now, "en"), ...told(gone, b.year, before, "en")].join("; ") };
  return [reasonOf("unitsDiffer", said)];
}

/** The units that only one year lists: one or two by name, more as a count. */
function told(names: readonly string[], year: number, from: ReadonlyMap<string, string>, side: "zh" | "en"): readonly string[] {
  if (names.length === 0) return [];
  const few = names.length > 2 ? undefined : names.map((name) => from.get(name)?.slice(0, 20) ?? name);
  if (side === "zh") return [`${year} 年多${few?.join("、") ?? ` ${names.length} 个单位`}`];
  return [`only in ${year}: ${few?.join(", ") ?? `${names.length} units`}`];
}

function namesOf(document: BudgetDocument): ReadonlyMap<string, string> {
  return new Map((document.units ?? []).map(({ name }) => [plainName(name).replace(document.entity.name, ""), name]));
}
