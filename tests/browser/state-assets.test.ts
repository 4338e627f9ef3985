import axe from "axe-core";
import { html } from "lit";
import { beforeAll, describe, expect, it } from "vitest";
import "../../src/elements/state-assets/state-assets.js";
import { convertUnit } from "../../src/amount/unit.js";
import { printedText } from "../../src/model/printed-table.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { messagesFor } from "../../src/ui/locale/locale-controller.js";
import { emptyWithNote, emptyWithoutNote, faulty, hostile, longNames, manyKinds, negativeKind, noAssets, oneKind, onlyProse, rounded, zeroKinds } from "../../stories/data/owned.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

beforeAll(async () => {
  await messagesFor("en");
});

type Assets = HTMLElementTagNameMap["state-assets"];

async function assets(data: unknown, width = "800px", lang = "zh-CN"): Promise<Assets> {
  const page = await mount(html`<div lang=${lang}><state-assets .data=${data}></state-assets></div>`, width);
  return must(page.querySelector("state-assets"));
}

const all = (element: Element, selector: string): HTMLElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLElement>(selector));
const texts = (element: Element, selector: string): string[] => all(element, selector).map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
const rowsOf = (document: BudgetDocument): NonNullable<NonNullable<BudgetDocument["assets"]>["rows"]> => must(document.assets?.rows);
const widths = (element: Element): number[] => all(element, ".bar").map((bar) => Number.parseFloat(must(bar.getAttribute("width"))));

describe("the picture of assets", () => {
  it.each(["800px", "320px"])("prints every row with quantity and value to the letter, %s wide", async (width) => {
    const element = await assets(sample, width);
    const rows = rowsOf(sample);
    expect(texts(element, "tbody .value")).toEqual(rows.map(({ cells }) => printedText(cells["value"])));
    expect(texts(element, "tbody .quantity")).toEqual(rows.map(({ cells, texts: { measure } = {} }) => `${printedText(cells["quantity"])}${measure === undefined ? "" : ` ${measure}`}`));
    expect(texts(element, "tbody .source")).toEqual(rows.map(({ line }) => `第 ${line} 行`));
  });

  it("says in a sentence whose they are, at which day, how much, and what most of it is", async () => {
    const title = textOf(await assets(sample), "[part=title]");
    for (const text of [sample.entity.name, must(sample.assets?.asOf), "547.09 万元", "房屋 300.02 万元"]) expect(title).toContain(text);
  });

  it("keeps parts inside their kind, never adds them, and says so", async () => {
    const element = await assets(sample);
    expect(texts(element, ".part th")).toEqual(["其中：办公用房"]);
    expect(textOf(element, "[part=note]")).toContain("不再相加");
    expect(textOf(element, "[part=note]")).not.toContain("推算");
    const [part, kind] = [must(all(element, ".part .name")[0]), must(all(element, ".kind .name")[0])];
    expect(Number.parseFloat(getComputedStyle(part).paddingInlineStart)).toBeGreaterThan(Number.parseFloat(getComputedStyle(kind).paddingInlineStart));
  });

  it("draws values on one scale, and no quantity", async () => {
    const element = await assets(sample);
    const drawn = rowsOf(sample).filter(({ role }) => role !== "total").map(({ cells }) => (typeof cells["value"] === "string" ? Number(cells["value"]) : 0));
    const widest = Math.max(...drawn);
    expect(widths(element)).toEqual(drawn.map((value) => Math.round((value / widest) * 1000) / 10));
  });

  it.each(["800px", "320px"])("draws them from one line, a pixel worth the same in every row, %s wide", async (width) => {
    for (const data of [sample, longNames, negativeKind]) {
      const element = await assets(data, width);
      const rows = rowsOf(data).filter(({ role }) => role !== "total");
      const boxes = all(element, ".bar").map((bar) => bar.getBoundingClientRect());
      const perPixel = boxes.flatMap(({ width: pixels }, at) => (pixels < 20 ? [] : [Math.abs(Number(rows[at]?.cells["value"])) / pixels]));
      for (const worth of perPixel) expect(worth / must(perPixel[0])).toBeCloseTo(1, 1);
      expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(1);
    }
  });

  it("says what is to be bought, with the clause that says it", async () => {
    const planned = must(sample.statements?.find(({ key }) => key === "assets.planned"));
    const text = textOf(await assets(sample), "[part=planned]");
    expect(text).toContain(`${printedText(planned.value)} 万元`);
    expect(text).toContain(planned.quote);
    expect(all(await assets(oneKind), "[part=planned]")).toEqual([]);
  });

  it("moves the point of values and of no quantity", async () => {
    const element = await assets(sample);
    element.unit = "元";
    await settled(document.body);
    expect(texts(element, ".kind .value")[0]).toBe(convertUnit("300.02", "万元", "元"));
    expect(texts(element, ".kind .quantity")[0]).toBe("3972 平方米");
    expect(textOf(element, "[part=planned]")).toContain("0 元");
  });

  it("lets the printed total stand where the kinds add up to another, and marks a sum of its own", async () => {
    const element = await assets(rounded);
    expect(texts(element, ".total .value")).toEqual(["100.00"]);
    expect(textOf(element, "[part=note]")).toContain("100.01 万元 · 推算，所印总额为 100.00 万元");
    expect(textOf(await assets(oneKind), "[part=title]")).toContain("40.00 万元 · 推算");
  });

  it("keeps zero, blank and words apart; a negative value is hollow and gives no share", async () => {
    expect(texts(await assets(zeroKinds), ".kind .value")).toEqual(["0.00", "空白", "——"]);
    expect(widths(await assets(zeroKinds))).toEqual([0, 0, 0]);
    const negative = await assets(negativeKind);
    expect(all(negative, ".negative")).toHaveLength(1);
    expect(textOf(negative, "[part=title]")).not.toContain("%");
  });

  it("shows further columns of the form", async () => {
    const element = await assets(manyKinds);
    expect(texts(element, "thead th")).toEqual(["资产类别", "数量", "价值", "净值", "出处"]);
    expect(texts(element, ".other")).toEqual(rowsOf(manyKinds).map(({ cells }) => cells["net"]));
  });

  it("reads in English", async () => {
    const element = await assets(sample, "800px", "en");
    await until(() => textOf(element, "[part=title]").includes("fixed assets on 2022-12-31: 547.09 万元; Buildings takes 300.02 万元"));
    expect(texts(element, ".part th")).toEqual(["of which: Offices"]);
  });

  it("takes words for words, in names, notes and prose", async () => {
    const element = await assets(hostile);
    expect(shadowOf(element).querySelector("img, script, h1, i, s, u, em, strong")).toBeNull();
    expect(texts(element, ".part th")).toEqual(["其中：<b>粗</b>倒"]);
    expect("hostile" in window).toBe(false);
  });
});

describe("where nothing is owned, or nothing is known", () => {
  it.each<readonly [string, unknown, RegExp]>([
    ["the printed note", emptyWithNote, /本单位无固定资产，空表列示/],
    ["that the table is empty", emptyWithoutNote, /空表列示/],
    ["what the prose says", onlyProse, /没有固定资产占用情况表.*上年末固定资产金额为547\.09万元/],
    ["that there is no such table", noAssets, /没有固定资产占用情况表/],
    ["what is wrong with the table", faulty, /无效的金额：3,00/],
  ])("the reader is told %s", async (_, data, text) => {
    const element = await assets(data);
    expect(textOf(element)).toMatch(text);
    expect(all(element, "table")).toEqual([]);
  });
});

describe("on any page the picture of assets", () => {
  it.each([["14px", "300px"], ["28px", "320px"]])("does not stick out, with text of %s in %s", async (size, width) => {
    for (const data of [sample, longNames]) {
      const element = await assets(data, width);
      element.style.setProperty("--budget-font-size", size);
      await settled(document.body);
      expect(all(element, "table[role=table] tr[role=row]").length).toBeGreaterThan(1);
      if (data === sample) for (const cell of all(element, "td, th")) expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(element.getBoundingClientRect().right + 0.5);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    }
  });

  it.each([["light", "800px"], ["dark", "800px"], ["light", "320px"], ["dark", "320px"]])("is found clean by axe in the %s at %s", async (theme, width) => {
    const element = await assets(sample, width);
    element.dataset["theme"] = theme;
    await settled(document.body);
    const { violations } = await axe.run(must(document.querySelector("main")));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`)).toEqual([]);
  });
});
