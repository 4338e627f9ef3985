import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { zhCN } from "../../src/ui/locale/zh-cn.js";
import { zhTW } from "../../src/ui/locale/zh-tw.js";

const textOf = (locale: string): string => readFileSync(new URL(`../../src/ui/locale/${locale}.ts`, import.meta.url), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "");

/** Simplified forms, beside their traditional ones, of what the Chinese words say. */
const FORMS = "数數据據没沒设設标標签籤内內误誤无無绘繪问問题題图圖级級项項预預决決经經济濟营營资資国國额額码碼单單处處显顯长長条條关關开開读讀识識负負进進键鍵来來时時为為印印万萬亿億";
const simplified = new Set(Array.from(FORMS).filter((form, at, all) => at % 2 === 0 && form !== all[at + 1]));

describe("zh-TW", () => {
  it("has no simplified character left, but in the units it translates", () => {
    expect(Array.from(textOf("zh-tw").replace(/replace\("[^"]*"/g, "")).filter((character) => simplified.has(character))).toEqual([]);
    expect(Array.from(textOf("zh-cn")).some((character) => simplified.has(character))).toBe(true);
  });

  it("writes units in its own characters and leaves figures as they are", () => {
    expect([zhTW.amount("1650.88", "万元"), zhTW.unit("亿元"), zhTW.amount("3", "元")]).toEqual(["1650.88 萬元", "單位：億元", "3 元"]);
  });

  it("reads issues in Chinese", () => {
    expect(zhTW.side).toBe(zhCN.side);
  });
});
