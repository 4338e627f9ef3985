import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import { gathered, small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { focused, mark, marks, mountOne, must, quietPage, settled, shadowOf, textOf } from "./page.js";

quietPage();

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) await userEvent.keyboard(`{${name}}`);
  await settled(document.body);
}

/** Walks with the tab key until the tree has the focus. */
async function intoTree(element: Element): Promise<void> {
  for (let stop = 0; stop < 12; stop++) {
    await userEvent.tab();
    if (shadowOf(element).activeElement?.getAttribute("role") === "treeitem") return;
  }
  throw new Error("no tab stop leads into the tree");
}

const codeOf = (element: Element): string => focused(element).split(/[ ，]/)[0] ?? "";

describe.each(["sunburst", "icicle", "bars"] as const)("keys in the %s", (view) => {
  it("go among siblings and stop at both ends", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} view=${view}></budget-sunburst>`);
    await intoTree(element);
    const ring = marks(element).filter((item) => item.getAttribute("aria-level") === "1").map((item) => must(item.getAttribute("aria-label")));
    expect(focused(element)).toBe(ring[0]);
    const walked = [focused(element)];
    for (let i = 1; i < ring.length; i++) {
      await keys("ArrowDown");
      walked.push(focused(element));
    }
    expect(walked).toEqual(ring);
    await keys("ArrowDown");
    expect(focused(element)).toBe(ring[ring.length - 1]);
    await keys("Home");
    expect(focused(element)).toBe(ring[0]);
    await keys("End");
    expect(focused(element)).toBe(ring[ring.length - 1]);
    await keys("ArrowUp");
    expect(focused(element)).toBe(ring[ring.length - 2]);
  });

  it("drill in with Enter and come back to where they were with Escape", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} view=${view}></budget-sunburst>`);
    await intoTree(element);
    while (!focused(element).startsWith("208")) await keys("ArrowDown");
    await keys("Enter");
    expect([element.drill, codeOf(element)]).toEqual(["208", "20805"]);
    await keys("Enter");
    expect([element.drill, codeOf(element)]).toEqual(["20805", "2080502"]);
    await keys("Escape");
    expect([element.drill, codeOf(element)]).toEqual(["208", "20805"]);
    await keys("Escape");
    expect([element.drill, codeOf(element)]).toEqual(["", "208"]);
    await keys("Escape");
    expect([element.drill, codeOf(element)]).toEqual(["", "208"]);
  });

  it("have one tab stop", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} view=${view}></budget-sunburst>`);
    await intoTree(element);
    await keys("ArrowDown", "ArrowDown");
    expect(marks(element).filter((item) => item.getAttribute("tabindex") === "0")).toHaveLength(1);
    const left = focused(element);
    await userEvent.tab();
    expect(shadowOf(element).activeElement?.getAttribute("role")).not.toBe("treeitem");
    await userEvent.tab({ shift: true });
    expect(focused(element)).toBe(left);
  });
});

describe("keys in rings", () => {
  it("go to the parts with → and to the parent with ←", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    await intoTree(element);
    const walked: string[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) {
      await keys(key);
      walked.push(codeOf(element));
    }
    expect(walked).toEqual(["205", "206", "20607", "2060701", "2060702", "20607", "206", "206"]);
  });

  it("read what they are on in the detail pane", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    await intoTree(element);
    await keys("ArrowDown", "ArrowDown");
    const detail = textOf(element, "[part=detail]");
    for (const part of ["科学技术支出", "206", "1206.44", "73.1%", "部门预算支出总表", "第 8 行"]) expect(detail).toContain(part);
  });

  it("open a remainder with Enter, reach every item in it, and leave with Escape", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${gathered}></budget-sunburst>`);
    await intoTree(element);
    await keys("End");
    expect(focused(element)).toMatch(/^其他 40 项/);
    await keys("Enter");
    expect(marks(element)).toHaveLength(40);
    expect(focused(element)).toContain("第 1 小项支出");
    await keys("End");
    expect(focused(element)).toContain("第 40 小项支出");
    await keys("Escape");
    expect(marks(element).length).toBeLessThan(40);
    expect(shadowOf(element).activeElement?.getAttribute("role")).toBe("treeitem");
  });

  it("keep the focus on an item too small to travel with the picture", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    await intoTree(element);
    await keys("Enter", "Escape");
    for (let frame = 0; frame < 40; frame++) await new Promise(requestAnimationFrame);
    expect(codeOf(element)).toBe("201");
  });

  it("say a drill to screen readers, politely", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    expect(textOf(element, "[role=status]")).toBe("");
    await intoTree(element);
    await keys("Enter");
    expect(textOf(element, "[role=status]")).toContain("一般公共服务支出");
  });
});

describe("the smallest item of the sample, 30309 奖励金 0.16", () => {
  it.each(["sunburst", "icicle", "bars"] as const)("is reached by keyboard in the %s, read in the detail pane and found in the table", async (view) => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} classification="economic" view=${view}></budget-sunburst>`);
    await intoTree(element);
    while (!focused(element).startsWith("303 ")) await keys("ArrowDown");
    await keys("Enter");
    for (let i = 0; i < 4 && !focused(element).includes("奖励金"); i++) await keys("ArrowDown");
    expect(focused(element)).toContain("30309 奖励金，0.16 万元");
    expect(textOf(element, "[part=detail]")).toMatch(/奖励金.*30309.*0\.16 万元/);
    const row = Array.from(shadowOf(element).querySelectorAll("tbody tr")).find((tr) => tr.textContent.includes("奖励金"));
    expect(Array.from(must(row).children, ({ textContent }) => textContent.trim()).slice(0, 3)).toEqual(["30309", "奖励金", "0.16"]);
  });
});

describe("the focus", () => {
  it("stays on an item when other data comes, by its code, and is shown", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    mark(element, "208 社会保障").focus();
    const { expenditure } = sample.tables;
    const rows = must(expenditure?.rows).filter(({ code }) => !code?.startsWith("201"));
    element.data = { ...sample, tables: { expenditure: { ...must(expenditure), rows } } };
    await settled(document.body);
    expect(codeOf(element)).toBe("208");
    expect(textOf(element, "[part=detail]")).toContain("社会保障");
  });

  it("stays in the picture when its item is gone", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    must(marks(element)[marks(element).length - 1]).focus();
    element.data = small;
    await settled(document.body);
    expect(shadowOf(element).activeElement?.getAttribute("role")).toBe("treeitem");
  });

  it("goes from a step of the path, which ends there, to the item that was left", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} drill="206"></budget-sunburst>`);
    must(shadowOf(element).querySelector<HTMLElement>(".trail button")).focus();
    await keys("Enter");
    expect([element.drill, codeOf(element)]).toEqual(["", "206"]);
  });
});

describe("keys that are the browser's or the page's", () => {
  const press = (element: Element, key: string, more: KeyboardEventInit = {}): boolean =>
    must(shadowOf(element).activeElement).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more }));

  it("are left to them: Alt+← and, at the top, Escape", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    mark(element, "20607 科学技术普及").focus();
    expect(press(element, "ArrowLeft", { altKey: true })).toBe(true);
    expect(codeOf(element)).toBe("20607");
    expect(press(element, "Escape")).toBe(true);
  });
});

describe("the tree", () => {
  it("says which items have their parts drawn, which open, and which have none", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} rings="2"></budget-sunburst>`);
    const expanded = (name: string): string | null => mark(element, name).getAttribute("aria-expanded");
    expect([expanded("206 科学技术支出"), expanded("20607 科学技术普及")]).toEqual(["true", "false"]);
    element.rings = 3;
    await settled(document.body);
    expect(expanded("2060705 科技馆站")).toBeNull();
  });
});
