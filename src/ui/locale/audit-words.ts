/** What the audit says, in both languages: apart from the other words, because pictures do not need it. */
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "./bilingual.js";

/** Counts of an audit by verdict; see `model/audit`. */
export interface AuditCounts {
  readonly identities: number;
  readonly exact: number;
  readonly rounding: number;
  readonly error: number;
  readonly undetermined: number;
  readonly notApplicable: number;
}

export interface AuditMessages {
  readonly title: string;
  readonly busy: string;
  readonly summary: (counts: AuditCounts) => string;
  readonly badge: (counts: AuditCounts) => string;
  readonly verdicts: Readonly<Record<"exact" | "rounding" | "error" | "undetermined" | "notApplicable", string>>;
  readonly more: (count: number) => string;
  readonly facts: string;
  readonly rules: string;
  readonly rule: string;
}

const zh: AuditMessages = {
  title: "勾稽审核",
  busy: "正在核对…",
  summary: ({ identities, exact, rounding, error }) => `核对 ${identities} 项勾稽关系：${exact} 项一致，${rounding} 项为四舍五入差${error > 0 ? `，${error} 项不一致` : "，没有不一致"}`,
  badge: ({ identities, rounding, error }) => (identities === 0 ? "无可核对的勾稽关系" : error > 0 ? `${identities} 项勾稽关系中 ${error} 项不一致` : `${identities} 项勾稽关系相符${rounding > 0 ? `（${rounding} 项四舍五入差）` : ""}`),
  verdicts: { exact: "一致", rounding: "四舍五入差", error: "不一致", undetermined: "无法判定", notApplicable: "不适用" },
  more: (count) => `另有 ${count} 项`,
  facts: "另外说明",
  rules: "核对规则",
  rule: "规则",
};

/** By the half of a bilingual text that a locale reads. */
export const auditWords: Readonly<Record<keyof Bilingual, AuditMessages>> = bilingual(zh, () => import("./audit-words-en.js").then(({ en }) => en));
