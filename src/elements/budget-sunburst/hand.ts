import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Picture, Shape } from "./picture.js";
import { step } from "./walk.js";

/** What the reader's hand can do with a picture. */
export interface Acts {
  readonly picture: () => Picture | undefined;
  /** Goes into a shape, opens it or selects it. */
  readonly activate: (shape: Shape, byKey: boolean) => void;
  /** One step out; `false` where there is none. */
  readonly up: (byKey: boolean) => boolean;
  /** A shape is pointed at, or none any more. */
  readonly point: (shape: Shape | undefined) => void;
}

/**
 * Pointer, touch and keyboard on a picture and its list. Events are delegated: a shape says its place by `data-at`. A touch points
 * first and acts at the second tap; the drawing is one tab stop, and keys walk on from there.
 */
export class Hand implements ReactiveController {
  /** The shape that is read in the detail pane. */
  pointed: Shape | undefined;
  private _touched = false;
  /** Where keys continue after the next render. */
  private _landing: ((shape: Shape) => boolean) | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly _acts: Acts,
  ) {
    _host.addController(this);
  }

  hostUpdated(): void {
    const landing = this._landing;
    this._landing = undefined;
    if (landing === undefined && this._host.renderRoot.querySelector("path.shape[tabindex='0']") !== null) return;
    const at = landing === undefined ? -1 : (this._acts.picture()?.shapes.findIndex(landing) ?? -1);
    this._rove(Math.max(0, at), landing !== undefined);
    const shape = landing && this._acts.picture()?.shapes[Math.max(0, at)];
    if (shape === undefined || shape === this.pointed) return;
    this.pointed = shape; // what had the focus already hears of none: it keeps its ring and its detail
    this._host.requestUpdate();
  }

  /** The picture is drawn anew, of other data or in another size: nothing is pointed at, and keys stay on the item they are on. */
  redraw(): void {
    this.pointed = undefined;
    const at = this._host.renderRoot.querySelector("path.shape:focus")?.getAttribute("data-at");
    const held = at == null ? undefined : this._acts.picture()?.shapes[Number(at)]?.mark;
    if (held !== undefined) this._landing ??= ({ mark }) => mark.node.code === held.node.code && mark.gathered.length > 0 === held.gathered.length > 0;
  }

  /** The picture changes: nothing is pointed at. With `landing`, keys continue at the first such shape of the new one. */
  release(landing?: (shape: Shape) => boolean): void {
    this.pointed = undefined;
    this._landing = landing;
  }

  readonly onPress = (event: PointerEvent): void => {
    this._touched = event.pointerType === "touch";
  };

  readonly onPoint = (event: Event): void => {
    const shape = this._shapeOf(event);
    if (event instanceof PointerEvent && !byFinger(event)) this._touched = false; // a finger that only scrolled leaves no click
    if (shape !== undefined && !this._touched && !byFinger(event)) this._point(shape);
  };

  /** A finger leaves the glass before its click comes: what it pointed at stays for the second tap. */
  readonly onLeave = (event: Event): void => {
    if (!byFinger(event)) this._point(undefined);
  };

  readonly onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.hasAttribute("data-up")) return void this._acts.up(false);
    const shape = this._shapeOf(event);
    if (shape === undefined) return;
    const first = this._touched && this.pointed !== shape;
    this._touched = false;
    if (first) this._point(shape);
    else this._acts.activate(shape, event.detail === 0); // a click by key has no detail
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return; // keys of the browser
    const from = this._shapeOf(event);
    if (event.key === "Escape") {
      if (!this._acts.up(true)) return; // at the top Escape is the page's: it may close a dialog around
    } else if (from && (event.key === "Enter" || event.key === " ")) this._acts.activate(from, true);
    else {
      const shapes = this._acts.picture()?.shapes ?? [];
      const target = from && step(shapes.map(({ mark }) => mark), from.mark, event.key);
      if (target === undefined) return;
      this._rove(shapes.findIndex(({ mark }) => mark === target), true);
    }
    event.preventDefault();
  };

  private _point(shape: Shape | undefined): void {
    if (shape === this.pointed) return;
    this.pointed = shape;
    this._acts.point(shape);
    this._host.requestUpdate();
  }

  private _shapeOf(event: Event): Shape | undefined {
    const target = event.target instanceof Element ? event.target.closest("[data-at]") : null;
    return target === null ? undefined : this._acts.picture()?.shapes[Number(target.getAttribute("data-at"))];
  }

  private _rove(at: number, focus: boolean): void {
    const { renderRoot } = this._host;
    renderRoot.querySelector("path.shape[tabindex='0']")?.setAttribute("tabindex", "-1");
    const target = renderRoot.querySelectorAll<SVGElement>("path.shape")[at];
    target?.setAttribute("tabindex", "0");
    if (focus) target?.focus();
  }
}

function byFinger(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}
