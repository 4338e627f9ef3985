/** The words that stand in the demo's markup are those of the Chinese side, and each has an English one. */
import { readFileSync } from "node:fs";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { expect, it } from "vitest";
import { WORDS, type PageWords } from "../../demo/words.js";

type Element = DefaultTreeAdapterTypes.Element;

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ("childNodes" in child ? ["tagName" in child ? [child] : [], elementsOf(child)].flat() : []));
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

const elements = elementsOf(parse(readFileSync(new URL("../../demo/index.html", import.meta.url), "utf8")));
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;
const { zh, en } = WORDS;

it("the text in the markup is the Chinese side of its key", () => {
  const told = elements.flatMap((element) => (attribute(element, "data-words") === undefined ? [] : [[attribute(element, "data-words"), textOf(element)] as const]));
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.map(([key]) => [key, zh.page[key as keyof PageWords]]));
});

it("the names in the markup are the Chinese side of their key", () => {
  const named = elements.flatMap((element) => (attribute(element, "data-label") === undefined ? [] : [[attribute(element, "data-label"), attribute(element, "aria-label")] as const]));
  expect(named.length).toBeGreaterThan(0);
  expect(named).toEqual(named.map(([key]) => [key, zh.page[key as keyof PageWords]]));
});

it("every name that is read aloud, and every title, can be told in English", () => {
  const labels = elements.filter((element) => attribute(element, "aria-label") !== undefined);
  expect(labels.filter((element) => attribute(element, "data-label") === undefined)).toEqual([]);
  expect(textOf(elements.find(({ tagName }) => tagName === "title") as Element)).toBe(zh.page.title);
});

it("the English side has no Chinese words but names and the way back", () => {
  const chinese = (Object.entries(en.page) as [string, string][]).filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
  expect(chinese).toEqual(["language", "credit"]);
});
