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

/** What is wrong with each story in a theme, in words; nothing for what is well. `check` says whether axe looks at it. */
async function tell(element: string, theme: "light" | "dark" | ""): Promise<readonly string[]> {
  const faults: string[] = [];
  document.documentElement.dataset["theme"] = theme;
  for (const { meta, story, name } of stories.filter((one) => one.element === element)) {
    const ends = [meta.beforeEach?.(), story.beforeEach?.()];
    document.documentElement.lang = "zh-CN";
    render((story.render ?? meta.render)?.({ ...meta.args, ...story.args, ...(theme !== "" && { theme }) }), main);
    if (theme !== "") for (const part of main.querySelectorAll<HTMLElement>("*")) if (part.localName.includes("-")) part.dataset["theme"] = theme;
    try {
      await (story.play ?? meta.play)?.({ canvasElement: main, name });
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
    await settled(main);
    const { violations } = await axe.run(main);
    for (const { id, nodes } of violations) faults.push(`${name}: ${id} at ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`);
    if (document.documentElement.scrollWidth > innerWidth) faults.push(`${name}: the page scrolls sideways`);
    for (const violation of refused.splice(0)) faults.push(`${name}: the policy refused ${violation}`);
    for (const end of ends) end?.();
    render(null, main);
  }
  return faults;
}

Object.assign(window, { tell, elements: [...new Set(stories.map(({ element }) => element))], count: stories.length });
