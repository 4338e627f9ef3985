import type { LitElement, ReactiveController } from "lit";
import { placeBeside } from "../layout/beside.js";

/**
 * A note that a word in running text opens: a click, Enter or Space opens and closes it, Escape closes it and leaves the keyboard on
 * the word, going elsewhere closes it. Beside it stands its template, `inlineNote()`.
 *
 * It is fixed to what is seen and placed by measuring, because articles stand in boxes that clip and scroll, at any width; the browser's
 * own popovers are too young for the browsers that must show it.
 */
export class InlineNote implements ReactiveController {
  private _open = false;
  private _frame = 0;
  private readonly _host: LitElement;

  constructor(host: LitElement) {
    this._host = host;
    host.addController(this);
    host.addEventListener("focusout", () => {
      if (document.hasFocus()) this.close(); // another window may come to the front without closing anything
    });
  }

  get open(): boolean {
    return this._open;
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    if (this._open) this._place();
  }

  readonly onClick = (event: MouseEvent): void => {
    // Who has drawn the pointer over the word to copy it does not ask for its note. Assistive tools click without counting.
    if (event.detail > 0 && getSelection()?.type === "Range") return;
    this.toggle();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (!event.repeat) this.toggle();
  };

  /** On the whole element: a reader may be in the note. */
  readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this._open) return;
    event.preventDefault();
    event.stopPropagation(); // a dialog around stays
    this.close();
    this._host.renderRoot.querySelector<HTMLElement>(".trigger")?.focus();
  };

  toggle(): void {
    if (this._open) this.close();
    else this._show();
  }

  close(): void {
    if (!this._open) return;
    this._open = false;
    cancelAnimationFrame(this._frame);
    document.removeEventListener("pointerdown", this._onPointer, true);
    removeEventListener("scroll", this._onMove, true);
    removeEventListener("resize", this._onMove);
    this._host.requestUpdate();
  }

  private _show(): void {
    this._open = true;
    document.addEventListener("pointerdown", this._onPointer, true);
    addEventListener("scroll", this._onMove, { capture: true, passive: true });
    addEventListener("resize", this._onMove);
    this._host.requestUpdate();
  }

  private readonly _onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this._host)) this.close();
  };

  private readonly _onMove = (event: Event): void => {
    if (event.target === this._host.renderRoot.querySelector(".note")) return; // a long note is scrolled itself
    cancelAnimationFrame(this._frame);
    this._frame = requestAnimationFrame(() => this._place());
  };

  /** Moves the note from wherever it stands to where it belongs, so that no box around it has to be known. */
  private _place(): void {
    const note = this._host.renderRoot.querySelector<HTMLElement>(".note");
    const word = this._host.renderRoot.querySelector(".trigger");
    const anchor = word?.getClientRects()[0];
    if (note === null || anchor === undefined) return;
    note.style.maxHeight = "";
    const natural = note.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, maxHeight } = placeBeside(anchor, natural, view, getComputedStyle(this._host).direction === "rtl");
    const scale = natural.width / note.offsetWidth || 1; // of a page that is drawn larger or smaller
    note.style.left = `${note.offsetLeft + (left - natural.left) / scale}px`;
    note.style.top = `${note.offsetTop + (top - natural.top) / scale}px`;
    note.style.maxHeight = `${maxHeight / scale}px`;
    note.tabIndex = natural.height > maxHeight ? 0 : -1; // what is scrolled can be scrolled by keys
  }
}
