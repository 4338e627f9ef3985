/** The validator: reads a value by its shape, in one pass, without copying what is as it should be. */
import { amountFromNumber, isAmount } from "../amount/lexer.js";
import { issue, type Issue } from "./issue.js";
import type { Infer, ListShape, MapShape, ObjectShape, Shape, TextShape } from "./shape.js";
import { hasOwn } from "./own.js";

/** At most this many issues are worded for one document; a broken file repeats itself. */
const MAX_ISSUES = 100;

/** Where the validator stands, what it found, and what it left out. */
export class Findings {
  readonly issues: Issue[] = [];
  /** Paths of tables and sections that were left out because of an error in them. */
  readonly leftOut: string[] = [];
  readonly path: (string | number)[] = [];

  report(code: Parameters<typeof issue>[0], found?: unknown): undefined {
    if (this.issues.length < MAX_ISSUES) this.issues.push(issue(code, jsonPath(this.path), found));
    return undefined;
  }
}

/** `["tables", "a", "rows", 3]` → `tables.a.rows[3]`. */
export function jsonPath(keys: readonly (string | number)[]): string {
  let path = "";
  for (const key of keys) path += typeof key === "number" ? `[${key}]` : path === "" ? key : `.${key}`;
  return path;
}

/** The value as read: the given one where nothing had to change; `undefined` when it is not of the shape, which is then reported. */
export function check<S extends Shape>(shape: S, value: unknown, findings: Findings): Infer<S> | undefined {
  return read(shape, value, findings) as Infer<S> | undefined; // `read` goes by the same data that `Infer` goes by
}

function read(shape: Shape, value: unknown, findings: Findings): unknown {
  switch (shape.is) {
    case "text":
      return readText(shape, value, findings);
    case "integer":
      return Number.isSafeInteger(value) && (value as number) >= shape.min && (value as number) <= shape.max ? value : findings.report("wrongType", value);
    case "choice":
      return shape.values.includes(value as string) ? value : findings.report("unknownValue", value);
    case "amount":
      return readAmount(value, findings);
    case "list":
      return readList(shape, value, findings);
    case "map":
      return readMap(shape, value, findings);
    case "object":
      return readObject(shape, value, findings);
  }
}

function readText({ max, pattern, code, nullable }: TextShape<string | null>, value: unknown, findings: Findings): unknown {
  if (value === null && nullable) return value;
  if (typeof value !== "string") return findings.report("wrongType", value);
  if (value.length > max) return findings.report(code ?? "labelTooLong", value);
  return pattern === undefined || pattern.test(value) ? value : findings.report(code ?? "wrongType", value);
}

/** A JSON number is read through its shortest decimal form; what stands in the document is a string. */
function readAmount(value: unknown, findings: Findings): unknown {
  if (value === null || (typeof value === "string" && isAmount(value))) return value;
  if (typeof value === "number") return amountFromNumber(value) ?? findings.report("invalidAmount", value);
  if (isRecord(value)) {
    const { state, text } = value;
    if ((state === "notApplicable" || state === "notDisclosed") && typeof text === "string" && text.length <= 500) return value;
  }
  return findings.report("invalidAmount", value);
}

function readList({ item, max }: ListShape, value: unknown, findings: Findings): unknown {
  if (!Array.isArray(value)) return findings.report("wrongType", value);
  if (value.length > max) return findings.report("tooManyRows", value.length);
  const { path } = findings;
  const depth = path.length;
  let copy: unknown[] | undefined;
  let sound = true;
  for (let at = 0; at < value.length; at++) {
    path[depth] = at;
    const given: unknown = value[at];
    const taken = read(item, given, findings);
    if (taken === undefined) sound = false;
    else if (taken !== given) (copy ??= value.slice())[at] = taken;
  }
  path.length = depth;
  return sound ? (copy ?? value) : undefined;
}

function readMap({ item, salvage }: MapShape, value: unknown, findings: Findings): unknown {
  if (!isRecord(value)) return findings.report("wrongType", value);
  const { path } = findings;
  const depth = path.length;
  let changes: Changes | undefined;
  for (const key in value) {
    if (!hasOwn(value, key)) continue; // what a page adds to Object.prototype is no data
    path[depth] = key;
    const given = value[key];
    const taken = read(item, given, findings);
    if (taken !== given) (changes ??= new Changes(value)).note(key, taken, salvage, findings);
  }
  path.length = depth;
  return changes === undefined ? value : changes.result();
}

function readObject({ fields, salvage }: ObjectShape, value: unknown, findings: Findings): unknown {
  if (!isRecord(value)) return findings.report("wrongType", value);
  const { path } = findings;
  const depth = path.length;
  let changes: Changes | undefined;
  for (const { key, shape, optional } of fields) {
    const given = value[key];
    if (given === undefined && optional) continue;
    path[depth] = key;
    const taken = given === undefined ? findings.report("missingField") : read(shape, given, findings);
    if (taken === undefined || taken !== given) (changes ??= new Changes(value)).note(key, taken, salvage && optional, findings);
  }
  path.length = depth;
  return changes === undefined ? value : changes.result();
}

/** What has to differ between a given object and the one that is read. Mostly nothing: then this is not made, and nothing is copied. */
class Changes {
  private readonly copy: Map<string, unknown>;
  private sound = true;

  constructor(value: Record<string, unknown>) {
    this.copy = new Map(Object.entries(value));
  }

  note(key: string, taken: unknown, mayLeaveOut: boolean, findings: Findings): void {
    if (taken !== undefined) this.copy.set(key, taken);
    else if (mayLeaveOut) {
      this.copy.delete(key);
      findings.leftOut.push(jsonPath(findings.path));
    } else this.sound = false;
  }

  result(): Record<string, unknown> | undefined {
    return this.sound ? Object.fromEntries(this.copy) : undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
