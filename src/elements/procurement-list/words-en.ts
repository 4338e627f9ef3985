/** What a list of purchases says beside what is printed, in English. */
import type { ProcurementMessages } from "./words.js";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: ProcurementMessages = {
  finding: (subject, total, count, share) => `${subject}: procurement of ${total} in ${plural(count, "item", "items")}${share === "" ? "" : `, ${share} of it reserved for small businesses`}`,
  missing: "The document has no table of government procurement.",
  stated: "In the text: ",
  nothing: (subject, total) => `${subject}: no purchases are listed${total === "" ? "" : `, total ${total}`}`,
  noAmount: "no amount printed",
  quote: (text) => `“${text}”`,
  kinds: { goods: "Goods", works: "Works", services: "Services" },
  all: "All",
  kind: "Kind of purchase",
  kindSum: (name, count, sum) => `${name}: ${plural(count, "item", "items")}${sum === "" ? "" : `, ${sum}`}`,
  byKind: (parts) => `By the first letter of the catalogue code: ${parts.join("; ")}.`,
  differs: (sum, printed) => `The items add up to ${sum} · derived; the printed total is ${printed}, and stands.`,
  blank: (names) => `Columns left out because every cell is blank: ${names.join(", ")}.`,
  search: "Search",
  order: "Order",
  orders: { printed: "As printed", amount: "By amount" },
  count: (count) => plural(count, "item", "items"),
  left: (count, of) => (count === 0 ? "No item matches" : `${count} of ${of} items shown`),
  none: "No item matches",
  more: (count) => plural(count, "more item", "more items"),
  others: "No unit printed",
  total: "Total",
  item: "Item",
  quantity: "Quantity × price",
  amount: "Amount",
  share: "Small businesses",
  source: "Source",
  part: (name, amount) => `${name} ${amount}`,
};
