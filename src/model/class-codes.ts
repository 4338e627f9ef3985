import { levelOfCode } from "../classification/level.js";
import { plainName } from "../classification/name.js";
import type { BudgetDocument } from "../schema/definition.js";
import { TREE_TABLES } from "./tree-tables.js";

/** Codes of 类 by the plain names under which the document prints them: 收支总表 prints names alone. */
export function classCodes({ tables }: BudgetDocument): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const key of TREE_TABLES.function) {
    for (const { code = "", name } of tables[key]?.rows ?? []) if (levelOfCode(code) === 1 && !codes.has(plainName(name))) codes.set(plainName(name), code);
  }
  return codes;
}
