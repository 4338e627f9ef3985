/** 政府采购预算: what is to be bought, with subtotals of units between; an item belongs to the subtotal above it. */
import type { MoneyUnit } from "../amount/unit.js";
import { withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, type BudgetRow } from "../schema/index.js";
import type { Heading } from "./heading.js";
import { decimalsOf, readListed, type ListedRow, type ListedSpec } from "./listed-rows.js";
import type { PlacedTable } from "./place.js";
import type { Section, SectionRefusal } from "./section-result.js";

const TITLE = /政府采购(?:预算)?(?:支出)?(?:明细)?(?:情况)?表?$/;

const MONEY = ["projectFunds", "unitPrice", "total", "generalPublic", "governmentFund", "stateCapital", "specialAccount", "unitFunds", "appropriationCarryOver", "otherCarryOver", "smeShare"] as const;

export const PROCUREMENT: ListedSpec = {
  name: "政府采购预算",
  columns: [
    { key: "project", label: /^(?:采购)?项目名称$/, words: true },
    { key: "projectFunds", label: /^预算资金$/ },
    { key: "item", label: /^采购(?:物品|品目|货物|内容)名称$|^采购(?:物品|品目)$/, words: true },
    { key: "catalogue", label: /^(?:政府采购|采购|品目)*目录?(?:序号|编码|代码)$/, words: true, code: true },
    { key: "measure", label: /^计量单位$/, words: true },
    { key: "quantity", label: /^(?:采购)?数量$/ },
    { key: "unitPrice", label: /^单价(?:[(（].{0,4}元[)）])?$/ },
    { key: "total", label: /^(?:合计|总计|小计)$/ },
    { key: "generalPublic", label: /^一般公共预算(?:财政)?(?:拨款)?(?:资金)?$/ },
    { key: "governmentFund", label: /^(?:政府性?)?基金(?:预算)?(?:财政)?(?:拨款)?(?:资金)?$/ },
    { key: "stateCapital", label: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:资金)?$/ },
    { key: "specialAccount", label: /^财政专户(?:核拨|管理资金)(?:资金)?$/ },
    { key: "unitFunds", label: /^单位资金$/ },
    { key: "appropriationCarryOver", label: /^财政拨款结转(?:结余)?$/ },
    { key: "otherCarryOver", label: /^非财政拨款结转(?:结余)?$/ },
    { key: "smeShare", label: /^(?:\d{4}年)?预留(?:给)?中小(?:微)?企业(?:采购)?份额$/ },
  ],
  required: ["item", "total"],
};

export function readProcurement(placed: PlacedTable, heading: Heading, unit: MoneyUnit | undefined): Section | SectionRefusal | undefined {
  const speaksOfItems = heading.paths.some((path) => path.some((label) => /^采购(?:物品|品目)/.test(label)));
  if (!speaksOfItems && !TITLE.test(withoutBlanks(placed.title))) return undefined;
  if (unit === undefined) return { code: "refusedUnit", found: placed.title };
  const listed = readListed(placed, heading, PROCUREMENT);
  if ("code" in listed) return listed;
  const rows = listed.rows.map(procurementRow);
  const nameless = rows.find((row) => row.name === "");
  if (nameless !== undefined) return { code: "refusedRow", row: (nameless.line ?? 1) - 1, found: Object.values(nameless.texts ?? {}).join(" ") };
  const decimals = decimalsOf(listed.rows, MONEY);
  const table = {
    title: placed.title.slice(0, MAX_LABEL),
    unit,
    ...(decimals !== undefined && { decimals }),
    columns: listed.columns,
    rows,
    notes: [...listed.notes],
    source: { table: placed.number },
  };
  return { outcome: "procurement", table, rows: rows.length, figures: listed.figures, cells: listed.count, issues: listed.issues };
}

/** An item is named by what is bought; totals stand in the first column, and a unit's subtotal keeps the unit's name. */
function procurementRow({ line, texts, cells }: ListedRow): BudgetRow {
  const { project = "", ...words } = texts;
  const { item = "" } = words;
  if (item !== "") return { line, name: item, texts: { ...texts }, cells: { ...cells } };
  const rest = Object.keys(words).length > 0 && { texts: words };
  if (/^(?:合计|总计)$/.test(withoutBlanks(project))) return { line, role: "total", name: project, ...rest, cells: { ...cells } };
  const unit = /^(.+?)(?:小计|合计)$/.exec(project)?.[1];
  return unit === undefined ? { line, name: "", texts: { ...texts }, cells: { ...cells } } : { line, role: "subtotal", name: project, texts: { ...words, unit }, cells: { ...cells } };
}
