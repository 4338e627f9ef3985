import { wordIssue, type Wording } from "../../schema/issue.js";
import type { DataState } from "./data-state.js";

const NO_DOCUMENT: Wording = ["error", "没有 {0} 的文档；现有：{1}", "missing document: {0}; given are: {1}", "请修改 year、kind，或补充该文档。", "Change year or kind, or add the document."];

/** What pages give where a text is asked for: frameworks set years and codes as numbers, and an attribute that was taken away is `null`. */
export type Given = string | number | null | undefined;

export function givenText(given: Given): string {
  return String(given ?? "").trim();
}

/** The state with the document of that year and kind, where they are given; without one, what there is instead. */
export function chooseDocument(state: DataState, givenYear: Given, givenKind: Given): DataState {
  const [year, kind] = [givenText(givenYear), givenText(givenKind)];
  if (state.status !== "ready" || (year === "" && kind === "")) return state;
  const found = state.results.filter(({ document }) => (year === "" || String(document.year) === year) && (kind === "" || document.kind === kind));
  const last = found[found.length - 1];
  if (last) return { ...state, document: last.document, blocked: last.blocked };
  const given = state.documents.map((document) => `${document.year} ${document.kind}`).join(", ");
  return { status: "invalid", issues: [...state.issues, wordIssue("missingDocument", NO_DOCUMENT, "", `${year} ${kind}`.trim(), given)] };
}
