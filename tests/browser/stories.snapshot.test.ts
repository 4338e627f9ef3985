/** One committed text a story (`npm run snapshots` writes them anew). */
import { render, type TemplateResult } from "lit";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { messagesFor } from "../../src/ui/locale/locale-controller.js";
import { listen, type Played } from "../../stories/stage.js";
import { rendered } from "./rendered.js";

/** What of a story file is read here. */
interface Told {
  readonly name?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly play?: (context: Played) => Promise<void>;
  readonly beforeEach?: () => () => void;
  readonly render?: (args: Readonly<Record<string, unknown>>) => TemplateResult;
}

const files = import.meta.glob<Record<string, Told> & { readonly default: Told }>("../../stories/*.stories.ts", { eager: true });
const endings: (() => void)[] = [];
let page: HTMLElement;

// What elements load when they first need it is at hand before the first story.
beforeAll(async () => {
  await Promise.all([messagesFor("en"), import("../../src/elements/budget-sunburst/plain-pictures.js"), import("../../src/model/derive.js"), import("../../src/model/audit/index.js")]);
});

beforeEach(() => {
  page = document.createElement("main");
  page.style.width = "800px";
  page.style.pointerEvents = "none"; // wherever an earlier test left the pointer
  page.lang = "zh-CN";
  document.body.append(page);
  vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList); // reduced motion: pictures do not travel
});

afterEach(() => {
  page.remove();
  vi.restoreAllMocks();
  for (const end of endings.splice(0)) end();
});

for (const [file, stories] of Object.entries(files)) {
  const element = file.slice(file.lastIndexOf("/") + 1).replace(".stories.ts", "");
  const { default: meta, ...told } = stories;
  describe(element, () => {
    it.each(Object.entries(told).map(([key, story]) => ({ key, story, name: story.name ?? key })))("$name", async ({ story, name }) => {
      endings.push(listen());
      if (story.beforeEach) endings.push(story.beforeEach());
      render(meta.render?.({ ...meta.args, ...story.args }), page);
      await (story.play ?? meta.play)?.({ canvasElement: page, name });
      await expect(rendered(page)).toMatchFileSnapshot(`snapshots/${element}/${name.replace(/\W+/g, "-").replace(/-$/, "")}.txt`);
    });
  });
}
