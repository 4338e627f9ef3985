import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import { printedText, type HeadingCell } from "../../model/printed-table.js";
import type { BudgetColumn, BudgetRow } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import type { Messages } from "../../ui/locale/messages.js";
import { tableWords } from "../../ui/locale/table-words.js";
import { stepInGrid, type Grid, type Place } from "./grid.js";

/** What all cells of a list have in common. */
export interface GridContext {
  readonly caption: string;
  readonly from: MoneyUnit;
  readonly to: MoneyUnit;
  readonly filter: string;
  readonly words: Messages;
  /** A mark beside a figure, such as that of the audit. */
  readonly mark: (at: number, column: string) => TemplateResult | typeof nothing;
  /** Is this row what is selected, here or in another view? */
  readonly selected: (row: BudgetRow) => boolean;
  /** A cell is focused or pointed at. */
  readonly read: (at: number, column: BudgetColumn | undefined) => void;
}

/** Columns before the figures. */
interface Lead {
  readonly key: "row" | "code" | "name";
  readonly label: string;
}

export function gridView(grid: Grid, context: GridContext): TemplateResult {
  const { part } = grid;
  const visible = grid.visible(context.filter);
  const places = grid.places(visible.length);
  const windowed = grid.isWindowed(visible.length);
  const lead = leadOf(grid, context.words);
  const columns = grid.lead + part.columns.length;
  const tree = grid.outline.foldable.includes(1);
  const stop = tabStop(grid, visible.length);
  const gap = (rows: number): TemplateResult | typeof nothing => (rows > 0 ? html`<tr class="gap" aria-hidden="true"><td colspan=${columns} height=${rows * grid.rowHeight}></td></tr>` : nothing);
  return html`<div class=${windowed ? "scroll windowed" : "scroll"} @scroll=${windowed ? grid.onScroll : nothing}>
    <table part="table" role=${tree ? "treegrid" : "grid"} aria-label=${context.caption} aria-rowcount=${visible.length + part.heading.length} aria-colcount=${columns} @keydown=${(event: KeyboardEvent) => onKey(event, grid, visible, columns)} @click=${(event: Event) => onClick(event, grid)} @focusin=${(event: Event) => onFocus(event, grid, visible, lead, context)} @focusout=${() => (grid.active = false)}>
      ${headingView(grid, lead, stop)}
      <tbody>
        ${repeat(
          places,
          (place) => visible[place],
          (place, offset) => html`${gap(place - (places[offset - 1] ?? -1) - 1)}${rowView(grid, visible[place] as number, place, lead, stop, tree, context)}`,
        )}
        ${gap(visible.length - (places[places.length - 1] ?? -1) - 1)}
      </tbody>
    </table>
  </div>`;
}

function leadOf({ part }: Grid, words: Messages): readonly Lead[] {
  const lead: Lead[] = [];
  if (part.hasOrdinals) lead.push({ key: "row", label: tableWords[words.side].ordinal });
  if (part.hasCodes) lead.push({ key: "code", label: words.columns.code });
  lead.push({ key: "name", label: part.hasCodes ? words.columns.name : part.side === undefined ? tableWords[words.side].item : words.sides[part.side] });
  return lead;
}

function headingView(grid: Grid, lead: readonly Lead[], stop: Place): TemplateResult {
  const { heading } = grid.part;
  return html`<thead>
    ${heading.map((cells, level) => {
      const isLeaf = ({ rows, columns }: HeadingCell): boolean => level + rows === heading.length && columns === 1;
      return html`<tr aria-rowindex=${level + 1}>
        ${level > 0 ? nothing : lead.map(({ key, label }, place) => html`<th scope="col" rowspan=${heading.length} class=${key} aria-sort=${sortOf(grid, key)} tabindex=${tabOf(stop, -1, place)} data-row="-1" data-column=${place} data-sort=${key === "row" ? nothing : key}>${label}${arrowOf(grid, key)}</th>`)}
        ${cells.map((cell) => {
          const column = lead.length + cell.column;
          const key = grid.part.columns[cell.column]?.key ?? "";
          return isLeaf(cell)
            ? html`<th scope="col" class=${grid.worded.has(key) ? "words" : "number"} rowspan=${cell.rows} aria-sort=${sortOf(grid, key)} tabindex=${tabOf(stop, -1, column)} data-row="-1" data-column=${column} data-sort=${key}>${cell.text}${arrowOf(grid, key)}</th>`
            : html`<th scope="colgroup" colspan=${cell.columns} rowspan=${cell.rows}>${cell.text}</th>`;
        })}
      </tr>`;
    })}
  </thead>`;
}

function sortOf({ sorting }: Grid, key: string): "ascending" | "descending" | typeof nothing {
  return sorting?.key !== key ? nothing : sorting.descending ? "descending" : "ascending";
}

function arrowOf(grid: Grid, key: string): TemplateResult | typeof nothing {
  const direction = sortOf(grid, key);
  return direction === nothing ? nothing : html`<span class="arrow" aria-hidden="true">${direction === "ascending" ? "↑" : "↓"}</span>`;
}

/** Where the tab key enters: at the focus, or at the nearest row that is drawn when that one is filtered away or out of sight. */
function tabStop(grid: Grid, count: number): Place {
  const { row, column } = grid.focus;
  const { first, last } = grid.window(count);
  if (row < 0 || last <= first) return { row: -1, column };
  return { row: grid.active && row < count ? row : Math.max(first, Math.min(last - 1, row)), column };
}

function tabOf(stop: Place, row: number, column: number): 0 | -1 {
  return stop.row === row && stop.column === column ? 0 : -1;
}

function rowView(grid: Grid, at: number, place: number, lead: readonly Lead[], stop: Place, tree: boolean, { from, to, mark, selected }: GridContext): TemplateResult {
  const { outline, part } = grid;
  const row = outline.rows[at] as BudgetRow;
  const foldable = outline.foldable[at] === 1;
  const folded = grid.folded.has(at);
  const level = outline.levels[at] ?? 1;
  return html`<tr class=${`${row.role ?? ""} ${part.hasCodes || row.role === "ofWhich" ? `level-${level}` : ""}`} aria-level=${tree ? level : nothing} aria-selected=${selected(row) ? "true" : nothing} aria-expanded=${foldable ? (folded ? "false" : "true") : nothing} aria-rowindex=${place + part.heading.length + 1}>
    ${lead.map(({ key }, column) => {
      const tab = tabOf(stop, place, column);
      if (key !== "name") return html`<td class=${key} tabindex=${tab} data-row=${place} data-column=${column}>${row[key] ?? ""}</td>`;
      const fold = foldable ? html`<span class="fold" data-fold=${at} aria-hidden="true">${folded ? "▸" : "▾"}</span>` : nothing;
      return html`<th scope="row" class="name" tabindex=${tab} data-row=${place} data-column=${column}>${fold}${row.name}</th>`;
    })}
    ${part.columns.map(
      ({ key }, offset) =>
        html`<td class=${own(row.texts, key) === undefined ? "number" : ""} tabindex=${tabOf(stop, place, lead.length + offset)} data-row=${place} data-column=${lead.length + offset}>${figureOf(row, key, from, to)}${mark(at, key)}</td>`,
    )}
  </tr>`;
}

/** 数量 of 政府采购 and 固定资产: a count or a measure, which no unit of money moves. */
const QUANTITY = "quantity";

/** The printed text of a cell; a money amount in the display unit. */
export function figureOf(row: BudgetRow, key: string, from: MoneyUnit, to: MoneyUnit): string {
  const text = own(row.texts, key);
  if (text !== undefined) return text;
  const amount = own(row.cells, key);
  return typeof amount === "string" && key !== QUANTITY ? convertUnit(amount, from, to) : printedText(amount);
}

function placeOf(event: Event): { readonly cell: HTMLElement; readonly row: number; readonly column: number } | undefined {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
  return cell === null ? undefined : { cell, row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function onFocus(event: Event, grid: Grid, visible: readonly number[], lead: readonly Lead[], { read }: GridContext): void {
  const place = placeOf(event);
  if (place === undefined) return;
  grid.focus = { row: place.row, column: place.column };
  grid.active = true;
  const at = visible[place.row];
  if (at !== undefined) read(at, grid.part.columns[place.column - lead.length]);
}

function onClick(event: Event, grid: Grid): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const fold = target?.closest("[data-fold]")?.getAttribute("data-fold");
  const sort = target?.closest("[data-sort]")?.getAttribute("data-sort");
  if (fold) grid.fold(Number(fold));
  else if (sort) grid.sort(sort);
}

function onKey(event: KeyboardEvent, grid: Grid, visible: readonly number[], columns: number): void {
  const place = placeOf(event);
  if (place === undefined || event.altKey || event.metaKey) return;
  const at = visible[place.row] ?? -1;
  const foldable = grid.outline.foldable[at] === 1;
  const key = event.key;
  if ((key === "Enter" || key === " ") && place.row < 0) place.cell.click();
  else if ((key === "Enter" || key === " ") && foldable) grid.fold(at);
  else if (key === "ArrowRight" && place.column === 0 && foldable && grid.folded.has(at)) grid.fold(at, false);
  else if (key === "ArrowLeft" && place.column === 0 && foldable && !grid.folded.has(at)) grid.fold(at, true);
  else {
    const to = stepInGrid(place, key, event.ctrlKey, visible.length, columns, 10);
    if (to === undefined) return;
    grid.go(to);
  }
  event.preventDefault();
}
