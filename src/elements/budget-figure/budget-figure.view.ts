import { html, nothing, type TemplateResult } from "lit";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import type { PathFigure } from "../../model/figure-path.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import type { LastYear } from "./last-year.js";
import { figureWords } from "./words.js";

/** A figure as it is read: the digits that are printed, in `shown`, or the word for what stands in their place. */
export function figureText({ amount, money, unit }: PathFigure, shown: MoneyUnit | undefined, words: Messages, bare = false): string {
  if (amount === null) return words.blank;
  if (typeof amount !== "string") return plainText(amount.text);
  const value = money === undefined || shown === undefined ? amount : convertUnit(amount, money, shown);
  const named = money === undefined || shown === undefined ? plainText(unit) : shown;
  return bare || named === "" ? value : words.amount(value, named);
}

export interface Told {
  readonly figure: PathFigure;
  readonly document: BudgetDocument;
  readonly shown: MoneyUnit | undefined;
  /** What is known of last year; `undefined` while it is being found, `null` where nobody asked. */
  readonly lastYear: LastYear | undefined | null;
}

/** Where a figure is printed, by whom, for when, and how. */
export function figureNote({ figure, document, shown, lastYear }: Told, words: Messages): TemplateResult {
  const say = figureWords[words.side];
  const name = nameOf(figure, words);
  const fact = (label: string, text: string | TemplateResult): TemplateResult => html`<dt>${label}</dt><dd>${text}</dd>`;
  return html`${name === "" ? nothing : html`<p class="head">${name}${figure.code === "" ? nothing : html` <span class="quiet">${figure.code}</span>`}</p>`}
    <p class="figure">${figureText(figure, shown, words)}</p>
    <dl class="facts">
      ${fact(say.source, sourceOf(figure, words))}
      ${figure.quote === undefined || figure.quote === "" ? nothing : fact(say.clause, say.quote(plainText(figure.quote)))}
      ${fact(say.period, `${words.year(document.year)}${words.gap}${words.kind[document.kind]}`)}
      ${fact(say.entity, plainText(document.entity.name))}
      ${fact(say.standing, standingOf(figure, words))}
      ${shown === undefined || shown === figure.money || typeof figure.amount !== "string" ? nothing : fact(say.printed, html`${figureText(figure, figure.money, words)} <span class="quiet">${say.moved}</span>`)}
      ${lastYear === null ? nothing : changeFacts(lastYear, shown, words, fact)}
    </dl>`;
}

function nameOf({ role, name, code }: PathFigure, words: Messages): string {
  if (role === "total" && words.side === "en") return words.whole;
  return words.nameOf(code) ?? plainText(name);
}

function sourceOf({ table, title, name, line, row, label }: PathFigure, words: Messages): string {
  const { prose, projects, project } = figureWords[words.side];
  if (table === "statements") return prose;
  if (table === "projects") return words.source(projects, project(row + 1), label);
  const heading = plainText(label);
  return words.source(own(words.tables, table) ?? plainText(title), line === undefined ? plainText(name) : words.row(line), heading);
}

function standingOf({ table, amount }: PathFigure, words: Messages): string {
  const { standings } = figureWords[words.side];
  if (amount === null) return standings.blank;
  if (typeof amount !== "string") return standings.words;
  return table === "statements" ? standings.prose : standings.printed;
}

function changeFacts(lastYear: LastYear | undefined, shown: MoneyUnit | undefined, words: Messages, fact: (label: string, text: string | TemplateResult) => TemplateResult): TemplateResult {
  const say = figureWords[words.side];
  if (lastYear === undefined) return fact(say.change, html`<span aria-busy="true">…</span>`);
  const { year, pair, reasons } = lastYear;
  const { before, change, why, given } = pair ?? {};
  const money = (amount: string, unit: MoneyUnit): string => words.amount(convertUnit(amount, unit, shown ?? unit), shown ?? unit);
  const marked = (text: string, derived: boolean): string => (derived ? `${text} · ${words.derived}` : text);
  const because = [...(pair === undefined && reasons.length === 0 ? [say.noChange] : []), ...(why === undefined ? [] : [why.message[words.side]]), ...reasons.map(({ message }) => message[words.side])];
  return html`${before?.amount === undefined ? nothing : fact(say.last(year), marked(money(before.amount, before.unit), before.state === "derived"))}
  ${change === undefined ? nothing : fact(say.change, marked(`${signed(money(change.amount, change.unit), change.direction)}${change.percent === undefined ? "" : say.rate(signed(change.percent, change.direction))}`, change.stated === undefined))}
  ${change?.stated?.quote === undefined ? nothing : fact(say.clause, say.quote(plainText(change.stated.quote)))}
  ${given === undefined || given === "" ? nothing : fact(say.reason, plainText(given))}
  ${because.length === 0 ? nothing : fact(change === undefined ? say.change : say.remark, because.join(words.side === "zh" ? "；" : "; "))}`;
}

/** A rise says that it is one. */
function signed(text: string, direction: -1 | 0 | 1): string {
  return direction > 0 ? `+${text}` : text.replace(/^-/, "−");
}
