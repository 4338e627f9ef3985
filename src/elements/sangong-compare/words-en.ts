/** What the three public expenses say, in English. */
import { THREE_PUBLIC } from "../../classification/three-public.js";
import type { LineKey } from "../../model/comparison/index.js";
import type { SangongMessages } from "./words.js";

export const en: SangongMessages = {
  names: { total: "Three public expenses, total", abroad: englishOf("abroad"), vehicles: englishOf("vehicles"), purchase: englishOf("purchase"), operation: englishOf("operation"), reception: englishOf("reception") },
  short: { total: "Total", abroad: "Travel abroad", vehicles: "Vehicles", purchase: "Purchase", operation: "Operation", reception: "Reception" },
  forms: { bars: "Bars", slope: "Slope", table: "Table" },
  measure: "Three public expenses (travel abroad, vehicles, reception) from fiscal appropriations",
  finding: (subject, total) => `${subject}: three public expenses of ${total}`,
  largest: (name, amount) => `${name} is the largest item, ${amount}`,
  versus: (now, before) => `${now} against ${before}`,
  splitUnknown: (moment) => `The items of the ${moment} are not disclosed; only the total is compared`,
  derivedFrom: (moment, amount, quote) => `The total of the ${moment}, ${amount}, is derived (${quote})`,
  share: (part, whole, percent, ofFund) => `${ofFund ? `The general public budget part of the three public expenses, ${part}, is` : `The three public expenses, ${part}, are`} ${percent} of general public expenditure, ${whole} (derived)`,
  nothingToCompare: "There is no figure of last year or of the final accounts to compare with",
  counts: { groups: "groups", persons: "persons", vehicles: "vehicles", batches: "visits received", perUnit: "average cost" },
  kept: "vehicles kept",
  bought: "vehicles bought",
  funds: (parts) => `of which ${parts}`,
  fund: (name, amount) => `${name} ${amount}`,
  funded: { generalPublic: "general public budget", governmentFund: "government funds", stateCapital: "state capital operations" },
  series: "Over the years",
  missingYears: (from, to) => (from === to ? `${from} is missing` : `${from} to ${to} are missing`),
  negative: "There are negative figures: their bars run to the other side of the zero line.",
  noSlope: "Only one point in time has figures, so nothing slopes; that point is shown.",
  missing: "This document has no table of the three public expenses, and its prose prints none",
};

function englishOf(key: LineKey): string {
  return THREE_PUBLIC.find((item) => item.key === key)?.english ?? "";
}
