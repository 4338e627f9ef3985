import type { ReactiveController, ReactiveControllerHost } from "lit";
import { step, type Shape } from "./shape.js";

/** What the reader's hand can do with a balance. */
export interface Acts {
  readonly shapes: () => readonly Shape[];
  /** Selects an entry, opens a rest. */
  readonly activate: (shape: Shape) => void;
  /** Back; `false` where there is nothing to go back from. */
  readonly back: () => boolean;
  readonly point: (shape: Shape | undefined) => void;
}

/**
 * Pointer, touch and keyboard on the options of a list box. Events are delegated: an option, and the area of its label, says its key
 * by `data-key`. A finger points first and acts at the second tap; the list box is one tab stop, and keys walk on from there.
 */
export class Hand implements ReactiveController {
  /** Key of the shape that is read in the detail pane. */
  pointed = "";
  private _active = "";
  private _touched = false;
  /** Key of the option that had the focus when its picture was drawn anew. */
  private _held: string | undefined;
  private _updating = false;

  constructor(
    private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly _acts: Acts,
  ) {
    _host.addController(this);
  }

  /** Key of the shape that has the tab stop. */
  get active(): string {
    const shapes = this._acts.shapes();
    return shapes.some(({ key }) => key === this._active) ? this._active : (shapes[0]?.key ?? "");
  }

  /** No pointer leaves what is gone from the page. */
  hostDisconnected(): void {
    this.pointed = "";
  }

  hostUpdate(): void {
    this._updating = true;
    this._held ??= this._focused()?.getAttribute("data-key") ?? undefined;
  }

  hostUpdated(): void {
    const held = this._held;
    this._held = undefined;
    if (held !== undefined && this._focused()?.getAttribute("data-key") !== held) this._option(held)?.focus();
    this._updating = false;
  }

  /** Another picture is about to be drawn: the focus goes on at the option that had it, or at the one that has the tab stop where that one is gone. */
  redraw(): void {
    if (this._held === undefined) return;
    if (!this._acts.shapes().some(({ key }) => key === this._held)) this._held = this.active;
    this.pointed = this._held;
  }

  /** Keys continue at this shape after the next render. */
  land(key: string, focus: boolean): void {
    this._active = key;
    if (focus) this._held = key;
    this.pointed = focus ? key : "";
  }

  readonly onPress = (event: PointerEvent): void => {
    this._touched = event.pointerType === "touch";
  };

  readonly onPoint = (event: Event): void => {
    if (this._updating) return;
    const shape = this._shapeOf(event);
    if (event instanceof PointerEvent && !byFinger(event)) this._touched = false; // a finger that only scrolled leaves no click
    if (shape === undefined || this._touched || byFinger(event)) return;
    if (event.type === "focusin") this._active = shape.key;
    this._point(shape);
  };

  /** A finger leaves the glass before its click comes: what it pointed at stays for the second tap. */
  readonly onLeave = (event: Event): void => {
    // An option that is drawn no more loses the focus while it goes.
    if (!byFinger(event) && !this._updating) this._point(undefined);
  };

  readonly onClick = (event: MouseEvent): void => {
    const shape = this._shapeOf(event);
    if (shape === undefined) return;
    const first = this._touched && this.pointed !== shape.key;
    this._touched = false;
    this._active = shape.key;
    if (first) this._point(shape);
    else this._acts.activate(shape);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return; // keys of the browser
    const from = this._shapeOf(event);
    if (event.key === "Escape") {
      if (!this._acts.back()) return; // the page's: it may close a dialog around
    } else if (from && (event.key === "Enter" || event.key === " ")) this._acts.activate(from);
    else {
      const target = from && step(this._acts.shapes(), from, event.key);
      if (target === undefined) return;
      this._option(target.key)?.focus();
    }
    event.preventDefault();
  };

  private _point(shape: Shape | undefined): void {
    const key = shape?.key ?? "";
    if (key === this.pointed) return;
    this.pointed = key;
    this._acts.point(shape);
    this._host.requestUpdate();
  }

  private _shapeOf(event: Event): Shape | undefined {
    const key = event.target instanceof Element ? event.target.closest("[data-key]")?.getAttribute("data-key") : undefined;
    return key == null ? undefined : this._acts.shapes().find((shape) => shape.key === key);
  }

  private _focused(): Element | undefined {
    return this._host.renderRoot.querySelector("[role=option]:focus") ?? undefined;
  }

  /** By attribute, not by selector: a key comes from data. */
  private _option(key: string): (Element & HTMLOrSVGElement) | undefined {
    return Array.from(this._host.renderRoot.querySelectorAll<HTMLElement>("[role=option]")).find((option) => option.getAttribute("data-key") === key);
  }
}

function byFinger(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}
