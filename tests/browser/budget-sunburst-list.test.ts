/** The list of parts beside the rings. */
import { html } from "lit";
import { expect, it } from "vitest";
import "../../src/elements/budget-sunburst/budget-sunburst.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, shadowOf } from "./page.js";

quietPage();

it.each([{ size: 14, beside: true }, { size: 29, beside: false }])("stands below the rings where beside them is no room for its words: text of $size px", async ({ size, beside }) => {
  const page = await mount(html`<div lang="en" .style=${`font-size: ${size}px`}><budget-sunburst .data=${sample}></budget-sunburst></div>`, "690px");
  const root = shadowOf(must(page.querySelector("budget-sunburst")));
  const [rings, list] = [must(root.querySelector(".canvas")).getBoundingClientRect(), must(root.querySelector(".side")).getBoundingClientRect()];
  expect(list.top < rings.bottom).toBe(beside);
  expect(list.width).toBeGreaterThan(12 * size);
});
