/** A page of its own in a frame, with its own registry of elements: what happens before and while elements are defined. */
import { must } from "../must.js";
import { until } from "./page.js";

export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Loads a module of the project by its path, such as `src/all.ts`. */
  readonly load: (module: string) => Promise<void>;
}

export async function openFrame(html: string): Promise<Frame> {
  const frame = document.createElement("iframe");
  frame.width = "800";
  frame.srcdoc = `<!doctype html><html lang="zh-CN"><body>${html}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = must(frame.contentWindow) as Window & typeof globalThis;
  // Modules that the test runner serves ask it for what they load on demand, by this name.
  Object.assign(window, { __vitest_browser_runner__: Reflect.get(globalThis, "__vitest_browser_runner__") as unknown });
  return {
    window,
    document: window.document,
    load: (module) =>
      new Promise((resolve, reject) => {
        const script = window.document.createElement("script");
        script.type = "module";
        script.src = `${location.origin}/${module}`;
        script.addEventListener("load", () => resolve());
        script.addEventListener("error", () => reject(new Error(`could not load ${module}`)));
        window.document.head.append(script);
      }),
  };
}

export function shownIn(element: Element): string {
  return element.shadowRoot?.textContent ?? "";
}

export async function untilShown(element: Element, text: string): Promise<void> {
  await until(() => shownIn(element).includes(text));
}
