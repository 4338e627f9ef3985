/** The sample dataset: the 2023 disclosure of 张家口市科学技术协会, as the importer made it. */
import json from "../../demo/data/zhangjiakou-kexie-2023.json";
import { readBudgetDocument, type BudgetDocument } from "../../src/schema/index.js";

export const sample: BudgetDocument = read(json);

/** @throws Error with the issues, when what should be a valid document is none. */
export function read(data: unknown): BudgetDocument {
  const { document, issues } = readBudgetDocument(data);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (document === undefined || errors.length > 0) throw new Error(errors.map(({ path, message }) => `${path}: ${message.en}`).join("\n"));
  return document;
}
