import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import "../../src/all.js";
import type { BudgetSunburst } from "../../src/index.js";
import type { BudgetDocument } from "../../src/schema/definition.js";
import { small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mark, marks, mountOne, must, quietPage, settled, shadowOf } from "./page.js";

quietPage();

const outlines = (element: Element): readonly (string | null)[] => marks(element).map((item) => item.getAttribute("d"));
const click = (item: SVGElement): boolean => item.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }));

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** A picture of the sample that is on its way into 206 科学技术支出. */
async function moving(): Promise<BudgetSunburst> {
  const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
  await import("../../src/elements/budget-sunburst/motion.js"); // the element loads it by itself, after its first paint
  await frames(3);
  click(mark(element, "206 科学技术支出"));
  await frames(3);
  expect(shadowOf(element).querySelector(".moving")).not.toBeNull();
  return element;
}

/** Longer than any move. */
async function still(): Promise<void> {
  await settled(document.body);
  await frames(40);
}

describe("a move that is overtaken", () => {
  it("by other data ends at the picture of that data", async () => {
    const plain = await mountOne("budget-sunburst", html`<budget-sunburst .data=${small}></budget-sunburst>`);
    const element = await moving();
    element.data = small;
    element.drill = "";
    await still();
    expect(outlines(element)).toEqual(outlines(plain));
  });

  it("by another form ends at that form", async () => {
    const plain = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} drill="206" view="icicle"></budget-sunburst>`);
    const element = await moving();
    element.view = "icicle";
    await still();
    expect(outlines(element)).toEqual(outlines(plain));
  });

  it("by the next move ends where that one leads", async () => {
    const plain = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} drill="20607"></budget-sunburst>`);
    const element = await moving();
    click(must(marks(element)[0]));
    await still();
    expect(element.drill).toBe("20607");
    expect(outlines(element)).toEqual(outlines(plain));
  });
});

describe("another year", () => {
  const later: BudgetDocument = { ...sample, year: 2024, tables: { ...sample.tables, expenditure: { ...must(sample.tables["expenditure"]), rows: must(sample.tables["expenditure"]?.rows).map((row) => (row.code === "208" ? { ...row, cells: { total: "600.00" } } : row)) } } };

  it("each class moves from its size of the one to its size of the other, and the picture ends as that of the year alone", async () => {
    const plain = await mountOne("budget-sunburst", html`<budget-sunburst .data=${later}></budget-sunburst>`);
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    await import("../../src/elements/budget-sunburst/motion.js");
    await frames(3);
    const at = marks(element).indexOf(mark(element, "208 ")); // on its way it says nothing
    const before = outlines(element)[at];
    element.data = later;
    await frames(3);
    expect(shadowOf(element).querySelector(".moving")).not.toBeNull();
    const between = outlines(element)[at];
    await still();
    expect(new Set([before, between, outlines(element)[at]]).size).toBe(3);
    expect(outlines(element)).toEqual(outlines(plain));
  });

  it("changes at once for those who want less motion", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    await import("../../src/elements/budget-sunburst/motion.js");
    await frames(3);
    element.data = later;
    await frames(3);
    expect(shadowOf(element).querySelector(".moving")).toBeNull();
  });
});
