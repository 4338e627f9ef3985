/** What all stories share: the page around an element, and the check that only stories named `warn …` report issues. */
import { html, nothing, type TemplateResult } from "lit";
import type { BudgetIssueEvent } from "../src/index.js";

export interface Stage {
  /** Language around the element; default: the page's. */
  readonly lang?: "zh-CN" | "en";
  readonly theme?: "light" | "dark";
  /** Width around the element, in pixels; default: the page's. */
  readonly width?: number;
  /** Size of the text around the element, in per cent. */
  readonly scale?: number;
  /** Direction of the page around. */
  readonly dir?: "rtl";
}

export function stage({ lang, width, scale, dir }: Stage, content: TemplateResult): TemplateResult {
  const style = [width === undefined ? "" : `width: ${width}px`, scale === undefined ? "" : `font-size: ${scale}%`].filter((part) => part !== "").join("; ");
  return html`<div lang=${lang ?? nothing} dir=${dir ?? nothing} .style=${style}>${content}</div>`;
}

const heard: BudgetIssueEvent[] = [];

/** Listens before the story is drawn, and until the next one. */
export function listen(): () => void {
  heard.length = 0;
  const hear = (event: BudgetIssueEvent): number => heard.push(event);
  const page = document.documentElement;
  page.addEventListener("budget-issue", hear);
  return () => page.removeEventListener("budget-issue", hear);
}

export interface Played {
  readonly canvasElement: HTMLElement;
  /** Name of the story. */
  readonly name: string;
}

/** @throws Error when a story reports an issue and is not named so, or is named so and reports none. */
export async function checkIssues({ canvasElement, name }: Played): Promise<void> {
  await settled(canvasElement);
  const found = heard.flatMap(({ issues }) => issues.map(({ code }) => code));
  if (found.length > 0 !== name.startsWith("warn")) throw new Error(`“${name}” reported ${found.length === 0 ? "no issue" : found.join(", ")}`);
}

/** Waits until the elements below are drawn, nested ones and late figures included. */
export async function settled(canvas: HTMLElement): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await drawn(canvas);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** Elements first, then those that they have drawn inside themselves. */
async function drawn(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement & { readonly updateComplete?: Promise<boolean> }>("*")) {
    await element.updateComplete;
    if (element.shadowRoot !== null) await drawn(element.shadowRoot);
  }
}

/** Finds something by role and accessible name inside an element's shadow root. */
export function inShadow(element: Element, role: string, name: RegExp): Element | undefined {
  return Array.from(element.shadowRoot?.querySelectorAll(`[role=${role}]`) ?? []).find((item) => name.test(item.getAttribute("aria-label") ?? ""));
}

/** A source that never answers, and only that one: the page's other requests go their way. */
export const SILENT = "never-answers.json";

export function silence(): () => void {
  const { fetch } = globalThis;
  const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input));
  globalThis.fetch = (input, init) => (addressOf(input).endsWith(SILENT) ? new Promise<Response>(() => undefined) : fetch(input, init));
  return () => {
    globalThis.fetch = fetch;
  };
}
