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

/** What the prose says of it, as printed; a clause with several figures once. */
export function saidOf({ statements = [] }: BudgetDocument, section: "procurement" | "assets"): readonly string[] {
  const said = statements.filter(({ key }) => key.startsWith(`${section}.`));
  return [...new Set(said.map(({ quote, value, unit = "" }) => plainText(quote ?? `${printedText(value)} ${unit}`.trim())))];
}
