/**
 * The budget document (预算文档): one department or unit × one year × one kind. This definition is the only one: the TypeScript
 * types below, the runtime validator (`read.ts`) and the published JSON Schema (`tools/schema.mjs`) all come from it.
 *
 * The messages of the schemas are codes of the issue catalogue. Structure only: what must add up is the audit's business.
 */
import * as v from "valibot";
import { amountFromNumber } from "../amount/lexer.js";
import { MONEY_UNITS } from "../amount/unit.js";
import { isPlainRow, withFastPath } from "./fast-path.js";

export const MAX_ROWS = 200_000;
export const MAX_LABEL = 500;
const MAX_TEXT = 20_000;

/** To the validator an array is an object, in JSON it is not: the schema is shown something that it refuses in its own words. */
const noArray = <const S extends v.GenericSchema>(schema: S): S => ({
  ...schema,
  "~run": (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => schema["~run"](Array.isArray(dataset.value) ? { value: "[…]" } : dataset, config),
});

const label = v.pipe(v.string("wrongType"), v.maxLength(MAX_LABEL, "labelTooLong"));
const text = v.pipe(v.string("wrongType"), v.maxLength(MAX_TEXT, "labelTooLong"));
const ordinal = v.pipe(v.number("wrongType"), v.integer("wrongType"), v.minValue(0, "wrongType"));

/** Decimal digits as printed, without separators (the lexer of `amount/` reads the same language). */
const printedAmount = v.pipe(v.string("invalidAmount"), v.regex(/^-?(?:0|[1-9]\d{0,19})(?:\.\d{1,6})?$/, "invalidAmount"));

/** What was printed instead of a number (——, 不适用, 未公开). */
const absence = v.looseObject({ state: v.picklist(["notApplicable", "notDisclosed"], "invalidAmount"), text: label }, "invalidAmount");

/**
 * Four kinds of nothing: `null` is a blank cell, `"0"` and `"0.00"` printed zeros, the rest are states of absence.
 * On input a JSON number is accepted too and read through its shortest decimal form; what is read is a string.
 */
const exactNumber = v.pipe(
  v.number("invalidAmount"),
  v.check((value) => amountFromNumber(value) !== undefined, "invalidAmount"),
  v.transform((value) => amountFromNumber(value) ?? "0"),
);
const amount = v.union([printedAmount, v.null(), exactNumber, absence], "invalidAmount");

/** 科目编码: 3/5/7 digits for functional, 3/5 for economic classes; foreign systems may use letters. */
const code = v.pipe(v.string("wrongType"), v.regex(/^[0-9A-Za-z_.-]{1,20}$/, "invalidCode"));

const row = v.looseObject(
  {
    /** Printed ordinal (序号). */
    row: v.optional(ordinal),
    /** Row in the table of the disclosed file, counted from 1 at its first row, heading rows included. */
    line: v.optional(ordinal),
    /** `total` (合计, 总计), `subtotal` (小计, 本年合计), `ofWhich` (其中: a part of the row above). */
    role: v.optional(v.picklist(["total", "subtotal", "ofWhich"], "unknownValue")),
    /** Stable key of rows that have no code, such as `vehicles` or `carryOver`. */
    key: v.optional(label),
    code: v.optional(code),
    name: label,
    cells: noArray(v.record(v.string(), amount, "wrongType")),
  },
  "wrongType",
);

const rows = withFastPath(v.pipe(v.array(row, "wrongType"), v.maxLength(MAX_ROWS, "tooManyRows")), isPlainRow, MAX_ROWS);

/** A column of figures: its key in `cells`, its printed heading from the top down, its position in the disclosed file. */
const column = v.looseObject(
  { key: label, label: v.pipe(v.array(label, "wrongType"), v.maxLength(8, "tooManyRows")), column: v.optional(ordinal) },
  "wrongType",
);
const columns = v.pipe(v.array(column, "wrongType"), v.maxLength(200, "tooManyRows"));

const side = v.looseObject({ columns: v.optional(columns), rows }, "wrongType");

const notes = v.pipe(v.array(text, "wrongType"), v.maxLength(200, "tooManyRows"));

const table = v.looseObject(
  {
    title: label,
    unit: v.picklist(MONEY_UNITS, "unknownValue"),
    /** Printed decimals of the table; 2 for nearly every table in 万元. */
    decimals: v.optional(v.pipe(ordinal, v.maxValue(6, "wrongType"))),
    columns: v.optional(columns),
    rows: v.optional(rows),
    /** Two-sided tables (收支总表) keep two independent lists. */
    sides: v.optional(v.looseObject({ income: side, expenditure: side }, "wrongType")),
    notes: v.optional(notes),
    /** Which table of the disclosed file this is, counted from 1. */
    source: v.optional(v.looseObject({ table: ordinal }, "wrongType")),
  },
  "wrongType",
);

const otherTable = v.looseObject(
  {
    title: label,
    cells: v.pipe(v.array(v.pipe(v.array(text, "wrongType"), v.maxLength(500, "tooManyRows")), "wrongType"), v.maxLength(MAX_ROWS, "tooManyRows")),
    source: v.optional(v.looseObject({ table: ordinal }, "wrongType")),
  },
  "wrongType",
);

const unit = v.looseObject({ name: label, nature: v.optional(label), rank: v.optional(label), funding: v.optional(label) }, "wrongType");

const target = v.looseObject(
  { text, kind: v.optional(label), operator: v.optional(label), value: v.optional(amount), unit: v.optional(label) },
  "wrongType",
);
const indicator = v.looseObject(
  {
    level1: label,
    level2: v.optional(label),
    level3: v.optional(label),
    description: v.optional(text),
    target,
    basis: v.optional(text),
    actual: v.optional(v.nullable(text)),
    weight: v.optional(amount),
    score: v.optional(amount),
  },
  "wrongType",
);
const project = v.looseObject(
  {
    name: label,
    amount: v.optional(v.looseObject({ cap: amount, unit: v.picklist(MONEY_UNITS, "unknownValue") }, "wrongType")),
    goals: v.optional(notes),
    indicators: v.optional(v.pipe(v.array(indicator, "wrongType"), v.maxLength(MAX_ROWS, "tooManyRows"))),
  },
  "wrongType",
);

const statement = v.looseObject(
  { key: label, value: amount, unit: v.optional(label), quote: v.optional(text), reason: v.optional(text) },
  "wrongType",
);

const list = <const S extends v.GenericSchema>(item: S) => v.optional(v.pipe(v.array(item, "wrongType"), v.maxLength(MAX_ROWS, "tooManyRows")));

export const budgetDocumentSchema = v.looseObject(
  {
    $schema: v.optional(label),
    schemaVersion: v.pipe(v.string("wrongType"), v.regex(/^1\.\d{1,3}$/, "unsupportedVersion")),
    /** `budget` 预算, `finalAccounts` 决算. */
    kind: v.picklist(["budget", "finalAccounts"], "unknownValue"),
    /** `department` 部门 (with its units), `unit` 单位. */
    scope: v.picklist(["department", "unit"], "unknownValue"),
    year: v.pipe(ordinal, v.minValue(1949, "unknownValue"), v.maxValue(2200, "unknownValue")),
    /** Names the rule pack of the audit; an unknown template gets the general rules. */
    template: v.optional(label),
    entity: v.looseObject(
      {
        code: v.optional(label),
        name: label,
        region: v.optional(v.looseObject({ code: v.optional(label), name: label }, "wrongType")),
      },
      "wrongType",
    ),
    source: v.optional(
      noArray(
        v.looseObject(
          { title: v.optional(label), file: v.optional(label), sha256: v.optional(label), url: v.optional(label), published: v.optional(label) },
          "wrongType",
        ),
      ),
    ),
    tables: noArray(v.record(v.string(), table, "wrongType")),
    otherTables: list(otherTable),
    units: list(unit),
    projects: list(project),
    procurement: v.optional(noArray(v.looseObject({}, "wrongType"))),
    assets: v.optional(noArray(v.looseObject({}, "wrongType"))),
    statements: list(statement),
    glossary: list(v.looseObject({ term: label, definition: text }, "wrongType")),
  },
  "wrongType",
);

export type BudgetDocument = v.InferOutput<typeof budgetDocumentSchema>;
export type BudgetTable = v.InferOutput<typeof table>;
export type BudgetRow = v.InferOutput<typeof row>;
export type BudgetColumn = v.InferOutput<typeof column>;
export type BudgetSide = v.InferOutput<typeof side>;
export type OtherTable = v.InferOutput<typeof otherTable>;
export type BudgetUnit = v.InferOutput<typeof unit>;
/** A cell as stored: digits as printed, `null` for blank, or a state of absence. */
export type Amount = v.InferOutput<typeof amount>;
