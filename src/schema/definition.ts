/**
 * The budget document (预算文档): one department or unit × one year × one kind. This definition is the only one: the TypeScript
 * types below, the runtime validator (`check.ts`) and the published JSON Schema (`json-schema.ts`) all read it.
 *
 * Structure only: what must add up is the audit's business.
 */
import { MONEY_UNITS } from "../amount/unit.js";
import { amount, choice, integer, list, map, object, pattern, text, textOrNull, type Infer } from "./shape.js";

export type { Amount } from "./shape.js";

export const MAX_ROWS = 200_000;
export const MAX_LABEL = 500;
const MAX_TEXT = 20_000;

const label = text(MAX_LABEL);
const prose = text(MAX_TEXT);
const ordinal = integer();
const moneyUnit = choice(MONEY_UNITS);
const notes = list(prose, 200);
const sourceTable = object({ table: ordinal }, {});

const row = object(
  { name: label, cells: map(amount) },
  {
    /** Printed ordinal (序号). */
    row: ordinal,
    /** Row in the table of the disclosed file, counted from 1 at its first row, heading rows included. */
    line: ordinal,
    /** `total` (合计, 总计), `subtotal` (小计, 本年合计), `ofWhich` (其中: a part of the row above). */
    role: choice(["total", "subtotal", "ofWhich"]),
    /** Stable key of rows that have no code, such as `vehicles` or `carryOver`. */
    key: label,
    /** 科目编码: 3/5/7 digits for functional, 3/5 for economic classes; foreign systems may use letters. */
    code: pattern(/^[0-9A-Za-z_.-]{1,20}$/, "invalidCode"),
    /** Cells that hold words, such as a project's name or a unit of measure; keys as in `columns`. */
    texts: map(label),
  },
);
const rows = list(row, MAX_ROWS);

/** A column of figures: its key in `cells`, its printed heading from the top down, its position in the disclosed file. */
const column = object({ key: label, label: list(label, 8) }, { column: ordinal });
const columns = list(column, 200);
const side = object({ rows }, { columns });

const table = object(
  { title: label, unit: moneyUnit },
  {
    /** Printed decimals of the table; 2 for nearly every table in 万元. */
    decimals: integer(0, 6),
    columns,
    rows,
    /** Two-sided tables (收支总表) keep two independent lists. */
    sides: object({ income: side, expenditure: side }, {}),
    notes,
    /** 截止时间 of a stock such as the fixed assets, as printed. */
    asOf: label,
    /** Which table of the disclosed file this is, counted from 1. */
    source: sourceTable,
  },
);

const otherTable = object({ title: label, cells: list(list(prose, 500), MAX_ROWS) }, { source: sourceTable });
const unit = object({ name: label }, { nature: label, rank: label, funding: label });

/** 指标值: the printed text, and what of it could be read: `number` with operator and unit, `period`, else `text`. */
const target = object(
  { text: prose },
  { kind: choice(["number", "period", "text"]), operator: choice([">=", "<=", ">", "<", "="]), value: amount, unit: label, from: label, to: label },
);
const indicator = object(
  { level1: label, target },
  { level2: label, level3: label, line: ordinal, description: prose, basis: prose, actual: textOrNull(MAX_TEXT), weight: amount, score: amount },
);
/** 项目绩效目标表: what one project promises. `cap` is its 项目预算控制数, where an indicator states it. */
const project = object(
  { name: label },
  { amount: object({ cap: amount, unit: moneyUnit }, {}), goals: notes, indicators: list(indicator, MAX_ROWS), notes, source: sourceTable },
);
/**
 * A figure in prose, with the clause it stands in. Keys name the subject (`budget.total` 收支, `income.total`, `income.generalPublic`,
 * `income.carryOver`, `expenditure.total`, `.basic`, `.personnel`, `.publicUse`, `.project`, `operatingFunds.total` 机关运行经费,
 * `threePublic.total`, `.abroad`, `.vehicles`, `.purchase`, `.operation`, `.reception`, `procurement.total`, `assets.total`,
 * `assets.planned`). A change on last year has `.change` in place of `.total`, or after a part (`expenditure.basic.change`); its sign is
 * the direction (减少 −, 持平 `"0"` without unit), its `reason` the one that is given.
 */
const statement = object({ key: label, value: amount }, { unit: label, quote: prose, reason: prose });

export const budgetDocument = object(
  {
    schemaVersion: pattern(/^1\.\d{1,3}$/, "unsupportedVersion"),
    /** `budget` 预算, `finalAccounts` 决算. */
    kind: choice(["budget", "finalAccounts"]),
    /** `department` 部门 (with its units), `unit` 单位. */
    scope: choice(["department", "unit"]),
    year: integer(1949, 2200),
    entity: object({ name: label }, { code: label, region: object({ name: label }, { code: label }) }),
    tables: map(table, true),
  },
  {
    $schema: label,
    /** Names the rule pack of the audit; an unknown template gets the general rules. */
    template: label,
    source: object({}, { title: label, file: label, sha256: label, url: label, published: label }),
    otherTables: list(otherTable, MAX_ROWS),
    units: list(unit, MAX_ROWS),
    projects: list(project, MAX_ROWS),
    /** 政府采购预算: `texts` has project, item, catalogue and measure; of a unit's subtotal, unit. `cells.quantity` is no money. */
    procurement: table,
    /** 固定资产占用情况: `cells` has quantity (in `texts.measure`) and value (in the table's unit). */
    assets: table,
    statements: list(statement, MAX_ROWS),
    glossary: list(object({ term: label, definition: prose }, {}), MAX_ROWS),
  },
  true,
);

export type BudgetDocument = Infer<typeof budgetDocument>;
export type BudgetTable = Infer<typeof table>;
export type BudgetRow = Infer<typeof row>;
export type BudgetColumn = Infer<typeof column>;
export type BudgetSide = Infer<typeof side>;
export type OtherTable = Infer<typeof otherTable>;
export type BudgetUnit = Infer<typeof unit>;
export type BudgetProject = Infer<typeof project>;
export type BudgetIndicator = Infer<typeof indicator>;
export type BudgetStatement = Infer<typeof statement>;
