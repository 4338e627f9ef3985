import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FlowMark, FlowPicture } from "./picture.js";
import { step } from "./walk.js";

/** What the reader's hand can do with a picture. */
export interface Acts {
  readonly picture: () => FlowPicture | undefined;
  /** Selects a mark, or opens a rest. */
  readonly activate: (mark: FlowMark) => void;
  /** One step back; `false` where there is none. */
  readonly back: () => boolean;
  /** A mark is pointed at, or none any more. */
  readonly point: (mark: FlowMark | undefined) => void;
}

/** Pointer, touch and keyboard on a picture and its list. Events are delegated: a mark says its place by `data-at`. The drawing is one tab stop. */
export class Hand implements ReactiveController {
  /** The mark that is read in the detail pane. */
  pointed: FlowMark | undefined;
  /** Which end of a flow keys came from. */
  private _side: "source" | "target" = "source";
  /** Where keys continue after the next render, by key. */
  private _landing: string | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly _acts: Acts,
  ) {
    _host.addController(this);
  }

  /** What was pointed at stays behind: the next page around has another pointer. */
  hostDisconnected(): void {
    this.pointed = undefined;
  }

  hostUpdated(): void {
    const landing = this._landing;
    this._landing = undefined;
    const marks = this._acts.picture()?.marks ?? [];
    if (landing === undefined && this._host.renderRoot.querySelector(".mark[tabindex='0']") !== null) return;
    const found = landing === undefined ? -1 : marks.findIndex(({ key, ...mark }) => key === landing || ("nodes" in mark && mark.nodes.some((node) => node.key === landing)));
    this._rove(Math.max(0, found), landing !== undefined);
  }

  /** The picture is drawn anew: nothing is pointed at, and keys stay on what they are on, or go to `landing`. */
  redraw(landing?: string): void {
    const held = this._focused();
    this.pointed = undefined;
    this._landing = landing ?? this._landing ?? (held && (held.kind === "node" && !held.rest ? held.nodes[0]?.key : held.key));
    // The tab stop may be on a shape that is about to mean something else.
    this._host.renderRoot.querySelector(".mark[tabindex='0']")?.setAttribute("tabindex", "-1");
  }

  /** Are keys in the drawing? */
  get holds(): boolean {
    return this._host.renderRoot.querySelector(".mark:focus") !== null;
  }

  /** The pointer has gone, or what it pointed at. */
  release(): void {
    this.pointed = undefined;
  }

  /** Between marks, and on the way to the pane that reads one, it stays pointed at: what it says can be selected and copied. */
  readonly onPoint = (event: Event): void => {
    const mark = this._markOf(event);
    if (mark !== undefined && !byFinger(event)) this._point(mark);
  };

  readonly onLeave = (event: Event): void => {
    if (!byFinger(event)) this._point(undefined);
  };

  readonly onClick = (event: MouseEvent): void => {
    const mark = this._markOf(event);
    if (mark !== undefined) this._acts.activate(mark);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return; // keys of the browser
    const from = this._markOf(event);
    if (event.key === "Escape") {
      if (!this._acts.back()) return; // with nothing to leave Escape is the page's: it may close a dialog around
    } else if (from && (event.key === "Enter" || event.key === " ")) this._acts.activate(from);
    else {
      const picture = this._acts.picture();
      const target = from && picture && step(picture, from, event.key, this._side);
      if (target === undefined || picture === undefined) return;
      if (target.kind === "ribbon" && from?.kind === "node") this._side = picture.marks[target.source] === from ? "source" : "target";
      this._rove(picture.marks.indexOf(target), true);
    }
    event.preventDefault();
  };

  private _point(mark: FlowMark | undefined): void {
    if (mark === this.pointed) return;
    this.pointed = mark;
    this._acts.point(mark);
    this._host.requestUpdate();
  }

  private _focused(): FlowMark | undefined {
    const at = this._host.renderRoot.querySelector(".mark:focus")?.getAttribute("data-at");
    return at == null ? undefined : this._acts.picture()?.marks[Number(at)];
  }

  private _markOf(event: Event): FlowMark | undefined {
    const target = event.target instanceof Element ? event.target.closest("[data-at]") : null;
    return target === null ? undefined : this._acts.picture()?.marks[Number(target.getAttribute("data-at"))];
  }

  private _rove(at: number, focus: boolean): void {
    const { renderRoot } = this._host;
    renderRoot.querySelector(".mark[tabindex='0']")?.setAttribute("tabindex", "-1");
    const target = renderRoot.querySelector<SVGElement>(`.mark[data-at='${at}']`);
    target?.setAttribute("tabindex", "0");
    if (focus) target?.focus();
  }
}

function byFinger(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}
