import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { formatPermille } from "../../amount/share.js";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import { isDefect, STATUSES, type ScoredIndicator, type ScoredProject } from "../../model/performance/index.js";
import type { Messages } from "../../ui/locale/messages.js";
import { flagView } from "./flag.view.js";
import { actualView, scoreView, SIGNS, statusView } from "./outcome.view.js";
import type { Plan, Sheet } from "./plan.js";
import { targetView } from "./target.view.js";
import { scorecardWords } from "./words.js";

/** How a list draws: the same for all its projects. */
export interface ListLook {
  readonly words: Messages;
  readonly unitOf: (printed: MoneyUnit) => MoneyUnit;
  /** Are there actuals? Then there are columns for them. */
  readonly evaluated: boolean;
  readonly toggle: (at: number) => void;
  readonly found: (at: number) => void;
}

/** A folded part that a search of the page can still find, where the browser can do that. */
export const FINDABLE = typeof document !== "undefined" && "onbeforematch" in document;

/** `sheets`: how many of its tables are drawn so far. */
export function projectView({ project, count, sheets: all }: Plan, sheets: number, open: boolean, chosen: boolean, look: ListLook): TemplateResult {
  const { at, printed } = project;
  return html`<section class=${chosen ? "project chosen" : "project"} part="project">
    ${head(project, count, open, chosen, look)}
    <div class="body" id=${`body-${at}`} hidden=${open ? nothing : FINDABLE ? "until-found" : ""} @beforematch=${() => look.found(at)}>
      ${topView(project, look)} ${count === 0 ? nothing : columnLine(look)}
      ${all.slice(0, sheets).map((sheet) => guard([sheet, look], () => sheetView(sheet, printed.source?.table, look)))}
      ${count === 0 ? html`<p class="quiet">${scorecardWords[look.words.side].noIndicators}</p>` : nothing}
      ${(printed.notes ?? []).map((note) => html`<p class="note" lang="zh">${note}</p>`)}
    </div>
  </section>`;
}

function head(project: ScoredProject, count: number, open: boolean, chosen: boolean, { words, unitOf, toggle, evaluated }: ListLook): TemplateResult {
  const own = scorecardWords[words.side];
  const { at, printed, cap } = project;
  const unit = cap && unitOf(cap.unit);
  return html`<div class="head">
    <button type="button" class="name" data-at=${at} aria-expanded=${open} aria-current=${chosen ? "true" : nothing} aria-controls=${`body-${at}`} @click=${() => toggle(at)}>
      <span class="fold" aria-hidden="true">${open ? "▾" : "▸"}</span><span class="at">${at}</span><span class="words" lang="zh">${printed.name}</span>
    </button>
    <p class="sum quiet">${evaluated ? statusLine(project, words) : groupLine(project, count, words)}${flagLine(project, words)}</p>
    <p class="cap">${cap && unit ? html`<bdi><b>${convertUnit(cap.amount, cap.unit, unit)}</b> ${unit}</bdi><span class="unseen">${own.cap}</span>` : html`<span class="quiet">${own.noCap}</span>`}</p>
  </div>`;
}

function groupLine({ groups, count }: ScoredProject, shown: number, words: Messages): TemplateResult {
  const own = scorecardWords[words.side];
  if (shown < count) return html`${shown} / ${own.indicatorCount(count)}`;
  return html`${groups.map(({ key, name, indicators }, at) => html`${at === 0 ? "" : " · "}<span class="whole">${(own.groups as Readonly<Record<string, string>>)[key] ?? name} ${indicators.length}</span>`)}`;
}

function statusLine({ groups }: ScoredProject, words: Messages): TemplateResult {
  const own = scorecardWords[words.side];
  const counts = STATUSES.map((status) => [status, groups.reduce((sum, { indicators }) => sum + indicators.filter(({ outcome }) => outcome?.status === status).length, 0)] as const);
  return html`${counts.filter(([, count]) => count > 0).map(([status, count]) => html`<span class=${`status ${status}`}><span class="sign" aria-hidden="true">${SIGNS[status]}</span> ${own.statuses[status]} ${count}</span> `)}`;
}

function flagLine({ flags, groups }: ScoredProject, words: Messages): TemplateResult | typeof nothing {
  const count = groups.reduce((sum, { indicators }) => indicators.reduce((all, one) => all + one.flags.filter(isDefect).length, sum), flags.filter(isDefect).length);
  return count === 0 ? nothing : html`<span class="flags"><span class="sign" aria-hidden="true">!</span> ${scorecardWords[words.side].flagCount(count)}</span>`;
}

/** Goals, sums and flags of the whole project. */
function topView({ printed, flags, weights, scores, execution }: ScoredProject, { words, unitOf }: ListLook): TemplateResult {
  const own = scorecardWords[words.side];
  const { goals = [], source } = printed;
  const sums = [scores === undefined && weights === undefined ? "" : own.scores(scores ?? "", weights ?? "")];
  if (execution) {
    const { cap, permille, spent } = execution;
    const unit = unitOf(cap.unit);
    sums.push(own.execution(formatPermille(permille), spent, `${convertUnit(cap.amount, cap.unit, unit)} ${unit}`));
  }
  const said = sums.filter((sum) => sum !== "");
  return html`${source ? html`<p class="quiet small">${words.sourceLine(own.table(source.table))}</p>` : nothing}
  ${goals.length === 0 ? nothing : html`<div class="goals"><p class="quiet small">${own.goals}</p><ul lang="zh">${goals.map((goal) => html`<li>${goal}</li>`)}</ul></div>`}
  ${said.length === 0 ? nothing : html`<p class="sums">${said.join(" · ")} <span class="quiet">${words.derived}</span></p>`}
  ${flags.map((flag) => flagView(flag, source?.table, words))}`;
}

function sheetView({ name, from, of, indicators }: Sheet, table: number | undefined, look: ListLook): TemplateResult {
  const { words, evaluated } = look;
  const { columns, range } = scorecardWords[words.side];
  const part = indicators.length < of ? range(from, from + indicators.length - 1) : String(of);
  // The height of what is out of sight is only guessed from its rows.
  return html`<div class="sheet" .style=${`--_rows: ${indicators.length}`}>
    <table part="indicators">
      <caption><span lang="zh">${name}</span> <span class="quiet">${part}</span></caption>
      <colgroup><col class="c1" /><col class="c2" /><col class="c3" />${evaluated ? html`<col class="c4" /><col class="c5" /><col class="c6" />` : nothing}</colgroup>
      <thead>
        <tr>
          <th scope="col">${columns.indicator}</th>
          <th scope="col">${columns.description}</th>
          <th scope="col">${columns.target}</th>
          ${evaluated ? html`<th scope="col">${columns.actual}</th><th scope="col">${columns.status}</th><th scope="col">${columns.score}</th>` : nothing}
        </tr>
      </thead>
      <tbody>${indicators.map((indicator) => row(indicator, table, look))}</tbody>
    </table>
  </div>`;
}

/** Above the tables of a project, whose own headings are only heard: they would repeat for each level. */
function columnLine({ words, evaluated }: ListLook): TemplateResult {
  const { columns } = scorecardWords[words.side];
  return html`<div class="columns" aria-hidden="true"><span class="c1">${columns.indicator}</span><span class="c2">${columns.description}</span><span class="c3">${columns.target}</span>${evaluated ? html`<span class="c4">${columns.actual}</span><span class="c5">${columns.status}</span><span class="c6">${columns.score}</span>` : nothing}</div>`;
}

function row(indicator: ScoredIndicator, table: number | undefined, { words, evaluated }: ListLook): TemplateResult {
  const own = scorecardWords[words.side];
  const { printed, promised, outcome, flags } = indicator;
  const { level2 = "", level3 = "", description = "", basis = "", line } = printed;
  return html`<tr>
    <th scope="row"><span lang="zh">${level3}</span><span class="quiet below"><span lang="zh">${level2}</span>${line === undefined ? nothing : html` · <span class="whole">${own.line(line)}</span>`}</span></th>
    <td><span lang="zh">${description}</span>${basis === "" ? nothing : html`<span class="quiet below">${own.basis} <span lang="zh">${basis}</span></span>`}</td>
    <td data-label=${own.columns.target}>${targetView(promised, words)}${flags.map((flag) => flagView(flag, table, words))}</td>
    ${evaluated ? html`<td data-label=${own.columns.actual}>${actualView(indicator, words)}</td><td>${outcome ? statusView(outcome, words) : nothing}</td><td class="score">${scoreView(indicator, words)}</td>` : nothing}
  </tr>`;
}
