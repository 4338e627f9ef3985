/** The shelf: a line a document, what was not read folded below it. */
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { BudgetDocument, Issue } from "../../src/schema/index.js";
import type { Language, ShelfWords } from "../words.js";
import type { LeftTable, Reading } from "./reading.js";
import type { SaveAs } from "./save.js";
import { comparedIn, type Series } from "./series.js";
import type { News, Shelf } from "./shelf.js";

/** Notes listed of one file; the rest is a count. */
const NOTES = 100;

export interface ShelfActs {
  readonly show: (document: BudgetDocument) => void;
  readonly save: (document: BudgetDocument, as: SaveAs) => void;
  readonly remove: (reading: Reading) => void;
}

export function shelfView(shelf: Shelf, words: ShelfWords, language: Language, acts: ShelfActs): TemplateResult {
  const { readings, series } = shelf;
  const many = readings.filter(({ document }) => document !== undefined).length > 1;
  return html`<ul class="documents">
      ${repeat(readings, ({ id }) => id, (reading) => html`<li class=${reading.document === undefined ? "unread" : reading.document === shelf.shown ? "shown" : ""}>
        ${reading.document === undefined ? failureLine(reading, words, acts) : documentLine(reading, reading.document, { words, acts, many, shown: reading.document === shelf.shown })}
        ${leftView(reading, words, language)}
      </li>`)}
    </ul>
    ${series === undefined ? nothing : seriesLine(series, shelf.documents.length, words)}`;
}

interface Line {
  readonly words: ShelfWords;
  readonly acts: ShelfActs;
  /** Is there a choice? */
  readonly many: boolean;
  readonly shown: boolean;
}

function documentLine(reading: Reading, document: BudgetDocument, { words, acts, many, shown }: Line): TemplateResult {
  const { entity, year, kind, scope } = document;
  const moment = words.year(year, kind);
  const whole = `${entity.name} ${moment}`;
  const name = html`<span class="entity">${entity.name}</span> <span class="moment">${moment}</span>`;
  const facts = [words.scope[scope], reading.name === "" ? words.isSample : reading.name, words.read(reading.tables, reading.rows)];
  return html`<div class="line">
    <div class="what">
      ${many ? html`<button type="button" class="name" aria-pressed=${shown ? "true" : "false"} aria-label=${words.show(whole)} @click=${() => acts.show(document)}>${name}</button>` : html`<p class="name">${name}</p>`}
      <p class="facts">${facts.join(" · ")}</p>
    </div>
    <budget-audit compact .data=${document}></budget-audit>
    <p class="acts">
      ${(["json", "xlsx", "csv"] as const).map((as) => html`<button type="button" aria-label=${`${saveWord(as, words)}: ${whole}`} @click=${() => acts.save(document, as)}>${saveWord(as, words)}</button>`)}
      ${reading.name === "" ? nothing : removeButton(reading, whole, words, acts)}
    </p>
  </div>`;
}

function failureLine(reading: Reading, words: ShelfWords, acts: ShelfActs): TemplateResult {
  return html`<div class="line">
    <div class="what"><p class="name"><span class="entity">${reading.name}</span> <span class="moment">${words.failed}</span></p></div>
    <p class="acts">${removeButton(reading, reading.name, words, acts)}</p>
  </div>`;
}

function saveWord(as: SaveAs, words: ShelfWords): string {
  return as === "json" ? words.saveJson : as === "xlsx" ? words.saveXlsx : words.saveCsv;
}

function removeButton(reading: Reading, what: string, words: ShelfWords, acts: ShelfActs): TemplateResult {
  return html`<button type="button" class="remove" aria-label=${`${words.remove}: ${what}`} @click=${() => acts.remove(reading)}>${words.remove}</button>`;
}

/** Why a file is not there stands open; what is left out or only noted is folded. */
function leftView({ document, left, unreadCells, issues }: Reading, words: ShelfWords, language: Language): TemplateResult {
  const grave = document === undefined ? issues.filter(({ severity }) => severity !== "info") : [];
  const folded = document === undefined ? [] : issues;
  const summary = [words.left(left.length, unreadCells), words.noticed(folded.length)].filter((part) => part !== "").join(words.comma);
  return html`${grave.length === 0 ? nothing : html`<ul class="notes">${issueLines(grave, words, language)}</ul>`}
    ${left.length + folded.length === 0 ? nothing : html`<details><summary>${summary}</summary><ul class="notes">${left.map((table) => leftTable(table, words, language))}${issueLines(folded, words, language)}</ul></details>`}`;
}

function issueLines(issues: readonly Issue[], words: ShelfWords, language: Language): readonly TemplateResult[] {
  const lines = issues.slice(0, NOTES).map((issue) => issueView(issue, words, language));
  return issues.length > NOTES ? [...lines, html`<li>${words.more(issues.length - NOTES)}</li>`] : lines;
}

function issueView({ severity, message, hint, path }: Issue, words: ShelfWords, language: Language): TemplateResult {
  return html`<li class=${severity}><strong>${words.severity[severity]}</strong> ${message[language]}${hint ? html` <span class="hint">${hint[language]}</span>` : nothing}${path === "" ? nothing : html` <code>${path}</code>`}</li>`;
}

function leftTable({ title, table, outcome, reason }: LeftTable, words: ShelfWords, language: Language): TemplateResult {
  const place = table === undefined ? "" : words.tableAt(table);
  return html`<li><strong>${title || words.noTitle}</strong> ${[place, outcome === "kept" ? words.keptWhole : words.dropped].filter((part) => part !== "").join(" · ")}${reason ? html`<span class="hint"> · ${reason[language]}</span>` : nothing}</li>`;
}

function seriesLine(series: Series, count: number, words: ShelfWords): TemplateResult | typeof nothing {
  const compared = comparedIn(series);
  const apart = count - 1 - compared.length;
  if (count < 2) return nothing;
  return html`<p class="series">${compared.length === 0 ? nothing : words.compared(compared.map(({ year, kind }) => words.year(year, kind)))} ${apart === 0 ? nothing : words.apart(apart)}</p>`;
}

export function newsText(news: News | undefined, words: ShelfWords): string {
  if (news === undefined) return "";
  switch (news.type) {
    case "reading":
      return words.reading(news.name, news.at, news.of);
    case "done":
      return words.done(news.read, news.failed);
    case "stopped":
      return words.stopped(news.left);
    case "twice":
      return words.twice(news.name);
    case "removed":
      return words.removed(news.name);
    case "saved":
      return words.saved(news.name);
    case "notSaved":
      return words.notSaved;
  }
}
