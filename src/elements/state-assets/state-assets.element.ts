import { html, type TemplateResult } from "lit";
import { assetsOf, type AssetKind, type StateAssets as Assets } from "../../model/assets.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { cardStyles } from "../../ui/cards.styles.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { heading, menuButton, note } from "../../ui/figure.view.js";
import { plainText } from "../../ui/plain-text.js";
import { saidOf, sectionIssues } from "../../ui/section.js";
import { valueBarStyles } from "../../ui/value-bar.styles.js";
import { widthsOf } from "../../ui/value-bar.view.js";
import { findingOf, notesOf, type Around } from "./captions.js";
import { stateAssetsStyles } from "./state-assets.styles.js";
import { assetTable, plannedView } from "./state-assets.view.js";
import { assetWords } from "./words.js";

/** Narrower than this, in pixels, rows are cards. */
const TABLE_FROM = 440;

/**
 * What a department owns (固定资产占用情况): buildings, vehicles, equipment with their quantity and value as printed, parts (其中) within their
 * kind, the day it was counted, and what is to be bought this year. Bars show values on one scale; quantities are never drawn.
 *
 * @summary Fixed assets by kind.
 * @slot - What readers see before the element is defined and when nothing can be shown.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The sentence that sums up.
 * @csspart subtitle - What is measured, and when.
 * @csspart table - The table.
 * @csspart total - The row of the printed total.
 * @csspart kind - The row of each kind.
 * @csspart part - The row of each part (其中).
 * @csspart planned - What is to be bought.
 * @csspart note - Each note.
 * @csspart menu - The button that opens the menu of files.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be shown.
 * @cssstate ready - The document is read.
 */
export class StateAssets extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, valueBarStyles, stateAssetsStyles, cardStyles];

  private readonly _read = new Cached<Assets>();
  private readonly _widths = new Cached<ReadonlyMap<AssetKind, number>>();

  protected override renderDocument(document: BudgetDocument): TemplateResult {
    const { words } = this;
    const { assets: table } = document;
    if (table === undefined) return this._missing(document);
    const assets = this._read.of([table], () => assetsOf(table));
    const unit = this.unitOf(table.unit);
    const around = { assets, words, unit };
    const say = assetWords[words.side];
    const subtitle = [say.measure, words.unit(unit), ...(table.asOf === undefined ? [] : [say.asOf(plainText(table.asOf))]), ...(assets.kinds.length > 1 ? [say.bars] : [])];
    return html`<figure>
      ${heading(findingOf(document, around), subtitle.join(" · "))} ${this._table(around)} ${plannedView(document, around)}
      <div class="foot"><span>${words.sourceLine(plainText(table.title))}</span> ${menuButton(this, words)}</div>
    </figure>`;
  }

  /** 空表列示: the printed note says that there is nothing; where none is printed, the table is empty. */
  private _table(around: Around): TemplateResult {
    const { assets, words } = around;
    const notes = notesOf(around);
    if (assets.kinds.length === 0 && assets.total === undefined) return html`<p class="state" part="state">${notes.length > 0 ? notes.join(" ") : words.emptyTable}</p>`;
    const widths = this._widths.of([assets], () => widthsOfKinds(assets));
    const sheet = { ...around, width: (kind: AssetKind) => widths.get(kind) ?? 0, cards: this.space.width > 0 && this.space.width < TABLE_FROM };
    return html`<div class="scroll">${assetTable(sheet)}</div>
      ${notes.map(note)}`;
  }

  /** Without a table: what its own issues say, what the prose says, or that there is none. */
  private _missing(document: BudgetDocument): TemplateResult {
    const issues = sectionIssues(this.state, "assets");
    if (issues.length > 0) return this.renderIssues(issues);
    const say = assetWords[this.words.side];
    return this.renderEmpty(say.missing, saidOf(document, "assets").map((text) => say.stated + say.quote(text)).join(" "));
  }
}

/** Kinds and their parts on one scale. */
function widthsOfKinds({ kinds, value }: Assets): ReadonlyMap<AssetKind, number> {
  const drawn = kinds.flatMap((kind) => [kind, ...kind.parts]);
  const widths = widthsOf(drawn.map(({ row }) => row), value);
  return new Map(drawn.map((kind, at) => [kind, widths[at] ?? 0]));
}
