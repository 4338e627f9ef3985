/** Which form a disclosure follows, told by the titles of its tables; `undefined` unless several of them agree. */
import { withoutBlanks } from "../classification/name.js";

const QUOTES = /["'“”‘’]/g;

/** Titles that only this form has, and how many of them make it certain. */
const TEMPLATES: readonly { readonly name: string; readonly anchors: readonly RegExp[]; readonly least: number }[] = [
  // 部门决算公开 01–09, the same in every province (财政部, 部门决算公开报表).
  {
    name: "finalAccounts",
    anchors: [/收入支出决算总表$/, /^(?!.*支出).*收入决算表$/, /^(?!.*(?:财政拨款|公共|基金|资本)).*支出决算表$/, /财政拨款收入支出决算总表$/, /财政拨款支出决算表$/, /基本支出决算表$/, /三公经费支出决算表$/, /基金.*收入支出决算表$/],
    least: 4,
  },
  { name: "shanghai", anchors: [/财务收支预算总表$/, /支出功能分类预算表$/, /基本支出部门预算经济分类预算表$/, /三公经费[和及]机关运行经?费?预算表$/], least: 3 },
  {
    name: "hebei",
    anchors: [/^(?:部门|单位)预算收支总表$/, /^(?:部门|单位)预算收入总表$/, /^(?:部门|单位)预算支出总表$/, /^(?:部门|单位)预算财政拨款收支总表$/, /^(?:部门|单位)预算一般公共预算财政拨款/, /^(?:部门|单位)预算财政拨款三公经费支出表$/],
    least: 4,
  },
];

export function templateOf(titles: readonly string[]): string | undefined {
  const plain = titles.map((title) => withoutBlanks(title).replace(QUOTES, ""));
  const found = TEMPLATES.filter(({ anchors, least }) => anchors.filter((anchor) => plain.some((title) => anchor.test(title))).length >= least);
  return found.length === 1 ? found[0]?.name : undefined;
}
