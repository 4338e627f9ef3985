import fc from "fast-check";
import { parse, type DefaultTreeAdapterMap } from "parse5";
import { describe, expect, it } from "vitest";
import { documentSheets } from "../../src/exporter/document-sheets.js";
import { toHtml } from "../../src/exporter/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const sample = sampleDocument();

/** All elements of a page; a fault of the markup is a fault of the test. */
function elementsOf(html: string): Element[] {
  const page = parse(html, { onParseError: ({ code }) => { throw new Error(code); } });
  const all: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) all.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(page);
  return all;
}

function textOf(node: Node): string {
  return "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function tagged(html: string, ...names: string[]): Element[] {
  return elementsOf(html).filter(({ tagName }) => names.includes(tagName));
}

describe("toHtml(document)", () => {
  it("is markup without a fault, in Chinese, without script, link or image, whatever a label says", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const name = `</td><script>alert(1)</script><img src=x onerror=1>&amp;"'${text}`;
        const document: BudgetDocument = { schemaVersion: "1.0", kind: "budget", scope: "unit", year: 2023, entity: { name }, tables: { a: { title: name, unit: "元", rows: [{ name, cells: { [name]: "1.00" } }], notes: [name] } } };
        const elements = elementsOf(toHtml(document));
        expect(elements.filter(({ tagName }) => ["script", "img", "a", "link", "iframe"].includes(tagName))).toEqual([]);
        expect(elements.flatMap(({ attrs }) => attrs.map(({ name: attr }) => attr)).filter((attr) => attr.startsWith("on"))).toEqual([]);
        expect(elements.find(({ tagName }) => tagName === "html")?.attrs).toEqual([{ name: "lang", value: "zh-CN" }]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives every table its title as caption", () => {
    expect(tagged(toHtml(sample), "caption").map(textOf)).toEqual(documentSheets(sample, { flat: false }).map(({ title }) => title));
  });

  it("gives every heading a scope, and lets spans fill each row of every table exactly", () => {
    const html = toHtml(sample);
    for (const th of tagged(html, "th")) expect(attribute(th, "scope")).toMatch(/^(?:col|colgroup|row)$/);
    for (const table of tagged(html, "table")) {
      const rows: Element[] = [];
      const visit = (node: Node): void => {
        if ("tagName" in node && node.tagName === "tr") rows.push(node);
        if ("childNodes" in node) node.childNodes.forEach(visit);
      };
      visit(table);
      const open = new Map<number, number>();
      const widths = rows.map((row, at) => {
        const cells = row.childNodes.filter((node): node is Element => "tagName" in node);
        const span = (cell: Element, name: string): number => Number(attribute(cell, name) ?? 1);
        const own = cells.reduce((sum, cell) => sum + span(cell, "colspan"), 0);
        for (const cell of cells) for (let below = at + 1; below < at + span(cell, "rowspan"); below++) open.set(below, (open.get(below) ?? 0) + span(cell, "colspan"));
        return own + (open.get(at) ?? 0);
      });
      expect(new Set(widths).size).toBe(1);
    }
  });

  it("has the figures of any document as printed, in their order", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const cells = tagged(toHtml(document), "td").filter((td) => attribute(td, "class") === "figure").map(textOf);
        const printed = Object.values(document.tables).flatMap(({ rows = [] }) => rows.flatMap((row) => Object.values(row.cells).flatMap((cell) => (cell === null ? [] : [typeof cell === "string" ? cell : cell.text]))));
        expect(cells).toEqual(printed);
      }),
      { numRuns: 40 },
    );
  });
});
