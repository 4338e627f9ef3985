/** What can be odd in the sections beside the statutory tables. Their wordings, in the form of `import-issue.ts`. */
import { wordIssue, type Issue, type Wording } from "../schema/issue.js";

/** `{0}` is what was found, `{1}` what it was measured against. */
const WORDINGS = {
  refusedHeading: ["warning", "“{1}”的表头缺少此列，整表原样保留：{0}", "missing column of “{1}”, the table is kept whole as it stands: {0}"],
  refusedColumn: ["warning", "“{1}”的表头中有未知的列，整表原样保留：{0}", "unknown column in “{1}”, the table is kept whole as it stands: {0}"],
  refusedRow: ["warning", "“{1}”中有无法归位的行，整表原样保留：{0}", "invalid row in “{1}”, the table is kept whole as it stands: {0}"],
  refusedCell: ["warning", "“{1}”的数字栏中有非数字文字，整表原样保留：{0}", "invalid figure in “{1}”, the table is kept whole as it stands: {0}"],
  refusedUnit: ["warning", "“{1}”未注明金额单位，整表原样保留", "missing money unit of “{1}”, the table is kept whole as it stands"],
  refusedName: ["warning", "“{1}”没有项目名称，整表原样保留：{0}", "missing project name of “{1}”, the table is kept whole as it stands: {0}"],
  refusedSecond: ["warning", "重复的“{1}”，后一张原样保留：{0}", "duplicate “{1}”, the later one is kept whole as it stands: {0}"],
  shiftedRow: ["warning", "该行疑似错列（描述栏为“{0}”，指标值栏为“{1}”），按所印保留", "the row looks shifted by a column (description “{0}”, target “{1}”), kept as printed"],
  capUnit: ["warning", "项目预算控制数“{0}”未印“元”，指标值按所印保留，控制数按 {1} 计", "the project's cap “{0}” is printed without 元: the target is kept as printed, the cap is taken in {1}"],
  capTwice: ["warning", "一个项目有多个预算控制数，未取其一：{0}", "invalid project cap (several differ), none was taken: {0}"],
  unreadCells: ["warning", "有 {0} 个单元格未能读入，首个为：{1}", "{0} cells were not read, the first is: {1}"],
} as const satisfies Record<string, Wording>;

export type SectionIssueCode = keyof typeof WORDINGS;

/** An issue of the catalogue at `place`, such as `table 24 / row 7`. */
export function sectionIssue(code: SectionIssueCode, place: string, found?: unknown, measure?: unknown): Issue {
  return wordIssue(code, WORDINGS[code], place, found, measure);
}
