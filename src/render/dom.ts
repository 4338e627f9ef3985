/**
 * A page in Node to draw in. Elements look up the browser's globals when they are loaded and while they draw, so these stand on
 * `globalThis` during a piece of work and are put back after it.
 */
import { optional } from "./fault.js";

type PageWindow = Window & typeof globalThis & Record<string, unknown>;

/** Constructors by their kind, and what else elements and Lit look up. */
const KINDS = /^(?:HTML|SVG)\w*Element$|Event$|^(?:Abort(?:Controller|Signal)|CharacterData|Comment|CSSStyleSheet|CustomElementRegistry|DOMException|DOMParser|DOMRect\w*|Document\w*|Element\w*|EventTarget|MutationObserver|Node\w*|Range|Selection|ShadowRoot|Text|TreeWalker|XMLSerializer)$/;
const OTHERS = ["window", "document", "customElements", "location", "innerHeight", "innerWidth"];

interface Page {
  readonly window: PageWindow;
  readonly globals: ReadonlyMap<string, unknown>;
}

let page: Promise<Page> | undefined;
let queue: Promise<unknown> = Promise.resolve();
let width = 0;

/** Runs `work` with a page around it; one at a time, for there is one `globalThis`. */
export function inPage<T>(work: (window: PageWindow) => Promise<T>): Promise<T> {
  const run = queue.then(async () => {
    const { window, globals } = await (page ??= openPage());
    const putBack = stand(globals);
    try {
      return await work(window);
    } finally {
      putBack();
    }
  });
  queue = run.catch(() => undefined);
  return run;
}

/** The width that every element has from now on, in px: no page is laid out here. */
export function setWidth(px: number): void {
  width = px;
}

async function openPage(): Promise<Page> {
  const { JSDOM } = await optional("jsdom", () => import("jsdom"));
  // Scripts of a document are never run, and nothing is loaded: that is jsdom's default.
  const { window } = new JSDOM("<!doctype html><html><body></body></html>", { url: "http://localhost/", pretendToBeVisual: true });
  Object.defineProperty(window.Element.prototype, "clientWidth", { configurable: true, get: () => width });
  const globals = new Map<string, unknown>();
  for (const name of Object.getOwnPropertyNames(window)) if (KINDS.test(name) || OTHERS.includes(name)) globals.set(name, window[name]);
  globals.set("window", window);
  for (const [name, value] of Object.entries(substitutes(window))) {
    globals.set(name, value);
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  }
  return { window, globals };
}

/** What jsdom has not, or has in a way that knows no layout. */
function substitutes(window: PageWindow): Record<string, unknown> {
  const computed = window.getComputedStyle.bind(window);
  return {
    // The size that `base.styles.ts` gives the text; jsdom reads no styles of shadow roots.
    getComputedStyle: (element: Element) => {
      const { direction } = computed(element);
      return { fontSize: "14px", direction: direction === "" ? (element.closest("[dir]")?.getAttribute("dir") ?? "ltr") : direction };
    },
    // Nothing moves, and no colours are forced.
    matchMedia: (query: string) => ({ matches: /prefers-reduced-motion: *reduce/.test(query), media: query, addEventListener: none, removeEventListener: none }),
    requestAnimationFrame: (callback: (time: number) => void) => setTimeout(() => callback(performance.now()), 0),
    cancelAnimationFrame: (handle: ReturnType<typeof setTimeout>) => clearTimeout(handle),
    addEventListener: none,
    removeEventListener: none,
    ResizeObserver: StillObserver,
    IntersectionObserver: StillObserver,
  };
}

function none(): void {
  // Nothing happens here that could be listened to.
}

/** Tells one size, once; nothing is ever resized. */
class StillObserver {
  constructor(private readonly _callback: (entries: readonly unknown[]) => void) {}

  observe(target: Element): void {
    const box = { width, height: 0, top: 0, left: 0 };
    setTimeout(() => this._callback([{ target, contentRect: box, isIntersecting: true, intersectionRatio: 1, boundingClientRect: box }]));
  }

  unobserve(): void {
    none();
  }

  disconnect(): void {
    none();
  }
}

function stand(globals: ReadonlyMap<string, unknown>): () => void {
  const before = new Map(Array.from(globals.keys(), (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const));
  for (const [name, value] of globals) Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
