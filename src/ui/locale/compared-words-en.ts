/** What comparisons say, in English. */
import type { ComparedMessages } from "./compared-words.js";

export const en: ComparedMessages = {
  absent: "not disclosed",
  unlisted: "not listed",
  blankInTable: "blank in the table; the prose prints this number",
  moved: (direction, amount, percent) => (direction === 0 ? "unchanged" : `${direction > 0 ? "up" : "down"} ${amount}${percent === "" ? "" : ` (${percent})`}`),
  movedSince: (direction, moment, amount, percent) => (direction === 0 ? `unchanged from the ${moment}` : `${direction > 0 ? "up" : "down"} ${amount}${percent === "" ? "" : ` (${percent})`} on the ${moment}`),
  quote: (clause) => `prose: “${clause}”`,
  prose: "prose",
  given: (reason) => `reason given: “${reason}”`,
  moment: (year, kind) => `${year} ${kind}`,
  cell: (row, column) => `${row}, column “${column}”`,
  cited: (moment, source) => `${moment}: ${source}`,
  against: { lastYear: "On last year", final: "Budget and final accounts" },
  againstLabel: "Compare",
  columns: { item: "Item", change: "Change", percent: "Change, %", reason: "Remarks", source: "Source" },
  noPercent: "—",
  stated: (quote) => `change as printed${quote === "" ? "" : ` (${quote})`}`,
  difference: "change derived: difference of the two",
  listHelp: "Up and down: items; Enter: select; Escape: clear the selection.",
};
