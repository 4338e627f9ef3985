/** A page for one test: it stays silent, and it is empty again afterwards. */
import { afterEach, beforeEach, expect, vi } from "vitest";
import { render, type TemplateResult } from "lit";
import { userEvent } from "vitest/browser";
import type { BudgetElement } from "../../src/ui/base-element.js";
import { settled } from "../../stories/stage.js";
import { must } from "../must.js";

export { settled } from "../../stories/stage.js";
export { must } from "../must.js";

const noises: string[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent): number => noises.push(event instanceof ErrorEvent ? event.message : String(event.reason));

/** Is the pointer in the corner, where nothing is pointed at? Another file may have left it anywhere. */
let parked = false;

async function parkPointer(): Promise<void> {
  if (parked) return;
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
  parked = true;
  addEventListener("pointermove", () => (parked = false), { capture: true, once: true });
}

/** Call at the top of a test file: an uncaught error, a rejection without a handler or a ResizeObserver loop fails the test. */
export function quietPage(): void {
  beforeEach(async () => {
    noises.length = 0;
    await parkPointer();
    document.documentElement.lang = "zh-CN";
    document.body.style.pointerEvents = "";
    addEventListener("error", hear);
    addEventListener("unhandledrejection", hear);
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    removeEventListener("error", hear);
    removeEventListener("unhandledrejection", hear);
    expect(noises, "the page reported no errors").toEqual([]);
  });
}

/** Draws a template into the page, 800 pixels wide, and waits for it. */
export async function mount(content: TemplateResult, width = "800px"): Promise<HTMLElement> {
  const main = document.createElement("main");
  main.style.width = width;
  document.body.append(main);
  render(content, main);
  await settled(main);
  return main;
}

export async function mountOne<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, content: TemplateResult): Promise<HTMLElementTagNameMap[Tag]> {
  return must((await mount(content)).querySelector(tag));
}

/** What an element shows, as one text. */
export function textOf(element: Element, selector = "*"): string {
  const parts = selector === "*" ? Array.from(shadowOf(element).children).filter(({ localName }) => localName !== "style") : Array.from(shadowOf(element).querySelectorAll(selector));
  return parts.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).join(" ");
}

export function shadowOf(element: Element): ShadowRoot {
  return must(element.shadowRoot);
}

/** Everything drawn, as a screen reader finds it. */
export function marks(element: Element): readonly SVGElement[] {
  return Array.from(shadowOf(element).querySelectorAll<SVGElement>("[role=treeitem]"));
}

export function mark(element: Element, name: string): SVGElement {
  return must(marks(element).find((item) => item.getAttribute("aria-label")?.includes(name)));
}

/** The mark that has the keyboard, by its accessible name. */
export function focused(element: Element): string {
  return shadowOf(element).activeElement?.getAttribute("aria-label") ?? "";
}

/**
 * A point well inside a drawn path, from the corner of its box: the middle of the box of an arc may lie on another arc. Tests run in a
 * frame that may be scaled, and pointers are placed on the page around it.
 */
export function pointOn(path: SVGElement): { x: number; y: number } {
  const geometry = path as SVGGeometryElement;
  const { x: left, y: top, width, height } = geometry.getBBox();
  const inside = (x: number, y: number, room: number): boolean =>
    [[0, 0], [room, 0], [-room, 0], [0, room], [0, -room]].every(([dx = 0, dy = 0]) => geometry.isPointInFill(new DOMPoint(x + dx, y + dy)));
  const scale = (window.frameElement?.getBoundingClientRect().width ?? innerWidth) / innerWidth;
  for (const room of [12, 6, 3, 1, 0]) {
    for (let i = 1; i < 32; i++) {
      for (let j = 1; j < 32; j++) {
        const [x, y] = [(width * i) / 32, (height * j) / 32];
        if (inside(left + x, top + y, room)) return { x: x * scale, y: y * scale };
      }
    }
  }
  throw new Error("no point found on the path");
}

export async function until(check: () => boolean): Promise<void> {
  await vi.waitUntil(check, { timeout: 20_000, interval: 10 });
}

/** Is the element's data read, and is what follows from it drawn? */
export async function ready(element: BudgetElement): Promise<void> {
  await until(() => element.state.status === "ready");
  await settled(must(element.parentElement ?? (element.getRootNode() as ShadowRoot).host.parentElement));
}
