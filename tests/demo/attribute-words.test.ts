/** What the generator of code says of each option in Chinese is written by hand, beside the manifest's English. */
import { expect, it } from "vitest";
import { CHINESE, meaningOf } from "../../demo/embed/attribute-words.js";
import { choicesOf } from "../../demo/embed/choices.js";
import { EMBED_TAGS } from "../../src/embed/tags.js";

const all = EMBED_TAGS.flatMap((tag) => choicesOf(tag).map((choice) => ({ tag, choice, key: `${tag} ${choice.name}` })));

it("every attribute of every tag has a meaning in Chinese", () => {
  expect(all.length).toBeGreaterThan(EMBED_TAGS.length);
  const untold = all.filter(({ tag, choice }) => meaningOf(tag, choice, "zh").lang !== "zh-CN").map(({ key }) => key);
  expect(untold).toEqual([]);
});

it("no meaning is of an attribute that there is not", () => {
  const known = new Set(all.flatMap(({ choice, key }) => [choice.name, key]));
  expect(Object.keys(CHINESE).filter((key) => !known.has(key))).toEqual([]);
});

it("no meaning is hidden behind those of each tag", () => {
  const hidden = Object.keys(CHINESE).filter((key) => !key.includes(" ") && all.filter(({ choice }) => choice.name === key).every((one) => one.key in CHINESE));
  expect(hidden).toEqual([]);
});

it("a meaning names every value that can be chosen", () => {
  const unnamed = all.flatMap(({ tag, choice, key }) => choice.values.filter((value) => !meaningOf(tag, choice, "zh").text.includes(value)).map((value) => `${key}=${value}`));
  expect(unnamed).toEqual([]);
});
