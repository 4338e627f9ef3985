import { Cached } from "./cached.js";

/**
 * A detail pane that is never lower than it was, so that what follows it does not jump up and down from item to item. It grows where an item
 * needs more lines; room for the longest is not kept ahead, because a pane at rest would then stand half empty.
 */
export class SteadyPane {
  private readonly _begun = new Cached<void>();
  private _item: unknown;

  constructor(private readonly _host: { readonly renderRoot: HTMLElement | DocumentFragment }) {}

  /**
   * Call while an item is being rendered: what stands there is the item before, laid out, so that its height costs nothing. Without a
   * layout, as in Node, nothing is kept. Another picture (`of`: its data, words, form and width) begins anew.
   */
  keep(item: unknown, of: readonly unknown[]): void {
    const pane = this._host.renderRoot.querySelector<HTMLElement>(".detail");
    this._begun.of(of, () => {
      this._item = item;
      pane?.style.removeProperty("min-height");
    });
    if (pane === null || item === this._item) return;
    this._item = item;
    const { height } = getComputedStyle(pane); // to the fraction, and whatever the page's transforms are
    if (parseFloat(height) > 0) pane.style.minHeight = height;
  }
}
