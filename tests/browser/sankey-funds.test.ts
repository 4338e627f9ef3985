import { html } from "lit";
import { describe, expect, it } from "vitest";
import "../../src/elements/sankey-funds/sankey-funds.js";
import type { SankeyFunds } from "../../src/elements/sankey-funds/sankey-funds.js";
import { documentOf, tableOf } from "../../stories/data/build.js";
import * as flows from "../../stories/data/flows.js";
import { sample } from "../../stories/data/sample.js";
import { must, mountOne, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const draw = (data: unknown = sample, stages = ""): Promise<SankeyFunds> => mountOne("sankey-funds", html`<sankey-funds .data=${data} stages=${stages}></sankey-funds>`);
const options = (element: Element): readonly string[] => Array.from(shadowOf(element).querySelectorAll("[role=option]"), (item) => must(item.getAttribute("aria-label")));
const labels = (element: Element): readonly string[] => Array.from(shadowOf(element).querySelectorAll("text.label"), ({ textContent }) => textContent.trim());
const rowsOf = (element: Element, table: "flows" | "nodes"): readonly (readonly string[])[] =>
  Array.from(shadowOf(element).querySelectorAll(`table.${table} tbody tr`), (row) => Array.from(row.children, ({ textContent }) => textContent.trim()));
const figures = (rows: readonly (readonly string[])[], stage: string): readonly (string | undefined)[] => rows.filter(([own]) => own === stage).map((row) => row[3]);

describe("the flows of the sample", () => {
  it("are those that the document prints, to the last digit", async () => {
    const nodes = rowsOf(await draw(), "nodes");
    expect(figures(nodes, "收入来源")).toEqual(["1403.69", "247.19"]);
    expect(figures(nodes, "功能分类")).toEqual(["5.09", "58.27", "1206.44", "265.93", "57.98", "57.17"]);
    expect(figures(nodes, "基本与项目")).toEqual(["980.67", "670.21"]);
    expect(figures(nodes, "经济分类")).toEqual(["693.28", "113.03", "174.36", "670.21"]);
  });

  it("say in their title what the total is, where most of it comes from and goes, and what is not disclosed", async () => {
    expect(textOf(await draw(), ".title")).toBe("张家口市科学技术协会 2023 年预算 1650.88 万元：85.0% 来自财政拨款收入，73.1% 用于科学技术支出，项目支出 670.21 万元未公开经济分类");
  });

  it("never join a project to an economic class, nor a source to one", async () => {
    const element = await draw();
    const links = rowsOf(element, "flows").map(([from = "", to = ""]) => [from, to] as const);
    const economic = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助"];
    expect(links.filter(([, to]) => economic.includes(to)).map(([from]) => from)).toEqual(["基本支出", "基本支出", "基本支出"]);
    expect(links.filter(([from]) => from === "项目支出")).toEqual([["项目支出", "项目支出 · 未公开经济分类"]]);
    expect(shadowOf(element).querySelectorAll(".ribbon")).toHaveLength(links.length);
  });

  it("are hatched where their economic class is not disclosed, and nowhere else", async () => {
    const hatched = Array.from(shadowOf(await draw()).querySelectorAll(".mark[fill^='url']"), (item) => item.getAttribute("aria-label"));
    expect(hatched).toEqual([expect.stringContaining("项目支出 · 未公开经济分类，670.21 万元"), expect.stringContaining("项目支出有 670.21 万元流向项目支出 · 未公开经济分类")]);
  });

  it("have the same strings in the picture, in what is spoken and in the tables", async () => {
    const element = await draw();
    const [spoken, drawn] = [options(element).join("\n"), labels(element).join("\n")];
    for (const [, , name = "", figure = ""] of rowsOf(element, "nodes")) {
      expect(spoken).toContain(`${name}，${figure} 万元`);
      expect(drawn.replace("未公开", " · 未公开")).toContain(name);
      expect(drawn).toContain(figure);
    }
    for (const [from = "", to = "", figure = "", ofFrom = "", ofTo = ""] of rowsOf(element, "flows")) {
      expect(spoken).toContain(`${from}有 ${figure} 万元流向${to}，占${from}的 ${ofFrom}，占${to}的 ${ofTo}。`);
    }
  });

  it("have shares that add up to 100.0 % at every node", async () => {
    const sums = new Map<string, number>();
    const add = (key: string, share = ""): unknown => sums.set(key, (sums.get(key) ?? 0) + Math.round(parseFloat(share) * 10));
    for (const [from, to, , ofFrom, ofTo] of rowsOf(await draw(), "flows")) {
      add(`${from} out`, ofFrom);
      add(`${to} in`, ofTo);
    }
    expect(new Set(sums.values())).toEqual(new Set([1000]));
  });

  it("cite the cell of every figure", async () => {
    for (const row of [...rowsOf(await draw(), "nodes"), ...rowsOf(await draw(), "flows")]) expect(row[row.length - 1]).toMatch(/《.+》第 \d+ 行“.+”列$/);
  });

  it("say quietly what the form asks for and nobody printed money for", async () => {
    const note = textOf(await draw(), "[part=note]");
    expect(note).toMatch(/^本部门无此项：.*事业收入.*（空白）；.*政府基金.*（空表列示）$/);
  });
});

describe("figures that are not printed", () => {
  it("are marked as derived: what is gathered, and what is left of 基本支出", async () => {
    const element = await mountOne("sankey-funds", html`<sankey-funds .data=${sample} limit="4"></sankey-funds>`);
    expect(labels(element).find((label) => label.startsWith("其他"))).toMatch(/推算$/);
    const other = await draw(flows.otherFunds);
    expect(labels(other).filter((label) => label.includes("推算"))).toEqual([expect.stringMatching(/^基本支出.*未公开经济分类.*150\.00 · 推算$/)]);
  });

  it("are residues of rounding in words, never a flow", async () => {
    const element = await mountOne("sankey-funds", html`<sankey-funds .data=${flows.rounded} selection="201"></sankey-funds>`);
    expect(textOf(element, ".detail")).toContain("差额 0.01，四舍五入");
    expect(rowsOf(element, "nodes").find(([, code]) => code === "201")?.[6]).toContain("差额 0.01，四舍五入");
    expect(rowsOf(element, "flows").some(([from, to]) => /差额|residue/.test(`${from}${to}`))).toBe(false);
  });

  it.each([["6.09", "多 1.00", "exceeds"], ["4.09", "少 1.00", "falls short of"]])("are what %s in and 5.09 out leaves: %s", async (received, words, english) => {
    const revenue = must(sample.tables["revenue"]);
    const rows = must(revenue.rows).map((row) => (row.code?.startsWith("201") === true ? { ...row, cells: { ...row.cells, total: received, appropriation: received } } : row));
    const element = await draw({ ...sample, tables: { ...sample.tables, revenue: { ...revenue, rows } } });
    const said = (): string | undefined => rowsOf(element, "nodes").find(([, code]) => code === "201")?.[6];
    expect(said()).toContain(`流入比流出${words}（`);
    element.lang = "en";
    await until(() => said()?.includes(`inflow ${english} outflow by 1.00`) === true);
  });

  it("are marked in the title where they are derived, and a share is never one of another whole", async () => {
    const derived = await mountOne("sankey-funds", html`<sankey-funds .data=${flows.otherFunds}></sankey-funds>`);
    expect(textOf(derived, ".title")).toMatch(/基本支出 \S+ 万元 · 推算/);
    const uneven = { ...sample, tables: { ...sample.tables, revenue: { ...must(sample.tables["revenue"]), rows: must(sample.tables["revenue"]?.rows).map((row) => (row.role === "total" || row.code?.startsWith("201") === true ? { ...row, cells: { ...row.cells, total: row.role === "total" ? "1750.88" : "105.09", appropriation: row.role === "total" ? "1503.69" : "105.09" } } : row)) } } };
    const title = textOf(await mountOne("sankey-funds", html`<sankey-funds .data=${uneven}></sankey-funds>`), ".title");
    expect(title).toContain("1750.88 万元");
    expect(title).toContain("1206.44 万元 用于科学技术支出");
  });

  it("move their decimal point with the unit and lose no digit", async () => {
    const element = await mountOne("sankey-funds", html`<sankey-funds .data=${sample} unit="元"></sankey-funds>`);
    expect(figures(rowsOf(element, "nodes"), "收入来源")).toEqual(["14036900", "2471900"]);
  });
});

describe("a selection", () => {
  it("may be set as a number", async () => {
    const element = await mountOne("sankey-funds", html`<sankey-funds .data=${sample}></sankey-funds>`);
    (element as { selection: unknown }).selection = 206;
    await settled(document.body);
    expect(textOf(element, ".detail")).toContain("1206.44");
  });
});

describe("stages", () => {
  it("are those of the attribute, with blanks or commas between them", async () => {
    for (const stages of ["source function", " function,source "]) {
      const element = await draw(sample, stages);
      expect(Array.from(shadowOf(element).querySelectorAll(".heading"), ({ textContent }) => textContent)).toEqual(["收入来源", "功能分类"]);
    }
  });

  it("are as many as the document supports by default", async () => {
    expect(textOf(await draw(flows.expenditureOnly), ".heading")).toBe("功能分类 基本与项目");
  });

  it("can be chosen by the reader", async () => {
    const element = await draw();
    const buttons = Array.from(shadowOf(element).querySelectorAll<HTMLElement>(".forms button"));
    expect(buttons.map(({ textContent }) => textContent)).toEqual(["来源 → 功能 → 基本/项目 → 经济", "来源 → 功能", "功能 → 基本/项目", "基本/项目 → 经济"]);
    must(buttons[2]).click();
    await settled(document.body);
    expect([element.stages, textOf(element, ".forms [aria-pressed=true]")]).toEqual(["function basis", "功能 → 基本/项目"]);
    expect(figures(rowsOf(element, "nodes"), "收入来源")).toEqual([]);
  });

  it("at the second level show 款 as printed", async () => {
    const element = await mountOne("sankey-funds", html`<sankey-funds .data=${sample} level="2" limit="40"></sankey-funds>`);
    const codes = rowsOf(element, "nodes").filter(([stage]) => stage === "功能分类").map(([, code]) => code);
    const printed = must(sample.tables["expenditure"]?.rows).flatMap(({ code }) => (code?.length === 5 ? [code] : []));
    expect(codes).toEqual(printed);
  });
});

describe("what cannot be drawn", () => {
  it("is said in words, with what can be drawn instead", async () => {
    const element = await draw(sample, "source economic");
    expect(textOf(element)).toContain("收入来源与经济分类 之间的对应关系未公开");
    const button = must(Array.from(shadowOf(element).querySelectorAll<HTMLElement>(".runs button")).find(({ textContent }) => textContent === "来源 → 功能"));
    button.click();
    await settled(document.body);
    expect(textOf(element, ".heading")).toBe("收入来源 功能分类");
  });

  it.each([
    ["an unknown stage", sample, "source region", "未知的环节：region"],
    ["a missing table", flows.withoutExpenditure, "function basis", "缺少支出总表"],
    ["a document of other tables", documentOf({ threePublic: tableOf("1", []) }), "", "缺少收入总表"],
    ["no money", flows.noFlows, "", "没有印出金额"],
  ])("is said of %s", async (_, data, stages, said) => {
    const element = await draw(data, stages);
    expect(textOf(element)).toContain(said);
    expect(shadowOf(element).querySelector("svg.drawing")).toBeNull();
  });

  it("shows bars for negative amounts, on both sides of zero, with the cells that forbid a flow", async () => {
    const element = await draw(flows.negativeFlow);
    expect(textOf(element, ".cells")).toContain("-250.00 《部门预算收入总表》第 1 行“上年结转”列");
    const bars = Array.from(shadowOf(element).querySelectorAll(".bars li"));
    const bar = (name: string): Element => must(must(bars.find(({ textContent }) => textContent.includes(name))).querySelector("rect"));
    const [own, carried] = [bar("财政拨款收入"), bar("上年结转")].map((rect) => [Number(rect.getAttribute("x")), Number(rect.getAttribute("width"))] as const);
    expect(must(carried)[0] + must(carried)[1]).toBeCloseTo(must(own)[0], 3);
  });

  it("leaves out a table with errors, and says so, and has no other table stand in for it unsaid", async () => {
    const element = await draw(flows.blockedRevenue);
    expect(textOf(element, ".heading")).toBe("功能分类 基本与项目 经济分类");
    expect(textOf(element, ".issues")).toContain("tables.revenue");
  });
});

describe("hostile names", () => {
  it("stay text", async () => {
    const name = "<img src=x onerror=\"alert(1)\">";
    const element = await draw(documentOf({ expenditure: { ...tableOf("3.00", [["206", name, "3.00"]]), rows: [{ row: 1, role: "total", name: "合计", cells: { total: "3.00", basic: "3.00" } }, { row: 2, code: "206", name, cells: { total: "3.00", basic: "3.00" } }] } }));
    expect(shadowOf(element).querySelector("img")).toBeNull();
    expect(rowsOf(element, "nodes").map((row) => row[2])).toContain(name);
  });
});

describe("English", () => {
  it("names what the form prints in Chinese only, and keeps every figure", async () => {
    document.documentElement.lang = "en";
    const element = await draw();
    await until(() => shadowOf(element).querySelector("table.nodes") !== null);
    expect(textOf(element, ".title")).toContain("1650.88 万元; 85.0% comes from Fiscal appropriation; 73.1% goes to Science and technology");
    expect(textOf(element, ".heading")).toBe("Source Function Basic/project Economic class");
    expect(figures(rowsOf(element, "nodes"), "Source")).toEqual(["1403.69", "247.19"]);
  });
});
