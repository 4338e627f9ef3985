/** 固定资产占用情况表: what the department owns, by kind; 其中 rows are parts of the row above and are not added again. */
import { MONEY_UNITS, type MoneyUnit } from "../amount/unit.js";
import { plainName, withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, type BudgetRow } from "../schema/index.js";
import type { Heading } from "./heading.js";
import { decimalsOf, readListed, type ListedRow, type ListedSpec } from "./listed-rows.js";
import type { PlacedTable } from "./place.js";
import type { Section, SectionRefusal } from "./section-result.js";

const TITLE = /(?:固定|国有)资产(?:占[有用])?(?:使用)?(?:情况|信息)?(?:统计)?表?$/;

export const ASSETS: ListedSpec = {
  name: "固定资产占用情况表",
  columns: [
    { key: "name", label: /^(?:项目|资产(?:项目|类别|名称))$/, words: true },
    { key: "quantity", label: /^数量$/ },
    { key: "value", label: /^(?:价值|账面价值|原值|资产价值)(?:[(（].{0,12}元[)）])?$/ },
  ],
  required: ["name", "value"],
};

const KINDS: readonly (readonly [RegExp, Pick<BudgetRow, "key" | "role">])[] = [
  [/^(?:固定)?资产(?:总额|总计|合计)$|^合计$/, { key: "total", role: "total" }],
  [/^办公用房/, { key: "offices", role: "ofWhich" }],
  [/^房屋/, { key: "buildings" }],
  [/^车辆/, { key: "vehicles" }],
  [/^单[价位].*设备/, { key: "equipment" }],
  [/^其他(?:固定)?资产/, { key: "other" }],
];

/** `asOf` is what a caption says after 截止时间. */
const AS_OF = /^截[止至](?:时间|日期)?[:：]?(.{4,20})$/;
const MEASURE = /[(（]([^()（）]{1,20})[)）]$/;

export function readAssets(placed: PlacedTable, heading: Heading, captionUnit: MoneyUnit | undefined): Section | SectionRefusal | undefined {
  if (!TITLE.test(withoutBlanks(placed.title))) return undefined;
  const unit = captionUnit ?? unitInHeading(heading);
  if (unit === undefined) return { code: "refusedUnit", found: placed.title };
  const listed = readListed(placed, heading, ASSETS);
  if ("code" in listed) return listed;
  const rows = listed.rows.map(assetRow);
  if (!rows.some((row) => row.key === "total")) return { code: "refusedRow", found: "资产总额" };
  const decimals = decimalsOf(listed.rows, ["value"]);
  const asOf = [...heading.captions.flat(), ...placed.above].map((text) => AS_OF.exec(withoutBlanks(text))?.[1]).find((date) => date !== undefined);
  const table = {
    title: placed.title.slice(0, MAX_LABEL),
    unit,
    ...(decimals !== undefined && { decimals }),
    columns: listed.columns.filter((column) => column.key !== "name"),
    rows,
    notes: [...listed.notes],
    ...(asOf !== undefined && { asOf }),
    source: { table: placed.number },
  };
  return { outcome: "assets", table, rows: rows.length, figures: listed.figures, cells: listed.count, issues: listed.issues };
}

function assetRow({ line, texts, cells }: ListedRow): BudgetRow {
  const { name = "" } = texts;
  const kind = KINDS.find(([pattern]) => pattern.test(plainName(name)))?.[1] ?? {};
  const part = /^其中[:：]/.test(withoutBlanks(name)) ? { role: "ofWhich" as const } : {};
  const measure = MEASURE.exec(withoutBlanks(name))?.[1];
  return { line, ...kind, ...part, name, ...(measure !== undefined && { texts: { measure } }), cells: { ...cells } };
}

/** 价值（金额单位：万元）: the unit stands in the heading of the values. */
function unitInHeading(heading: Heading): MoneyUnit | undefined {
  const found = heading.paths.flat().map((label) => /[(（](?:金额)?(?:单位[:：])?(元|万元|亿元)[)）]/.exec(label)?.[1]);
  return MONEY_UNITS.find((unit) => found.includes(unit));
}
