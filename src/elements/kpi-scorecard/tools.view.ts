import { html, nothing, type TemplateResult } from "lit";
import { FLAG_KINDS, isKnownGroup, STATUSES, TARGET_KINDS, type Scorecard, type Wanted } from "../../model/performance/index.js";
import type { Messages } from "../../ui/locale/messages.js";
import { SIGNS } from "./outcome.view.js";
import { scorecardWords } from "./words.js";

export type Narrow = (change: Partial<Wanted>) => void;

export function searchBox(text: string, words: Messages, input: (text: string) => void): TemplateResult {
  const onInput = (event: Event): void => input((event.target as HTMLInputElement).value);
  return html`<label class="search"><span class="quiet">${scorecardWords[words.side].search}</span> <input type="search" .value=${text} @input=${onInput} /></label>`;
}

/** What can be looked for, each with how often it occurs: the counts are the summary of the scorecard. */
export function facets(card: Scorecard, wanted: Wanted, words: Messages, narrow: Narrow): TemplateResult {
  const own = scorecardWords[words.side];
  const groups = card.groups.map(({ key, count }) => ({ value: key, name: isKnownGroup(key) ? own.groups[key] : key, count, sign: "" }));
  const kinds = TARGET_KINDS.map((value) => ({ value, name: own.kinds[value], count: card.kinds[value], sign: "" }));
  const statuses = STATUSES.map((value) => ({ value, name: own.statuses[value], count: card.evaluated ? card.statuses[value] : 0, sign: SIGNS[value] }));
  return html`<div class="facets">
    ${facet(own.facets.group, groups, wanted.group, (group) => narrow({ group, level2: "" }))}
    ${facet(own.facets.kind, kinds, wanted.kind, (kind) => narrow({ kind }))}
    ${card.evaluated ? facet(own.facets.status, statuses, wanted.status, (status) => narrow({ status })) : nothing}
  </div>`;
}

interface Choice<V extends string> {
  readonly value: V;
  readonly name: string;
  readonly count: number;
  readonly sign: string;
}

/** Buttons of which one may be pressed; pressed again, none is. */
function facet<V extends string>(label: string, choices: readonly Choice<V>[], current: V | "", choose: (value: V | "") => void): TemplateResult {
  return html`<div class="facet" role="group" aria-label=${label}>
    ${choices.filter(({ count, value }) => count > 0 || value === current).map(
      ({ value, name, count, sign }) => html`<button type="button" aria-pressed=${value === current} @click=${() => choose(value === current ? "" : value)}>
        ${sign === "" ? nothing : html`<span class="sign" aria-hidden="true">${sign}</span> `}${name} <span class="count">${count}</span>
      </button>`,
    )}
  </div>`;
}

/** Flags and projects are many: a list to choose from. `whole`: with all projects, which may be too many for a first frame. */
export function lists(card: Scorecard, wanted: Wanted, whole: boolean, words: Messages, narrow: Narrow): TemplateResult {
  const own = scorecardWords[words.side];
  const flags = FLAG_KINDS.filter((kind) => card.flags[kind] > 0 || kind === wanted.flag).map((kind) => ({ value: kind, name: `${own.flags[kind]} ${card.flags[kind]}`, lang: undefined }));
  const projects = card.projects.filter(({ at }) => whole || at === wanted.project).map(({ at, printed }) => ({ value: String(at), name: `${at} ${printed.name}`, lang: "zh" }));
  return html`${flags.length === 0 ? nothing : choiceList(own.facets.flag, own.all, flags, wanted.flag, (value) => narrow({ flag: FLAG_KINDS.find((kind) => kind === value) ?? "" }))}
  ${card.projects.length < 2 ? nothing : choiceList(own.facets.project, own.all, projects, wanted.project === 0 ? "" : String(wanted.project), (value) => narrow({ project: Number(value) }))}`;
}

interface Option {
  readonly value: string;
  readonly name: string;
  readonly lang: string | undefined;
}

function choiceList(label: string, all: string, options: readonly Option[], current: string, choose: (value: string) => void): TemplateResult {
  const onChange = (event: Event): void => choose((event.target as HTMLSelectElement).value);
  return html`<label class="choice"><span class="quiet">${label}</span>
    <select @change=${onChange}>
      <option value="" .selected=${current === ""}>${all}</option>
      ${options.map(({ value, name, lang }) => html`<option value=${value} lang=${lang ?? nothing} .selected=${value === current}>${name}</option>`)}
    </select></label>`;
}
