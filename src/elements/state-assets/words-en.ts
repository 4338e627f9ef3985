/** What a picture of assets says beside what is printed, in English. */
import type { AssetMessages } from "./words.js";

export const en: AssetMessages = {
  subject: (entity, asOf, year) => (asOf === "" ? `${entity}, fixed assets in the ${year}` : `${entity}, fixed assets on ${asOf}`),
  measure: "Value",
  asOf: (day) => `As of ${day}`,
  bars: "Bars show value",
  missing: "The document has no table of fixed assets.",
  nothing: (subject) => `${subject}: none are listed`,
  stated: "In the text: ",
  quote: (text) => `“${text}”`,
  kinds: { total: "Total", buildings: "Buildings", offices: "Offices", vehicles: "Vehicles", equipment: "Large equipment", other: "Other fixed assets" },
  ofWhich: (name) => `of which: ${name}`,
  included: "Rows “of which” are within the row above and are not added again.",
  differs: (sum, printed) => `The kinds add up to ${sum} · derived; the printed total is ${printed}, and stands.`,
  planned: "Planned purchases this year",
  kind: "Kind",
  quantity: "Quantity",
  value: "Value",
  source: "Source",
};
