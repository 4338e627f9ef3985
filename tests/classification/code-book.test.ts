import { describe, expect, it } from "vitest";
import { codeBook, codeOfName, englishNameOf, entryOf, levelOfCode, nameOf, parentCode, plainName, THREE_PUBLIC, type CodeBookKind } from "../../src/classification/index.js";
import { sampleDocument } from "../fixtures/sample.js";

const KINDS: readonly CodeBookKind[] = ["function", "economic", "governmentEconomic"];
const { tables } = sampleDocument();

describe("the code books", () => {
  it.each(KINDS)("%s holds well-formed codes, each once, with a name and a certainty", (kind) => {
    const entries = [...codeBook(kind).entries.values()];
    expect(entries.length).toBeGreaterThan(30);
    for (const entry of entries) {
      expect(levelOfCode(entry.code)).toBeGreaterThan(0);
      expect(entry.name).not.toBe("");
      expect(["confirmed", "nameOnly", "unverified"]).toContain(entry.certainty);
      if (entry.certainty !== "unverified") expect(entry.sources).not.toEqual([]);
    }
  });

  it.each(KINDS)("%s has the class above every item", (kind) => {
    const { entries } = codeBook(kind);
    for (const code of entries.keys()) if (code.length > 3) expect([code, entries.has(code.slice(0, 3))]).toEqual([code, true]);
  });

  it("name every row of the sample that carries a code as it is printed", () => {
    const rows = [...(tables["expenditure"]?.rows ?? []), ...(tables["generalPublicBasic"]?.rows ?? [])].filter((row) => row.code !== undefined);
    expect(rows.length).toBeGreaterThan(50);
    for (const { code = "", name } of rows) expect(plainName(nameOf(code.startsWith("2") ? "function" : "economic", code) ?? "")).toBe(plainName(name));
  });

  it("are safe to ask for what is no code", () => {
    for (const code of ["__proto__", "constructor", "", "999"]) expect(entryOf("function", code)).toBeUndefined();
  });
});

describe("codeOfName(kind, name)", () => {
  it("takes ordinals off and never maps by them", () => {
    expect(codeOfName("function", "二、社会保障和就业支出")).toBe("208");
    expect(codeOfName("function", "  八、 社会保障和就业支出")).toBe("208");
    expect(codeOfName("function", "二、")).toBeUndefined();
    expect(codeOfName("function", "一、不存在的支出")).toBeUndefined();
  });

  it("finds every class of the sample's balance that is in the national list", () => {
    const rows = tables["balance"]?.sides?.expenditure.rows.filter((row) => row.role === undefined && row.key === undefined) ?? [];
    const unknown = rows.filter((row) => codeOfName("function", row.name) === undefined).map((row) => plainName(row.name));
    expect(unknown).toEqual(["人行科目"]);
  });

  it("follows names through their changes", () => {
    expect(codeOfName("function", "文化体育与传媒支出")).toBe("207");
    expect(codeOfName("function", "医疗卫生与计划生育支出")).toBe("210");
    expect(codeOfName("function", "行政事业单位离退休")).toBe("20805");
  });

  it("gives none for a name that stands under many codes, unless the parent is told", () => {
    expect(codeOfName("function", "行政运行")).toBeUndefined();
    expect(codeOfName("function", "行政运行", "20106")).toBe("2010601");
  });

  it("reads both kinds of brackets", () => {
    expect(codeOfName("economic", "维修(护)费")).toBe("30213");
    expect(codeOfName("economic", "维修（护）费")).toBe("30213");
  });
});

describe("entryOf(kind, code, year)", () => {
  it("knows a code only in the years of its use, where these are known", () => {
    expect(entryOf("function", "234", 2019)).toBeUndefined();
    expect(entryOf("function", "234", 2020)?.name).toBe("抗疫特别国债安排的支出");
    expect(entryOf("function", "206", 1999)?.name).toBe("科学技术支出");
  });

  it("names the economic items of the three public expenses", () => {
    const codes = THREE_PUBLIC.flatMap((item) => item.economicCodes);
    expect(codes.length).toBeGreaterThan(3);
    for (const code of codes) expect(nameOf("economic", code)).toMatch(/^(因公出国|公务)/);
  });
});

describe("englishNameOf(code)", () => {
  it("translates classes and economic items", () => {
    expect(englishNameOf("206")).toBe("Science and technology");
    expect(englishNameOf("30217")).toBe("Official reception");
    expect(englishNameOf("501")).toBe("Wages and welfare of organs");
  });

  it("invents none for functional items", () => {
    for (const { code, english } of codeBook("function").entries.values()) if (code.length > 3) expect(english).toBeUndefined();
    expect(englishNameOf("2060702")).toBeUndefined();
  });
});

describe("plainName(text)", () => {
  it.each([
    ["    其中：公务用车购置费", "公务用车购置费"],
    ["（一）基本 支出", "基本支出"],
    ["二十一、粮油物资储备支出", "粮油物资储备支出"],
    ["1、房屋", "房屋"],
    ["3.5寸盘", "3.5寸盘"],
    ["三公经费", "三公经费"],
    ["合  计", "合计"],
    ["一、", "一、"],
  ])("%j is %j", (text, name) => {
    expect(plainName(text)).toBe(name);
  });
});

describe("levels", () => {
  it("are told from the digits", () => {
    expect(["206", "20607", "2060701", "", "2", "20", "2060", "20607a"].map(levelOfCode)).toEqual([1, 2, 3, 0, 0, 0, 0, 0]);
    expect([parentCode("2060701"), parentCode("20607"), parentCode("206")]).toEqual(["20607", "206", ""]);
  });
});
