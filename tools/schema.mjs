/** Writes the JSON Schema of the budget document from the definition that the validator and the types come from. */
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { budgetDocumentSchema } from "../dist/schema/definition.js";

const FILE = "dist/budget-document.v1.schema.json";

/** An amount given as a JSON number is checked in code for the digits it would print; a JSON Schema can say the range only. */
const NUMBER_RANGE = { exclusiveMinimum: -1e20, exclusiveMaximum: 1e20 };

const schema = toJsonSchema(budgetDocumentSchema, {
  target: "draft-2020-12",
  typeMode: "input",
  ignoreActions: ["transform"],
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction.type === "check" ? { ...jsonSchema, ...(jsonSchema.type === "number" && NUMBER_RANGE) } : undefined,
});

const described = {
  ...schema,
  $id: "urn:budget-elements:budget-document:v1",
  title: "Budget document (预算文档)",
  description: "One department or unit × one year × budget or final accounts, exactly as disclosed. 一个部门或单位、一个年度的预算或决算公开。",
};

writeFileSync(FILE, `${JSON.stringify(described, undefined, 2)}\n`);
