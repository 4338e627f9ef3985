/**
 * A document may have 100,000 rows, and a general validator spends more on them than the picture costs. Rows that a plain
 * predicate accepts are not looked at again; anything else takes the schema's own way, which also words the issues.
 * `tests/unit/schema.test.ts` holds the predicate to the schema: it may refuse what the schema accepts, never the reverse.
 */
import type * as v from "valibot";
import { isAmount } from "../amount/lexer.js";

const CODE = /^[0-9A-Za-z_.-]{1,20}$/;
const ROLES = ["total", "subtotal", "ofWhich"];
const SHORT_LABEL = 500;

function isOrdinal(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && (value as number) >= 0);
}

function isPlainCell(value: unknown): boolean {
  return value === null || (typeof value === "string" && isAmount(value));
}

function isPlainField(key: string, value: unknown): boolean {
  switch (key) {
    case "code":
      return typeof value === "string" && CODE.test(value);
    case "cells":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      for (const cell in value) if (!isPlainCell((value as Record<string, unknown>)[cell])) return false;
      return true;
    case "name":
    case "key":
      return typeof value === "string" && value.length <= SHORT_LABEL;
    case "row":
    case "line":
      return isOrdinal(value);
    case "role":
      return ROLES.includes(value as string);
    default:
      return false;
  }
}

/** Is this a row with known fields only, amounts as strings or blank, and every field well-formed? */
export function isPlainRow(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const row = value as Record<string, unknown>;
  if (row["name"] === undefined || row["cells"] === undefined) return false;
  for (const key in row) if (!isPlainField(key, row[key])) return false;
  return true;
}

/** The same schema, except that an array of which every item is plain is accepted as it is. */
export function withFastPath<const S extends v.GenericSchema<unknown[], unknown[]>>(schema: S, isPlain: (item: unknown) => boolean, limit: number): S {
  const run = (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>): v.OutputDataset<unknown[], v.BaseIssue<unknown>> => {
    const items = dataset.value;
    if (!Array.isArray(items) || items.length > limit || !items.every(isPlain)) return schema["~run"](dataset, config);
    return { typed: true, value: items };
  };
  return { ...schema, "~run": run };
}
