import { html, nothing, type TemplateResult } from "lit";
import { property, state } from "../../ui/property.js";
import type { Audit, Finding, Verdict } from "../../model/audit/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { issue, type Issue } from "../../schema/issue.js";
import { auditWords } from "../../ui/locale/audit-words.js";
import { sourceFoot } from "../../ui/figure.view.js";
import { oneOf } from "../../ui/options.js";
import { AuditController } from "../../ui/audit-controller.js";
import { BudgetElement } from "../../ui/base-element.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { BudgetLocateEvent } from "../../ui/locate-event.js";
import { budgetAuditStyles } from "./budget-audit.styles.js";
import { badge, factsView, faultBadge, findingView, ORDER, ruleTable, verdictSwitch } from "./budget-audit.view.js";

/** Findings listed at once; the rest on request. */
const PAGE = 50;

/**
 * Whether the figures of a disclosure agree with each other (勾稽审核): every identity that its forms promise, by verdict, with the
 * cells of both sides, their difference and how far rounding may part them. `compact` is a badge to stand beside a picture.
 *
 * @summary Audit of a disclosure, as a list or as a badge.
 * @slot - What readers see before the element is defined and when nothing can be checked.
 * @fires {BudgetLocateEvent} budget-locate - The reader asks to see a cell; tables inside the same `<budget-data>` go there.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart summary - The sentence that sums up.
 * @csspart finding - Each finding.
 * @csspart menu - The button that opens the menu of files.
 * @csspart badge - The badge of the compact form.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be checked.
 * @cssstate ready - The document is read.
 */
export class BudgetAudit extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, budgetAuditStyles];

  /** One line: the verdict and its counts. */
  @property({ type: Boolean }) compact = false;

  /** Verdict listed: `error`, `rounding`, `undetermined`, `notApplicable` or `exact`. Default: the gravest that occurs. */
  @property() verdict: "" | "error" | "rounding" | "undetermined" | "notApplicable" | "exact" = "";

  @state() private _shown = PAGE;
  private readonly _audit = new AuditController(this);

  /** `updateComplete` resolves when the audit can be read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this._audit.done;
    return super.getUpdateComplete();
  }

  protected override renderDocument(document: BudgetDocument): TemplateResult {
    const { words } = this;
    const audit = this._audit.of(document);
    if (this._audit.failed) return this.renderIssues([issue("loadFailed", "", auditWords[words.side].rules)]);
    if (audit === undefined) return html`<p class=${this.compact ? "badge" : "state"} aria-busy="true">${auditWords[words.side].busy}</p>`;
    if (this.compact) return badge(audit, words);
    if (audit.summary.identities === 0) return html`<figure>${this._heading(document, auditWords[words.side].badge(audit.summary))} ${factsView(audit.facts, words)} ${sourceFoot(this, document, words)}</figure>`;
    const verdict = this._verdictOf(audit);
    const findings = audit.findings.filter((finding) => finding.verdict === verdict);
    return html`<figure>
      ${this._heading(document, auditWords[words.side].summary(audit.summary))}
      ${verdictSwitch(audit.summary, verdict, words, (chosen) => this._choose(chosen))}
      ${this._list(findings, audit)}
      ${factsView(audit.facts, words)}
      <details>
        <summary>${auditWords[words.side].rules}</summary>
        ${ruleTable(audit.summary, words)}
      </details>
      ${sourceFoot(this, document, words)}
    </figure>`;
  }

  /** A badge has room for one line, the first fault; the others are read where the data is shown. */
  protected override renderIssues(issues: readonly Issue[]): TemplateResult {
    return this.compact ? html`${faultBadge(issues, this.words)}<slot></slot>` : super.renderIssues(issues);
  }

  private _heading({ entity, year, kind }: BudgetDocument, title: string): TemplateResult {
    const { words } = this;
    return html`<figcaption>
      <p class="title" part="summary">${title}</p>
      <p class="subtitle">${words.subject(entity.name, year, words.kind[kind], "")}</p>
    </figcaption>`;
  }

  private _list(findings: readonly Finding[], audit: Audit): TemplateResult {
    const { words } = this;
    const titles = new Map(audit.summary.rules.map(({ rule, title, source }) => [rule, { title, source }]));
    const rest = findings.length - this._shown;
    return html`<ul class="findings">
        ${findings.slice(0, this._shown).map((finding) => findingView(finding, titles.get(finding.rule), words, (cell) => this.dispatchEvent(new BudgetLocateEvent(cell))))}
      </ul>
      ${rest > 0 ? html`<button type="button" class="more" @click=${() => void this._more()}>${auditWords[words.side].more(rest)}</button>` : nothing}`;
  }

  private _verdictOf({ summary }: Audit): Verdict {
    const chosen = oneOf(["", ...ORDER], this.verdict);
    if (chosen !== "") return chosen;
    return (["error", "rounding", "undetermined"] as const).find((verdict) => summary[verdict] > 0) ?? "exact";
  }

  private _choose(verdict: Verdict): void {
    this.verdict = verdict;
    this._shown = PAGE;
    this.announce(auditWords[this.words.side].verdicts[verdict]);
  }

  /** Lists more, and takes the keyboard to the first of them: the button may be gone. */
  private async _more(): Promise<void> {
    const first = this._shown;
    this._shown += PAGE * 4;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>(".findings > li")[first]?.focus();
  }
}
