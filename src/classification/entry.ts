/** Entries of the code books (政府收支分类科目): facts with their certainty, from published disclosures. */
import type { Classification } from "./level.js";

/** `governmentEconomic` 支出政府经济分类 (5xx) stands beside the two of `Classification`. */
export type CodeBookKind = Classification | "governmentEconomic";

/** `confirmed`: code and name were seen together; `nameOnly`: the name was seen, the code was not; `unverified`: neither was. */
export type Certainty = "confirmed" | "nameOnly" | "unverified";

/** Where an entry was seen. */
export const SOURCES = {
  zhangjiakou2023: "张家口市科学技术协会2023年部门预算",
  shanghai: "上海市部门预算、决算公开文件及2024年决算公开模板",
  putuoCulture: "上海市普陀区文化和旅游局2025年决算、2026年预算",
  classLabels: "预算系统的类级科目名称表",
  economicPairs: "两套支出经济分类科目对照表（2020）",
  economic2020: "部门预算支出经济分类科目（2020-07-24）",
  economicSheet: "经济分类决算表的栏目",
  governmentSample: "政府经济分类示例数据",
  budgetSystems: "预算管理一体化系统的字段",
  threePublicAudit: "“三公”经费与经济分类核对规则",
  mof2023: "财预〔2023〕83号（2024年功能分类）",
} as const;
export type SourceKey = keyof typeof SOURCES;

export interface CodeEntry {
  readonly code: string;
  /** Name of the edition, as printed now. */
  readonly name: string;
  /** English name (our translation, not an official one); absent where none is settled. */
  readonly english?: string;
  /** Earlier and shorter names under the same code. */
  readonly aliases: readonly string[];
  /** Nearest divisions or groups of COFOG 1999: a reading aid and an approximation. */
  readonly cofog: readonly string[];
  readonly certainty: Certainty;
  readonly sources: readonly SourceKey[];
  /** First and last year of use, where known. */
  readonly from?: number;
  readonly until?: number;
  /** 人员经费 or 公用经费 in basic expenditure (economic items). */
  readonly funds?: "personnel" | "publicUse";
  /** 部门经济分类 codes that a 政府经济分类 code gathers. */
  readonly departmentCodes?: readonly string[];
  readonly note?: string;
}

type Extras = Partial<Pick<CodeEntry, "aliases" | "cofog" | "from" | "until" | "funds" | "departmentCodes" | "note">>;

/** The compact form of the data files: code, name, English name or `""`, certainty, keys of sources separated by blanks. */
export type BookRow = readonly [code: string, name: string, english: string, certainty: Certainty, sources: string, extras?: Extras];

export function entryFrom([code, name, english, certainty, sources, extras = {}]: BookRow): CodeEntry {
  const keys = sources.split(" ").filter((key): key is SourceKey => Object.keys(SOURCES).includes(key));
  return { code, name, ...(english !== "" && { english }), certainty, sources: keys, aliases: [], cofog: [], ...extras };
}
