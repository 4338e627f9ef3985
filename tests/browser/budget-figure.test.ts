import { html, nothing, render, type TemplateResult } from "lit";
import { beforeAll, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/elements/budget-data/budget-data.js";
import "../../src/elements/budget-figure/budget-figure.js";
import { convertUnit } from "../../src/amount/unit.js";
import { figureAt, type PathFigure } from "../../src/model/figure-path.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import type { BudgetIssueEvent } from "../../src/ui/events.js";
import { messagesFor } from "../../src/ui/locale/locale-controller.js";
import { documentOf, tableOf } from "../../stories/data/build.js";
import { absences } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { answers } from "./answers.js";
import { mount, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

beforeAll(async () => {
  await messagesFor("en");
});

type Figure = HTMLElementTagNameMap["budget-figure"];
const heard: BudgetIssueEvent[] = [];

async function sentence(content: TemplateResult): Promise<Figure> {
  heard.length = 0;
  const main = document.createElement("main");
  main.addEventListener("budget-issue", (event) => heard.push(event));
  document.body.append(main);
  render(html`<p>共 ${content}，如上。</p>`, main);
  await settled(main);
  return must(main.querySelector("budget-figure"));
}

const shown = (element: Element): string => textOf(element, "[part=trigger]");
const note = (element: Element): string => textOf(element, "[part=note]");
const codes = (): string[] => heard.flatMap(({ issues }) => issues.map(({ code }) => code));

async function open(element: Figure): Promise<void> {
  await userEvent.click(must(shadowOf(element).querySelector("[part=trigger]")));
  await settled(document.body);
}

function figure(path: string, document: BudgetDocument = sample): PathFigure & { readonly amount: string } {
  const result = figureAt(document, path);
  if (!result.ok || typeof result.figure.amount !== "string") throw new Error(`no number at ${path}`);
  return { ...result.figure, amount: result.figure.amount };
}

describe("a figure in a sentence", () => {
  it.each(["threePublic.total", "expenditure.206.project", "balance.income.carryOver", "statements.budget.change", "projects.3.cap", "assets.buildings.quantity"])("is the printed one with its unit: %s", async (path) => {
    const element = await sentence(html`<budget-figure .data=${sample} path=${path}></budget-figure>`);
    const { amount, unit } = figure(path);
    expect(shown(element)).toBe(`${amount} ${unit}`);
    expect(codes()).toEqual([]);
  });

  it("leaves the unit to the sentence when it is bare, and moves the point exactly in another unit", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="expenditure.206" bare></budget-figure>`);
    const { amount } = figure("expenditure.206");
    expect(shown(element)).toBe(amount);
    for (const unit of ["元", "亿元"] as const) {
      element.unit = unit;
      await settled(document.body);
      expect(shown(element)).toBe(convertUnit(amount, "万元", unit));
    }
  });

  it("moves no point of a quantity", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="assets.buildings.quantity" unit="元"></budget-figure>`);
    expect(shown(element)).toBe(`${figure("assets.buildings.quantity").amount} 平方米`);
  });

  it.each([
    ["threePublic.公务用车运行维护费", "空白"],
    ["threePublic.因公出国（境）费", "——"],
    ["threePublic.会议费", "未公开"],
    ["threePublic.公务用车购置费", "0.00 万元"],
    ["threePublic.公务接待费", "0 万元"],
  ])("keeps the kinds of nothing apart: %s reads %s", async (path, text) => {
    expect(shown(await sentence(html`<budget-figure .data=${absences} path=${path}></budget-figure>`))).toBe(text);
  });

  it("is text to markup and marks of direction in a document", async () => {
    const hostile = documentOf({ expenditure: tableOf("1.00", [["201", "<img src=x onerror='window.hostile=1'>‮甲", { state: "notDisclosed", text: "<b>未公开</b>‮" }]]) });
    const element = await sentence(html`<budget-figure .data=${hostile} path="expenditure.201"></budget-figure>`);
    expect(shown(element)).toBe("<b>未公开</b>");
    await open(element);
    expect(note(element)).toContain("<img src=x");
    expect(shadowOf(element).querySelector("img, b")).toBeNull();
    expect(note(element)).not.toContain("\u202e");
  });

  it("takes the unit of the budget-data around, unless it has its own", async () => {
    const page = await mount(html`<budget-data .data=${sample} unit="元"><budget-figure path="expenditure.206"></budget-figure><budget-figure path="expenditure.206" unit="万元"></budget-figure></budget-data>`);
    const { amount } = figure("expenditure.206");
    expect(Array.from(page.querySelectorAll("budget-figure"), shown)).toEqual([`${convertUnit(amount, "万元", "元")} 元`, `${amount} 万元`]);
  });
});

describe("in running text a figure", () => {
  const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

  it.each([12, 16, 32])("of %d px moves no line and no letter when it takes the place of the text", async (size) => {
    const filler = "财政拨款安排的“三公”经费预算数为各项之和，";
    const main = await mount(html`<p>${filler}<b></b><i>后</i>${filler}</p><p>${filler}<b></b><i>后</i>${filler}</p>`, "280px");
    main.style.fontSize = `${size}px`;
    const pair = (selector: string): HTMLElement[] => Array.from(main.querySelectorAll<HTMLElement>(selector));
    const [plain, bound] = pair("b") as [HTMLElement, HTMLElement];
    plain.style.fontWeight = bound.style.fontWeight = "400";
    render(html`<span style="white-space: nowrap">5.45 万元</span>`, plain);
    render(html`<budget-figure .data=${sample} path="threePublic.total">5.45 万元</budget-figure>`, bound);
    await settled(main);
    expect(shown(must(bound.querySelector("budget-figure")))).toBe("5.45 万元");
    const [first, second] = pair("p") as [HTMLElement, HTMLElement];
    const [afterPlain, afterBound] = pair("i") as [HTMLElement, HTMLElement];
    expect(boxOf(second).height).toBe(boxOf(first).height);
    expect(boxOf(afterBound).left).toBe(boxOf(afterPlain).left);
    expect(boxOf(afterBound).top - boxOf(second).top).toBe(boxOf(afterPlain).top - boxOf(first).top);
  });

  it("has the size, weight and colour of the heading it stands in, and is a target of 24 px", async () => {
    const main = await mount(html`<h2>预算 <budget-figure .data=${sample} path="threePublic.total"></budget-figure></h2><small>共 <budget-figure .data=${sample} path="threePublic.total"></budget-figure></small>`);
    const [inHeading, inSmall] = Array.from(main.querySelectorAll("budget-figure"), (element) => must(shadowOf(element).querySelector("[part=trigger]")));
    const [heading, figureStyle] = [getComputedStyle(must(main.querySelector("h2"))), getComputedStyle(must(inHeading))];
    for (const property of ["fontSize", "fontWeight", "color", "fontFamily"] as const) expect(figureStyle[property]).toBe(heading[property]);
    for (const trigger of [must(inHeading), must(inSmall)]) expect(boxOf(trigger).height).toBeGreaterThanOrEqual(24);
  });

  it("is copied with its sentence", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="threePublic.total"></budget-figure>`);
    const field = document.createElement("textarea");
    must(element.closest("main")).append(field);
    must(getSelection()).selectAllChildren(must(element.parentElement));
    await userEvent.keyboard("{Control>}c{/Control}");
    field.focus();
    await userEvent.keyboard("{Control>}v{/Control}");
    expect(field.value.trim()).toBe("共 5.45 万元，如上。");
  });
});

describe("the text in the tag stays", () => {
  it("until the data is there, and if it never comes", async () => {
    const asked = answers();
    const element = await sentence(html`<budget-figure src="late.json" path="threePublic.total">约 5 万元</budget-figure>`);
    expect(element.innerText).toBe("约 5 万元");
    expect(shadowOf(element).querySelector("[role=button]")).toBeNull();
    must(asked[0]).fail(new TypeError("offline"));
    await until(() => element.state.status === "invalid");
    await settled(document.body);
    expect(element.innerText).toBe("约 5 万元");
    expect(codes()).toEqual(["loadFailed"]);
  });

  it.each([
    ["nowhere.total", "unknownFigure", "nowhere"],
    ["threePublic.totals", "unknownFigure", "totals"],
    ["procurement.汽油", "ambiguousFigure", "汽油"],
    ["", "missingPath", "path"],
  ])("where the path %j leads nowhere, and the page is told in both languages", async (path, code, part) => {
    const element = await sentence(html`<budget-figure .data=${sample} path=${path}>5.45 万元</budget-figure>`);
    expect(element.innerText).toBe("5.45 万元");
    expect(codes()).toEqual([code]);
    const { message, hint } = must(heard[0]?.issues[0]);
    for (const side of ["zh", "en"] as const) expect(`${message[side]} ${must(hint)[side]}`).toContain(part);
  });

  it("with what exists in the place of the wrong part", async () => {
    await sentence(html`<budget-figure .data=${sample} path="threePublic.totals">5.45 万元</budget-figure>`);
    for (const { key } of must(sample.tables["threePublic"]?.rows)) expect(heard[0]?.issues[0]?.hint?.en).toContain(key);
  });

  it("and a tag without text shows that something is missing, not a dash", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="x.y"></budget-figure>`);
    expect(shadowOf(element).querySelector("slot")?.textContent).toBe("?");
  });
});

describe("text in the tag that says another figure", () => {
  const amount = "1206.44";
  const hears = async (text: string, more: { path?: string; unit?: "元" } = {}): Promise<string[]> => {
    await sentence(html`<budget-figure .data=${sample} path=${more.path ?? "expenditure.206"} unit=${more.unit ?? nothing}>${text}</budget-figure>`);
    return codes();
  };

  it.each(["1206.44 万元", "1,206.44万元", "１２０６．４４ 万元", " 1206.440 万 ", "1206.44", "12,064,400 元", "0.120644亿元", "", "读取中…"])("is not %j", async (text) => {
    expect(figure("expenditure.206").amount).toBe(amount);
    expect(await hears(text)).toEqual([]);
  });

  it.each(["1206.4 万元", "约1206.44万元", "1206.44 元", "1206.44 亿元", "120644", "-1206.44", "1206.44 平方米", "1206.44 万元左右 2 项"])("is %j", async (text) => {
    expect(await hears(text)).toEqual(["figureDiffers"]);
    const { message } = must(heard[0]?.issues[0]);
    for (const side of ["zh", "en"] as const) expect(message[side]).toMatch(new RegExp(`${text.trim()}.*${amount} 万元`));
  });

  it("may be in the unit that is shown, and is held to the cell where that is blank", async () => {
    expect(await hears("12064400", { unit: "元" })).toEqual([]);
    expect(await hears("0", { path: "threePublic.abroad" })).toEqual(["figureDiffers"]);
    expect(await hears("无", { path: "threePublic.abroad" })).toEqual([]);
    expect(await hears("3972", { path: "assets.buildings.quantity" })).toEqual([]);
    expect(await hears("3972 间", { path: "assets.buildings.quantity" })).toEqual(["figureDiffers"]);
  });

  it("is told once, and again when it is another text", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="expenditure.206">1 元</budget-figure>`);
    element.bare = true;
    await settled(document.body);
    expect(heard).toHaveLength(1);
    element.textContent = "2 元";
    await until(() => heard.length === 2);
    element.textContent = "1206.44 万元";
    await settled(document.body);
    expect(heard).toHaveLength(2);
    expect(shown(element)).toBe("1206.44");
  });
});

describe("the note of a figure", () => {
  it.each(["zh-CN", "en"])("says table, row, column, year, entity and standing in %s", async (lang) => {
    const element = await sentence(html`<budget-figure lang=${lang} .data=${sample} path="threePublic.reception"></budget-figure>`);
    expect(note(element)).toBe("");
    await open(element);
    const { line, label, name } = figure("threePublic.reception");
    const facts = [name, label, String(sample.year), sample.entity.name, ...(lang === "en" ? ["Three public expenses", `row ${line}`, "as printed in the table"] : [must(sample.tables["threePublic"]).title, `第 ${line} 行`, "原表所印"])];
    for (const fact of facts) expect(note(element)).toContain(fact);
  });

  it("says the printed figure where the point was moved", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="threePublic.total" unit="元"></budget-figure>`);
    await open(element);
    expect(note(element)).toMatch(/原印\s*5.45 万元/);
  });

  it("says which project a cap is of", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="projects.3"></budget-figure>`);
    await open(element);
    for (const text of [must(sample.projects?.[2]).name, "第 3 个项目", "项目预算控制数"]) expect(note(element)).toContain(text);
  });

  it("says the clause of a figure in prose", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="statements.budget.change"></budget-figure>`);
    await open(element);
    expect(note(element)).toContain(must(figure("statements.budget.change").quote));
  });

  it("says last year's figure where the prose states the change: 5.42, derived, with its clause", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="threePublic.total" change></budget-figure>`);
    await open(element);
    await until(() => note(element).includes("2022"));
    for (const text of ["5.42 万元 · 推算", "+0.03 万元", "+0.55%", must(figure("statements.threePublic.change").quote)]) expect(note(element)).toContain(text);
  });

  it("says the printed figure of last year's document, and that the change is ours", async () => {
    const last = documentOf({ threePublic: tableOf("60000", [], { unit: "元" }) }, { year: sample.year - 1, scope: sample.scope, entity: sample.entity });
    const element = await sentence(html`<budget-figure .data=${[sample, last]} path="threePublic.total" change></budget-figure>`);
    expect(shown(element)).toBe("5.45 万元");
    await open(element);
    await until(() => note(element).includes("2022"));
    expect(note(element)).toMatch(/2022 年\s*6\.0000 万元 比上年\s*−0\.5500 万元/);
    expect(note(element)).toContain("（−9.17%） · 推算");
  });

  it("does not compare with another body, and says so", async () => {
    const last = documentOf({ threePublic: tableOf("6.00", []) }, { year: sample.year - 1, scope: sample.scope });
    const element = await sentence(html`<budget-figure .data=${[sample, last]} path="procurement.total" change></budget-figure>`);
    await open(element);
    await until(() => note(element).includes("比上年"));
    await until(() => note(element).includes("不是同一单位"));
    expect(note(element)).not.toContain("6.00");
  });

  it("says that nothing comparable is disclosed", async () => {
    const element = await sentence(html`<budget-figure .data=${sample} path="procurement.total" change></budget-figure>`);
    await open(element);
    await until(() => note(element).includes("没有可比的上年数"));
  });
});

describe("many figures", () => {
  it("inside a budget-data leave it to say once what is wrong with the data", async () => {
    heard.length = 0;
    const data = { ...sample, extra: 1 };
    const main = document.createElement("main");
    main.addEventListener("budget-issue", (event) => heard.push(event));
    document.body.append(main);
    render(html`<budget-data .data=${data}>${["threePublic.total", "expenditure.206", "x"].map((path) => html`<budget-figure path=${path}></budget-figure>`)}</budget-data>`, main);
    await settled(main);
    expect(codes().sort()).toEqual(["unknownField", "unknownFigure"]);
  });

  it("follow the document: another one, another language, taken away", async () => {
    const page = await mount(html`<budget-data .data=${sample}><budget-figure path="threePublic.abroad">无</budget-figure></budget-data>`);
    const [source, element] = [must(page.querySelector("budget-data")), must(page.querySelector("budget-figure"))];
    expect(shown(element)).toBe("空白");
    page.lang = "en";
    await until(() => shown(element) === "blank");
    source.data = documentOf({ threePublic: { title: "三公", unit: "元", rows: [{ key: "abroad", name: "因公出国", cells: { total: "7" } }] } });
    await until(() => shown(element) === "7 元");
    source.data = undefined;
    await until(() => element.innerText === "无");
  });
});
