/** 机构设置: the units of a department, known by the words of the heading. */
import { withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, type BudgetUnit } from "../schema/index.js";
import { rowTexts, type GridTable } from "./disclosed-file.js";
import { tidyLabel, type Heading } from "./heading.js";

const LABELS = { name: /^单位名称$/, nature: /^单位性质$/, rank: /^(?:单位)?规格$/, funding: /^经费(?:保障)?(?:形式|方式)$/ } as const;
type Field = keyof typeof LABELS;

/** The units, or `undefined` when this is another table: every column must be known, name and two more among them. */
export function readUnits(table: GridTable, heading: Heading): BudgetUnit[] | undefined {
  const fields = heading.paths.map((path) => (Object.keys(LABELS) as Field[]).find((field) => LABELS[field].test(path[path.length - 1] ?? "")));
  const known = new Set(fields);
  if (known.has(undefined) || known.size !== fields.length || known.size < 3 || !known.has("name")) return undefined;
  const units: BudgetUnit[] = [];
  for (let at = heading.dataFrom; at < table.rows.length; at++) {
    const texts = rowTexts(table, at);
    if (texts.every((text) => withoutBlanks(text) === "")) continue;
    const unit: BudgetUnit = { name: "" };
    fields.forEach((field, column) => {
      const text = tidyLabel(texts[column] ?? "");
      if (field !== undefined && text !== "") unit[field] = text;
    });
    if (unit.name === "" || table.loose.has(at) || Object.values(unit).some((text) => String(text).length > MAX_LABEL)) return undefined;
    units.push(unit);
  }
  return units;
}
