/** Writes the JSON Schema of the budget document, from the definition that the validator and the types come from. */
import { writeFileSync } from "node:fs";
import { budgetDocumentJsonSchema } from "../dist/schema/json-schema.js";

writeFileSync("dist/budget-document.v1.schema.json", `${JSON.stringify(budgetDocumentJsonSchema, undefined, 2)}\n`);
