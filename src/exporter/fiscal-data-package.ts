/**
 * Fiscal Data Package 1.0: a `datapackage.json` that maps the columns of CSV files to fiscal concepts (column types of the budget
 * taxonomy), and the files. Version 1.0 has no `model` with measures and dimensions any more; the column types say the same.
 */
import { convertUnit } from "../amount/unit.js";
import { printedParts, type PrintedPart } from "../model/printed-table.js";
import type { BudgetDocument, BudgetTable } from "../schema/definition.js";
import { additiveCells } from "./additive.js";
import { csvLine } from "./csv.js";
import { LABEL_SEPARATOR } from "../schema/joined-label.js";

const TAXONOMY = "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json";
/** A column type of our own: whether a row is a source of money or a kind of spending. */
const LINE_TYPE = "line:generic";

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly side: PrintedPart["side"];
  readonly part: PrintedPart;
  readonly table: BudgetTable;
  readonly key: string;
}

/** The files of the package by their path; `datapackage.json` first. */
export function toFiscalDataPackage(document: BudgetDocument): ReadonlyMap<string, string> {
  const resources = resourcesOf(document);
  const descriptor = {
    profile: "tabular-data-package",
    name: ["budget", slug(document.entity.code ?? ""), String(document.year), slug(document.kind)].filter((part) => part !== "").join("-"),
    title: document.source?.title ?? `${document.entity.name}${document.year}年${document.kind === "budget" ? "预算" : "决算"}`,
    countryCode: "CN",
    ...(document.entity.region !== undefined && { regionCode: document.entity.region.code ?? document.entity.region.name }),
    granularity: "aggregated",
    fiscalPeriod: { start: `${document.year}-01-01`, end: `${document.year}-12-31` },
    ...sources(document),
    columnTypes: [
      TAXONOMY,
      { name: `${LINE_TYPE}:code`, dataType: "string", unique: true },
      { name: `${LINE_TYPE}:label`, dataType: "string", labelOf: `${LINE_TYPE}:code` },
    ],
    resources: resources.map((resource) => descriptorOf(document, resource)),
  };
  return new Map([["datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`], ...resources.map((resource): [string, string] => [pathOf(resource), csvOf(resource)])]);
}

/** One resource a list: each tells the same money from another side, so they must not be added to one another. */
function resourcesOf(document: BudgetDocument): Resource[] {
  return Object.entries(document.tables).flatMap(([key, table], index) =>
    printedParts(table)
      .map((part) => ({ name: [slug(key) || `table-${index + 1}`, part.side ?? ""].filter((text) => text !== "").join("-"), title: table.title, side: part.side, part, table, key }))
      .filter(({ part }) => additiveCells(part).length > 0),
  );
}

/** Names of packages and resources: lower-case letters, digits, `-`. */
function slug(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}

function pathOf({ name }: Resource): string {
  return `data/${name}.csv`;
}

function sources({ source }: BudgetDocument): object {
  const url = source?.url;
  return url !== undefined && /^https?:\/\//.test(url) ? { sources: [{ title: source?.title ?? url, path: url }] } : {};
}

function descriptorOf({ entity, year, kind }: BudgetDocument, resource: Resource): object {
  const { name, title } = resource;
  const fields = FIELDS.map(({ name: field, type }) => ({ name: field, type, columnType: columnTypeOf(field, resource) }));
  const constant = (field: string, type: string, columnType: string, value: string | number): object => ({ name: field, type, columnType, constant: value });
  return {
    profile: "tabular-data-resource",
    name,
    title,
    path: pathOf(resource),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields,
      missingValues: [""],
      primaryKey: ["line_id"],
      extraFields: [
        constant("fiscal_year", "integer", "date:fiscal-year", year),
        constant("entity_code", "string", "administrative-classification:generic:code", entity.code ?? entity.name),
        constant("entity", "string", "administrative-classification:generic:label", entity.name),
        constant("direction", "string", "direction", directionOf(resource)),
        constant("phase_id", "string", "phase:id", kind === "budget" ? "approved" : "executed"),
        constant("phase", "string", "phase:label", kind === "budget" ? "预算" : "决算"),
        constant("currency", "string", "value-currency:code", "CNY"),
      ],
    },
  };
}

function directionOf({ side, key }: Resource): "revenue" | "expenditure" {
  return side === "income" || key === "revenue" ? "revenue" : "expenditure";
}

const FIELDS = [
  { name: "line_id", type: "string" },
  { name: "code", type: "string" },
  { name: "name", type: "string" },
  { name: "column_key", type: "string" },
  { name: "column_label", type: "string" },
  { name: "amount_yuan", type: "number" },
] as const;

/** Functional codes begin with 2, economic ones with 3 or 5; of the columns, money by origin is a financial source, else a kind of expenditure. */
function columnTypeOf(field: (typeof FIELDS)[number]["name"], { part, key, side }: Resource): string {
  const classification = part.rows.some(({ code }) => /^[35]/.test(code ?? "")) ? "economic-classification:generic" : part.hasCodes ? "functional-classification:generic" : LINE_TYPE;
  const columns = key === "revenue" || key === "threePublic" || (side === "expenditure" && part.columns.length > 1) ? "fin-source:generic" : "expenditure-type";
  switch (field) {
    case "line_id": return "budget-line-id";
    case "code": return `${classification}:code`;
    case "name": return `${classification}:label`;
    case "column_key": return `${columns}:code`;
    case "column_label": return `${columns}:label`;
    case "amount_yuan": return "value";
  }
}

function csvOf({ part, table, name }: Resource): string {
  const lines = additiveCells(part).map(({ row, index, column, amount }) =>
    csvLine([`${name}/${index + 1}/${column.key}`, row.code ?? row.key ?? String(index + 1), row.name, column.key, column.label.join(LABEL_SEPARATOR), convertUnit(amount, table.unit, "元")]),
  );
  return csvLine(FIELDS.map(({ name: field }) => field)) + lines.join("");
}
