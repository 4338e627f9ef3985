/**
 * The nine statutory tables (公开表) and how each is known: by its title, by the words of its heading and by its classification codes.
 * Patterns meet texts without blanks. Positions play no part: one real layout prints 接待 before 用车.
 */

export type StatutoryKey =
  | "balance"
  | "revenue"
  | "expenditure"
  | "appropriationBalance"
  | "generalPublic"
  | "generalPublicBasic"
  | "governmentFund"
  | "stateCapital"
  | "threePublic";

export interface ColumnRule {
  readonly key: string;
  /** Meets the lowest label of a column. */
  readonly label: RegExp;
}

export interface TableSpec {
  readonly key: StatutoryKey;
  /** 部门预算收支总表 …: for messages. */
  readonly name: string;
  readonly title: RegExp;
  /** Titles of other tables that the pattern would meet too. */
  readonly not?: RegExp;
  /** `coded` rows carry classification codes, `keyed` rows are known by name, `sided` tables are two lists side by side. */
  readonly shape: "coded" | "keyed" | "sided";
  readonly codes?: RegExp;
  /** Columns of figures; of the expenditure side in a two-sided table. */
  readonly columns: readonly ColumnRule[];
  /** Keys that must be found, else the table is not the one its title says. */
  readonly required: readonly string[];
}

const FUNCTIONAL = /^2\d{2}(?:\d{2}){0,2}$/;
const ECONOMIC = /^[35]\d{2}(?:\d{2})?$/;

const TOTAL: ColumnRule = { key: "total", label: /^(?:合计|总计|支出合计|收入合计|本年支出合计)$/ };
const BASIC: ColumnRule = { key: "basic", label: /^基本支出(?:合计|小计)?$/ };
const PROJECT: ColumnRule = { key: "project", label: /^项目支出(?:合计|小计)?$/ };
/** The three budgets (资金性质) that money can come from. */
const FUNDS: readonly ColumnRule[] = [
  { key: "generalPublic", label: /^一般公共预算(?:财政)?(?:拨款)?(?:收入|支出|资金)?$/ },
  { key: "governmentFund", label: /^政府性?基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金)?$/ },
  { key: "stateCapital", label: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金)?$/ },
];

/** 预算数, 金额: the one figure column of a list. */
export const AMOUNT: ColumnRule = { key: "amount", label: /^(?:(?:本年)?预算(?:数|金额)|金额|(?:本年)?决算数)$/ };

/** Lists of final accounts may print the budget beside what became of it. */
export const FINAL_AMOUNTS: readonly ColumnRule[] = [
  { key: "amount", label: /^(?:本年)?决算(?:数|金额)$/ },
  { key: "budget", label: /^(?:年初|本年)?预算数$/ },
  { key: "adjustedBudget", label: /^(?:全年|调整)预算数$/ },
];

const FUND_COLUMNS = {
  shape: "coded",
  codes: FUNCTIONAL,
  columns: [
    { key: "total", label: /^(?:合计|总计|小计|支出合计|本年支出合计)$/ },
    BASIC,
    PROJECT,
    { key: "openingCarryOver", label: /^年初结转(?:和?结余)?$/ },
    { key: "currentRevenue", label: /^本年收入(?:合计)?$/ },
    { key: "closingCarryOver", label: /^年末结转(?:和?结余)?$/ },
  ],
  required: ["total", "basic", "project"],
} as const;

export const TABLE_SPECS: readonly TableSpec[] = [
  {
    key: "balance",
    name: "收支总表",
    title: /收(?:支|入支出)(?:预算|决算)?总表$/,
    not: /财政拨款/,
    shape: "sided",
    columns: [AMOUNT],
    required: ["amount"],
  },
  {
    key: "revenue",
    name: "收入总表",
    title: /收入(?:预算|决算)?总表$|收入决算表$/,
    shape: "coded",
    codes: FUNCTIONAL,
    columns: [
      TOTAL,
      { key: "subtotal", label: /^(?:小计|本年收入(?:合计|小计)?)$/ },
      { key: "appropriation", label: /^财政拨款(?:收入)?$/ },
      { key: "specialAccount", label: /^财政专户(?:管理资金)?(?:收入)?$/ },
      { key: "institutional", label: /^事业(?:单位)?收入$/ },
      { key: "educationFees", label: /^(?:其中[:：])?教育收费$/ },
      { key: "operating", label: /^(?:事业单位)?经营收入$/ },
      { key: "superiorSubsidy", label: /^上级补助收入$/ },
      { key: "subordinateRemittance", label: /^附属单位上缴收入$/ },
      { key: "other", label: /^其他收入$/ },
      { key: "carryOver", label: /^上年结转(?:和?结余)?$/ },
    ],
    required: ["total", "appropriation"],
  },
  {
    key: "expenditure",
    name: "支出总表",
    title: /支出(?:预算|决算)?总表$|支出决算表$/,
    not: /财政拨款|收入支出|收支|一般公共|基金|国有资本|三公|基本支出/,
    shape: "coded",
    codes: FUNCTIONAL,
    columns: [
      TOTAL,
      BASIC,
      PROJECT,
      { key: "operating", label: /^(?:事业单位)?经营支出$/ },
      { key: "superiorRemittance", label: /^上[解缴]上级(?:支出)?$/ },
      { key: "subordinateSubsidy", label: /^对附属单位补助(?:支出)?$/ },
    ],
    required: ["total", "basic", "project"],
  },
  {
    key: "appropriationBalance",
    name: "财政拨款收支总表",
    title: /财政拨款收(?:支|入支出)(?:预算|决算)?总表$/,
    shape: "sided",
    columns: [TOTAL, ...FUNDS],
    required: ["total", "generalPublic"],
  },
  { key: "generalPublic", name: "一般公共预算财政拨款支出表", title: /一般公共预算(?:财政)?(?:拨款)?支出(?:功能分类)?(?:预算|决算)?表$/, ...FUND_COLUMNS },
  {
    key: "generalPublicBasic",
    name: "一般公共预算财政拨款基本支出表",
    title: /一般公共预算(?:财政)?(?:拨款)?基本支出(?:预算|决算)?(?:部门预算)?(?:经济分类)?(?:明细)?(?:预算|决算)?表$/,
    shape: "coded",
    codes: ECONOMIC,
    columns: [
      TOTAL,
      { key: "personnel", label: /^人员经费(?:支出)?$/ },
      { key: "publicUse", label: /^(?:日常)?公用经费(?:支出)?$/ },
    ],
    required: ["total", "personnel", "publicUse"],
  },
  { key: "governmentFund", name: "政府性基金预算财政拨款支出表", title: /政府性?基金(?:预算)?(?:财政)?(?:拨款)?(?:收入)?支出(?:功能分类)?(?:预算|决算)?表$/, ...FUND_COLUMNS },
  { key: "stateCapital", name: "国有资本经营预算财政拨款支出表", title: /国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入)?支出(?:功能分类)?(?:预算|决算)?表$/, ...FUND_COLUMNS },
  {
    key: "threePublic",
    name: "“三公”经费支出表",
    title: /三公经费(?:[和及]机关运行(?:经费|费))?(?:财政拨款)?(?:预算)?(?:支出)?(?:预算|决算)?(?:情况)?表$/,
    shape: "keyed",
    columns: [TOTAL, ...FUNDS],
    required: ["total"],
  },
];

const QUOTES = /["'“”‘’「」『』]/g;
const TAIL = /[（(][^（()）]{0,30}[)）]$/;
/** A title is a line, not a sentence. */
const MAX_TITLE = 60;

/** The statutory table that a title names, if it names one. `title` without blanks. */
export function specOfTitle(title: string): TableSpec | undefined {
  if (title.length > MAX_TITLE || /[。；;]/.test(title)) return undefined;
  const plain = title.replace(QUOTES, "").replace(TAIL, "");
  return TABLE_SPECS.find((spec) => spec.title.test(plain) && !(spec.not?.test(plain) ?? false));
}
