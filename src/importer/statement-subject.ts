/** What a figure in prose is about: the words before it, without what only introduces it, must be a known subject as a whole. */

export interface Subject {
  readonly key: string;
  /** Words so common that only a sentence about this whole makes them clear: keys of which one must stand before in the paragraph. */
  readonly within?: readonly string[];
  /** 收入, 支出: a budget is meant only where it is said. */
  readonly saysBudget?: boolean;
}

const INCOME = ["income.total"] as const;
const EXPENDITURE = ["expenditure.total", "budget.total"] as const;
const BASIC = ["generalPublicBasic.total"] as const;
const PROCUREMENT = ["procurement.total"] as const;

const SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^(?:预算)?收支(?:总)?$/, { key: "budget.total", saysBudget: true }],
  [/^收入支出$/, { key: "balance.total", saysBudget: true }],
  [/^(?:预算)?(?:总)?收入$/, { key: "income.total", saysBudget: true }],
  [/^(?:预算)?(?:总)?支出$/, { key: "expenditure.total", saysBudget: true }],
  [/^一般公共预算(?:财政)?(?:拨款)?收入$/, { key: "income.generalPublic", within: INCOME }],
  [/^(?:政府性?)?基金(?:预算)?(?:财政)?(?:拨款)?收入$/, { key: "income.governmentFund", within: INCOME }],
  [/^国有资本经营(?:预算)?(?:财政)?(?:拨款)?收入$/, { key: "income.stateCapital", within: INCOME }],
  [/^财政专户(?:核拨|管理资金)(?:资金)?(?:收入)?$/, { key: "income.specialAccount", within: INCOME }],
  [/^单位资金(?:收入)?$/, { key: "income.unitFunds", within: INCOME }],
  [/^事业收入$/, { key: "income.institutional", within: INCOME }],
  [/^(?:事业单位)?经营收入$/, { key: "income.operating", within: INCOME }],
  [/^上级补助收入$/, { key: "income.superiorSubsidy", within: INCOME }],
  [/^附属单位上缴收入$/, { key: "income.subordinateRemittance", within: INCOME }],
  [/^其他收入$/, { key: "income.other", within: INCOME }],
  [/^(?:上年|年初)结转(?:和?结余)?(?:资金|收入)?$/, { key: "income.carryOver", within: INCOME }],
  [/^基本支出$/, { key: "expenditure.basic", within: EXPENDITURE }],
  [/^项目支出$/, { key: "expenditure.project", within: EXPENDITURE }],
  [/^人员经费(?:支出)?$/, { key: "expenditure.personnel", within: EXPENDITURE }],
  [/^(?:日常)?公用经费(?:支出)?$/, { key: "expenditure.publicUse", within: EXPENDITURE }],
  [/^一般公共预算(?:财政拨款)?基本支出$/, { key: "generalPublicBasic.total" }],
  [/^人员经费(?:支出)?$/, { key: "generalPublicBasic.personnel", within: BASIC }],
  [/^(?:日常)?公用经费(?:支出)?$/, { key: "generalPublicBasic.publicUse", within: BASIC }],
  [/^(?:财政拨款)?(?:安排)?的?(?:机关)?运行经费(?:支出)?$/, { key: "operatingFunds.total" }],
  [/^(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?["“]?三公["”]?经费(?:财政拨款)?(?:支出)?(?:决算数?)?$/, { key: "threePublic.total" }],
  [/^因公出国〔境〕(?:费用?|经费)?(?:支出)?(?:决算数?)?$/, { key: "threePublic.abroad" }],
  [/^公务用?车购置[及和与]运(?:行维护|维|行)费?(?:支出)?(?:决算数?)?$/, { key: "threePublic.vehicles" }],
  [/^公务用?车购置费?(?:支出)?(?:决算数?)?$/, { key: "threePublic.purchase" }],
  [/^公务用?车运(?:行维护|维|行)费?(?:支出)?(?:决算数?)?$/, { key: "threePublic.operation" }],
  [/^公务接待费?(?:支出)?(?:决算数?)?$/, { key: "threePublic.reception" }],
  [/^政府采购(?:支出)?$/, { key: "procurement.total" }],
  [/^政府采购货物(?:支出)?$/, { key: "procurement.goods" }],
  [/^货物采购(?:支出)?$/, { key: "procurement.goods", within: PROCUREMENT }],
  [/^政府采购工程(?:支出)?$/, { key: "procurement.works" }],
  [/^工程采购(?:支出)?$/, { key: "procurement.works", within: PROCUREMENT }],
  [/^政府采购服务(?:支出)?$/, { key: "procurement.services" }],
  [/^服务采购(?:支出)?$/, { key: "procurement.services", within: PROCUREMENT }],
  [/^(?:截[至止])?(?:上年|去年)?年?[末底](?:12月31日)?(?:占有使用)?固定资产(?:总)?(?:价值|原值)?$/, { key: "assets.total" }],
  [/^(?:计划|拟)(?:购置|采购|新增)固定资产(?:总)?$/, { key: "assets.planned" }],
];

/** 其中：2023年我部门…: what leads to the subject without being part of it. */
const BEFORE = /^(?:其中|包括|以及|和|及|与|[:：、]|(?:19|20)\d{2}年度?|本年度?|当年|全年|我(?:部门|单位|局|办|委|会|校|院)|本(?:部门|单位)|部门|反映|预算安排|安排|预计)/;
/** …预算安排为: what leads from the subject to its figure. */
const AFTER = /(?:为|是|达到?|共计|合计|总计|总额|金额|安排|预算数?|共|〔[^〔〕]*〕)$/;
const SAYS_BUDGET = /预算|决算|总计|合计|总额/;
const LONGEST = 60;

/** The subject of the words right before a figure; `undefined` where they are no subject, or say more than that, or its whole is not among those `known`. */
export function subjectOf(lead: string, entity: string, known?: ReadonlySet<string>): Subject | undefined {
  if (lead.length > LONGEST) return undefined;
  const name = coreOf(lead, entity);
  const subject = SUBJECTS.find(([pattern, { within }]) => pattern.test(name) && (known === undefined || within === undefined || within.some((key) => known.has(key))))?.[1];
  return subject?.saysBudget === true && !SAYS_BUDGET.test(lead) ? undefined : subject;
}

/** The words without what leads to and from the subject; empty where they name none. */
export function coreOf(lead: string, entity: string): string {
  let name = lead;
  for (let rest = ""; rest !== name; ) {
    rest = name;
    name = (entity !== "" && name.startsWith(entity) ? name.slice(entity.length) : name).replace(BEFORE, "").replace(AFTER, "");
  }
  return name;
}
