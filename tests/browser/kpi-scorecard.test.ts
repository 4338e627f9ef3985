import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/elements/budget-data/budget-data.js";
import { KpiScorecard } from "../../src/elements/kpi-scorecard/kpi-scorecard.js";
import type { BudgetHoverEvent, BudgetSelectEvent } from "../../src/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { brokenProjects, everyOutcome, indicator, longWords, manyIndicators, numberTarget, oddFigures, oddProjects, oneLongProject, oneProject, projectsOf, selfEvaluation, withoutIndicators, withoutProjects } from "../../stories/data/projects.js";
import { sample } from "../../stories/data/sample.js";
import { mount, mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const projects = must(sample.projects);
const drawn = (data: unknown, lang = "zh-CN"): Promise<KpiScorecard> => mountOne("kpi-scorecard", html`<kpi-scorecard lang=${lang} .data=${data}></kpi-scorecard>`);
const heads = (element: Element): readonly HTMLButtonElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLButtonElement>(".head button"));
const names = (element: Element): readonly string[] => heads(element).map((head) => must(head.querySelector(".words")).textContent);
const rows = (element: Element): readonly HTMLTableRowElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLTableRowElement>("tbody tr"));
const open = (element: Element): readonly string[] => heads(element).filter((head) => head.getAttribute("aria-expanded") === "true").map((head) => must(head.dataset["at"]));
const buttonOf = (element: Element, name: RegExp): HTMLButtonElement => must(Array.from(shadowOf(element).querySelectorAll("button")).find(({ textContent }) => name.test(textContent.replace(/\s+/g, " "))));
const press = async (key: string): Promise<void> => {
  await userEvent.keyboard(key);
  await settled(document.body);
};
const isShown = (element: Element): boolean => element.getClientRects().length > 0 && element.checkVisibility({ contentVisibilityAuto: false });
const pageOf = (element: Element): string => textOf(element, "figure");

describe("the list of projects", () => {
  it("names all 23 projects with their caps, and says what is found, and that results are not disclosed", async () => {
    const element = await drawn(sample);
    expect(names(element)).toEqual(projects.map(({ name }) => name));
    expect(Array.from(shadowOf(element).querySelectorAll(".project .cap bdi"), ({ textContent }) => textContent)).toEqual(projects.map(({ amount }) => `${amount?.cap as string} ${amount?.unit ?? ""}`));
    expect(textOf(element, "[part=title]")).toBe("23 个项目承诺 151 项绩效指标：112 项为数值，17 项为时限，22 项为文字；只公开目标，未公开完成情况");
    expect(textOf(element, "[part=note]")).toContain("774.40 万元（推算），项目支出 670.21 万元");
  });

  it("has every printed text in the page, folded or not, and each in its own row", async () => {
    const element = await drawn(sample);
    const printed = projects.flatMap(({ indicators = [] }) => indicators);
    expect(rows(element)).toHaveLength(printed.length);
    rows(element).forEach(({ textContent }, at) => {
      const { level2 = "", level3 = "", description = "", target, basis = "", line } = must(printed[at]);
      for (const text of [level2, level3, description, target.text, basis, `第 ${line ?? ""} 行`]) expect(textContent).toContain(text);
    });
  });

  it("draws no gauge and tells no status where no results are disclosed", async () => {
    const element = await drawn(sample);
    expect(shadowOf(element).querySelectorAll("svg, .status, meter, progress")).toHaveLength(0);
    expect(buttonOf(element, /^按项目$/)).toBeTruthy();
  });

  it("opens and folds by keyboard and by pointer, tells what is open, and keeps the focus", async () => {
    const element = await drawn(sample);
    expect(open(element)).toEqual([]);
    must(heads(element)[2]).focus();
    await press("{Enter}");
    expect(open(element)).toEqual(["3"]);
    expect(shadowOf(element).activeElement).toBe(heads(element)[2]);
    const body = must(shadowOf(element).getElementById(must(must(heads(element)[2]).getAttribute("aria-controls"))));
    expect(isShown(must(body.querySelector("td")))).toBe(true);
    await userEvent.click(must(heads(element)[2]));
    await settled(document.body);
    expect([open(element), isShown(must(body.querySelector("td")))]).toEqual([[], false]);
  });

  it("folds so that a search of the page finds what is folded, and opens what it finds", async () => {
    const element = await drawn(sample);
    const body = must(shadowOf(element).querySelector("#body-5"));
    expect(body.getAttribute("hidden")).toBe("until-found");
    body.dispatchEvent(new Event("beforematch", { bubbles: true }));
    await settled(document.body);
    expect([open(element), body.hasAttribute("hidden")]).toEqual([["5"], false]);
  });

  it("opens and closes all at once", async () => {
    const element = await drawn(sample);
    await userEvent.click(buttonOf(element, /^全部展开$/));
    await settled(document.body);
    expect(open(element)).toHaveLength(23);
    await userEvent.click(buttonOf(element, /^全部收起$/));
    await settled(document.body);
    expect(open(element)).toEqual([]);
  });

  it("is open where there is one project alone", async () => {
    expect(open(await drawn(oneProject))).toEqual(["1"]);
  });

  it("says the direction of a target in words beside the printed sign", async () => {
    const element = await drawn(sample);
    const cells = rows(element).map((row) => must(row.children[2]).textContent.replace(/\s+/g, ""));
    expect(cells).toContain("≥3种不低于");
    expect(cells).toContain("≤17.5万元不超过");
    expect(cells).toContain("100%");
    expect(cells).toContain("2023年1月-12月时限");
  });

  it("shows caps in the unit asked for, to the last digit, and leaves targets as printed", async () => {
    const element = await mountOne("kpi-scorecard", html`<kpi-scorecard .data=${oneProject} unit="元"></kpi-scorecard>`);
    expect(textOf(element, ".cap bdi")).toBe("175000 元");
    expect(pageOf(element)).toContain("≤17.5万元");
  });
});

describe("remarks", () => {
  it.each([["13", "单位不全", "≤20万", "第 23 张表 · 第 6 行"], ["14", "疑似错列", "工作效率", "第 24 张表 · 第 7 行"], ["22", "未印年份", "12月", "第 32 张表 · 第 5 行"]])("on project %s say %s, what was seen and where, when opened by keyboard", async (at, name, seen, place) => {
    const element = await mountOne("kpi-scorecard", html`<kpi-scorecard .data=${sample} project=${at}></kpi-scorecard>`);
    const mark = must(Array.from(shadowOf(element).querySelectorAll<HTMLElement>(".flag summary")).find(({ textContent }) => textContent.includes(name)));
    const said = must(mark.parentElement?.querySelector("p"));
    expect(isShown(said)).toBe(false);
    mark.focus();
    await press("{Enter}");
    expect(isShown(said)).toBe(true);
    for (const part of [seen, place]) expect(said.textContent).toContain(part);
    expect(mark.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  it("are counted in the head of a project, words and prices of one piece aside", async () => {
    const element = await drawn(sample);
    const counts = Array.from(shadowOf(element).querySelectorAll(".project"), (project) => /(\d+) 条提示/.exec(must(project.querySelector(".sum")).textContent)?.[1] ?? "0");
    expect(counts.map(Number).map((count, at) => [at + 1, count]).filter(([, count]) => count !== 0)).toEqual([[5, 1], [6, 1], [7, 1], [8, 1], [10, 2], [13, 2], [14, 2], [19, 1], [20, 1], [21, 1], [22, 2]]);
  });
});

describe("looking for something", () => {
  it("lists what holds the words, opened, and says politely how much that is", async () => {
    const element = await drawn(sample);
    await userEvent.type(must(shadowOf(element).querySelector("input[type=search]")), "服务对象满意度");
    await settled(document.body);
    const found = rows(element).length;
    expect(found).toBeGreaterThan(0);
    expect(rows(element).every(({ textContent }) => textContent.includes("服务对象满意度"))).toBe(true);
    expect(open(element)).toHaveLength(heads(element).length);
    expect(textOf(element, "[role=status]")).toBe(`显示 ${heads(element).length} 个项目的 ${found} 项指标`);
  });

  it("says when there is nothing, and clears by keyboard without losing the focus", async () => {
    const element = await mountOne("kpi-scorecard", html`<kpi-scorecard .data=${sample} filter="无此一说"></kpi-scorecard>`);
    expect([rows(element).length, textOf(element, ".state")]).toEqual([0, "没有符合的指标"]);
    buttonOf(element, /^清除筛选$/).focus();
    await press("{Enter}");
    expect([element.filter, heads(element).length, shadowOf(element).activeElement?.localName]).toEqual(["", 23, "input"]);
  });

  it.each([["产出", 104], ["效益", 24], ["满意度", 23], ["数值", 112], ["时限", 17], ["文字", 22]])("presses %s to leave its %d indicators, and once more to leave all", async (name, count) => {
    const element = await drawn(sample);
    const button = (): HTMLButtonElement => buttonOf(element, new RegExp(`^ ?${name} ${count} ?$`));
    button().focus();
    await press("{Enter}");
    expect([rows(element).length, button().getAttribute("aria-pressed")]).toEqual([count, "true"]);
    await press("{Enter}");
    expect(rows(element)).toHaveLength(151);
  });

  it("narrows by remark and by project from lists", async () => {
    const element = await drawn(sample);
    const [flags, chosen] = Array.from(shadowOf(element).querySelectorAll("select"));
    await userEvent.selectOptions(must(flags), "yearMismatch");
    await settled(document.body);
    expect(rows(element)).toHaveLength(8);
    await userEvent.selectOptions(must(chosen), "14");
    await settled(document.body);
    expect([names(element), rows(element).length, element.flag, element.project]).toEqual([[must(projects[13]).name], 1, "yearMismatch", 14]);
  });

  it("takes attributes, and what is not known asks for nothing", async () => {
    const element = await mountOne("kpi-scorecard", html`<kpi-scorecard .data=${sample} level="satisfaction" project="99"></kpi-scorecard>`);
    expect(rows(element)).toHaveLength(23);
    element.level = "";
    element.project = 14;
    await settled(document.body);
    expect(open(element)).toEqual(["14"]);
  });
});

describe("the overview", () => {
  const cells = (element: Element): readonly HTMLElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLElement>("[data-place]"));
  const at = (element: Element): string => (shadowOf(element).activeElement as HTMLElement | null)?.dataset["place"] ?? "";
  const matrix = (data: BudgetDocument = sample): Promise<KpiScorecard> => mountOne("kpi-scorecard", html`<kpi-scorecard .data=${data} view="matrix"></kpi-scorecard>`);

  it("has one tab stop, and arrows that stop at its edges", async () => {
    const element = await matrix();
    expect(cells(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    must(cells(element).find(({ tabIndex }) => tabIndex === 0)).focus();
    const walked: string[] = [at(element)];
    for (const key of ["{ArrowUp}", "{ArrowDown}", "{ArrowRight}", "{ArrowRight}", "{ArrowLeft}", "{End}", "{ArrowRight}", "{Home}", "{PageDown}", "{PageUp}"]) {
      await press(key);
      walked.push(at(element));
    }
    expect(walked).toEqual(["0:0", "0:0", "1:0", "1:1", "1:2", "1:1", "1:6", "1:6", "1:0", "11:0", "1:0"]);
    expect(cells(element).filter(({ tabIndex }) => tabIndex === 0).map((cell) => cell.dataset["place"])).toEqual(["1:0"]);
  });

  it("goes from a cell to its indicators, and the keyboard with it", async () => {
    const element = await matrix();
    must(cells(element).find((cell) => cell.dataset["place"] === "8:4")).focus();
    await press("{Enter}");
    expect([element.view, names(element), rows(element).map((row) => must(row.querySelector("th")).textContent)]).toEqual([
      "projects",
      [must(projects[8]).name],
      [expect.stringContaining("租赁单位成本"), expect.stringContaining("预算总成本")],
    ]);
    expect((shadowOf(element).activeElement as HTMLElement).dataset["at"]).toBe("9");
    expect(textOf(element, "[role=status]")).toBe("显示 1 个项目的 2 项指标");
  });

  it("says the count and the remarks of a cell in words, not by a sign alone", async () => {
    const element = await matrix();
    expect(must(cells(element).find((cell) => cell.dataset["place"] === "13:3")).textContent).toContain("1 项，1 条提示");
    const [results] = [await matrix(selfEvaluation)];
    expect(textOf(results, "[data-place]")).toMatch(/\d 项中 \d 项达到/);
  });

  it("leads nowhere from a cell without indicators", async () => {
    const element = await matrix(longWords);
    const empty = must(cells(element).find(({ classList }) => classList.contains("none")));
    empty.focus();
    await press("{Enter}");
    expect(element.view).toBe("matrix");
  });
});

describe("results", () => {
  it("are told by sign and word, with distance or reason, for every way a result can come out", async () => {
    const element = await drawn(everyOutcome);
    const told = rows(element).map((row) => Array.from(row.children, (cell) => cell.textContent.replace(/\s+/g, " ").trim()).slice(3, 6));
    expect(told).toEqual([
      ["12次", "✓ 达到比目标多 2 次", "10 / 10 分"],
      ["38500人次", "△ 部分达到比目标少 0.15 万人次", "9.6 / 10 分"],
      ["0个", "✕ 未达到比目标少 2 个", "0 / 10 分"],
      ["98.5%", "△ 部分达到比目标少 1.5 个百分点", "9.85 / 10 分"],
      ["2小时", "– 无法判断单位不同，不能比较", "5 / 5 分"],
      ["2024年11月", "✓ 达到", "10 / 10 分"],
      ["2024年8月", "✕ 未达到", "3 / 5 分"],
      ["192600元", "✓ 达到比目标少 0.74 万元", "10 / 10 分"],
      ["1.6万元", "✕ 未达到比目标多 0.1 万元", "0 / 5 分"],
      ["有所提升", "– 无法判断指标值是文字", "9 / 10 分"],
      ["多家媒体报道", "– 无法判断完成情况不是单一数字或日期", "5 / 5 分"],
      ["≥95%", "– 无法判断完成情况照抄了指标值", "5 / 5 分"],
      ["未印", "– 无法判断未印完成情况", "– / 5 分"],
      ["3条", "– 无法判断有完成情况而没有指标值", ""],
    ]);
  });

  it("have a bar where both are numbers of one measure, and nowhere else", async () => {
    const element = await drawn(everyOutcome);
    expect(rows(element).map((row) => (row.querySelector("svg") ? "bar" : "")).join()).toBe("bar,bar,bar,bar,,,,bar,bar,,,,,");
    expect(shadowOf(await drawn(oddFigures)).querySelectorAll("svg")).toHaveLength(0);
  });

  it("add up, with what is derived said to be", async () => {
    const element = await drawn(everyOutcome);
    expect(textOf(element, ".sums")).toBe("得分合计 76.45，分值合计 100 · 预算执行率 96.3%（192600 元 ÷ 20.00 万元） 推算");
    expect(textOf(element, "[part=note]")).toContain("推算");
    expect(textOf(element, ".goals li")).toBe("办好全年科普活动。 让更多的人参加。");
  });

  it("can be looked for", async () => {
    const element = await drawn(everyOutcome);
    await userEvent.click(buttonOf(element, /未达到 3/));
    await settled(document.body);
    expect([rows(element).length, element.status]).toEqual([3, "notMet"]);
  });

  it("are told in English, with what is printed marked as Chinese", async () => {
    const element = await drawn(everyOutcome, "en");
    await until(() => textOf(element, "[part=title]").startsWith("Of 14 performance indicators"));
    const texts = document.createTreeWalker(must(shadowOf(element).querySelector("figure")), NodeFilter.SHOW_TEXT);
    const unmarked: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (/[\u4e00-\u9fff]/.test(must(node.textContent)) && node.parentElement?.closest("[lang=zh], .flag p") === null) unmarked.push(must(node.textContent).trim());
    }
    // Units stand at their figures, as everywhere; names of the document stand in the heading and the source; remarks quote.
    expect(unmarked.filter((text) => !/^(?:元|万元|\d.*|Score.*|.*(?:above|below) the target|示例市.*|Source.*)$/.test(text))).toEqual([]);
  });
});

describe("linked views", () => {
  it("tell what the reader opened, by its key, and forget it when it is folded", async () => {
    const heard: (string | undefined)[] = [];
    const element = await drawn(sample);
    element.addEventListener("budget-select", (event: BudgetSelectEvent) => heard.push(event.subject?.key));
    await userEvent.click(must(heads(element)[4]));
    await settled(document.body);
    expect([element.selection, must(heads(element)[4]).getAttribute("aria-current")]).toEqual(["project:5", "true"]);
    await userEvent.click(must(heads(element)[4]));
    expect([heard, element.selection]).toEqual([["project:5", undefined], ""]);
  });

  it("open what is selected in another view", async () => {
    const page = await mount(html`<budget-data .data=${sample}><kpi-scorecard></kpi-scorecard><kpi-scorecard view="matrix"></kpi-scorecard></budget-data>`);
    const [list, overview] = Array.from(page.querySelectorAll("kpi-scorecard"));
    await until(() => heads(must(list)).length === 23);
    await userEvent.click(must(heads(must(list))[6]));
    await settled(page);
    expect(open(must(list))).toEqual(["7"]);
    expect(textOf(must(overview), "tr.chosen th")).toContain(must(projects[6]).name);
  });

  it("tell what is pointed at, once for each project", async () => {
    const heard: (string | undefined)[] = [];
    const element = await drawn(sample);
    element.addEventListener("budget-hover", (event: BudgetHoverEvent) => heard.push(event.subject?.key));
    await userEvent.hover(must(heads(element)[1]));
    await userEvent.hover(must(must(heads(element)[1]).querySelector(".words")));
    await userEvent.hover(must(shadowOf(element).querySelector("[part=title]")));
    expect(heard).toEqual(["project:2", undefined]);
  });
});

describe("long scorecards", () => {
  it.each([["many projects", manyIndicators(5000)], ["one long project", oneLongProject(5000)]])("of %s are drawn whole, with what is out of sight skipped", async (_, data) => {
    const element = await drawn(data);
    await element.updateComplete;
    expect(rows(element)).toHaveLength(5000);
    expect(getComputedStyle(must(shadowOf(element).querySelector(".sheet"))).getPropertyValue("content-visibility")).toBe("auto");
    const printed = must(data.projects).flatMap(({ indicators = [] }) => indicators.map(({ level3 }) => level3));
    expect(rows(element).map((row) => row.querySelector("th span")?.textContent).sort()).toEqual(printed.sort());
  });

  it("draw first no more for 5,000 indicators than for 200", async () => {
    const firstRows = async (count: number): Promise<number> => {
      const element = document.createElement("kpi-scorecard");
      element.data = manyIndicators(count);
      document.body.append(element);
      await until(() => heads(element).length > 0);
      const drawnFirst = rows(element).length;
      await element.updateComplete;
      element.remove();
      return drawnFirst;
    };
    expect(await firstRows(5000)).toBeLessThanOrEqual(Math.max(await firstRows(200), 200));
  });

  it("go on with a new search from its beginning", async () => {
    const element = await drawn(manyIndicators(5000));
    element.filter = "验收合格率7";
    element.filter = "验收合格率70";
    await element.updateComplete;
    expect(rows(element).length).toBe((manyIndicators(5000).projects ?? []).filter((_, at) => String(at * 7).startsWith("70")).length);
  });
});

describe("any document", () => {
  const MARKUP = "<img src=x onerror=\"window.hostile = true\">";

  it("with markup in its words shows the markup as text", async () => {
    const hostile = projectsOf([{ name: MARKUP, goals: [MARKUP], notes: [MARKUP], indicators: [indicator(MARKUP, MARKUP, MARKUP, { text: MARKUP, kind: "text" }, { description: MARKUP, basis: MARKUP, actual: MARKUP }), indicator("产出指标", "数量指标", "数", numberTarget(MARKUP, "1", MARKUP))] }]);
    for (const view of ["projects", "matrix"] as const) {
      const element = await mountOne("kpi-scorecard", html`<kpi-scorecard .data=${hostile} view=${view}></kpi-scorecard>`);
      expect(pageOf(element)).toContain(MARKUP);
      expect(shadowOf(element).querySelector("img")).toBeNull();
    }
    expect("hostile" in window).toBe(false);
  });

  it.each([["zh-CN", "本文件没有项目绩效目标表"], ["en", "The document has no performance targets of projects"]])("without projects says so in %s", async (lang, said) => {
    const element = await drawn(withoutProjects, lang);
    await until(() => textOf(element, ".state").includes(said));
  });

  it.each([["zh-CN", "缺少必填字段"], ["en", "missing required field"]])("whose projects are broken says where in %s, and the page goes on", async (lang, said) => {
    const element = await drawn(brokenProjects, lang);
    await until(() => textOf(element, "[role=alert]").includes(said));
    expect(textOf(element, "[role=alert]")).toContain("projects[0]");
    element.data = oneProject;
    await until(() => rows(element).length === 10);
  });

  it("without projects is not blamed for the broken ones of the year before", async () => {
    const element = await drawn([{ ...(brokenProjects as object), year: 2022 }, { ...sample, projects: undefined }]);
    expect(textOf(element, ".state")).toContain("本文件没有项目绩效目标表");
  });

  it("with a project without indicators, blanks and figures that are not disclosed is shown as printed", async () => {
    expect(pageOf(await drawn(withoutIndicators))).toContain("没有印出指标。");
    const element = await drawn(oddFigures);
    for (const text of ["≤-3%", "-4.5%", "0起", "≥90%", "0.00 万元", "无指标值"]) expect(pageOf(element)).toContain(text);
  });

  it.each(["zh-CN", "en"])("parts no count from its name where there is little room, in %s", async (lang) => {
    const page = await mount(html`<kpi-scorecard lang=${lang} .data=${sample}></kpi-scorecard>`, "328px");
    const sums = Array.from(shadowOf(must(page.querySelector("kpi-scorecard"))).querySelectorAll(".sum .whole")).filter((sum) => /\d$/.test(sum.textContent));
    expect(sums.length).toBeGreaterThan(20);
    for (const sum of sums) expect(sum.getClientRects(), sum.textContent).toHaveLength(1);
  });

  it.each([oddProjects, longWords, everyOutcome])("fits 320 px without scrolling sideways, in both views", async (data) => {
    for (const view of ["projects", "matrix"] as const) {
      const page = await mount(html`<kpi-scorecard .data=${data} view=${view} .style=${"width: 320px"}></kpi-scorecard>`, "320px");
      const element = must(page.querySelector("kpi-scorecard"));
      for (const head of heads(element)) if (head.getAttribute("aria-expanded") === "false") head.click();
      await settled(page);
      const edge = element.getBoundingClientRect().right + 1;
      const beyond = Array.from(shadowOf(element).querySelectorAll("figure *")).filter((part) => part.closest(".scroll, .unseen, thead") === null && part.getBoundingClientRect().right > edge);
      expect(beyond.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
      page.remove();
    }
  });

  it("changes to another one, and forgets what was folded in the first", async () => {
    const element = await drawn(sample);
    await userEvent.click(must(heads(element)[0]));
    element.selection = "";
    element.data = selfEvaluation;
    await settled(document.body);
    expect(open(element)).toEqual([]);
    expect(textOf(element, "[part=title]")).toContain("达到");
  });
});

it("is the class that the tag names", () => {
  expect(customElements.get("kpi-scorecard")).toBe(KpiScorecard);
});
