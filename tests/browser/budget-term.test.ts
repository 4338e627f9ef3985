import { html, nothing, render, type TemplateResult } from "lit";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { page as frame, userEvent } from "vitest/browser";
import "../../src/elements/budget-data/budget-data.js";
import "../../src/elements/budget-term/budget-term.js";
import { findEntry, GLOSSARY } from "../../src/glossary/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import type { BudgetIssueEvent } from "../../src/ui/events.js";
import { messagesFor } from "../../src/ui/locale/locale-controller.js";
import { sample } from "../../stories/data/sample.js";
import { answers } from "./answers.js";
import { must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

beforeAll(async () => {
  await messagesFor("en");
});

type Term = HTMLElementTagNameMap["budget-term"];
const heard: BudgetIssueEvent[] = [];
const OWN = "本部门安排的三项费用。";
const explained: BudgetDocument = { ...sample, glossary: [{ term: "“三公”经费", definition: OWN }, { term: "科普大篷车", definition: "装有展品、下乡巡展的车。" }] };

async function sentence(content: TemplateResult, lang = "zh-CN"): Promise<Term> {
  heard.length = 0;
  const main = document.createElement("main");
  main.lang = lang;
  main.addEventListener("budget-issue", (event) => heard.push(event));
  document.body.append(main);
  render(html`<p>什么是${content}？</p>`, main);
  await settled(main);
  return must(main.querySelector("budget-term"));
}

const trigger = (element: Element): HTMLElement | null => shadowOf(element).querySelector("[part=trigger]");
const note = (element: Element): string => textOf(element, "[part=note]");
const codes = (): string[] => heard.flatMap(({ issues }) => issues.map(({ code }) => code));

async function open(element: Term): Promise<void> {
  await userEvent.click(must(trigger(element)));
  await settled(document.body);
}

describe("a word is explained", () => {
  it("by the document first, whatever quotation marks it prints", async () => {
    const element = await sentence(html`<budget-term .data=${explained}>三公经费</budget-term>`);
    await open(element);
    expect(note(element)).toContain(OWN);
    expect(note(element)).toContain("本文件解释 · 2023 年预算");
    expect(note(element)).not.toContain(must(findEntry(GLOSSARY, "三公经费")).zh);
    expect(codes()).toEqual([]);
  });

  it("by the document under another name of the same thing", async () => {
    const element = await sentence(html`<budget-term .data=${{ ...sample, glossary: [{ term: "日常公用经费", definition: OWN }] }}>公用经费</budget-term>`);
    await open(element);
    expect(note(element)).toContain(OWN);
  });

  it.each([["a document that explains other words", explained], ["a document without a glossary", sample], ["no document", undefined]])("by the general glossary with %s", async (_, data) => {
    const element = await sentence(html`<budget-term .data=${data}>基本支出</budget-term>`);
    await open(element);
    expect(note(element)).toContain(must(findEntry(GLOSSARY, "基本支出")).zh);
    expect(note(element)).toContain("通用解释");
    expect(note(element)).not.toContain("本文件");
  });

  it("by the document alone, for words of its own", async () => {
    const element = await sentence(html`<budget-term .data=${explained}>科普大篷车</budget-term>`);
    await open(element);
    expect(note(element)).toContain("装有展品");
    expect(note(element)).not.toContain("通用解释");
  });

  it("in English by both, the document's in the language it is printed in", async () => {
    const element = await sentence(html`<budget-term .data=${explained}>Three public expenses</budget-term>`, "en");
    await until(() => trigger(element) !== null);
    await open(element);
    const { name, en } = must(findEntry(GLOSSARY, "三公经费"));
    for (const text of [name, en, OWN, "In this document", "In general"]) expect(note(element)).toContain(text);
    const own = Array.from(shadowOf(element).querySelectorAll(".definition")).find(({ textContent }) => textContent === OWN);
    expect(must(own).getAttribute("lang")).toBe("zh-CN");
  });

  it("that the attribute names, while the text in the tag stays as it is", async () => {
    const element = await sentence(html`<budget-term term="政府采购目录">编码 <b>A07</b></budget-term>`);
    expect(element.innerText).toBe("编码 A07");
    await open(element);
    expect(note(element)).toContain(must(findEntry(GLOSSARY, "采购目录")).zh);
    const alone = await sentence(html`<budget-term term="空表列示"></budget-term>`);
    expect(must(trigger(alone)).textContent).toContain("空表列示");
  });

  it("anew when word, document or language change", async () => {
    const element = await sentence(html`<budget-term>基本支出</budget-term>`);
    await open(element);
    element.term = "项目支出";
    await until(() => note(element).includes(must(findEntry(GLOSSARY, "项目支出")).zh));
    element.data = { ...sample, glossary: [{ term: "项目支出", definition: OWN }] };
    await until(() => note(element).includes(OWN));
    must(element.closest("main")).lang = "en";
    await until(() => note(element).includes("Project expenditure"));
  });

  it("with markup as text, and without marks that turn the line round", async () => {
    const data = { ...sample, glossary: [{ term: "甲", definition: "<img src=x onerror='window.hostile=1'>\u202e乙" }] };
    const element = await sentence(html`<budget-term .data=${data}>甲</budget-term>`);
    await open(element);
    expect(note(element)).toContain("<img src=x");
    expect(shadowOf(element).querySelector("img")).toBeNull();
    expect(note(element)).not.toContain("\u202e");
  });
});

describe("a word that nobody knows", () => {
  it.each([["预算支出单", "unknownTerm", "预算支出单"], ["constructor", "unknownTerm", "constructor"], ["", "unknownTerm", "term"]])("%j stays plain text, and the page is told in both languages", async (word, code, part) => {
    const element = await sentence(html`<budget-term .data=${explained}>${word === "" ? nothing : word}</budget-term>`);
    expect(trigger(element)).toBeNull();
    expect(element.innerText).toBe(word);
    expect(codes()).toEqual([code]);
    const { message, hint } = must(heard[0]?.issues[0]);
    for (const side of ["zh", "en"] as const) expect(`${message[side]} ${must(hint)[side]}`).toContain(part);
  });

  it("is offered the words near to it", async () => {
    await sentence(html`<budget-term .data=${explained}>大篷车</budget-term>`);
    expect(heard[0]?.issues[0]?.hint?.zh).toContain("科普大篷车");
  });
});

describe("while there is nothing to say a word", () => {
  it("is plain text until its document is read, and is explained in general where that fails", async () => {
    const asked = answers();
    const element = await sentence(html`<budget-term src="late.json">三公经费</budget-term>`);
    expect(trigger(element)).toBeNull();
    expect(element.innerText).toBe("三公经费");
    must(asked[0]).fail(new TypeError("offline"));
    await until(() => trigger(element) !== null);
    await open(element);
    expect(note(element)).toContain("通用解释");
    expect(codes()).toEqual(["loadFailed"]);
  });

  it("takes no place of its own: the sentence is as high and as wide as without it", async () => {
    const main = document.createElement("main");
    main.style.width = "240px";
    document.body.append(main);
    render(html`<p>按规定，${"财政拨款安排的"}三公经费<i>应当</i>公开并说明原因</p><p>按规定，${"财政拨款安排的"}<budget-term>三公经费</budget-term><i>应当</i>公开并说明原因</p>`, main);
    await settled(main);
    await until(() => trigger(must(main.querySelector("budget-term"))) !== null);
    const [plain, bound] = Array.from(main.querySelectorAll("p"), (line) => [line.getBoundingClientRect().height, must(line.querySelector("i")).getBoundingClientRect().left]);
    expect(bound).toEqual(plain);
  });
});

describe("a long definition", () => {
  it("is scrolled by keys inside what is seen", async () => {
    await frame.viewport(320, 400);
    const data = { ...sample, glossary: [{ term: "甲", definition: "很长的解释。\n".repeat(60) }] };
    const element = await sentence(html`<budget-term .data=${data}>甲</budget-term>`);
    await open(element);
    const box = must(shadowOf(element).querySelector<HTMLElement>("[part=note]"));
    expect(box.getBoundingClientRect().bottom).toBeLessThanOrEqual(400);
    expect(box.scrollHeight).toBeGreaterThan(box.clientHeight);
    await userEvent.tab();
    expect(shadowOf(element).activeElement).toBe(box);
    await userEvent.keyboard("{PageDown}");
    await vi.waitUntil(() => box.scrollTop > 0);
    expect(must(trigger(element)).getAttribute("aria-expanded")).toBe("true");
    await frame.viewport(1024, 768);
  });
});
