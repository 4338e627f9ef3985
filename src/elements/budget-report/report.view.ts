/** The frame of the report: head, tools, contents, chapters. */
import { html, nothing, type TemplateResult } from "lit";
import type { MoneyUnit } from "../../amount/unit.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import { pictureOf, printedTables } from "./chapter.view.js";
import type { Chapter, ChapterKey } from "./chapters.js";
import { reportWords } from "./words.js";

export function headView({ entity, year, kind, scope, source }: BudgetDocument, figures: readonly string[], level: number, words: Messages): TemplateResult {
  const said = reportWords[words.side];
  const facts = [entity.region?.name, said.scope[scope], source?.published === undefined ? undefined : said.published(source.published), source?.title];
  return html`<header>
    <p class="report-title" part="title" role="heading" aria-level=${level}>${said.title(entity.name, year, said.scope[scope], words.kind[kind])}</p>
    <p class="subtitle">${facts.filter((fact) => fact !== undefined && fact !== "").join(" · ")}</p>
    <dl class="figures">
      ${figures.map((path) => html`<div><dt>${said.figures[path]}</dt><dd><budget-figure path=${path}></budget-figure></dd></div>`)}
    </dl>
    <budget-audit compact></budget-audit>
  </header>`;
}

export interface Tools {
  readonly documents: readonly BudgetDocument[];
  readonly document: BudgetDocument;
  readonly unit: "" | MoneyUnit;
  readonly units: readonly ("" | MoneyUnit)[];
}

export interface ToolActs {
  readonly year: (document: BudgetDocument) => void;
  readonly unit: (unit: "" | MoneyUnit) => void;
  readonly print: () => void;
}

/** 2023 年预算; of another entity than the one shown, whose. */
function choiceOf({ entity, year, kind }: BudgetDocument, shown: BudgetDocument, words: Messages): string {
  if (entity.name !== shown.entity.name) return words.subject(plainText(entity.name), year, words.kind[kind], "");
  return words.year(year) + words.gap + words.kind[kind];
}

export function toolsView({ documents, document, unit, units }: Tools, words: Messages, acts: ToolActs, menu: unknown): TemplateResult {
  const said = reportWords[words.side];
  return html`<div class="tools">
    ${documents.length < 2
      ? nothing
      : html`<div class="forms" role="group" aria-label=${said.year}>
          ${documents.map((one) => html`<button type="button" aria-pressed=${one === document} @click=${() => acts.year(one)}>${choiceOf(one, document, words)}</button>`)}
        </div>`}
    <div class="forms" role="group" aria-label=${said.unit}>
      ${units.map((one) => html`<button type="button" aria-pressed=${one === unit} @click=${() => acts.unit(one)}>${one === "" ? said.asPrinted : one}</button>`)}
    </div>
    <div class="forms"><button type="button" @click=${acts.print}>${said.print}</button> ${menu}</div>
  </div>`;
}

/** A list of links within this page: addresses do not reach into an element, so that they are followed here. */
export function contentsView(chapters: readonly Chapter[], words: Messages, go: (key: ChapterKey) => void): TemplateResult {
  const said = reportWords[words.side];
  const follow = (event: Event, key: ChapterKey): void => {
    event.preventDefault();
    go(key);
  };
  return html`<nav part="contents" aria-label=${said.contents}>
    <ol>
      ${chapters.map(({ key }) => html`<li><a href=${`#${key}`} @click=${(event: Event) => follow(event, key)}>${said.chapters[key]}</a></li>`)}
    </ol>
  </nav>`;
}

export interface ChapterContext {
  readonly level: number;
  /** Are its printed tables shown? */
  readonly open: boolean;
  readonly words: Messages;
  readonly turn: () => void;
}

export function chapterView(chapter: Chapter, document: BudgetDocument, { level, open, words, turn }: ChapterContext): TemplateResult {
  const said = reportWords[words.side];
  const { key, tables } = chapter;
  const picture = pictureOf(key, document, words);
  const alone = picture === nothing;
  return html`<section class="chapter" part="chapter">
    <p class="chapter-title" part="heading" role="heading" aria-level=${level} id=${key} tabindex="-1">${said.chapters[key]}</p>
    ${picture}
    ${tables.length === 0
      ? nothing
      : html`${alone ? nothing : html`<button type="button" class="turn" aria-expanded=${open} aria-controls=${`tables-${key}`} @click=${turn}>${open ? said.hideTables : said.showTables}</button>`}
          <div class=${open || alone ? "tables" : "tables folded"} id=${`tables-${key}`}>${printedTables(chapter)}</div>`}
  </section>`;
}
