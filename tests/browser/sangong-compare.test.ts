import axe from "axe-core";
import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/elements/sangong-compare/sangong-compare.js";
import "../../src/elements/budget-data/budget-data.js";
import "../../src/elements/budget-table/budget-table.js";
import type { SangongCompare } from "../../src/elements/sangong-compare/sangong-compare.js";
import { convertUnit } from "../../src/amount/unit.js";
import { threePublicOf } from "../../src/model/comparison/index.js";
import type { BudgetHoverEvent, BudgetSelectEvent } from "../../src/ui/events.js";
import * as compared from "../../stories/data/compared.js";
import { absences } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mount, mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const { before2023, after2024, final2024, series } = compared;
const show = (data: unknown, more: Partial<SangongCompare> = {}): Promise<SangongCompare> =>
  mountOne("sangong-compare", html`<sangong-compare .data=${data} .form=${more.form ?? "bars"} .against=${more.against ?? ""} .unit=${more.unit ?? ""}></sangong-compare>`);
const options = (element: Element): readonly (HTMLElement | SVGElement)[] => Array.from(shadowOf(element).querySelectorAll<HTMLElement>("[role=option]"));
const option = (element: Element, key: string): HTMLElement | SVGElement => must(options(element).find((item) => item.getAttribute("data-key") === `threePublic:${key}`));
const spoken = (element: Element, key: string): string => must(option(element, key).querySelector(".unseen")).textContent;
const cell = (element: Element, key: string, name: string): string => must(option(element, key).querySelector(`.${name}`)).textContent.trim();
const at = (element: Element): string => shadowOf(element).activeElement?.getAttribute("data-key") ?? "";
const notes = (element: Element): string => textOf(element, "[part=note]");

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) await userEvent.keyboard(`{${name}}`);
  await settled(document.body);
}

describe("the three public expenses of the sample", () => {
  it("stand in the title with last year's, and the change", async () => {
    const title = textOf(await show(sample), "[part=title]");
    for (const part of ["张家口市科学技术协会", "5.45 万元", "增加 0.03 万元", "+0.55%", "4.71 万元"]) expect(title).toContain(part);
  });

  it("are shown as all lines of the form, each with its figure", async () => {
    const element = await show(sample);
    expect(options(element).map((item) => item.querySelector(".now")?.textContent.trim())).toEqual(["5.45", "0", "4.71", "0", "4.71", "0.74"]);
  });

  it("say of a zero of the prose that the table is blank", async () => {
    const element = await show(sample);
    for (const key of ["abroad", "purchase"]) expect(spoken(element, key)).toContain("表中空白，正文印出此数");
    expect(spoken(element, "reception")).not.toContain("空白");
  });

  it("compare the total alone with last year, derived and with the clause", async () => {
    const element = await show(sample);
    expect(cell(element, "total", "before")).toContain("5.42 推算");
    for (const key of ["abroad", "vehicles", "reception"]) expect([cell(element, key, "before"), cell(element, key, "change")]).toEqual([expect.stringContaining("未公开"), ""]);
    expect(notes(element)).toContain("“与2022年相比增加0.03万元”");
    expect(notes(element)).toContain("2022 年预算分项未公开");
    expect(notes(element)).toContain("0.33%");
  });

  it("draw a hollow bar for last year's total only", async () => {
    const element = await show(sample);
    const hollow = options(element).map((item) => item.querySelectorAll("rect.of-before").length);
    expect(hollow).toEqual([1, 0, 0, 0, 0, 0]);
    expect(option(element, "abroad").querySelectorAll("rect")).toHaveLength(0);
  });

  it("are moved to another unit without rounding, and derived figures with them", async () => {
    const element = await show(sample, { unit: "元" });
    expect([cell(element, "total", "now"), cell(element, "total", "change"), cell(element, "total", "percent")]).toEqual([convertUnit("5.45", "万元", "元"), "+300", "+0.55%"]);
  });

  it("say the same in English", async () => {
    const page = await mount(html`<div lang="en"><sangong-compare .data=${sample}></sangong-compare></div>`);
    const element = must(page.querySelector("sangong-compare"));
    await until(() => textOf(element, "[part=title]").includes("three public"));
    expect(textOf(element, "[part=title]")).toContain("up 0.03 万元 (+0.55%) on the 2022 budget");
    expect(spoken(element, "abroad")).toMatch(/Official overseas travel 0 万元; blank in the table/);
    expect(notes(element)).toContain("not disclosed");
  });
});

describe("blank is never zero", () => {
  it("in a row, in the table beside it, and in what is spoken", async () => {
    const element = await show(compared.blankAndZero);
    expect([cell(element, "abroad", "now"), cell(element, "purchase", "now"), cell(element, "operation", "now"), cell(element, "reception", "now")]).toEqual(["空白", "0.00", "空白", "0"]);
    expect(spoken(element, "abroad")).toContain("空白");
    const twin = Array.from(shadowOf(element).querySelectorAll("tbody tr"), (row) => row.querySelector("td")?.textContent.trim());
    expect(twin).toEqual(options(element).map((item) => item.querySelector(".now")?.textContent.trim()));
  });

  it("and what is printed in place of a number stands as printed", async () => {
    const element = await show(absences);
    expect([cell(element, "abroad", "now"), cell(element, "vehicles", "now")]).toEqual(["——", "未公开"]);
  });
});

describe("the data table", () => {
  it.each<readonly [string, unknown]>([["the sample", sample], ["two years", [before2023, after2024]], ["final accounts", final2024]])("has the figures of the picture, of %s", async (_, data) => {
    const element = await show(data);
    for (const row of shadowOf(element).querySelectorAll("tbody tr")) {
      const drawn = must(options(element).find((item) => item.querySelector(".name")?.textContent === row.querySelector("th")?.textContent));
      const [now, before, change] = Array.from(row.querySelectorAll("td"), ({ textContent }) => textContent.trim());
      expect([now, before, change]).toEqual([drawn.querySelector(".now")?.textContent.trim(), drawn.querySelector(".before")?.textContent.replace(/^\S+ 年\S* /, "").trim(), drawn.querySelector(".change")?.textContent]);
    }
  });

  it("is the picture of the table form, and shown on request in the others", async () => {
    const element = await show(sample, { form: "table" });
    expect([options(element).length, shadowOf(element).querySelector("#twin")?.className]).toEqual([0, "twin"]);
    element.form = "bars";
    await settled(document.body);
    const toggle = must(shadowOf(element).querySelector<HTMLButtonElement>("[aria-controls=twin]"));
    toggle.click();
    await settled(document.body);
    expect([toggle.getAttribute("aria-expanded"), shadowOf(element).querySelector("#twin")?.className]).toEqual(["true", "twin"]);
  });

  it("has the years of a long series, the missing one too", async () => {
    const element = await show(series);
    const rows = Array.from(must(shadowOf(element).querySelectorAll("#twin table")[1]).querySelectorAll("tbody tr"), ({ textContent }) => textContent.replace(/\s+/g, " ").trim());
    expect(rows).toHaveLength(series.length + 1);
    expect(rows[2]).toContain("缺 2021 年");
  });
});

describe("a comparison that is not like with like", () => {
  it.each<readonly [string, readonly unknown[], string]>([
    ["another entity", [compared.otherEntity, compared.alone], "不是同一单位"],
    ["a missing year", [compared.twoYearsBefore, compared.alone], "缺少2023年的文档"],
    ["a changed unit", [compared.inYuan, after2024], "计量单位由元改为万元"],
    ["another coverage", [compared.generalPublicOnly, after2024], "口径不同"],
    ["another perimeter", [compared.otherUnits.before, compared.otherUnits.after], "良种场"],
    ["a document without the table", [compared.withoutThreePublic, compared.alone], "2023年的文档没有"],
  ])("says so where it happens: %s", async (_, data, text) => {
    expect(notes(await show(data))).toContain(text);
  });

  it("has no percentage on a base of nil, and says why in the row", async () => {
    const element = await show([before2023, after2024]);
    expect([cell(element, "abroad", "change"), cell(element, "abroad", "percent")]).toEqual(["+2.50", "—"]);
    expect(cell(element, "abroad", "remarks")).toContain("基数为 0，无百分比");
    expect(cell(element, "purchase", "remarks")).toContain("空白不是 0");
  });
});

describe("what is printed beside the amounts", () => {
  it("stands in its row: funds, counts, money a vehicle, the reason", async () => {
    const two = await show([before2023, after2024]);
    expect(cell(two, "reception", "remarks")).toContain("一般公共预算 2.00，政府性基金 1.20");
    expect(cell(two, "vehicles", "remarks")).toContain("一辆公务用车达到报废年限");
    const final = await show(final2024);
    expect(cell(final, "operation", "remarks")).toBe("保有量 3 辆，单位费用 2.34 万元/辆");
    expect(cell(final, "abroad", "remarks")).toContain("团组 0 个");
    expect(cell(final, "reception", "remarks")).toBe("批次 14，人次 96");
  });

  it("is the fund's part where a share of general public money is said, not the whole", async () => {
    expect(textOf(await show([before2023, after2024]), "[part=note]")).toContain("“三公”经费中的一般公共预算 13.30 万元，相当于");
    expect(textOf(await show(sample), "[part=note]")).toContain("“三公”经费 5.45 万元，相当于");
  });

  it("is read with its source when the row is pointed at", async () => {
    const element = await show(sample);
    await userEvent.hover(option(element, "reception"));
    await settled(document.body);
    const pane = textOf(element, "[part=detail]");
    for (const part of ["公务接待费", "0.74 万元", "第 6 行"]) expect(pane).toContain(part);
  });
});

describe("a source in the detail pane", () => {
  it("goes to its cell in the table of the same data", async () => {
    const page = await mount(html`<budget-data .data=${sample}><sangong-compare></sangong-compare><budget-table table="threePublic"></budget-table></budget-data>`);
    const [element, table] = [must(page.querySelector("sangong-compare")), must(page.querySelector("budget-table"))];
    option(element, "reception").focus();
    await settled(page);
    must(shadowOf(element).querySelector<HTMLElement>("[part=detail] button")).click();
    await settled(page);
    expect(shadowOf(table).activeElement?.textContent.trim()).toBe("0.74");
  });

  it("is no button where it stands in prose, or in a document that is not shown", async () => {
    const element = await show([before2023, after2024]);
    const buttons = Array.from(shadowOf(element).querySelectorAll("[part=detail] button"), ({ textContent }) => textContent);
    expect(buttons).toEqual([expect.stringContaining("2024")]);
    const quoted = Array.from(shadowOf(await show(sample)).querySelectorAll("[part=detail] button"), ({ textContent }) => textContent);
    expect(quoted.some((text) => text.includes("正文"))).toBe(false);
  });
});

describe("a slope", () => {
  it("breaks at a missing year, and joins the others", async () => {
    const element = await show(series, { form: "slope" });
    expect(option(element, "total").querySelectorAll("line.piece")).toHaveLength(3);
    expect(textOf(element, ".gap")).toContain("缺 2021 年");
  });

  it("has no point where a figure is blank, and lists lines without any in words", async () => {
    const element = await show(compared.alone, { form: "slope" });
    expect(must(options(element)).length).toBe(6);
    const blank = await show([before2023, compared.variant(before2023, { year: 2024 })], { form: "slope" });
    expect(options(blank).map((item) => item.getAttribute("data-key"))).not.toContain("threePublic:purchase");
    expect(notes(blank)).toContain("公务用车购置费 空白");
  });

  it("marks what is derived as hollow", async () => {
    const element = await show(sample, { form: "slope" });
    const fills = Array.from(option(element, "total").querySelectorAll("circle"), (circle) => circle.getAttribute("fill"));
    expect(fills).toEqual(["var(--_page)", "var(--_ink)"]);
  });

  it.each([320, 800])("keeps its labels apart at %i px", async (width) => {
    const page = await mount(html`<sangong-compare form="slope" .data=${sample}></sangong-compare>`, `${width}px`);
    const element = must(page.querySelector("sangong-compare"));
    const boxes = Array.from(shadowOf(element).querySelectorAll("text.label:not(.start)"), (label) => label.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    boxes.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual(must(boxes[index]).bottom - 4));
    for (const box of boxes) expect(box.right).toBeLessThanOrEqual(element.getBoundingClientRect().right + 1);
  });

  it.each([{ width: 320, lang: "zh-CN", first: "2019 年", last: "’24" }, { width: 320, lang: "en", first: "2019", last: "’24" }, { width: 800, lang: "zh-CN", first: "2019 年", last: "2024 年" }])("keeps its years apart at $width px in $lang", async ({ width, lang, first, last }) => {
    const page = await mount(html`<div lang=${lang}><sangong-compare form="slope" .data=${series}></sangong-compare></div>`, `${width}px`);
    const years = Array.from(shadowOf(must(page.querySelector("sangong-compare"))).querySelectorAll("text.time")).filter((year) => year.textContent !== "");
    expect([years[0]?.textContent, years.at(-1)?.textContent]).toEqual([first, last]);
    years.slice(1).forEach((year, index) => expect(year.getBoundingClientRect().left).toBeGreaterThan(must(years[index]).getBoundingClientRect().right));
  });
});

it("breaks no word of a name in its table", async () => {
  const page = await mount(html`<div lang="en"><sangong-compare form="table" .data=${series}></sangong-compare></div>`, "360px");
  const names = Array.from(shadowOf(must(page.querySelector("sangong-compare"))).querySelectorAll("tbody th"));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(linesOfWords(name), name.textContent).toEqual(new Set([1]));
});

/** How many lines each word is on. */
function linesOfWords(item: Element): ReadonlySet<number> {
  const text = must(Array.from(item.childNodes).find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ""));
  return new Set(Array.from((text.textContent ?? "").matchAll(/\S+/g), ({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length;
  }));
}

describe.each(["bars", "slope"] as const)("the keyboard in %s", (form) => {
  it("has one tab stop, and walks the lines with the arrows, Home and End", async () => {
    const element = await show([before2023, after2024], { form });
    expect(options(element).filter((item) => item.getAttribute("tabindex") === "0")).toHaveLength(1);
    must(options(element)[0]).focus();
    const walked = [at(element)];
    for (let i = 1; i < options(element).length; i++) {
      await keys("ArrowDown");
      walked.push(at(element));
    }
    expect(walked).toEqual(options(element).map((item) => item.getAttribute("data-key")));
    await keys("ArrowDown");
    expect(at(element)).toBe(walked[walked.length - 1]);
    await keys("Home");
    expect(at(element)).toBe(walked[0]);
    await keys("End", "ArrowUp");
    expect(at(element)).toBe(walked[walked.length - 2]);
    expect(options(element).filter((item) => item.getAttribute("tabindex") === "0")).toHaveLength(1);
  });

  it("selects with Enter, tells the host the exact figure, and clears with Escape", async () => {
    const element = await show([before2023, after2024], { form });
    const heard: BudgetSelectEvent[] = [];
    element.addEventListener("budget-select", (event) => heard.push(event));
    must(options(element)[0]).focus();
    await keys("ArrowDown", "Enter");
    expect([element.selection, option(element, "abroad").getAttribute("aria-selected")]).toEqual(["threePublic:abroad", "true"]);
    await keys("Escape");
    expect([element.selection, option(element, "abroad").getAttribute("aria-selected")]).toEqual(["", "false"]);
    expect(heard.map(({ subject }) => subject && [subject.key, subject.amount, subject.unit])).toEqual([["threePublic:abroad", "2.50", "万元"], undefined]);
  });

  it("leaves Escape and Alt+↓ to the page where they are not the list's", async () => {
    const element = await show(sample, { form });
    must(options(element)[0]).focus();
    const press = (key: string, more: KeyboardEventInit = {}): boolean => must(shadowOf(element).activeElement).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more }));
    expect([press("Escape"), press("ArrowDown", { altKey: true })]).toEqual([true, true]);
  });
});

describe("linked views", () => {
  it("light the line that is selected elsewhere, and take a selection to all", async () => {
    const page = await mount(html`<budget-data .data=${sample}><sangong-compare></sangong-compare><sangong-compare form="slope"></sangong-compare></budget-data>`);
    const [bars, slope] = Array.from(page.querySelectorAll("sangong-compare"));
    const hovers: BudgetHoverEvent[] = [];
    page.addEventListener("budget-hover", (event) => hovers.push(event));
    await userEvent.click(option(must(bars), "vehicles"));
    await settled(page);
    expect(option(must(slope), "vehicles").getAttribute("aria-selected")).toBe("true");
    expect(hovers.some(({ subject }) => subject?.key === "threePublic:vehicles")).toBe(true);
  });
});

describe("hostile and faulty data", () => {
  it.each(["bars", "slope", "table"] as const)("is text in %s: no markup, no direction marks", async (form) => {
    const element = await show(compared.hostile, { form });
    expect(shadowOf(element).querySelectorAll("img, script:not([type]), b, i")).toHaveLength(0);
    expect(textOf(element)).not.toContain("\u202e");
    expect(textOf(element)).toContain("<img");
  });

  it("that blocks the table is a list of issues, and a missing table a sentence", async () => {
    expect(textOf(await show(compared.blockedThreePublic), "[role=alert]")).toContain("5,45");
    expect(textOf(await show(compared.withoutThreePublic), ".state")).toContain("没有“三公”经费支出表");
  });

  it("draws negative figures to the other side of nil, and says so", async () => {
    const element = await show(compared.negativeItem);
    const zero = must(option(element, "operation").querySelector("line.zero")).getBoundingClientRect();
    expect(must(option(element, "operation").querySelector("rect.of-now")).getBoundingClientRect().right).toBeLessThanOrEqual(zero.right + 1);
    expect(notes(element)).toContain("含有负数");
  });
});

it("changes with its data, and keeps the tab stop inside the list", async () => {
  const element = await show([before2023, after2024]);
  must(options(element)[5]).focus();
  element.data = final2024;
  await settled(document.body);
  expect(textOf(element, "[part=title]")).toContain("2024 年决算");
  expect(options(element).filter((item) => item.getAttribute("tabindex") === "0")).toHaveLength(1);
  expect(options(element)).toHaveLength(must(threePublicOf(final2024)).lines.length);
});

describe.each(["light", "dark"])("axe finds nothing in the %s", (theme) => {
  it.each(["bars", "slope", "table"] as const)("in %s", async (form) => {
    const page = await mount(html`<sangong-compare form=${form} show-table data-theme=${theme} .data=${[before2023, after2024]}></sangong-compare>`);
    const { violations } = await axe.run(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`)).toEqual([]);
  });
});

it.each([272, 288])("keeps last year's figure and the change apart in stacked rows of %i px", async (width) => {
  const page = await mount(html`<div lang="en"><sangong-compare .data=${sample}></sangong-compare></div>`, `${width}px`);
  const before = document.createRange();
  const total = option(must(page.querySelector("sangong-compare")), "total");
  before.selectNodeContents(must(total.querySelector(".before")));
  const change = must(total.querySelector(".change")).getBoundingClientRect();
  for (const box of before.getClientRects()) expect(box.right <= change.left - 4 || box.bottom <= change.top || box.top >= change.bottom).toBe(true);
});
