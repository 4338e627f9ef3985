/** The published JSON Schema (draft 2020-12) of a shape. Used when the package is built and by tools, never by pages. */
import type { Shape } from "./shape.js";
import { budgetDocument } from "./definition.js";

export type JsonSchema = { readonly [keyword: string]: unknown };

const AMOUNT: JsonSchema = {
  description: "Digits as printed; null for a blank cell; a state for what was printed instead. A JSON number is read through its shortest decimal form.",
  anyOf: [
    { type: "string", pattern: "^-?(?:0|[1-9]\\d{0,19})(?:\\.\\d{1,6})?$" },
    { type: "null" },
    { type: "number", exclusiveMinimum: -1e20, exclusiveMaximum: 1e20 },
    { type: "object", properties: { state: { enum: ["notApplicable", "notDisclosed"] }, text: { type: "string", maxLength: 500 } }, required: ["state", "text"] },
  ],
};

export function jsonSchemaOf(shape: Shape): JsonSchema {
  switch (shape.is) {
    case "text":
      return { type: shape.nullable ? ["string", "null"] : "string", maxLength: shape.max, ...(shape.pattern && { pattern: shape.pattern.source }) };
    case "integer":
      return { type: "integer", minimum: shape.min, maximum: shape.max };
    case "choice":
      return { enum: shape.values };
    case "amount":
      return AMOUNT;
    case "list":
      return { type: "array", items: jsonSchemaOf(shape.item), maxItems: shape.max };
    case "map":
      return { type: "object", additionalProperties: jsonSchemaOf(shape.item) };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(shape.fields.map((field) => [field.key, jsonSchemaOf(field.shape)])),
        required: shape.fields.filter(({ optional }) => !optional).map(({ key }) => key),
      };
  }
}

/** JSON Schema of the budget document, version 1. */
export const budgetDocumentJsonSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:budget-elements:budget-document:v1",
  title: "Budget document (预算文档)",
  description: "One department or unit × one year × budget or final accounts, exactly as disclosed. 一个部门或单位、一个年度的预算或决算公开。",
  ...jsonSchemaOf(budgetDocument),
};
