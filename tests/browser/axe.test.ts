/** Every story in the dark, and after a reader's act. In the light, each story is checked where it is told (`npm run test:stories`). */
import axe from "axe-core";
import { html, render, type TemplateResult } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import { gathered } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { silence } from "../../stories/stage.js";
import { mark, mountOne, must, quietPage, settled, shadowOf } from "./page.js";

quietPage();

interface Told {
  readonly name?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Readonly<Record<string, unknown>>) => TemplateResult;
}

const files = import.meta.glob<Record<string, Told> & { readonly default: Told }>("../../stories/*.stories.ts", { eager: true });

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(must(document.querySelector("main")));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`);
}

describe.each(["light", "dark"] as const)("axe finds nothing in the %s", (theme) => {
  it("when an item is focused, drilled into and its remainder open", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${gathered} data-theme=${theme} show-table></budget-sunburst>`);
    mark(element, "其他 40 项").focus();
    await userEvent.keyboard("{Enter}");
    await settled(document.body);
    expect(await violations()).toEqual([]);
  });

  it("when the table is unfolded and an item is read", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} data-theme=${theme} show-table></budget-sunburst>`);
    mark(element, "206 ").focus();
    await settled(document.body);
    expect(shadowOf(element).querySelector("[part=detail]")?.textContent).toContain("1206.44");
    expect(await violations()).toEqual([]);
  });
});

for (const [file, { default: meta, ...told }] of Object.entries(files)) {
  const element = file.slice(file.lastIndexOf("/") + 1).replace(".stories.ts", "");
  describe(`axe finds nothing in the dark in ${element}`, () => {
    it.each(Object.entries(told).map(([key, story]) => ({ story, name: story.name ?? key })))("$name", async ({ story }) => {
      const speak = silence();
      const page = document.createElement("main");
      document.body.append(page);
      render(meta.render?.({ ...meta.args, ...story.args, theme: "dark" }), page);
      for (const inner of page.querySelectorAll("budget-sunburst, budget-table")) inner.setAttribute("data-theme", "dark");
      await settled(page);
      expect(await violations()).toEqual([]);
      speak();
    });
  });
}
