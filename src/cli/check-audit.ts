/** What the audit found, as lines for people and as JSON for machines. */
import { pathOfCell, VERDICTS, type Audit, type Cell, type Finding, type Verdict } from "../model/audit/index.js";
import { harmless } from "./print.js";
import type { Language } from "./terminal.js";

interface AuditWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly wording: string;
  readonly fact: string;
  readonly summary: (identities: number, counts: string) => string;
  readonly count: (verdict: string, count: number) => string;
  readonly repeated: (times: number) => string;
}

const WORDS: Readonly<Record<Language, AuditWords>> = {
  zh: {
    verdict: { error: "不符", rounding: "舍入差", undetermined: "无法判断", notApplicable: "不适用", exact: "相符" },
    wording: "文字有误",
    fact: "说明",
    summary: (identities, counts) => `勾稽关系 ${identities} 条：${counts}`,
    count: (verdict, count) => `${verdict} ${count}`,
    repeated: (times) => `（共 ${times} 处）`,
  },
  en: {
    verdict: { error: "error", rounding: "rounding", undetermined: "undetermined", notApplicable: "not applicable", exact: "exact" },
    wording: "wording",
    fact: "fact",
    summary: (identities, counts) => `${identities} identities: ${counts}`,
    count: (verdict, count) => `${count} ${verdict}`,
    repeated: (times) => ` (${times} times)`,
  },
};

/** Worst first; within a verdict in the order of the rules. Facts and counts close the list. */
export function auditLines({ findings, facts, summary }: Audit, language: Language): string[] {
  const words = WORDS[language];
  const found = VERDICTS.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict).map((finding) => findingLine(finding, words, language)));
  const counts = VERDICTS.filter((verdict) => summary[verdict] > 0).map((verdict) => words.count(words.verdict[verdict], summary[verdict]));
  return [...merged(found, words), ...facts.map(({ message }) => harmless(`${words.fact} ${message[language]}`)), words.summary(summary.identities, counts.join(language === "zh" ? "，" : ", "))];
}

function findingLine(finding: Finding, words: AuditWords, language: Language): string {
  const name = finding.kind === "wording" ? words.wording : words.verdict[finding.verdict];
  const exact = finding.verdict === "exact" ? `${finding.left.name} ${pathOfCell(finding.left)}: ` : "";
  return harmless(`${name} [${finding.rule}] ${exact}${finding.message[language]}`);
}

/** Units buy the same things: equal lines are told once, with their number. */
function merged(lines: readonly string[], words: AuditWords): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return Array.from(counts, ([line, times]) => (times === 1 ? line : line + words.repeated(times)));
}

/** Findings with the JSON path of every cell, as issues have it. */
export function auditJson({ findings, facts, summary }: Audit): object {
  const withPath = (cell: Cell): object => ({ path: pathOfCell(cell), ...cell });
  return {
    summary,
    findings: findings.map(({ left, right, minus, ...finding }) => ({ ...finding, left: withPath(left), right: right.map(withPath), ...(minus && { minus: minus.map(withPath) }) })),
    facts: facts.map(({ cells, ...fact }) => ({ ...fact, cells: cells.map(withPath) })),
  };
}
