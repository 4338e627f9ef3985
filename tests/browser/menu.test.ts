/** The menu of files (导出): what it gives is what the element shows. */
import axe from "axe-core";
import { html, type TemplateResult } from "lit";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import { safePart } from "../../src/exporter/file-name.js";
import { parseBudgetDocument } from "../../src/schema/read.js";
import { scaleOf } from "../../src/ui/menu/png.js";
import { small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mountOne, must, quietPage, settled, shadowOf, until } from "./page.js";

quietPage();

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

let saved: Saved[];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = make(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: must(blobs.get(this.href)) });
  });
});

const PICTURES: readonly (readonly [tag: keyof HTMLElementTagNameMap, template: TemplateResult])[] = [
  ["budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`],
  ["sankey-funds", html`<sankey-funds .data=${sample}></sankey-funds>`],
  ["budget-balance", html`<budget-balance .data=${sample}></budget-balance>`],
  ["sangong-compare", html`<sangong-compare .data=${sample}></sangong-compare>`],
  ["budget-change", html`<budget-change .data=${sample}></budget-change>`],
  ["kpi-scorecard", html`<kpi-scorecard .data=${sample}></kpi-scorecard>`],
  ["procurement-list", html`<procurement-list .data=${sample}></procurement-list>`],
  ["state-assets", html`<state-assets .data=${sample}></state-assets>`],
  ["budget-table", html`<budget-table .data=${sample} table="expenditure" audit></budget-table>`],
  ["budget-audit", html`<budget-audit .data=${sample}></budget-audit>`],
  ["budget-report", html`<budget-report .data=${sample}></budget-report>`],
];

function menuButton(element: Element): HTMLButtonElement {
  return must(shadowOf(element).querySelector<HTMLButtonElement>("button[part=menu]"));
}

const menuOf = (element: Element): Element | null => shadowOf(element).querySelector(".files");

async function open(element: Element): Promise<HTMLElement> {
  await until(() => shadowOf(element).querySelector("button[part=menu]") !== null); // words of a language may be on their way
  menuButton(element).click();
  await until(() => menuOf(element) !== null);
  return menuOf(element) as HTMLElement;
}

const entry = (menu: Element, name: string): HTMLElement => must(Array.from(menu.querySelectorAll<HTMLElement>("button, a")).find((each) => each.getAttribute("aria-label")?.startsWith(name)));

/** What the reader is told, in both places. */
async function told(element: Element): Promise<string> {
  const said = must(menuOf(element)?.querySelector(".said"));
  await until(() => said.textContent !== "");
  expect(shadowOf(element).querySelector("[role=status]")?.textContent).toBe(said.textContent);
  return said.textContent;
}

async function take(element: Element, name: string): Promise<Saved & { readonly text: string }> {
  entry(await open(element), name).click();
  await until(() => saved.length > 0);
  const [first] = saved;
  return { ...must(first), text: await must(first).blob.text() };
}

/** The cells of a comma-separated file. */
function cellsOf(csv: string): string[][] {
  return csv.replace(/\r\n$/, "").split("\r\n").map((line) => Array.from(`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? ""));
}

/** What stands in the rows of the data table, cell by cell. */
function shownRows(element: Element): string[][] {
  const own = shadowOf(element);
  return Array.from((own.querySelector("#twin") ?? own).querySelectorAll("tbody tr"), (row) => Array.from(row.children, (cell) => cell.textContent.replace(/\s+/g, " ").trim()));
}

describe.each(PICTURES)("<%s>", (tag, template) => {
  it("has a menu that is loaded when it is asked for, opens with what there is and closes again", async () => {
    const element = await mountOne(tag, template);
    const button = menuButton(element);
    expect([button.getAttribute("aria-expanded"), menuOf(element)]).toEqual(["false", null]);
    const menu = await open(element);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const names = Array.from(menu.querySelectorAll("button, a"), (each) => each.getAttribute("aria-label")?.replace(/（.*/, ""));
    const pictures = tag === "budget-report" ? [] : ["下载 SVG", "下载 PNG"];
    expect(names).toEqual(["下载 CSV", ...pictures, "下载 JSON", "复制表格", "复制嵌入代码", ...(sample.source?.url === undefined ? [] : ["数据来源"])]);
    button.click();
    await until(() => menuOf(element) === null);
    expect([button.getAttribute("aria-expanded"), menuOf(element)]).toEqual(["false", null]);
  });

  it("has none with no-menu, and says where its figures are from all the same", async () => {
    const element = await mountOne(tag, template);
    element.toggleAttribute("no-menu", true);
    await settled(document.body);
    expect(shadowOf(element).querySelector("button[part=menu]")).toBeNull();
    if (tag !== "budget-report") expect(shadowOf(element).querySelector(".foot")?.textContent).toContain("来源：");
  });

  it("gives its table as a file that no program takes for formulas", async () => {
    const element = await mountOne(tag, template);
    const { name, text } = await take(element, "下载 CSV");
    expect(name).toMatch(/^731-张家口市科学技术协会-2023-预算-.+\.csv$/);
    expect(text.startsWith("\ufeff") || (await must(saved[0]).blob.arrayBuffer()).byteLength > new TextEncoder().encode(text).length, "a byte order mark").toBe(true);
    expect(cellsOf(text).flat().filter((cell) => /^[=+@]/.test(cell) && !/^\+\d+(\.\d+)?%?$/.test(cell))).toEqual([]);
    expect(await told(element)).toBe(`已下载 ${name}`);
  });

  it.runIf(tag !== "budget-report")("gives its picture as SVG without script, outside reference or anything but drawing", async () => {
    const element = await mountOne(tag, template);
    const { name, text } = await take(element, "下载 SVG");
    expect(name).toMatch(/\.svg$/);
    const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
    expect(drawn.querySelector("parsererror")).toBeNull();
    const names = new Set(Array.from(drawn.querySelectorAll("*"), ({ localName }) => localName));
    const allowed = ["svg", "title", "desc", "g", "defs", "pattern", "clipPath", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"];
    expect(Array.from(names).filter((each) => !allowed.includes(each))).toEqual([]);
    const attributes = Array.from(drawn.querySelectorAll("*")).flatMap((each) => Array.from(each.attributes));
    expect(attributes.filter(({ name: key, value }) => /^on|^style$|href/.test(key) || /var\(|NaN|undefined|url\((?!#)/.test(value)).map(({ name: key, value }) => `${key}=${value}`)).toEqual([]);
    expect(drawn.querySelector("title")?.textContent).not.toBe("");
    expect(drawn.querySelector("desc")?.textContent).not.toBe("");
  });
});

describe("files", () => {
  it("name the units that buy, which one can fold", async () => {
    const units = must(sample.procurement?.rows).flatMap(({ texts }) => (texts?.["unit"] === undefined ? [] : [texts["unit"]]));
    expect(units.length).toBeGreaterThan(1);
    const { text } = await take(await mountOne("procurement-list", html`<procurement-list .data=${sample}></procurement-list>`), "下载 CSV");
    for (const unit of units) expect(text).toContain(unit);
  });

  it.each(PICTURES.filter(([tag]) => ["budget-sunburst", "sankey-funds", "budget-balance", "sangong-compare", "budget-change"].includes(tag)))("of <%s> have the cells of the data table, as printed", async (tag, template) => {
    const element = await mountOne(tag, template);
    const { text } = await take(element, "下载 CSV");
    const rows = cellsOf(text);
    const shown = shownRows(element).filter((row) => row.length === (rows.find((cells) => cells.length > 1)?.length ?? 0));
    expect(shown.length).toBeGreaterThan(0);
    for (const row of shown) expect(rows).toContainEqual(row.map((cell) => (/^[+](?!\d)/.test(cell) ? `'${cell}` : cell)));
  });

  it("of a statutory table have every row, also those out of sight, and no marks of the audit", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${sample} table="expenditure" audit></budget-table>`);
    const printed = must(must(sample.tables["expenditure"]).rows);
    const { text } = await take(element, "下载 CSV");
    const rows = cellsOf(text);
    for (const { name, cells } of printed) {
      const line = rows.find((row) => row.includes(name) && Object.values(cells).every((amount) => amount === null || typeof amount !== "string" || row.includes(amount)));
      expect(line, name).toBeDefined();
    }
    expect(text).not.toMatch(/[▸▾≈✕]/);
  });

  it("have safe names whatever the entity is called", async () => {
    const entity = { ...small.entity, name: "../..\\con:\u202egnp.exe\u0000/局" };
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${{ ...small, entity }}></budget-sunburst>`);
    const { name } = await take(element, "下载 CSV");
    expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]/u);
    expect(name.startsWith(".")).toBe(false);
    expect(name).toContain(safePart(entity.name));
  });

  it("show hostile labels as text", async () => {
    const hostile = `</text><script>alert(1)</script><image href="https://example.org/x.png"/>=1+1`;
    const data = { ...small, entity: { ...small.entity, name: hostile } };
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${data}></budget-sunburst>`);
    const { text } = await take(element, "下载 SVG");
    const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
    expect(drawn.querySelector("script, image, parsererror, foreignObject")).toBeNull();
    expect(drawn.querySelector("title")?.textContent).toContain("<script>");
  });

  it("are drawn in the theme that the reader sees", async () => {
    const pageOf = (text: string): string | null | undefined => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("svg > rect")?.getAttribute("fill");
    const light = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} data-theme="light"></budget-sunburst>`);
    const first = pageOf((await take(light, "下载 SVG")).text);
    saved.length = 0;
    const dark = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} data-theme="dark"></budget-sunburst>`);
    const second = pageOf((await take(dark, "下载 SVG")).text);
    expect(first).toMatch(/^#[0-9a-f]{6}$/);
    expect(second).toMatch(/^#[0-9a-f]{6}$/);
    expect(first).not.toBe(second);
  });

  it("of pixels are two pixels a px", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const { text } = await take(element, "下载 SVG");
    const width = Number(/<svg[^>]* width="(\d+)"/.exec(text)?.[1]);
    saved.length = 0;
    entry(must(menuOf(element)), "下载 PNG").click();
    await until(() => saved.length > 0);
    const bitmap = await createImageBitmap(must(saved[0]).blob);
    expect(bitmap.width).toBe(2 * width);
  });

  it("of the document itself can be read again", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const { text, name } = await take(element, "下载 JSON");
    expect(name).toMatch(/\.json$/);
    expect(parseBudgetDocument(text).document).toEqual(parseBudgetDocument(JSON.stringify(sample)).document);
  });
});

describe("pictures that no canvas holds", () => {
  it("are made smaller, and refused where nobody could read them", () => {
    expect(scaleOf({ width: 800, height: 600 })).toBe(2);
    expect(scaleOf({ width: 800, height: 12_000 })).toBeLessThan(2);
    expect(scaleOf({ width: 800, height: 12_000 })).toBeGreaterThanOrEqual(1);
    expect(scaleOf({ width: 2400, height: 12_000 })).toBeUndefined();
  });
});

describe("copies", () => {
  function clipboard(write: (items: ClipboardItem[]) => Promise<void>): void {
    vi.spyOn(navigator.clipboard, "write").mockImplementation(write);
  }

  it("of a table are HTML and text with tabs", async () => {
    const items: ClipboardItem[] = [];
    clipboard((given) => Promise.resolve(void items.push(...given)));
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    entry(await open(element), "复制表格").click();
    expect(await told(element)).toBe("已复制表格");
    const text = await (await must(items[0]).getType("text/plain")).text();
    const [first] = shownRows(element);
    expect(text.split("\n")).toContain(must(first).join("\t"));
    expect(await (await must(items[0]).getType("text/html")).text()).toMatch(/^<table>/);
  });

  it("of a table have no formula for a caption: programs put it into a cell", async () => {
    const items: ClipboardItem[] = [];
    clipboard((given) => Promise.resolve(void items.push(...given)));
    const { expenditure } = sample.tables;
    const data = { ...sample, tables: { expenditure: { ...expenditure, title: "=1+1" } } };
    const element = await mountOne("budget-table", html`<budget-table table="expenditure" .data=${data}></budget-table>`);
    entry(await open(element), "复制表格").click();
    expect(await told(element)).toBe("已复制表格");
    expect(await (await must(items[0]).getType("text/html")).text()).toContain("<caption>&#39;=1+1</caption>");
  });

  it("of code have the address, the language and what the reader chose", async () => {
    const items: ClipboardItem[] = [];
    clipboard((given) => Promise.resolve(void items.push(...given)));
    const address = URL.createObjectURL(new Blob([JSON.stringify(sample)], { type: "application/json" }));
    const element = await mountOne("budget-sunburst", html`<budget-sunburst src=${address}></budget-sunburst>`);
    await until(() => element.state.status === "ready");
    element.drill = "206";
    await settled(document.body);
    entry(await open(element), "复制嵌入代码").click();
    expect(await told(element)).toBe("已复制嵌入代码");
    const code = await (await must(items[0]).getType("text/plain")).text();
    expect(code).toContain('<budget-sunburst drill="206" lang="zh-CN">');
    expect(code, "an address that no other page can load is none").toMatch(/^<!-- .*src/);
  });

  /** The code that is copied for a sunburst, once it is drawn. */
  async function codeOf(content: TemplateResult): Promise<string> {
    const items: ClipboardItem[] = [];
    clipboard((given) => Promise.resolve(void items.push(...given)));
    const element = await mountOne("budget-sunburst", content);
    await until(() => element.state.status === "ready");
    entry(await open(element), "复制嵌入代码").click();
    expect(await told(element)).toBe("已复制嵌入代码");
    return (await must(items[0]).getType("text/plain")).text();
  }

  it("of code have what the source around says of all its pictures, such as the year of a series", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(sample))));
    const inside = html`<budget-sunburst></budget-sunburst>`;
    expect(await codeOf(html`<budget-data src="/2023.json" year="2023" unit="元">${inside}</budget-data>`)).toMatch(
      /<budget-data src="http[^"]*\/2023\.json" year="2023" unit="元">\n<budget-sunburst lang="zh-CN">\n {2}<p>.*\n {2}<p><a href="http[^"]*\/2023\.json">.*\n<\/budget-sunburst>\n<\/budget-data>\n$/,
    );
    expect(await codeOf(html`<budget-data src="/2023.json">${inside}</budget-data>`)).toMatch(/<budget-sunburst src="http[^"]*\/2023\.json" lang="zh-CN">/);
  });

  it("of code have no address where the data stand in the tag, whatever is around", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(sample))));
    const written = document.createElement("script");
    Object.assign(written, { type: "application/json", textContent: JSON.stringify(sample) });
    const code = await codeOf(html`<budget-data src="/2022.json"><budget-sunburst>${written}</budget-sunburst></budget-data>`);
    expect(code).not.toContain("2022.json");
    expect(code).toContain('<budget-sunburst lang="zh-CN">');
  });

  it("that are refused are said to be", async () => {
    clipboard(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    vi.spyOn(document, "execCommand").mockReturnValue(false);
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    entry(await open(element), "复制表格").click();
    expect(await told(element)).toBe("浏览器不允许复制");
    expect(shadowOf(element).querySelector("textarea")).toBeNull();
  });
});

describe("by keyboard", () => {
  const focused = (element: Element): string | null | undefined => shadowOf(element).activeElement?.getAttribute("aria-label") ?? shadowOf(element).activeElement?.getAttribute("part");

  it("opens with Enter, is walked with arrows, Home and End, and Escape gives the focus back", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    menuButton(element).focus();
    await userEvent.keyboard("{Enter}");
    await until(() => menuOf(element) !== null);
    const names = Array.from(must(menuOf(element)).querySelectorAll("button, a"), (each) => each.getAttribute("aria-label"));
    expect(focused(element)).toBe(names[0]);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused(element)).toBe(names[1]);
    await userEvent.keyboard("{ArrowRight}{ArrowLeft}{ArrowUp}{ArrowUp}");
    expect(focused(element)).toBe(names[names.length - 1]);
    await userEvent.keyboard("{Home}");
    expect(focused(element)).toBe(names[0]);
    await userEvent.keyboard("{End}");
    expect(focused(element)).toBe(names[names.length - 1]);
    await userEvent.keyboard("{Escape}");
    expect([focused(element), menuOf(element)]).toEqual(["menu", null]);
    await userEvent.keyboard(" ");
    await until(() => menuOf(element) !== null);
  });

  it("closes when the reader goes on elsewhere", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    await open(element);
    must(document.querySelector("main")).click();
    expect(menuOf(element)).toBeNull();
  });
});

describe.each(["light", "dark"] as const)("an open menu in the %s", (theme) => {
  it.each([["zh-CN", 320], ["en", 320], ["en", 900]] as const)("in %s at %i px has nothing that axe finds, no small target, and does not scroll sideways", async (lang, width) => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} data-theme=${theme} lang=${lang}></budget-sunburst>`);
    element.style.width = `${width}px`;
    await settled(document.body);
    const menu = await open(element);
    for (const each of menu.querySelectorAll("button, a")) {
      const { width: wide, height } = each.getBoundingClientRect();
      expect(Math.min(wide, height), each.textContent).toBeGreaterThanOrEqual(24);
    }
    expect(menu.scrollWidth).toBeLessThanOrEqual(menu.clientWidth);
    const { violations } = await axe.run(must(document.querySelector("main")));
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(" ")).join("; ")}`)).toEqual([]);
  });
});

it("a document says where it was published, and the menu goes nowhere else", async () => {
  const withUrl = (url: string): unknown => ({ ...small, source: { title: "公开", url } });
  const good = await mountOne("budget-sunburst", html`<budget-sunburst .data=${withUrl("https://example.org/a?b=1")}></budget-sunburst>`);
  expect(entry(await open(good), "数据来源").getAttribute("href")).toBe("https://example.org/a?b=1");
  const bad = await mountOne("budget-sunburst", html`<budget-sunburst .data=${withUrl("javascript:alert(1)")}></budget-sunburst>`);
  expect((await open(bad)).querySelector("a")).toBeNull();
});
