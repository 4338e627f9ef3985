/** What readers do with the flows: pointing, choosing, walking with keys, opening what is gathered. */
import axe from "axe-core";
import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/elements/budget-data/budget-data.js";
import "../../src/elements/sankey-funds/sankey-funds.js";
import type { SankeyFunds } from "../../src/elements/sankey-funds/sankey-funds.js";
import type { BudgetHoverEvent, BudgetSelectEvent } from "../../src/index.js";
import * as flows from "../../stories/data/flows.js";
import { sample } from "../../stories/data/sample.js";
import { focused, mount, mountOne, must, quietPage, settled, shadowOf, textOf } from "./page.js";

quietPage();

const draw = (more: Partial<Pick<SankeyFunds, "data" | "limit" | "selection">> = {}): Promise<SankeyFunds> =>
  mountOne("sankey-funds", html`<sankey-funds .data=${more.data ?? sample} limit=${more.limit ?? 12} selection=${more.selection ?? ""}></sankey-funds>`);
const option = (element: Element, name: string): SVGElement => must(Array.from(shadowOf(element).querySelectorAll<SVGElement>("[role=option]")).find((item) => item.getAttribute("aria-label")?.startsWith(name)));
const point = (item: Element): boolean => item.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true, pointerType: "mouse" }));
const click = (item: Element): boolean => item.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }));
/** What is lit, by the outlines that are drawn over the veil. */
const lit = (element: Element): readonly string[] => {
  const drawn = new Map(Array.from(shadowOf(element).querySelectorAll(".mark"), (item) => [outline(item), item.getAttribute("aria-label") ?? ""]));
  return Array.from(shadowOf(element).querySelectorAll(".lit"), (item) => must(drawn.get(outline(item))));
};
const outline = (item: Element): string => item.getAttribute("d") ?? ["x", "y", "width", "height"].map((side) => item.getAttribute(side)).join();
const chosen = (element: Element): readonly (string | null)[] => Array.from(shadowOf(element).querySelectorAll("[aria-selected=true]"), (item) => item.getAttribute("aria-label"));

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) await userEvent.keyboard(`{${name}}`);
  await settled(document.body);
}

async function into(element: Element): Promise<void> {
  for (let stop = 0; stop < 12; stop++) {
    await userEvent.tab();
    if (shadowOf(element).activeElement?.getAttribute("role") === "option") return;
  }
  throw new Error("no tab stop leads into the picture");
}

describe("pointing", () => {
  it("lights what is known of a class, and says why it ends at 基本支出", async () => {
    const element = await draw();
    point(option(element, "206 "));
    await element.updateComplete;
    expect(lit(element)).toHaveLength(9); // five nodes and four flows
    expect(lit(element).some((name) => /工资福利|未公开/.test(name))).toBe(false);
    expect(textOf(element, ".detail")).toContain("基本支出 980.67 万元来自各功能分类之和，单个功能类的经济分类未公开。");
    expect(textOf(element, ".detail")).toMatch(/科学技术支出 206 1206\.44 万元 占功能分类 73\.1% · 已公开 《部门预算支出总表》第 8 行“合计”列/);
  });

  it("reads a flow in one sentence", async () => {
    const element = await draw();
    point(option(element, "上年结转有 242.10"));
    await element.updateComplete;
    expect(textOf(element, ".notes")).toContain("上年结转有 242.10 万元流向科学技术支出，占上年结转的 97.9%，占科学技术支出的 20.1%。");
  });

  it("stays on a node on the way to the pane that reads it, and ends where the picture does", async () => {
    const element = await draw();
    point(option(element, "206 "));
    point(must(shadowOf(element).querySelector(".detail")));
    await element.updateComplete;
    expect(textOf(element, ".detail .name")).toContain("科学技术支出");
    must(shadowOf(element).querySelector(".stage")).dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
    await element.updateComplete;
    expect([textOf(element, ".detail .name"), lit(element)]).toEqual(["合计", []]);
  });

  it("does not draw the picture anew", async () => {
    const element = await draw();
    const changes: MutationRecord[] = [];
    const watcher = new MutationObserver((records) => changes.push(...records));
    watcher.observe(must(shadowOf(element).querySelector("svg.drawing")), { subtree: true, childList: true, attributes: true });
    point(option(element, "206 "));
    await settled(document.body);
    watcher.disconnect();
    expect(changes).toEqual([]);
  });

  it("tells other views, once a mark, and that it has ended", async () => {
    const element = await draw();
    const heard: (string | undefined)[] = [];
    element.addEventListener("budget-hover", ({ subject }: BudgetHoverEvent) => heard.push(subject?.key));
    point(option(element, "206 "));
    point(option(element, "206 "));
    point(option(element, "上年结转，"));
    must(shadowOf(element).querySelector(".stage")).dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
    expect(heard).toEqual(["206", "source:carryOver", undefined]);
  });
});

describe("choosing", () => {
  it("selects a node, says it to the host, keeps it lit, and gives it up the second time", async () => {
    const element = await draw();
    const heard: unknown[] = [];
    element.addEventListener("budget-select", ({ subject }: BudgetSelectEvent) => heard.push(subject));
    click(option(element, "206 "));
    await settled(document.body);
    expect(heard).toEqual([{ key: "206", code: "206", name: "科学技术支出", amount: "1206.44", unit: "万元" }]);
    expect([element.selection, chosen(element).length, lit(element).length]).toEqual(["206", 1, 9]);
    click(option(element, "206 "));
    await settled(document.body);
    expect([element.selection, chosen(element), lit(element)]).toEqual(["", [], []]);
  });

  it.each([
    ["206", /^206 /],
    ["2060705", /^206 /],
    ["source:carryOver", /^上年结转，/],
    ["undisclosed:project", /^项目支出 · 未公开/],
    ["function:206>basis:project", /^科学技术支出有 665\.12/],
  ])("takes %s from the attribute", async (selection, name) => {
    const element = await draw({ selection });
    expect(chosen(element)).toEqual([expect.stringMatching(name)]);
    expect(lit(element).length).toBeGreaterThan(1);
  });

  it.each(["999", "constructor", "source:", ">", "function:206>nowhere"])("takes %s for nothing", async (selection) => {
    const element = await draw({ selection });
    expect([chosen(element), lit(element)]).toEqual([[], []]);
  });

  it("is shared with the other views of the same data", async () => {
    const page = await mount(html`<budget-data .data=${sample}><sankey-funds id="a"></sankey-funds><sankey-funds id="b" stages="function basis"></sankey-funds></budget-data>`);
    const [a, b] = [must(page.querySelector("#a")), must(page.querySelector("#b"))];
    click(option(a, "206 "));
    await settled(page);
    expect([chosen(a).length, chosen(b)]).toEqual([1, [expect.stringMatching(/^206 /)]]);
    point(option(a, "205 "));
    await settled(page);
    expect(lit(b).some((name) => name.startsWith("205 "))).toBe(true);
  });
});

describe("keys", () => {
  it("go along a column and stop at both ends", async () => {
    const element = await draw();
    await into(element);
    const column = ["财政拨款收入", "上年结转"];
    expect(focused(element)).toContain(column[0]);
    await keys("ArrowDown", "ArrowDown");
    expect(focused(element)).toContain(column[1]);
    await keys("Home");
    expect(focused(element)).toContain(column[0]);
    await keys("End");
    expect(focused(element)).toContain(column[1]);
  });

  it("go from a node along its largest flow to the next node, among its flows, and back", async () => {
    const element = await draw();
    await into(element);
    await keys("ArrowRight");
    expect(focused(element)).toContain("财政拨款收入有 964.34 万元流向科学技术支出");
    await keys("ArrowUp");
    expect(focused(element)).toMatch(/^财政拨款收入有/);
    await keys("End", "ArrowRight");
    expect(focused(element)).toContain("1206.44");
    await keys("ArrowLeft");
    expect(focused(element)).toContain("964.34");
    await keys("ArrowDown");
    expect(focused(element)).toContain("上年结转有 242.10 万元流向科学技术支出");
    await keys("ArrowLeft");
    expect(focused(element)).toMatch(/^上年结转，/);
  });

  it("end at what is not disclosed", async () => {
    const element = await draw();
    option(element, "项目支出，").focus();
    await keys("ArrowRight", "ArrowRight");
    expect(focused(element)).toContain("未公开经济分类");
    await keys("ArrowRight");
    expect(focused(element)).toContain("未公开经济分类，670.21");
  });

  it("mirror where text runs right to left, and turn in an upright picture", async () => {
    const page = await mount(html`<div dir="rtl"><sankey-funds .data=${sample}></sankey-funds></div>`);
    const mirrored = must(page.querySelector("sankey-funds"));
    option(mirrored, "财政拨款收入，").focus();
    await keys("ArrowLeft");
    expect(focused(mirrored)).toContain("964.34");
    document.body.replaceChildren();
    const upright = must((await mount(html`<sankey-funds .data=${sample}></sankey-funds>`, "320px")).querySelector("sankey-funds"));
    option(upright, "财政拨款收入，").focus();
    await keys("ArrowRight");
    expect(focused(upright)).toMatch(/^上年结转，/);
    await keys("ArrowLeft", "ArrowDown");
    expect(focused(upright)).toContain("964.34");
  });

  it("select with Enter and give up with Escape, and say it politely", async () => {
    const element = await draw();
    option(element, "206 ").focus();
    await keys("Enter");
    expect([element.selection, textOf(element, "[role=status]")]).toEqual(["206", expect.stringContaining("单个功能类的经济分类未公开")]);
    await keys("Escape");
    expect([element.selection, textOf(element, "[role=status]")]).toEqual(["", "已取消选择"]);
  });

  it("leave Escape to the page when there is nothing to give up", async () => {
    const element = await draw();
    option(element, "206 ").focus();
    expect(must(shadowOf(element).activeElement).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, composed: true }))).toBe(true);
  });

  it("have one tab stop in the picture", async () => {
    const element = await draw();
    await into(element);
    await keys("ArrowRight", "ArrowRight");
    expect(shadowOf(element).querySelectorAll(".mark[tabindex='0']")).toHaveLength(1);
  });

  it("stay on a node when other data comes", async () => {
    const element = await draw();
    option(element, "208 ").focus();
    element.data = flows.nextYear;
    await settled(document.body);
    expect(focused(element)).toContain("208 社会保障和就业支出，301.00 万元");
  });
});

describe("what is gathered", () => {
  it("opens in place with Enter, keys go on inside, and Escape closes it and comes back", async () => {
    const element = await draw({ limit: 4 });
    const before = shadowOf(element).querySelectorAll(".mark.node").length;
    option(element, "其他 3 项").focus();
    await keys("Enter");
    expect(shadowOf(element).querySelectorAll(".mark.node")).toHaveLength(before + 2);
    expect(focused(element)).toMatch(/^\d{3} /);
    expect(textOf(element, "[role=status]")).toContain("已展开其他 3 项");
    await keys("Escape");
    expect(shadowOf(element).querySelectorAll(".mark.node")).toHaveLength(before);
    expect(focused(element)).toMatch(/^其他 3 项/);
  });

  it("closes by its button, too", async () => {
    const element = await draw({ limit: 4 });
    click(option(element, "其他 3 项"));
    await settled(document.body);
    must(shadowOf(element).querySelector<HTMLElement>(".closers button")).click();
    await settled(document.body);
    expect(option(element, "其他 3 项")).toBeDefined();
  });

  it("is lit for a node inside, which is read for itself; open, the node is lit", async () => {
    const element = await draw({ limit: 4, selection: "201" });
    expect(chosen(element)).toEqual([expect.stringMatching(/^其他 3 项/)]);
    expect(textOf(element, ".detail .name")).toContain("一般公共服务支出");
    click(option(element, "其他 3 项"));
    await settled(document.body);
    expect(chosen(element)).toEqual([expect.stringMatching(/^201 /)]);
  });
});

describe("a move", () => {
  const frames = async (count: number): Promise<void> => {
    for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
  };
  const outlines = (element: Element): readonly string[] => Array.from(shadowOf(element).querySelectorAll(".mark"), outline);

  async function moving(): Promise<SankeyFunds> {
    const element = await draw();
    await import("../../src/elements/sankey-funds/motion.js"); // the element loads it by itself, after its first paint
    await frames(3);
    element.data = flows.nextYear;
    await frames(3);
    expect(shadowOf(element).querySelector(".moving")).not.toBeNull();
    return element;
  }

  it("to another year ends at the picture of that year", async () => {
    const plain = outlines(await draw({ data: flows.nextYear }));
    const element = await moving();
    expect(outlines(element)).not.toEqual(plain);
    await settled(document.body);
    await frames(60);
    expect([outlines(element), shadowOf(element).querySelector(".moving")]).toEqual([plain, null]);
  });

  it("that is overtaken ends where the next one leads", async () => {
    const plain = outlines(await mountOne("sankey-funds", html`<sankey-funds .data=${flows.nextYear} stages="function basis"></sankey-funds>`));
    const element = await moving();
    element.stages = "function basis";
    await settled(document.body);
    await frames(60);
    expect(outlines(element)).toEqual(plain);
  });

  it("is spared those who want it still", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    const plain = outlines(await draw({ data: flows.nextYear }));
    const element = await draw();
    await import("../../src/elements/sankey-funds/motion.js");
    await frames(3);
    element.data = flows.nextYear;
    await element.updateComplete;
    expect(outlines(element)).toEqual(plain);
  });
});

describe.each(["light", "dark"] as const)("axe finds nothing in the %s", (theme) => {
  it("when a flow is focused, a class chosen and a rest open", async () => {
    const page = await mount(html`<sankey-funds .data=${sample} limit="4" data-theme=${theme} show-table></sankey-funds>`);
    const element = must(page.querySelector("sankey-funds"));
    option(element, "其他 3 项").focus();
    await keys("Enter", "Enter", "ArrowRight");
    const { violations } = await axe.run(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`)).toEqual([]);
  });
});
