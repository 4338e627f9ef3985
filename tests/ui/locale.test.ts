import { describe, expect, it } from "vitest";
import { en } from "../../src/ui/locale/en.js";
import { messagesFor, registerLocale } from "../../src/ui/locale/locale-controller.js";
import { zhCN } from "../../src/ui/locale/zh-cn.js";

function keysOf(value: object, path = ""): readonly string[] {
  return Object.entries(value)
    .flatMap(([key, own]: [string, unknown]) => (typeof own === "object" && own !== null ? keysOf(own, `${path}${key}.`) : [`${path}${key}`]))
    .sort();
}

describe("locales", () => {
  it("zh-CN and en say the same things, but for names of tables, which are printed in Chinese", () => {
    const words = (locale: typeof en): readonly string[] => keysOf(locale).filter((key) => !key.startsWith("tables."));
    expect(words(en)).toEqual(words(zhCN));
  });

  it("en has no Chinese left in its words", () => {
    const words = Object.values(en).filter((value) => typeof value === "string");
    for (const word of words) expect(word).not.toMatch(/\p{Script=Han}/u);
  });

  it("takes the exact tag, then the language, then zh-CN", async () => {
    const found = await Promise.all(["en", "en-GB", "EN-us", "zh", "zh-Hant-TW", "", "ja"].map(async (tag) => (await messagesFor(tag)).tag));
    expect(found).toEqual(["en", "en", "en", "zh-CN", "zh-CN", "zh-CN", "zh-CN"]);
  });

  it("has Chinese at once, so that the first paint has its words", () => {
    expect(messagesFor("zh-CN")).toBe(zhCN);
  });

  it("takes a language that a page adds", async () => {
    registerLocale("FR", { ...en, tag: "fr" });
    expect((await messagesFor("fr-CA")).tag).toBe("fr");
  });

  it("counts in English: one item, two items", () => {
    expect([en.remainder(1), en.remainder(2)]).toEqual(["1 other item", "2 other items"]);
  });
});
