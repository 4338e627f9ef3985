/** What the report says besides what its parts say, in both languages. */
import type { Bilingual } from "../../schema/issue.js";
import type { ChapterKey } from "./chapters.js";
import { bilingual } from "../../ui/locale/bilingual.js";

export interface ReportMessages {
  readonly title: (entity: string, year: number, scope: string, kind: string) => string;
  readonly contents: string;
  readonly chapters: Readonly<Record<ChapterKey, string>>;
  /** What the form asks for and the data does not have; the published file may. */
  readonly missing: (chapters: readonly string[]) => string;
  readonly showTables: string;
  readonly hideTables: string;
  readonly print: string;
  readonly unit: string;
  readonly asPrinted: string;
  readonly year: string;
  readonly scope: Readonly<Record<"department" | "unit", string>>;
  readonly published: (date: string) => string;
  /** The figures at the head, by their path. */
  readonly figures: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly figure: string;
  readonly quotation: string;
  readonly reason: string;
  /** Subject of a figure in prose, by the key of its statement. */
  readonly statements: Readonly<Record<string, string>>;
  /** A change on last year, of that subject, and its rate. */
  readonly changeOf: (subject: string) => string;
  readonly rateOf: (subject: string) => string;
  readonly units: Readonly<Record<"name" | "nature" | "rank" | "funding", string>>;
  /** Of a table without one. */
  readonly noTitle: string;
}

const zh: ReportMessages = {
  title: (entity, year, scope, kind) => `${entity} ${year} 年${scope}${kind}公开`,
  contents: "目录",
  chapters: {
    balance: "收支总体情况", flow: "资金流向", function: "支出按功能分类", appropriation: "财政拨款收支", economic: "基本支出按经济分类", funds: "政府性基金与国有资本经营预算",
    threePublic: "“三公”经费", change: "增减变化", statements: "情况说明中的数字", performance: "绩效目标", procurement: "政府采购", assets: "国有资产占用", units: "机构设置", glossary: "名词解释", otherTables: "其他表", audit: "勾稽审核",
  },
  missing: (chapters) => `本数据未含：${chapters.join("、")}。`,
  showTables: "显示原表",
  hideTables: "收起原表",
  print: "打印",
  unit: "单位",
  asPrinted: "按原表",
  year: "年度",
  scope: { department: "部门", unit: "单位" },
  published: (date) => `公开日期 ${date}`,
  figures: { "balance.income.total": "收入总计", "balance.expenditure.total": "支出总计", "expenditure.total.basic": "基本支出", "expenditure.total.project": "项目支出", "threePublic.total": "“三公”经费" },
  subject: "事项",
  figure: "数字",
  quotation: "原文",
  reason: "原因",
  statements: {
    "balance.total": "收入支出总计", "budget.total": "收支总额", "income.total": "收入合计", "income.generalPublic": "一般公共预算收入", "income.governmentFund": "政府性基金收入", "income.stateCapital": "国有资本经营收入",
    "income.specialAccount": "财政专户收入", "income.unitFunds": "单位资金收入", "income.institutional": "事业收入", "income.operating": "事业单位经营收入", "income.superiorSubsidy": "上级补助收入", "income.subordinateRemittance": "附属单位上缴收入", "income.other": "其他收入",
    "income.carryOver": "上年结转结余", "expenditure.total": "支出合计", "expenditure.basic": "基本支出", "expenditure.personnel": "人员经费",
    "expenditure.publicUse": "公用经费", "expenditure.project": "项目支出", "generalPublicBasic.total": "一般公共预算基本支出", "generalPublicBasic.personnel": "一般公共预算人员经费", "generalPublicBasic.publicUse": "一般公共预算公用经费", "operatingFunds.total": "机关运行经费", "threePublic.total": "“三公”经费", "threePublic.abroad": "因公出国（境）费",
    "threePublic.vehicles": "公务用车购置及运行维护费", "threePublic.purchase": "公务用车购置费", "threePublic.operation": "公务用车运行维护费", "threePublic.reception": "公务接待费",
    "procurement.total": "政府采购预算", "procurement.goods": "政府采购货物", "procurement.works": "政府采购工程", "procurement.services": "政府采购服务", "assets.total": "固定资产", "assets.planned": "拟购置固定资产",
  },
  changeOf: (subject) => `${subject}比上年增减`,
  rateOf: (subject) => `${subject}比上年增减率`,
  units: { name: "单位名称", nature: "单位性质", rank: "单位规格", funding: "经费保障形式" },
  noTitle: "（无标题）",
};

/** By the half of a bilingual text that a locale reads. */
export const reportWords: Readonly<Record<keyof Bilingual, ReportMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
