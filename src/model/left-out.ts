import type { BudgetDocument } from "../schema/definition.js";
import type { MoneyUnit } from "../amount/unit.js";
import type { BudgetTree } from "./tree.js";

/** Money that a tree cannot show, because the disclosure does not classify it. All figures as printed. */
export interface LeftOut {
  /** Heading of the column that prints it (项目支出). */
  readonly name: string;
  readonly amount: string;
  /** The whole that it is a part of (支出合计). */
  readonly whole: string;
  readonly unit: MoneyUnit;
}

/**
 * Only basic expenditure is published by economic class (《地方预决算公开操作规程》, 财预〔2016〕143号): project expenditure has none, and none
 * can be derived. `undefined` where the tree leaves nothing out, or where the document does not say how much.
 */
export function leftOut(document: BudgetDocument, tree: BudgetTree): LeftOut | undefined {
  if (tree.tableKey !== "generalPublicBasic") return undefined;
  const table = document.tables["expenditure"] ?? document.tables["generalPublic"];
  const total = table?.rows?.find((row) => row.role === "total");
  const amount = total?.cells["project"];
  const whole = total?.cells["total"];
  if (table === undefined || typeof amount !== "string" || typeof whole !== "string" || Number(amount) === 0) return undefined;
  const label = table.columns?.find((column) => column.key === "project")?.label;
  return { name: label?.[label.length - 1] ?? "项目支出", amount, whole, unit: table.unit };
}
