/** The door for documents: JSON in, a document and its issues out. Never throws, whatever comes in. */
import * as v from "valibot";
import { budgetDocumentSchema, type BudgetDocument } from "./definition.js";
import { issue, type Issue } from "./issue.js";

export interface ReadResult {
  /** Absent when the document as a whole cannot be used. */
  readonly document?: BudgetDocument;
  readonly issues: readonly Issue[];
  /** Tables that an `error` touches: views of them show the issues instead of a picture. */
  readonly blocked: ReadonlySet<string>;
}

/** Largest JSON text that is parsed, in characters. */
export const MAX_JSON_LENGTH = 64 * 1024 * 1024;

/** At most this many issues are reported for one document; a broken file repeats itself. */
const MAX_ISSUES = 100;

const NOTHING_BLOCKED: ReadonlySet<string> = new Set();

/** Parses and reads a JSON text. */
export function parseBudgetDocument(json: string): ReadResult {
  if (json.length > MAX_JSON_LENGTH) return failed(issue("tooLarge", "", `${json.length} characters`));
  let data: unknown;
  try {
    data = JSON.parse(json.startsWith("\ufeff") ? json.slice(1) : json);
  } catch (error) {
    return failed(issue("notJson", "", error instanceof Error ? error.message : error));
  }
  return readBudgetDocument(data);
}

/**
 * Reads parsed JSON as a budget document. The given object is left alone; what an `error` touches (a table, another section)
 * is left out of the document and named in the issues, the rest is read.
 */
export function readBudgetDocument(data: unknown): ReadResult {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return failed(issue("notADocument", "", data));
  const result = v.safeParse(budgetDocumentSchema, data);
  const unknown = unknownFields(data);
  if (result.success) return { document: result.output, issues: unknown, blocked: NOTHING_BLOCKED };
  const issues = result.issues.slice(0, MAX_ISSUES).map(toIssue);
  const faulty = new Set(result.issues.map((found) => placeOf(found)));
  const rest = v.safeParse(budgetDocumentSchema, without(data as Record<string, unknown>, faulty));
  const blocked = new Set([...faulty].filter((place) => place.startsWith(TABLES)).map((place) => place.slice(TABLES.length)));
  return { ...(rest.success && { document: rest.output }), issues: [...issues, ...unknown], blocked };
}

function failed(...issues: Issue[]): ReadResult {
  return { issues, blocked: NOTHING_BLOCKED };
}

function toIssue(found: v.BaseIssue<unknown>): Issue {
  const path = jsonPath(keysOf(found));
  if (found.received === "undefined" && found.kind === "schema") return issue("missingField", path);
  return issue(found.message as Parameters<typeof issue>[0], path, found.input);
}

function keysOf(found: v.BaseIssue<unknown>): readonly unknown[] {
  return found.path?.map((item) => item.key) ?? [];
}

/** `["tables", "a", "rows", 3]` → `tables.a.rows[3]`. */
export function jsonPath(keys: readonly unknown[]): string {
  let path = "";
  for (const key of keys) path += typeof key === "number" ? `[${key}]` : path === "" ? String(key) : `.${String(key)}`;
  return path;
}

const TABLES = "tables.";

/** The smallest part of a document that can be left out: one table, or one section. */
function placeOf(found: v.BaseIssue<unknown>): string {
  const [section, table] = keysOf(found);
  return section === "tables" && table !== undefined ? TABLES + String(table) : String(section ?? "");
}

function without(data: Record<string, unknown>, faulty: ReadonlySet<string>): Record<string, unknown> {
  const kept = Object.fromEntries(Object.entries(data).filter(([section]) => !faulty.has(section)));
  const tables = data["tables"];
  if (typeof tables === "object" && tables !== null && !faulty.has("tables")) {
    kept["tables"] = Object.fromEntries(Object.entries(tables).filter(([key]) => !faulty.has(TABLES + key)));
  }
  return kept;
}

const KNOWN_FIELDS = new Set(Object.keys(budgetDocumentSchema.entries));

function unknownFields(document: object): Issue[] {
  const unknown = Object.keys(document).filter((key) => !KNOWN_FIELDS.has(key));
  return unknown.length === 0 ? [] : [issue("unknownField", "", unknown.join(", "))];
}
