/** What a figure in a sentence says about itself, in English. */
import type { FigureMessages } from "./words.js";

export const en: FigureMessages = {
  note: "Where the figure comes from",
  source: "Source",
  period: "Year",
  entity: "Disclosed by",
  standing: "Standing",
  standings: { printed: "as printed in the table", prose: "as printed in the text", blank: "the cell is blank in the table", words: "the table prints words here" },
  printed: "Printed",
  clause: "Text",
  remark: "Note",
  moved: "only the decimal point is moved",
  prose: "the text of the disclosure",
  projects: "Project performance targets",
  project: (position) => `project ${position}`,
  quote: (text) => `“${text}”`,
  reason: "Reason",
  change: "On last year",
  last: (year) => String(year),
  rate: (percent) => ` (${percent}%)`,
  noChange: "no comparable figure of last year",
};
