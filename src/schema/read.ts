/** The door for documents: JSON in, a document and its issues out. Never throws, whatever comes in. */
import { check, Findings, jsonPath } from "./check.js";
import { budgetDocument, type BudgetDocument } from "./definition.js";
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
 * Reads parsed JSON as a budget document. The given object is left alone (and used where nothing had to change); what an `error`
 * touches, a table or another section, is left out of the document and named in the issues, the rest is read.
 */
export function readBudgetDocument(data: unknown): ReadResult {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return failed(issue("notADocument", "", data));
  const findings = new Findings();
  let document: BudgetDocument | undefined;
  try {
    document = check(budgetDocument, data, findings);
  } catch (error) {
    // Not JSON but a page's own object, of which a field answers by throwing.
    return failed(issue("notADocument", jsonPath(findings.path), error instanceof Error ? error.message : ""));
  }
  const issues = [...findings.issues, ...unknownFields(data)];
  const tables = findings.leftOut.filter((path) => path.startsWith(TABLES)).map((path) => path.slice(TABLES.length));
  return { ...(document && { document }), issues, blocked: new Set(tables) };
}

const TABLES = "tables.";

function failed(...issues: Issue[]): ReadResult {
  return { issues, blocked: new Set() };
}

const KNOWN_FIELDS = new Set(budgetDocument.fields.map(({ key }) => key));

function unknownFields(document: object): Issue[] {
  const unknown = Object.keys(document).filter((key) => !KNOWN_FIELDS.has(key));
  return unknown.length === 0 ? [] : [issue("unknownField", "", unknown.join(", "))];
}
