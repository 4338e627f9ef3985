/** What can be said of a section (政府采购, 固定资产) that has no table to show. */
import { printedText } from "../model/printed-table.js";
import type { BudgetDocument } from "../schema/definition.js";
import type { Issue } from "../schema/issue.js";
import { plainText } from "./plain-text.js";
import type { DataState } from "./source/data-state.js";

/** Errors because of which a section was left out of the document. */
export function sectionIssues(state: DataState, section: "procurement" | "assets"): readonly Issue[] {
  return state.status === "ready" ? state.issues.filter(({ severity, path }) => severity === "error" && path.startsWith(section)) : [];
}

/** What the prose says of it, as printed. */
export function saidOf({ statements = [] }: BudgetDocument, section: "procurement" | "assets"): readonly string[] {
  return statements.filter(({ key }) => key.startsWith(`${section}.`)).map(({ quote, value, unit = "" }) => plainText(quote ?? `${printedText(value)} ${unit}`.trim()));
}
