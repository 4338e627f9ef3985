import { html, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "../../ui/property.js";
import { MONEY_UNITS, type MoneyUnit } from "../../amount/unit.js";
import { figureAt, type PathFigure, type PathResult } from "../../model/figure-path.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Issue } from "../../schema/issue.js";
import { Cached } from "../../ui/cached.js";
import { InlineElement } from "../../ui/inline-element.js";
import { inlineNote } from "../../ui/inline-note.view.js";
import { oneOf } from "../../ui/options.js";
import type { DataState } from "../../ui/source/data-state.js";
import { budgetFigureStyles } from "./budget-figure.styles.js";
import { figureNote, figureText } from "./budget-figure.view.js";
import { differs, pathIssue } from "./issues.js";
import type { LastYear } from "./last-year.js";
import { saysTheSame } from "./own-text.js";
import { figureWords } from "./words.js";

/**
 * One figure of a disclosure in the middle of a sentence, exactly as printed, with its source on demand:
 * `<budget-figure path="threePublic.total">5.45 万元</budget-figure>`. The text in the tag is what stands there before the data does,
 * and where the path leads nowhere; where it says another figure than the document prints, the page hears of it.
 *
 * @summary One exact number in a sentence, with its source.
 * @slot - The figure as the author wrote it: the fallback.
 * @fires {BudgetIssueEvent} budget-issue - The path leads nowhere, the text in the tag says another figure, or the data came with issues.
 * @csspart trigger - The figure.
 * @csspart note - The note that says where the figure is printed.
 * @cssprop [--budget-font-size=0.875rem] - Size of the note's text.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be read, or the path leads nowhere.
 * @cssstate ready - The figure is shown.
 */
export class BudgetFigure extends InlineElement {
  static override styles = [...[InlineElement.styles].flat(), budgetFigureStyles];

  /**
   * Where the figure is printed: `table.row`, `table.row.column`, `balance.income.row`, `statements.key`, `projects.3`.
   * Examples: `threePublic.total`, `expenditure.206.project`, `balance.income.carryOver`, `statements.threePublic.change`.
   */
  @property() path = "";

  /** Unit of the figure: `元`, `万元` or `亿元`. Default: as printed. The decimal point moves; nothing is rounded. */
  @property() unit: "" | MoneyUnit = "";

  /** Shows the number without its unit, for sentences that say it themselves. */
  @property({ type: Boolean }) bare = false;

  /** The note also says last year's figure and the change. */
  @property({ type: Boolean }) change = false;

  @state() private _lastYear: LastYear | undefined;
  private readonly _result = new Cached<PathResult>();
  private readonly _asked = new Cached<undefined>();

  /** The figure at the path; `undefined` while there is none. */
  private get _figure(): PathFigure | undefined {
    const result = this._found;
    return result?.ok === true ? result.figure : undefined;
  }

  private get _found(): PathResult | undefined {
    const { state: data, path } = this;
    return data.status === "ready" ? this._result.of([data.document, path], () => figureAt(data.document, path)) : undefined;
  }

  protected override get status(): DataState["status"] {
    return this._found?.ok === false ? "invalid" : this.state.status;
  }

  protected override get problems(): readonly Issue[] {
    const { path, ownText } = this;
    const result = this._found;
    if (result === undefined) return [];
    if (!result.ok) return [pathIssue(path, result.fault)];
    const shown = this._unitOf(result.figure);
    return saysTheSame(ownText, result.figure, shown) ? [] : [differs(path, ownText, figureText(result.figure, result.figure.money, this.words))];
  }

  /** A unit that is not known moves no decimal point: the printed one stands. */
  private _unitOf({ money }: PathFigure): MoneyUnit | undefined {
    return money && (oneOf(["", ...MONEY_UNITS], this.unit || this.scope?.unit || "") || money);
  }

  protected override update(changed: PropertyValues): void {
    const { state: data } = this;
    const figure = this._figure;
    if (this.change && this.note.open && figure !== undefined && data.status === "ready") {
      this._asked.of([figure, data.documents], () => void this._compare(data.document, data.documents, this.path, figure));
    }
    super.update(changed);
  }

  private async _compare(document: BudgetDocument, documents: readonly BudgetDocument[], path: string, figure: PathFigure): Promise<void> {
    this._lastYear = undefined;
    try {
      const { lastYearOf } = await import("./last-year.js");
      if (figure === this._figure) this._lastYear = lastYearOf(document, documents, path, figure) ?? { year: document.year - 1, pair: undefined, reasons: [] };
    } catch {
      this._asked.of([], () => undefined); // offline for a moment: the next opening asks again
    }
  }

  protected override render(): TemplateResult {
    const { state: data, words } = this;
    const figure = this._figure;
    if (figure === undefined || data.status !== "ready" || this.language.messages === undefined) return this.fallback();
    const shown = this._unitOf(figure);
    const number = html`<span class=${typeof figure.amount === "string" ? "number" : ""}>${figureText(figure, shown, words, this.bare)}</span>`;
    const { document } = data;
    return inlineNote(this.note, number, figureWords[words.side].note, () => figureNote({ figure, document, shown, lastYear: this.change ? this._lastYear : null }, words));
  }
}
