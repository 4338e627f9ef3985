/** A rule: what must hold, where it is laid down, for which documents, and how to find the cells it speaks of. */
import type { BudgetDocument } from "../../schema/definition.js";
import type { Bilingual } from "../../schema/issue.js";
import type { Claim } from "./claim.js";
import type { Ledger } from "./ledger.js";

export interface AuditRule {
  /** Such as `tree.sum`: the table or subject, then what is checked. */
  readonly id: string;
  readonly title: Bilingual;
  /** The rule or form that it comes from. */
  readonly source: Bilingual;
  /** Default: both kinds of document. */
  readonly kinds?: readonly BudgetDocument["kind"][];
  /** Rule packs (`template` of the document) that have this identity; default: all, also unknown ones. */
  readonly templates?: readonly string[];
  readonly claims: (ledger: Ledger) => Iterable<Claim>;
}

export function appliesTo(rule: AuditRule, { kind, template }: BudgetDocument): boolean {
  if (rule.kinds !== undefined && !rule.kinds.includes(kind)) return false;
  return rule.templates === undefined || (template !== undefined && rule.templates.includes(template));
}

/** 预算公开的格式：财政部《地方预决算公开操作规程》 (财预〔2016〕143号). */
export const FORM: Bilingual = { zh: "《地方预决算公开操作规程》（财预〔2016〕143号）所列公开表的表内关系", en: "relations within the disclosure forms of Caiyu [2016] No. 143" };
export const CROSS_FORM: Bilingual = { zh: "《地方预决算公开操作规程》（财预〔2016〕143号）所列公开表的表间关系", en: "relations between the disclosure forms of Caiyu [2016] No. 143" };
export const CLASSIFICATION: Bilingual = { zh: "《政府收支分类科目》：同一笔资金的功能科目与经济科目", en: "classification of government revenue and expenditure: the functional and the economic item of the same money" };
export const PROSE: Bilingual = { zh: "预算公开情况说明的文字与公开表一致", en: "the explanatory text agrees with the disclosed tables" };
