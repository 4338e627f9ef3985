import axe from "axe-core";
import { html, type TemplateResult } from "lit";
import { describe, expect, it, vi } from "vitest";
import { cdp, page as browser, userEvent } from "vitest/browser";
import "../../src/elements/budget-balance/budget-balance.js";
import "../../src/elements/budget-data/budget-data.js";
import "../../src/elements/sankey-funds/sankey-funds.js";
import type { BudgetBalance } from "../../src/elements/budget-balance/budget-balance.js";
import type { BudgetHoverEvent, Subject } from "../../src/ui/events.js";
import * as odd from "../../stories/data/balances.js";
import { missingTable } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const options = (element: Element): readonly Element[] => Array.from(shadowOf(element).querySelectorAll("[role=option]"));
const nameOf = (option: Element | null): string => (option?.getAttribute("aria-label") ?? option?.textContent ?? "").replace(/\s+/g, " ").trim();
const option = (element: Element, name: string): HTMLElement => must(options(element).find((one) => nameOf(one).includes(name))) as HTMLElement;
const focused = (element: Element): string => nameOf(shadowOf(element).activeElement);
const detail = (element: Element): string => textOf(element, "[part=detail]");
const balance = (data: unknown, width = "800px"): Promise<BudgetBalance> => inWidth(html`<budget-balance .data=${data}></budget-balance>`, width);

async function inWidth(content: TemplateResult, width: string): Promise<BudgetBalance> {
  return must((await mount(content, width)).querySelector("budget-balance"));
}

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) await userEvent.keyboard(`{${name}}`);
  await settled(document.body);
}

async function intoList(element: Element): Promise<void> {
  for (let stop = 0; stop < 6; stop++) {
    await userEvent.tab();
    if (shadowOf(element).activeElement?.getAttribute("role") === "option") return;
  }
  throw new Error("no tab stop leads into the list");
}

function selects(element: HTMLElement): readonly (Subject | undefined)[] {
  const heard: (Subject | undefined)[] = [];
  element.addEventListener("budget-select", (event) => heard.push(event.subject));
  return heard;
}

const sidesOf = (document: typeof sample): NonNullable<NonNullable<(typeof sample.tables)[string]>["sides"]> => must(document.tables["balance"]?.sides);

describe("the balance of the sample", () => {
  it("says in its title that both totals are the same money, and what is largest", async () => {
    const title = textOf(await balance(sample), "[part=title]");
    expect(title).toContain("收入总计 1650.88 万元 = 支出总计 1650.88 万元");
    expect(title).toContain("科学技术支出最多，1206.44 万元，占 73.1%");
  });

  it("draws both columns to one scale, each as high as the other", async () => {
    const element = await balance(sample);
    const heights = (side: string): number[] => Array.from(shadowOf(element).querySelectorAll(`[role=group][aria-label=${side}] .shape`), (rect) => Number(rect.getAttribute("height")));
    const [income, expenditure] = [heights("收入总计"), heights("支出总计")];
    const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
    expect(sum(income)).toBeCloseTo(sum(expenditure), 6);
    expect(must(income[0]) / sum(income)).toBeCloseTo(1403.69 / 1650.88, 6);
    expect(Math.max(...expenditure) / sum(expenditure)).toBeCloseTo(1206.44 / 1650.88, 6);
  });

  it("hatches last year's money and nothing else, and marks the sum of this year", async () => {
    const element = await balance(sample);
    const hatched = options(element).filter((one) => one.querySelector(".hatched") !== null);
    expect(hatched.map(nameOf)).toEqual([expect.stringContaining("上年结转结余，247.19 万元")]);
    expect(textOf(element, ".labels text")).toContain("本年收入合计 1403.69");
    expect(shadowOf(element).querySelectorAll(".edge")).toHaveLength(1);
  });

  it("paints a class as every other view does", async () => {
    const shape = must(option(await balance(sample), "科学技术支出").querySelector(".shape"));
    expect(shape.getAttribute("fill")).toContain("--budget-color-206");
  });

  it("labels every line with its printed figure and share, and lists what the department has not", async () => {
    const element = await balance(sample);
    const labels = textOf(element, ".labels text").split(" ");
    for (const { name, cells: { amount } } of [...sidesOf(sample).income.rows, ...sidesOf(sample).expenditure.rows]) {
      if (typeof amount === "string") expect(labels, name).toContain(amount);
    }
    expect(labels).toContain("85.0%");
    expect(textOf(element, "[part=absent]")).toMatch(/收入中本部门无此项 8 项.*政府性基金预算拨款收入.*支出中本部门无此项 26 项.*外交支出/);
  });

  it("prints every row of the form in its table, the very strings of the document", async () => {
    const element = await balance(sample);
    const rows = Array.from(shadowOf(element).querySelectorAll("#twin tbody tr")).filter((row) => row.children.length > 1);
    const printed = [...sidesOf(sample).income.rows, ...sidesOf(sample).expenditure.rows];
    expect(rows.map((row) => row.children[1]?.textContent.trim())).toEqual(printed.map(({ cells: { amount } }) => amount ?? "空白"));
  });

  it("moves the point in another unit, and loses no digit", async () => {
    const element = await inWidth(html`<budget-balance unit="元" .data=${sample}></budget-balance>`, "800px");
    expect(textOf(element, "[part=title]")).toContain("收入总计 16508800 元 = 支出总计 16508800 元");
    expect(nameOf(option(element, "科学技术支出"))).toContain("12064400 元");
  });

  it("speaks English, and names sources by what they are", async () => {
    const element = await inWidth(html`<budget-balance lang="en" .data=${sample}></budget-balance>`, "800px");
    await until(() => textOf(element, "[part=title]").includes("total income"));
    expect(textOf(element, "[part=title]")).toContain("total income 1650.88 万元 = total expenditure 1650.88 万元");
    expect(options(element).map(nameOf).join()).toMatch(/General public budget appropriations.*Carried over from last year.*206 Science and technology/);
  });
});

describe.each([["columns", "800px"], ["bars", "360px"]] as const)("keys in %s", (_, width) => {
  it("go along a column, across to the other, and to both ends", async () => {
    const element = await balance(sample, width);
    await intoList(element);
    const walked = [focused(element)];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "End", "ArrowLeft", "Home", "ArrowLeft"]) {
      await keys(key);
      walked.push(focused(element));
    }
    // The facing column is met on the same height, blocks at the same place.
    const names = ["一般公共预算拨款收入", "上年结转结余", "上年结转结余", width === "800px" ? "卫生健康支出" : "教育支出", "住房保障支出", "上年结转结余", "一般公共预算拨款收入", "一般公共预算拨款收入"];
    expect(walked.map((walkedName, at) => walkedName.includes(must(names[at])))).toEqual(names.map(() => true));
  });

  it("have one tab stop, where the reader left it", async () => {
    const element = await balance(sample, width);
    await intoList(element);
    await keys("ArrowDown");
    expect(options(element).filter((one) => one.getAttribute("tabindex") === "0").map(nameOf)).toEqual([focused(element)]);
    const left = focused(element);
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focused(element)).toBe(left);
  });

  it("read what they are on: name, code, amount, share, kind and source cell", async () => {
    const element = await balance(sample, width);
    option(element, "科学技术支出").focus();
    await settled(document.body);
    for (const part of ["科学技术支出", "206", "1206.44 万元", "占本方 73.1%", "本年支出", "《部门预算收支总表》支出第 6 行“预算数”列"]) expect(detail(element)).toContain(part);
    option(element, "上年结转结余").focus();
    await settled(document.body);
    expect(detail(element)).toContain("不是本年收入");
  });

  it("select with Enter, let go with Escape, and leave Escape to the page when nothing is selected", async () => {
    const element = await balance(sample, width);
    const heard = selects(element);
    option(element, "上年结转结余").focus();
    await keys("Enter");
    expect(element.selection).toBe("source:carryOver");
    expect(option(element, "上年结转结余").getAttribute("aria-selected")).toBe("true");
    await keys("Escape");
    expect(element.selection).toBe("");
    expect(heard).toEqual([{ key: "source:carryOver", code: "", name: "上年结转结余", amount: "247.19", unit: "万元" }, undefined]);
    const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true, cancelable: true });
    expect(must(shadowOf(element).activeElement).dispatchEvent(escape)).toBe(true);
  });

  it("open the rest with Enter and go on at its first line, and fold it with Escape", async () => {
    const element = await balance(odd.lines300, width);
    expect(options(element)).toHaveLength(1 + 12);
    option(element, "其他 289 项").focus();
    await keys("Enter");
    expect(options(element)).toHaveLength(1 + 48);
    expect(focused(element)).toContain("第12项支出");
    expect(textOf(element, "[role=status]")).toContain("其他 289 项");
    await keys("Escape");
    expect(options(element)).toHaveLength(1 + 12);
    expect(shadowOf(element).activeElement?.getAttribute("role")).toBe("option");
  });

  it("reach every one of 300 lines", async () => {
    const element = await balance(odd.lines300, width);
    for (let opening = 0; opening < 4 && options(element).length < 301; opening++) {
      must(options(element).find((one) => nameOf(one).startsWith("其他"))).dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }));
      await settled(document.body);
    }
    expect(options(element)).toHaveLength(301);
    option(element, "财政拨款收入").focus();
    await keys("ArrowRight", "End");
    expect(focused(element)).toContain("第300项支出");
  });
});

describe("a pointer", () => {
  it("reads and selects a thin segment through its label, which is high enough for a finger", async () => {
    const element = await balance(sample);
    const heard = selects(element);
    const hit = must(shadowOf(element).querySelector(".hit[data-key='201']"));
    expect(hit.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    await userEvent.hover(browser.elementLocator(hit));
    await settled(document.body);
    expect(detail(element)).toContain("5.09 万元");
    await userEvent.click(browser.elementLocator(hit));
    expect(heard.map((subject) => subject?.key)).toEqual(["201"]);
    await userEvent.click(browser.elementLocator(hit));
    expect(heard.map((subject) => subject?.key)).toEqual(["201", undefined]);
  });

  it("that touches reads first and selects at the second tap", async () => {
    const element = await balance(sample);
    const heard = selects(element);
    const target = option(element, "教育支出");
    const tap = (): void => {
      for (const type of ["pointerover", "pointerdown", "pointerup", "pointerleave"]) target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: "touch" }));
      target.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }));
    };
    tap();
    await settled(document.body);
    expect([detail(element).includes("58.27"), heard.length]).toEqual([true, 0]);
    tap();
    expect(heard.map((subject) => subject?.key)).toEqual(["205"]);
  });

  it("is told to the page, and that it left", async () => {
    const element = await balance(sample);
    const heard: string[] = [];
    element.addEventListener("budget-hover", (event: BudgetHoverEvent) => heard.push(event.subject?.key ?? ""));
    await userEvent.hover(browser.elementLocator(must(option(element, "社会保障").querySelector(".shape"))));
    await userEvent.hover(browser.elementLocator(must(shadowOf(element).querySelector("[part=title]"))));
    expect(heard).toEqual(["208", ""]);
  });
});

describe("linked views", () => {
  it("light what is selected and pointed at in one another", async () => {
    const main = await mount(html`<budget-data .data=${sample}><budget-balance></budget-balance><budget-balance></budget-balance></budget-data>`);
    const [left, right] = Array.from(main.querySelectorAll("budget-balance"));
    const other = must(right);
    option(must(left), "科学技术支出").focus();
    await settled(main);
    expect(detail(other)).toContain("1206.44");
    await keys("Enter");
    await settled(main);
    expect(option(other, "科学技术支出").getAttribute("aria-selected")).toBe("true");
  });

  it("name sources as the flows do, so that one lights the other", async () => {
    const main = await mount(html`<budget-data .data=${sample}><budget-balance></budget-balance><sankey-funds></sankey-funds></budget-data>`);
    const [data, element, flows] = [must(main.querySelector("budget-data")), must(main.querySelector("budget-balance")), must(main.querySelector("sankey-funds"))];
    option(element, "一般公共预算拨款收入").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await settled(main);
    expect([data.selection, textOf(flows, "[part=detail]").startsWith("财政拨款收入")]).toEqual(["source:appropriation", true]);
    const funds = odd.balanced(
      { lines: [["一、一般公共预算", "60.00", "generalPublic"], ["二、政府性基金", "30.00", "governmentFund"], ["三、事业收入", "10.00", "institutional"]], total: "100.00" },
      { lines: [["一、教育支出", "100.00"]], total: "100.00" },
    );
    data.data = funds;
    for (const [key, name] of [["source:appropriation", "一般公共预算"], ["source:governmentFund", "政府性基金"], ["source:institutional", "事业收入"]] as const) {
      data.selection = key;
      await settled(main);
      expect(nameOf(must(options(element).find((one) => one.getAttribute("aria-selected") === "true")))).toContain(name);
    }
  });

  it("light the class of a 款 or 项 selected elsewhere, and no other", async () => {
    const element = await inWidth(html`<budget-balance selection="2080505" .data=${sample}></budget-balance>`, "800px");
    expect(options(element).filter((one) => one.getAttribute("aria-selected") === "true").map(nameOf)).toEqual([expect.stringContaining("社会保障和就业支出")]);
    expect(detail(element)).toContain("265.93");
  });
});

it("what is counted in a rest lights the rest when it is selected elsewhere", async () => {
  const element = await inWidth(html`<budget-balance selection="expenditure:line200" .data=${odd.lines300}></budget-balance>`, "800px");
  expect(options(element).filter((one) => one.getAttribute("aria-selected") === "true").map(nameOf)).toEqual([expect.stringContaining("其他 289 项")]);
});

it("an element that is not shown keeps its words, and draws when it is shown", async () => {
  const element = await inWidth(html`<budget-balance hidden .data=${sample}></budget-balance>`, "800px");
  expect(textOf(element)).toContain("收入总计 1650.88 万元");
  expect(options(element)).toHaveLength(0);
  element.hidden = false;
  await until(() => options(element).length > 0);
});

it("negative figures keep their sign in front, from right to left too", async () => {
  const element = await inWidth(html`<budget-balance dir="rtl" show-table .data=${odd.negativeLine}></budget-balance>`, "340px");
  const figures = Array.from(shadowOf(element).querySelectorAll("bdi")).filter(({ textContent }) => textContent === "-200.00");
  expect(figures).toHaveLength(2);
  for (const { childNodes } of figures) {
    const at = (node: Node | null, from: number): number => {
      const range = document.createRange();
      range.setStart(must(node), from);
      range.setEnd(must(node), from + 1);
      return range.getBoundingClientRect().left;
    };
    const text = must(Array.from(childNodes).find((node) => node instanceof Text));
    expect(at(text, 0)).toBeLessThan(at(text, 1));
  }
});

it("figures and shares do not meet, however many digits there are", async () => {
  const element = await balance(odd.hugeAndTinyLines);
  expect(overlaps(element)).toEqual([]);
});

it("the sums of the data table are named in the reader's language", async () => {
  const element = await inWidth(html`<budget-balance lang="en" .data=${sample}></budget-balance>`, "800px");
  await until(() => textOf(element, "#twin").includes("Income of the year"));
  for (const name of ["Total income", "Expenditure of the year", "Total expenditure"]) expect(textOf(element, "#twin")).toContain(name);
});

it("the data table is as wide as the page on paper, narrow or wide", async () => {
  for (const width of ["400px", "1000px"]) {
    const element = await balance(sample, width);
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    const table = must(shadowOf(element).querySelector("#twin table")).getBoundingClientRect();
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
    expect(table.width).toBeCloseTo(element.getBoundingClientRect().width, 0);
    document.body.replaceChildren();
  }
});

it("bars begin where lines of text do, from right to left too", async () => {
  const element = await inWidth(html`<budget-balance dir="rtl" .data=${sample}></budget-balance>`, "340px");
  const row = option(element, "教育支出");
  expect(must(row.querySelector(".shape")).getBoundingClientRect().right).toBeCloseTo(must(row.querySelector(".name")).getBoundingClientRect().right, 0);
});

describe("figures that are odd", () => {
  it.each([
    ["totals that differ, by how much", odd.different, /收入总计 100\.00 万元 ≠ 支出总计 80\.00 万元，相差 20\.00 万元（推算）/],
    ["a sum within rounding", odd.rounded, /各行相加 99\.99 万元（推算），差 0\.01 万元，在四舍五入范围内/],
    ["a sum that rounding does not explain", odd.unexplained, /各行相加 70\.00 万元（推算），差 30\.00 万元，四舍五入不能解释/],
    ["a missing total", odd.oneTotal, /收入总计 70\.00 万元，支出总计未印出/],
    ["two missing totals", odd.withoutTotals, /总计未印出/],
    ["negative figures", odd.negativeLine, /含有负数（其他收入 -200\.00）/],
  ])("say %s", async (_, data, said) => {
    expect(textOf(await balance(data))).toMatch(said);
  });

  it("call largest what is spent, not what is kept for later years, and nothing where two are equal", async () => {
    const income = { lines: [["一、财政拨款收入", "100.00"]], total: "100.00" } as const;
    const kept = odd.balanced(income, { lines: [["一、教育支出", "30.00"]], year: "30.00", carried: "70.00", total: "100.00" });
    expect(textOf(await balance(kept), "[part=title]")).toContain("支出中教育支出最多，30.00 万元");
    const equal = odd.balanced(income, { lines: [["一、教育支出", "50.00"], ["二、科学技术支出", "50.00"]], total: "100.00" });
    expect(textOf(await balance(equal), "[part=title]")).toMatch(/支出总计 100\.00 万元$/);
  });

  it("say what the lines of the year add up to where 本年合计 is another figure, once", async () => {
    const income = { lines: [["一、财政拨款收入", "80.00"]], total: "100.00" } as const;
    const notes = async (year: string, carried: string): Promise<string> => textOf(await balance(odd.balanced({ ...income, year, carried }, { lines: [["一、教育支出", "100.00"]], total: "100.00" })), "[part=note]");
    expect(await notes("90.00", "20.00")).toBe("本年收入合计印出 90.00 万元，各行相加 80.00 万元（推算），差 10.00 万元，四舍五入不能解释。");
    document.body.replaceChildren();
    expect(await notes("90.00", "10.00")).toBe("收入总计印出 100.00 万元，各行相加 90.00 万元（推算），差 10.00 万元，四舍五入不能解释。");
  });

  it("part what is not disclosed from what the department has not, and tell words in place of a total", async () => {
    const data = odd.balanced(
      { lines: [["一、财政拨款收入", "100.00"], ["二、事业收入", { state: "notDisclosed", text: "涉密" }], ["三、其他收入", null]], total: "100.00" },
      { lines: [["一、教育支出", "100.00"]], total: { state: "notDisclosed", text: "涉密不公开" } },
    );
    for (const [lang, said, title] of [["zh-CN", ["收入中本部门无此项 1 项其他收入", "收入中未公开金额 1 项事业收入（涉密）"], "支出总计印为“涉密不公开”"], ["en", ["Income: 1 line that this department does not have其他收入", "Income: 1 line whose amount is not disclosed事业收入 (涉密)"], "total expenditure is printed as “涉密不公开”"]] as const) {
      const element = await inWidth(html`<budget-balance lang=${lang} .data=${data}></budget-balance>`, "800px");
      await until(() => textOf(element, "[part=title]").includes(title));
      expect(Array.from(shadowOf(element).querySelectorAll("[part=absent]"), ({ textContent }) => textContent)).toEqual(said);
      expect(textOf(element, "#twin")).toContain("涉密不公开");
      document.body.replaceChildren();
    }
  });

  it("keep the parts of a line out of the picture and in the table", async () => {
    const { sides, ...table } = odd.balanceTable({ lines: [["一、财政拨款收入", "100.00"]], total: "100.00" }, { lines: [["一、教育支出", "100.00"]], total: "100.00" });
    const part = { name: "其中：政府性基金", role: "ofWhich", cells: { amount: "40.00" } } as const;
    const rows = must(sides).income.rows;
    const data = { ...odd.oneLine, tables: { balance: { ...table, sides: { ...must(sides), income: { ...must(sides).income, rows: [...rows.slice(0, 1), part, ...rows.slice(1)] } } } } };
    const element = await balance(data);
    expect(textOf(element, "#twin")).toMatch(/财政拨款收入 *100\.00 *100\.0% *第 1 行 *其中：政府性基金 *40\.00/);
    expect(options(element).map(nameOf).join()).not.toContain("40.00");
  });

  it("do not count a sum that has its key and no role", async () => {
    const { balance: table } = odd.bothCarried.tables;
    const without = (side: "income" | "expenditure"): unknown => ({ ...must(table?.sides)[side], rows: must(table?.sides)[side].rows.map(({ role: _, ...row }) => row) });
    const element = await balance({ ...odd.bothCarried, tables: { balance: { ...table, sides: { income: without("income"), expenditure: without("expenditure") } } } });
    expect(options(element)).toHaveLength(8);
    expect(textOf(element, "[part=note]")).toBe("");
  });

  it("draw negative figures as bars from a common zero, without shares on their side", async () => {
    const element = await balance(odd.negativeLine);
    const bar = must(option(element, "其他收入").querySelector(".shape"));
    expect(parseFloat(must(bar.getAttribute("x")))).toBe(0);
    expect(must(option(element, "财政拨款收入").querySelector(".shape")).getAttribute("x")).toBe(bar.getAttribute("width"));
    expect([nameOf(option(element, "财政拨款收入")).includes("%"), nameOf(option(element, "教育支出")).includes("92.9%")]).toEqual([false, true]);
  });

  it.each([["a missing table", missingTable], ["zero totals", odd.zeroTotals], ["blank totals", odd.blankTotals]])("say %s in both languages, and draw nothing", async (_, data) => {
    for (const [lang, words] of [["zh-CN", /[\u4e00-\u9fff]{3}/], ["en", /[a-z]{3}/]] as const) {
      const element = await inWidth(html`<budget-balance lang=${lang} .data=${data}></budget-balance>`, "800px");
      await until(() => words.test(textOf(element, "[part=state]")));
      expect(options(element)).toHaveLength(0);
    }
  });

  it("draw final accounts from 决算数, and name that column where the budget stands beside it", async () => {
    const element = await balance(odd.finalBesideBudget);
    expect(textOf(element, "[part=title]")).toContain("决算收入总计 95.50 万元 = 支出总计 95.50 万元");
    expect(textOf(element, "[part=subtitle]")).toMatch(/ · 决算数$/);
    expect(textOf(element, ".foot")).toContain("决算数");
    expect(options(element)).toHaveLength(2);
  });

  it("call the figures those of the budget where final accounts print no others", async () => {
    const element = await balance(odd.finalLeftBlank);
    expect(textOf(element, "[part=title]")).toContain("预算收入总计 90.00 万元");
    expect(textOf(element, "[part=subtitle]")).toMatch(/决算 · 年初预算数$/);
  });

  it.each([["withheld", odd.finalWithheld, "未公开"], ["of another year", odd.onlyLastYear, "上年决算数"]])("say of amounts that are %s what is printed, and never that they are zero", async (_, data, words) => {
    const said = textOf(await balance(data), "[part=state]");
    expect(said).toContain(words);
    expect(said).not.toContain("零");
  });

  it("part a printed zero from a blank", async () => {
    expect(textOf(await balance(odd.zeroTotals), "[part=state]")).toContain("合计为零");
    expect(textOf(await balance(odd.blankTotals), "[part=state]")).toContain("没有印出数字");
  });

  it("never let a lesser table stand in for a blocked one", async () => {
    const element = await balance(odd.blockedBalance);
    expect(textOf(element, ".issues")).toContain("1,650.88");
    expect(options(element)).toHaveLength(0);
  });

  it("show markup in names as text", async () => {
    const markup = `<img src="x" onerror="window.hostile = true">`;
    const data = odd.balanced({ lines: [[markup, "1.00"]], total: "1.00" }, { lines: [["__proto__", "1.00", "constructor"]], total: "1.00" });
    for (const width of ["800px", "320px"]) {
      const element = await balance(data, width);
      expect(textOf(element, "#twin")).toContain(markup);
      expect(shadowOf(element).querySelector("img")).toBeNull();
    }
    expect("hostile" in window).toBe(false);
  });
});

/** Boxes of texts that overlap by more than a pixel, pair by pair. */
function overlaps(element: Element): readonly string[] {
  const texts = Array.from(shadowOf(element).querySelectorAll("svg text, .name, .numbers, .head > *, .sum > *, [part=title], [part=subtitle], .foot > *"));
  const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
  return boxes.flatMap(({ text, box: a }, at) =>
    boxes.slice(at + 1).flatMap(({ text: other, box: b }) => {
      const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      return apart ? [] : [`${text} × ${other}`];
    }),
  );
}

describe.each(["zh-CN", "en"])("labels in %s", (lang) => {
  it.each([["320px", "14px"], ["320px", "28px"], ["480px", "14px"], ["600px", "14px"], ["800px", "28px"], ["1200px", "14px"], ["1200px", "28px"]])("do not overlap and stay inside at %s and a font of %s", async (width, size) => {
    for (const data of [sample, odd.bothCarried, odd.lines300, odd.longNames]) {
      const element = await inWidth(html`<budget-balance lang=${lang} .style=${`--budget-font-size: ${size}`} .data=${data}></budget-balance>`, width);
      await until(() => options(element).length > 0);
      await settled(document.body);
      expect(overlaps(element)).toEqual([]);
      const right = element.getBoundingClientRect().right;
      for (const text of shadowOf(element).querySelectorAll("svg text, .name, .numbers")) expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
      document.body.replaceChildren();
    }
  });
});

describe("a change of what is shown", () => {
  it("moves segments from where they were, and ends where it should", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: false } as MediaQueryList);
    const element = await balance(odd.lines300);
    await import("../../src/elements/budget-balance/motion.js");
    await settled(document.body);
    option(element, "其他 289 项").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }));
    await element.updateComplete;
    const height = (): number => Number(option(element, "第12项支出").querySelector(".shape")?.getAttribute("height"));
    expect([must(shadowOf(element).querySelector(".drawing")).classList.contains("moving"), height()]).toEqual([true, 0]);
    await until(() => !must(shadowOf(element).querySelector(".drawing")).classList.contains("moving"));
    expect(height()).toBeGreaterThan(1);
  });

  it("is shown at once to readers who want stillness", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    const element = await balance(odd.bothCarried);
    await import("../../src/elements/budget-balance/motion.js");
    await settled(document.body);
    element.data = odd.nextYear;
    await element.updateComplete;
    expect(must(shadowOf(element).querySelector(".drawing")).classList.contains("moving")).toBe(false);
    expect(textOf(element, ".labels")).toContain("1400.00");
  });

  it("keeps the focus on the same line, and in the picture when its line is gone", async () => {
    const element = await balance(odd.bothCarried);
    option(element, "卫生健康支出").focus();
    element.data = odd.nextYear;
    await settled(document.body);
    expect(focused(element)).toContain("卫生健康支出");
    element.data = odd.oneLine;
    await settled(document.body);
    expect(shadowOf(element).activeElement?.getAttribute("role")).toBe("option");
  });

  it("finds the form of the new width, the focus on the same line", async () => {
    const element = await balance(sample);
    option(element, "教育支出").focus();
    must(element.parentElement).style.width = "340px";
    await until(() => shadowOf(element).querySelector(".blocks") !== null);
    expect(focused(element)).toContain("教育支出");
  });
});

it("axe finds nothing when a line is selected and one is read, in columns and in bars", async () => {
  for (const width of ["800px", "320px"]) {
    const element = await inWidth(html`<budget-balance show-table selection="206" .data=${sample}></budget-balance>`, width);
    option(element, "教育支出").focus();
    await settled(document.body);
    const { violations } = await axe.run(must(element.parentElement));
    expect(violations.map(({ id }) => id)).toEqual([]);
    document.body.replaceChildren();
  }
});
