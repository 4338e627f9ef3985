/** What each chapter shows. The elements in it find their document, selection, year and unit in the report around them. */
import { html, nothing, type TemplateResult } from "lit";
import type { BudgetDocument } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import { figureAt } from "../../model/figure-path.js";
import { printedText } from "../../model/printed-table.js";
import type { Messages } from "../../ui/locale/messages.js";
import type { Chapter, ChapterKey } from "./chapters.js";
import { reportWords } from "./words.js";

/** The picture of a chapter, or its list. */
export function pictureOf(key: ChapterKey, document: BudgetDocument, words: Messages): TemplateResult | typeof nothing {
  switch (key) {
    case "balance":
      return html`<budget-balance></budget-balance>`;
    case "flow":
      return html`<sankey-funds></sankey-funds>`;
    case "function":
      return html`<budget-sunburst></budget-sunburst>`;
    case "economic":
      return html`<budget-sunburst classification="economic" view="icicle"></budget-sunburst>`;
    case "threePublic":
      return html`<sangong-compare></sangong-compare>`;
    case "change":
      return html`<budget-change></budget-change>`;
    case "statements":
      return statementTable(document, words);
    case "performance":
      return html`<kpi-scorecard></kpi-scorecard>`;
    case "procurement":
      return html`<procurement-list></procurement-list>`;
    case "assets":
      return html`<state-assets></state-assets>`;
    case "units":
      return unitTable(document, words);
    case "glossary":
      return glossaryList(document);
    case "otherTables":
      return (document.otherTables ?? []).length === 0 ? nothing : otherTables(document, words);
    case "audit":
      return html`<budget-audit></budget-audit>`;
    default:
      return nothing;
  }
}

/** Each has its own file beside its title. */
export function printedTables({ tables }: Chapter): TemplateResult {
  return html`${tables.map((table) => html`<budget-table table=${table} audit no-menu></budget-table>`)}`;
}

function statementTable(document: BudgetDocument, words: Messages): TemplateResult {
  const { statements = [] } = document;
  const said = reportWords[words.side];
  const reasons = statements.some(({ reason }) => reason !== undefined);
  return html`<div class="wide"><table>
    <thead>
      <tr>
        <th scope="col">${said.subject}</th>
        <th scope="col" class="number">${said.figure}</th>
        <th scope="col">${said.quotation}</th>
        ${reasons ? html`<th scope="col">${said.reason}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${statements.map(
        ({ key, value, unit = "", quote = "", reason = "" }) => html`<tr>
          <th scope="row">${subjectOf(key, document, words)}</th>
          <td class="number">${unit === "%" ? `${printedText(value)}%` : words.amount(printedText(value), unit).trim()}</td>
          <td lang="zh"><q>${quote}</q></td>
          ${reasons ? html`<td lang="zh">${reason}</td>` : nothing}
        </tr>`,
      )}
    </tbody>
  </table></div>`;
}

/** `expenditure.basic.change` is the change of `expenditure.basic`, `budget.change` that of `budget.total`; `.changeRate` is in per cent. */
function subjectOf(key: string, document: BudgetDocument, words: Messages): string {
  const { statements, changeOf, rateOf } = reportWords[words.side];
  const subject = key.replace(/\.change(?:Rate)?$/, "");
  const name = own(statements, subject) ?? own(statements, `${subject}.total`) ?? rowName(document, subject, words) ?? subject;
  return subject === key ? name : key.endsWith("Rate") ? rateOf(name) : changeOf(name);
}

/** `generalPublic.2080501` is the key of a row of the functional classification. */
function rowName(document: BudgetDocument, path: string, words: Messages): string | undefined {
  const found = figureAt(document, path);
  return found.ok && found.figure.code !== "" ? (words.nameOf(found.figure.code) ?? found.figure.name) : undefined;
}

function unitTable({ units = [] }: BudgetDocument, words: Messages): TemplateResult {
  const said = reportWords[words.side].units;
  const columns = (["name", "nature", "rank", "funding"] as const).filter((key) => units.some((unit) => unit[key] !== undefined));
  return html`<div class="wide"><table>
    <thead>
      <tr>${columns.map((key) => html`<th scope="col">${said[key]}</th>`)}</tr>
    </thead>
    <tbody>
      ${units.map((unit) => html`<tr>${columns.map((key) => (key === "name" ? html`<th scope="row" lang="zh">${unit.name}</th>` : html`<td lang="zh">${unit[key] ?? ""}</td>`))}</tr>`)}
    </tbody>
  </table></div>`;
}

function glossaryList({ glossary = [] }: BudgetDocument): TemplateResult {
  return html`<dl class="glossary" lang="zh">${glossary.map(({ term, definition }) => html`<div><dt>${term ?? ""}</dt><dd>${definition ?? ""}</dd></div>`)}</dl>`;
}

/** Tables that no form of a disclosure has, as they stand: their first row may be a heading, or not. */
function otherTables({ otherTables = [] }: BudgetDocument, words: Messages): TemplateResult {
  const { noTitle } = reportWords[words.side];
  return html`${otherTables.map(
    ({ title, cells }) => html`<div class="wide"><table lang="zh">
      <caption>${title || noTitle}</caption>
      <tbody>${cells.map((row) => html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody>
    </table></div>`,
  )}`;
}
