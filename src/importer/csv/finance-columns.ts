/**
 * Tables with the column names of finance systems (预算管理一体化系统技术标准). What is the same on every row (agency, year, money unit) is the
 * caption of the table; names of columns become the words of the statutory heading. Rows stay as they are: nothing is summed.
 */
import { withoutBlanks } from "../../classification/name.js";
import type { Block, GridCell } from "../disclosed-file.js";

const LABELS: Readonly<Record<string, string>> = {
  exp_func_code: "功能分类科目编码",
  exp_func_name: "功能分类科目名称",
  dep_bgt_eco_code: "部门预算经济分类科目编码",
  dep_bgt_eco_name: "部门预算经济分类科目名称",
  gov_bgt_eco_code: "政府预算经济分类科目编码",
  gov_bgt_eco_name: "政府预算经济分类科目名称",
  total_amt: "合计",
  amt: "合计",
  basic_amt: "基本支出",
  project_amt: "项目支出",
  pro_amt: "项目支出",
  person_amt: "人员经费",
  public_amt: "公用经费",
};

const CAPTIONS: Readonly<Record<string, (value: string) => string>> = {
  agency_name: (value) => `编制单位：${value}`,
  fiscal_year: (value) => `年度：${value}`,
  unit: (value) => `单位：${value}`,
  amt_unit: (value) => `单位：${value}`,
};
/** Say nothing that a document holds. */
const DROPPED = new Set(["mof_div_code", "mof_div_name", "agency_code", "create_time", "update_time", "is_deleted", "version"]);

/** The title that the codes and figures of a table stand for. */
const TITLES: readonly (readonly [title: string, ...columns: string[]])[] = [
  ["部门支出总表", "exp_func_code", "basic_amt"],
  ["一般公共预算基本支出表", "dep_bgt_eco_code", "person_amt"],
];

/** Blocks of such a table; `undefined` for any other. */
export function fromFinanceSystem(rows: readonly (readonly string[])[]): Block[] | undefined {
  const [first = [], ...data] = rows.filter((row) => row.some((text) => withoutBlanks(text) !== ""));
  const names = first.map((text) => withoutBlanks(text).toLowerCase());
  if (!names.some((name) => /^(?:exp_func|dep_bgt_eco|gov_bgt_eco)_code$/.test(name))) return undefined;
  const constant = names.map((name, at) => (name in CAPTIONS && new Set(data.map((row) => row[at]?.trim())).size === 1 ? data[0]?.[at]?.trim() : undefined));
  const agencyCode = data[0]?.[names.indexOf("agency_code")]?.trim() ?? "";
  const captions = names.flatMap((name, at) => (constant[at] === undefined || constant[at] === "" ? [] : [CAPTIONS[name]?.(name === "agency_name" ? agencyCode + (constant[at] ?? "") : (constant[at] ?? "")) ?? ""]));
  const kept = names.flatMap((name, at) => (constant[at] === undefined && !DROPPED.has(name) ? [at] : []));
  const title = TITLES.find(([, ...needed]) => needed.every((name) => names.includes(name)))?.[0] ?? "财务系统数据";
  const body = [kept.map((at) => LABELS[names[at] ?? ""] ?? first[at] ?? ""), ...data.map((row) => kept.map((at) => row[at] ?? ""))];
  const grid = body.map((row) => row.map((text, column): GridCell => ({ text, column, colSpan: 1, rowSpan: 1 })));
  return [...[title, ...captions].map((text) => ({ kind: "paragraph", text }) as const), { kind: "table", columns: kept.length, rows: grid, loose: new Set() }];
}
