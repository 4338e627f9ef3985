import { html, nothing, type TemplateResult } from "lit";
import { printedText } from "../../model/printed-table.js";
import type { AuditFact, AuditSummary, Audit, Cell, Finding, Verdict } from "../../model/audit/index.js";
import type { Bilingual, Issue } from "../../schema/issue.js";
import { own } from "../../schema/own.js";
import { auditWords } from "../../ui/locale/audit-words.js";
import type { Messages } from "../../ui/locale/messages.js";

/** Gravest first. */
export const ORDER = ["error", "rounding", "undetermined", "notApplicable", "exact"] as const;
/** The sign of a verdict: never colour alone. */
const SIGNS: Readonly<Record<Verdict, string>> = { error: "✕", rounding: "≈", undetermined: "?", notApplicable: "–", exact: "✓" };
/** More addends than this are counted. */
const ADDENDS = 12;

export function badge({ summary }: Audit, words: Messages): TemplateResult {
  const verdict = summary.error > 0 ? "error" : summary.identities === 0 ? "notApplicable" : "exact";
  return html`<p class=${`badge ${verdict}`} part="badge"><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span> ${auditWords[words.side].badge(summary)}</p>`;
}

export function faultBadge([first]: readonly Issue[], words: Messages): TemplateResult {
  return html`<p class="badge error" part="badge" role="alert"><span class="sign" aria-hidden="true">!</span> ${words.invalid}${first ? html`<span class="quiet"> · ${first.message[words.side]}</span>` : nothing}</p>`;
}

export function verdictSwitch(summary: AuditSummary, current: Verdict, words: Messages, choose: (verdict: Verdict) => void): TemplateResult {
  return html`<div class="verdicts" role="group" aria-label=${auditWords[words.side].title}>
    ${ORDER.filter((verdict) => summary[verdict] > 0 || verdict === current).map(
      (verdict) => html`<button type="button" class=${verdict} aria-pressed=${verdict === current} @click=${() => choose(verdict)}>
        <span class="sign" aria-hidden="true">${SIGNS[verdict]}</span> ${auditWords[words.side].verdicts[verdict]} <span class="count">${summary[verdict]}</span>
      </button>`,
    )}
  </div>`;
}

export function findingView(finding: Finding, rule: { readonly title: Bilingual; readonly source: Bilingual } | undefined, words: Messages, locate: (cell: Cell) => void): TemplateResult {
  const { side } = words;
  const message = finding.message[side];
  const rest = finding.right.length - ADDENDS;
  const { sign = "+", minus = [] } = finding;
  const bracketed = sign === "÷" && minus.length > 0;
  return html`<li class=${finding.verdict} part="finding" tabindex="-1">
    <p class="message">${message}</p>
    <p class="cells">
      ${cellView(finding.left, words, locate)}
      <span class="relation">${relationSign(finding)}</span>
      ${finding.right.slice(0, ADDENDS).map((cell, at) => html`${at === 0 ? nothing : `${sign} `}${bracketed && at > 0 ? "(" : nothing}${cellView(cell, words, locate)} `)}${rest > 0 ? html`<span class="quiet">+ ${rest}</span>` : nothing}
      ${minus.map((cell, at) => html`${at === 0 ? nothing : " "}− ${cellView(cell, words, locate)}`)}${bracketed ? ")" : nothing}
    </p>
    ${rule ? html`<p class="quiet">${message === rule.title[side] ? placeOf(finding.left, words) : rule.title[side]} · ${rule.source[side]}</p>` : nothing}
  </li>`;
}

function relationSign({ relation, verdict }: Finding): string {
  if (relation === "atLeast") return verdict === "error" ? "≱" : "≥";
  return verdict === "error" ? "≠" : verdict === "exact" ? "=" : "≈";
}

function placeOf({ table, title, name, label }: Cell, words: Messages): string {
  return `${own(words.tables, table) ?? title} · ${name} · ${label}`;
}

/** A cell as a button that goes to it; a figure in prose has no table to go to. */
function cellView(cell: Cell, words: Messages, locate: (cell: Cell) => void): TemplateResult {
  const figure = printedText(cell.amount) || words.blank;
  const place = placeOf(cell, words);
  if (cell.table === "statements" || cell.table === "projects") return html`<span class="cell" title=${place}>${figure}</span>`;
  return html`<button type="button" class="cell" title=${place} aria-label=${`${place} ${figure}`} @click=${() => locate(cell)}>${figure}</button>`;
}

export function factsView(facts: readonly AuditFact[], words: Messages): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<section class="facts">
    <p class="title">${auditWords[words.side].facts}</p>
    <ul>
      ${facts.map(({ message }) => html`<li>${message[words.side]}</li>`)}
    </ul>
  </section>`;
}

/** Which rules were applied, where they come from, and what they gave. */
export function ruleTable(summary: AuditSummary, words: Messages): TemplateResult {
  const given = ORDER.filter((verdict) => summary[verdict] > 0);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${auditWords[words.side].rule}</th>
        ${given.map((verdict) => html`<th scope="col" class="number">${auditWords[words.side].verdicts[verdict]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${summary.rules.map(
        (rule) => html`<tr>
          <th scope="row">${rule.title[words.side]}<br /><span class="quiet">${rule.source[words.side]}</span></th>
          ${given.map((verdict) => html`<td class="number">${rule[verdict] || ""}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
