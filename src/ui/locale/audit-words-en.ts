/** What the audit says, in English. */
import type { AuditMessages } from "./audit-words.js";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: AuditMessages = {
  title: "Audit",
  busy: "Checking…",
  summary: ({ identities, exact, rounding, error }) => `${plural(identities, "identity", "identities")} checked: ${exact} exact, ${rounding} within rounding, ${error === 0 ? "no error" : plural(error, "error", "errors")}`,
  badge: ({ identities, rounding, error }) => (identities === 0 ? "Nothing to check" : error > 0 ? `${plural(error, "error", "errors")} in ${plural(identities, "identity", "identities")}` : `${plural(identities, "identity holds", "identities hold")}${rounding > 0 ? ` (${rounding} within rounding)` : ""}`),
  verdicts: { exact: "Exact", rounding: "Rounding", error: "Error", undetermined: "Undetermined", notApplicable: "Not applicable" },
  more: (count) => plural(count, "more finding", "more findings"),
  facts: "Also worth knowing",
  rules: "Rules applied",
  rule: "Rule",
};
