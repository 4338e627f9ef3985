import axe from "axe-core";
import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import type { BudgetAudit, BudgetLocateEvent } from "../../src/index.js";
import { auditDocument, type Audit, type Finding, type Verdict } from "../../src/model/audit/index.js";
import { printedText } from "../../src/model/printed-table.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { manyErrors, misprinted, nothingToCheck, sound } from "../../stories/data/audited.js";
import { manyItems } from "../../stories/data/build.js";
import { blockedTable } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mount, mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();
vi.mock("../../src/model/audit/index.js", { spy: true });

const VERDICTS: readonly (readonly [Verdict, string])[] = [["error", "不一致"], ["rounding", "四舍五入差"], ["exact", "一致"]];

async function audited(data: unknown): Promise<BudgetAudit> {
  const element = await mountOne("budget-audit", html`<budget-audit .data=${data}></budget-audit>`);
  await until(() => shadowOf(element).querySelector("[part=summary]") !== null);
  return element;
}

const filters = (element: Element): readonly HTMLButtonElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLButtonElement>("[role=group] button"));
const filterOf = (element: Element, name: string): HTMLButtonElement => must(filters(element).find(({ textContent }) => new RegExp(`\\S\\s+${name}\\s`).test(textContent)));
const pressed = (element: Element): readonly string[] => filters(element).filter((button) => button.getAttribute("aria-pressed") === "true").map(({ textContent }) => textContent);
const listed = (element: Element): readonly HTMLElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLElement>("[part=finding]"));
const messages = (element: Element): readonly string[] => listed(element).map((item) => must(item.querySelector("p")).textContent);
const of = (audit: Audit, verdict: Verdict): readonly Finding[] => audit.findings.filter((finding) => finding.verdict === verdict);
const cellButtons = (item: Element): readonly HTMLButtonElement[] => Array.from(item.querySelectorAll<HTMLButtonElement>("button.cell"));
const focusedCell = (element: Element): string => shadowOf(element).activeElement?.textContent.replace(/\s+/g, " ").trim() ?? "";

/** Focuses the n-th cell of the first finding that has buttons, and presses it with the keyboard. */
async function pressCell(element: Element, at = 0): Promise<void> {
  const item = must(listed(element).find((finding) => cellButtons(finding).length > at));
  must(cellButtons(item)[at]).focus();
  await userEvent.keyboard("{Enter}");
  await settled(document.body);
}

describe("the list of an audit", () => {
  it("begins with the gravest verdict that occurs, and says the counts of the audit", async () => {
    const { summary } = auditDocument(misprinted);
    const element = await audited(misprinted);
    expect(summary.error).toBeGreaterThan(0);
    for (const [verdict, name] of VERDICTS) expect(filterOf(element, name).textContent).toMatch(new RegExp(`\\b${summary[verdict]}\\s*$`));
    expect(pressed(element)).toEqual([filterOf(element, "不一致").textContent]);
    for (const verdict of ["identities", "exact", "rounding", "error"] as const) expect(textOf(element, "[part=summary]")).toContain(String(summary[verdict]));
    const sums = Array.from(shadowOf(element).querySelectorAll("details tbody tr"), (row) => Array.from(row.querySelectorAll("td"), ({ textContent }) => Number(textContent)));
    expect(sums.map((row) => row.reduce((a, b) => a + b, 0)).reduce((a, b) => a + b, 0)).toBe(summary.identities);
  });

  it.each(VERDICTS)("lists what is %s when the reader asks for it by keyboard, in the audit's own words", async (verdict, name) => {
    const audit = auditDocument(misprinted);
    const element = await audited(misprinted);
    filterOf(element, name).focus();
    await userEvent.keyboard("{Enter}");
    await settled(document.body);
    expect(pressed(element)).toEqual([filterOf(element, name).textContent]);
    expect(messages(element)).toEqual(of(audit, verdict).slice(0, 50).map(({ message }) => message.zh));
    expect(textOf(element, "[role=status]")).toBe(name);
  });

  it("names the printed figures of both sides", async () => {
    const [first] = of(auditDocument(misprinted), "error");
    const element = await audited(misprinted);
    const { left, right } = must(first);
    expect(cellButtons(must(listed(element)[0])).map(({ textContent }) => textContent.trim())).toEqual([left, ...right].map(({ amount }) => amount));
    for (const button of cellButtons(must(listed(element)[0]))) expect(button.getAttribute("aria-label")).toContain(button.textContent.trim());
  });

  it("lists fifty and the rest on request, and goes on where the reader was", async () => {
    const { summary } = auditDocument(manyErrors);
    const element = await audited(manyErrors);
    expect(listed(element)).toHaveLength(50);
    const more = must(shadowOf(element).querySelector<HTMLButtonElement>("button.more"));
    expect(more.textContent).toContain(String(summary.error - 50));
    more.focus();
    await userEvent.keyboard("{Enter}");
    await settled(document.body);
    expect(listed(element)).toHaveLength(summary.error);
    expect(shadowOf(element).querySelector("button.more")).toBeNull();
    expect(shadowOf(element).activeElement).toBe(listed(element)[50]);
  });

  it("speaks English with the same figures", async () => {
    const element = await audited(misprinted);
    must(element.parentElement).lang = "en";
    await until(() => textOf(element, "[part=summary]").includes("identities checked"));
    expect(messages(element)).toEqual(of(auditDocument(misprinted), "error").map(({ message }) => message.en));
  });

  it("says facts apart from findings", async () => {
    const { facts } = auditDocument(sample);
    const element = await audited(sample);
    expect(facts.length).toBeGreaterThan(0);
    for (const { message } of facts) expect(textOf(element, ".facts")).toContain(message.zh);
    expect(messages(element).join()).not.toContain(must(facts[0]).message.zh);
  });

  it("says so when there is nothing to check, and offers no verdicts", async () => {
    const element = await audited(nothingToCheck);
    expect(textOf(element, "[part=summary]")).toBe("无可核对的勾稽关系");
    expect(filters(element)).toHaveLength(0);
  });

  it("takes an unknown verdict for the documented default, with one warning", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const element = await audited(misprinted);
    element.setAttribute("verdict", "fatal");
    await settled(document.body);
    expect(pressed(element)).toEqual([filterOf(element, "不一致").textContent]);
    expect(warn.mock.calls.filter(([text]) => String(text).includes("fatal"))).toHaveLength(1);
  });

  it("checks what can be read of a document with a faulty table", async () => {
    const element = await audited(blockedTable);
    expect(messages(element).join()).not.toContain("1,650.88");
  });
});

describe("the badge of an audit", () => {
  it.each<readonly [string, BudgetDocument, string]>([["sound", sound, "✓"], ["wrong", misprinted, "✕"], ["empty", nothingToCheck, "–"]])("of a %s document is one line with a sign and the count", async (_, data, sign) => {
    const element = await mountOne("budget-audit", html`<budget-audit compact .data=${data}></budget-audit>`);
    await until(() => shadowOf(element).querySelector("[part=badge]") !== null);
    const { summary } = auditDocument(data);
    const badge = textOf(element, "[part=badge]");
    expect(badge).toContain(sign);
    if (summary.identities > 0) expect(badge).toContain(String(summary.identities));
    if (summary.error > 0) expect(badge).toContain(`${summary.error} 项不一致`);
    expect(element.getBoundingClientRect().height).toBeLessThan(40);
  });
});

describe("a cell of a finding", () => {
  it("takes the table of the same data there, unfolded and with the filter cleared", async () => {
    const page = await mount(html`<budget-data .data=${misprinted}><budget-audit></budget-audit><budget-table table="expenditure"></budget-table></budget-data>`);
    const [audit, table] = [must(page.querySelector("budget-audit")), must(page.querySelector("budget-table"))];
    await until(() => listed(audit).length > 0);
    must(shadowOf(table).querySelector<HTMLElement>("tbody tr[aria-expanded='true'] + tr .fold, tbody .fold")).click();
    for (const fold of shadowOf(table).querySelectorAll<HTMLElement>("tr.level-1 .fold")) if (fold.closest("tr")?.getAttribute("aria-expanded") === "true") fold.click();
    table.filter = "2060";
    await settled(page);
    const [finding] = of(auditDocument(misprinted), "error");
    await pressCell(audit, 0);
    expect(table.filter).toBe("");
    expect(focusedCell(table)).toBe(must(finding).left.amount);
    expect(textOf(table, "[part=cell]")).toContain(must(finding).left.name);
    await pressCell(audit, 3);
    expect(focusedCell(table)).toBe(must(finding).right[2]?.amount);
    expect(textOf(table, "[part=cell]")).toContain(must(finding).right[2]?.name);
  });

  it("of the procurement table is found there", async () => {
    const page = await mount(html`<budget-data .data=${sample}><budget-audit verdict="rounding"></budget-audit><budget-table></budget-table></budget-data>`);
    const [audit, table] = [must(page.querySelector("budget-audit")), must(page.querySelector("budget-table"))];
    await until(() => listed(audit).length > 0);
    const findings = of(auditDocument(sample), "rounding");
    const at = findings.findIndex(({ left }) => left.table === "procurement");
    must(cellButtons(must(listed(audit)[at]))[0]).click();
    await settled(page);
    expect(focusedCell(table)).toContain(printedText(findings[at]?.left.amount));
    expect(textOf(table, "[part=cell]")).toContain(must(sample.procurement).title);
  });

  it("of a two-sided table is found on its side", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${sample}></budget-table>`);
    for (const side of ["income", "expenditure"] as const) {
      const { rows, columns } = must(sample.tables["balance"]?.sides?.[side]);
      const at = rows.length - 1;
      const { name, cells } = must(rows[at]);
      const column = must(columns?.[0]).key;
      element.locate({ table: "balance", side, row: at, column });
      await settled(document.body);
      expect(focusedCell(element)).toBe(cells[column]);
      expect(textOf(element, "[part=cell]")).toContain(name);
    }
  });

  it.each(["14px", "32px"])("far down a long table is scrolled to, at %s", async (size) => {
    const long = manyItems(20, 10, 24);
    const rows = must(long.tables["expenditure"]?.rows);
    const at = Math.floor(rows.length / 2);
    const element = await mountOne("budget-table", html`<budget-table .data=${long}></budget-table>`);
    element.style.setProperty("--budget-font-size", size);
    await settled(document.body);
    element.locate({ table: "expenditure", row: at, column: "total" });
    await until(() => focusedCell(element) === rows[at]?.cells["total"]);
    await settled(document.body);
    const scroller = must(shadowOf(element).querySelector(".scroll")).getBoundingClientRect();
    const box = must(shadowOf(element).activeElement).getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(scroller.top);
    expect(box.bottom).toBeLessThanOrEqual(scroller.bottom + 1);
  });

  it("without a shared source is an event with the place, and nothing else", async () => {
    const page = await mount(html`<budget-audit .data=${misprinted}></budget-audit><budget-table .data=${misprinted} table="expenditure"></budget-table>`);
    const [audit, table] = [must(page.querySelector("budget-audit")), must(page.querySelector("budget-table"))];
    await until(() => listed(audit).length > 0);
    const heard: BudgetLocateEvent[] = [];
    page.addEventListener("budget-locate", (event) => heard.push(event));
    await pressCell(audit, 1);
    const { table: key, row, column } = must(of(auditDocument(misprinted), "error")[0]?.right[0]);
    expect(heard.map(({ cell }) => cell)).toMatchObject([{ table: key, row, column }]);
    expect(heard[0]?.bubbles && heard[0].composed).toBe(true);
    expect(shadowOf(table).activeElement).toBeNull();
  });

  it("does not move a table inside the shared source that shows another document", async () => {
    const page = await mount(html`<budget-data .data=${misprinted}><budget-audit></budget-audit><budget-table .data=${sound} table="expenditure"></budget-table></budget-data>`);
    const [audit, table] = [must(page.querySelector("budget-audit")), must(page.querySelector("budget-table"))];
    await until(() => listed(audit).length > 0);
    await pressCell(audit);
    expect(shadowOf(table).activeElement).toBeNull();
  });
});

describe("marks in a table", () => {
  const cellOf = (element: Element, name: string, figure: string): HTMLElement =>
    must(Array.from(must(Array.from(shadowOf(element).querySelectorAll("tbody tr")).find((row) => row.querySelector("th")?.textContent.endsWith(name))).querySelectorAll<HTMLElement>("td")).find(({ textContent }) => textContent.startsWith(figure)));

  it("say rounding and errors by a sign and by hidden words", async () => {
    const element = await mountOne("budget-table", html`<budget-table audit table="expenditure" .data=${misprinted}></budget-table>`);
    await until(() => shadowOf(element).querySelector(".mark") !== null);
    expect(cellOf(element, "科技馆站", "329.92").querySelector("[aria-hidden]")?.textContent).toBe("✕");
    expect(cellOf(element, "科技馆站", "329.92").querySelector(".unseen")?.textContent).toBe("不一致");
    const rounded = must(of(auditDocument(misprinted), "rounding").find(({ left }) => left.table === "expenditure")).left;
    const mark = cellOf(element, rounded.name, printedText(rounded.amount));
    expect([mark.querySelector("[aria-hidden]")?.textContent, mark.querySelector(".unseen")?.textContent]).toEqual(["≈", "四舍五入差"]);
  });

  it("are as many as the cells that findings speak of, and none without the attribute", async () => {
    const places = new Set<string>();
    for (const { verdict, left, right } of auditDocument(misprinted).findings) {
      if (verdict !== "error" && verdict !== "rounding") continue;
      for (const cell of verdict === "error" ? [left, ...right] : [left]) if (cell.table === "expenditure") places.add(`${cell.row}/${cell.column}`);
    }
    const element = await mountOne("budget-table", html`<budget-table table="expenditure" .data=${misprinted}></budget-table>`);
    expect(shadowOf(element).querySelectorAll(".mark")).toHaveLength(0);
    element.audit = true;
    await until(() => shadowOf(element).querySelector(".mark") !== null);
    expect(shadowOf(element).querySelectorAll(".mark")).toHaveLength(places.size);
  });

  it("say the finding when their cell is read", async () => {
    const element = await mountOne("budget-table", html`<budget-table audit table="expenditure" .data=${misprinted}></budget-table>`);
    await until(() => shadowOf(element).querySelector(".mark") !== null);
    cellOf(element, "科技馆站", "329.92").focus();
    await settled(document.body);
    const spoken = of(auditDocument(misprinted), "error").filter(({ left }) => left.table === "expenditure" && left.name === "科技馆站");
    expect(spoken.length).toBeGreaterThan(0);
    for (const { message } of spoken) expect(textOf(element, "[part=cell]")).toContain(message.zh);
  });
});

describe.each(["light", "dark"])("axe finds nothing in the %s", (theme) => {
  it.each<readonly [string, BudgetDocument]>([["an error", misprinted], ["more findings than are listed", manyErrors], ["nothing to check", nothingToCheck]])("with %s, its rules unfolded, in a list and in a badge", async (_, data) => {
    const page = await mount(html`<budget-data .data=${data}><budget-audit data-theme=${theme}></budget-audit><p><budget-audit compact data-theme=${theme}></budget-audit></p></budget-data>`);
    for (const element of page.querySelectorAll("budget-audit")) await until(() => shadowOf(element).querySelector("[part=summary], [part=badge]") !== null);
    const element = must(page.querySelector("budget-audit"));
    for (const details of shadowOf(element).querySelectorAll("details")) details.open = true;
    for (const [, name] of VERDICTS) {
      filters(element).find(({ textContent }) => textContent.includes(name))?.click();
      await settled(page);
      const { violations } = await axe.run(page);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`)).toEqual([]);
    }
  });
});

describe("the work of an audit", () => {
  it("is done once for all elements of a document", async () => {
    const asked = vi.mocked(auditDocument);
    asked.mockClear();
    const page = await mount(html`<budget-data .data=${{ ...misprinted }}><budget-audit></budget-audit><budget-audit compact></budget-audit><budget-table audit table="expenditure"></budget-table></budget-data>`);
    for (const [tag, selector] of [["budget-audit", "[part=finding]"], ["budget-audit[compact]", "[part=badge]"], ["budget-table", ".mark"]] as const) {
      await until(() => shadowOf(must(page.querySelector(tag))).querySelector(selector) !== null);
    }
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each(["zh-CN", "en"])("that cannot be had is a message in %s, and the next document is checked again", async (lang) => {
    vi.mocked(auditDocument).mockImplementationOnce(() => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    const page = await mount(html`<div lang=${lang}><budget-audit .data=${{ ...misprinted }}></budget-audit></div>`);
    const element = must(page.querySelector("budget-audit"));
    await until(() => textOf(element, "[role=alert]").includes(lang === "en" ? "could not load" : "读取失败"));
    element.data = { ...misprinted };
    await until(() => listed(element).length > 0);
    expect(textOf(element, "[role=alert]")).toBe("");
  });

  it("is done anew for another document", async () => {
    const element = await audited(misprinted);
    element.data = sound;
    await until(() => textOf(element, "[part=summary]").includes("没有不一致"));
  });
});
