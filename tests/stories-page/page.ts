/** A page that tells any story, one after the other, and looks at each: for the end-to-end tests, under the published policy. */
import axe from "axe-core";
import { render, type TemplateResult } from "lit";
import { settled, type Played } from "../../stories/stage.js";

interface Told {
  readonly name?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly play?: (context: Played) => Promise<void>;
  readonly beforeEach?: () => () => void;
  readonly render?: (args: Readonly<Record<string, unknown>>) => TemplateResult;
}

const files = import.meta.glob<Record<string, Told> & { readonly default: Told }>("../../stories/*.stories.ts", { eager: true });

const stories = Object.entries(files).flatMap(([file, { default: meta, ...told }]) => {
  const element = file.slice(file.lastIndexOf("/") + 1).replace(".stories.ts", "");
  return Object.entries(told).map(([key, story]) => ({ element, meta, story, name: story.name ?? key }));
});

const main = document.querySelector("main") as HTMLElement;
const refused: string[] = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`));

/** Tells a story and waits for it; what goes wrong while it is told goes to `faults`. */
async function show({ meta, story, name }: (typeof stories)[number], theme: string, faults: string[]): Promise<() => void> {
  const ends = [meta.beforeEach?.(), story.beforeEach?.()];
  document.documentElement.lang = "zh-CN";
  render((story.render ?? meta.render)?.({ ...meta.args, ...story.args, ...(theme !== "" && { theme }) }), main);
  try {
    await (story.play ?? meta.play)?.({ canvasElement: main, name });
  } catch (error) {
    faults.push(`${name}: ${String(error)}`);
  }
  await settled(main);
  return () => {
    for (const end of ends) end?.();
    render(null, main);
  };
}

/** What is wrong with each story in a theme, in words; nothing for what is well. */
async function tell(element: string, theme: "light" | "dark" | ""): Promise<readonly string[]> {
  const faults: string[] = [];
  document.documentElement.dataset["theme"] = theme;
  for (const told of stories.filter((one) => one.element === element)) {
    const end = await show(told, theme, faults);
    const { violations } = await axe.run(main);
    for (const { id, nodes } of violations) faults.push(`${told.name}: ${id} at ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`);
    for (const violation of refused.splice(0)) faults.push(`${told.name}: the policy refused ${violation}`);
    end();
  }
  return faults;
}

/** What does not fit the page as wide as it is: what sticks out, what is too small to read or to touch (WCAG 2.2: 1.4.10, 2.5.8). */
async function fit(element: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const told of stories.filter((one) => one.element === element)) {
    if (Number(told.story.args?.["width"] ?? 0) > innerWidth) continue; // a story of a wider place
    const end = await show(told, "", []);
    if (document.documentElement.scrollWidth > innerWidth) faults.push(`${told.name}: the page scrolls sideways, ${document.documentElement.scrollWidth} in ${innerWidth}`);
    for (const fault of new Set(tooSmall(main))) faults.push(`${told.name}: ${fault}`);
    end();
  }
  return faults;
}

const LEAST_TEXT = 12;
const LEAST_TARGET = 24;
const TARGETS = "button, a[href], input, select, summary";

function* tooSmall(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll("*")) {
    if (element.shadowRoot) yield* tooSmall(element.shadowRoot);
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (width <= 1 || height <= 1 || style.visibility === "hidden") continue;
    const words = Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== "");
    if (words && !(element instanceof HTMLStyleElement) && parseFloat(style.fontSize) < LEAST_TEXT) yield `text of ${style.fontSize}: ${element.textContent.trim().slice(0, 20)}`;
    // What stands in a sentence is as high as its line.
    if (element.matches(TARGETS) && !style.display.startsWith("inline") && Math.min(width, height) < LEAST_TARGET - 0.5) yield `a ${element.localName} of ${Math.round(width)} × ${Math.round(height)}: ${element.textContent.trim().slice(0, 20)}`;
  }
}

Object.assign(window, { tell, fit, elements: [...new Set(stories.map(({ element }) => element))], count: stories.length });
