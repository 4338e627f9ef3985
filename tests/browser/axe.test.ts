/** After a reader's act. Every story as it stands is looked at end to end, in the light, the dark and forced colours. */
import axe from "axe-core";
import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import { gathered } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mark, mountOne, must, quietPage, settled, shadowOf } from "./page.js";

quietPage();

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
