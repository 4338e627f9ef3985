/** What changes say, in English. */
import type { ChangeMessages } from "./words.js";

export const en: ChangeMessages = {
  parts: { class: "By function", basis: "Basic and project", source: "By source" },
  partsLabel: "Split",
  measure: "Expenditure",
  steps: { "basis:basic": "Basic expenditure", "basis:project": "Project expenditure", "source:current": "Revenue of the year", "source:carryOver": "Carried over" },
  total: (moment) => `Total, ${moment}`,
  finding: (subject, total) => `${subject}: expenditure of ${total}`,
  most: (name, moved) => `${name} moved most, ${moved}`,
  versus: (now, before) => `${now} against ${before}`,
  rise: "Rise",
  fall: "Fall",
  residue: "Between items and total",
  residueWhy: "the total does not move by the sum of its items: figures are rounded, or an item has no number",
  partsUnknown: {
    class: (moment) => `The classes of the ${moment} are not disclosed: the change cannot be split by function`,
    basis: (moment) => `Basic and project expenditure of the ${moment} are not both disclosed`,
    source: (moment) => `Revenue of the ${moment} without the carry-over is not disclosed: the change cannot be split by source`,
  },
  totals: "Totals, with and without what was carried over",
  totalNames: { whole: "Total expenditure (carry-over included)", current: "Revenue of the year (without carry-over)", carryOver: "Carried over", basic: "Basic expenditure", project: "Project expenditure" },
  currentUnknown: (moment) => `The total of the ${moment} without the carry-over is not disclosed; only totals that include it are compared`,
  derivedFrom: (moment, amount, quote) => `The total of the ${moment}, ${amount}, is derived (${quote})`,
  unmatched: (before, after) => [before.length > 0 ? `No longer listed: ${before.join(", ")}` : "", after.length > 0 ? `Not listed before: ${after.join(", ")}` : ""].filter(Boolean).join("; "),
  noTotal: "One of the totals has no number: items start at the zero line and form no waterfall",
  nothingToCompare: "There is no figure of last year or of the final accounts to compare with",
  hint: "Give last year's document, or the final accounts of the year; a change that the prose states is read as well",
  noSteps: "There is no change to split",
};
