import { describe, expect, it } from "vitest";
import { findDefinition, findEntry, GLOSSARY, namesOf, termKey } from "../../src/glossary/index.js";

describe("the general glossary", () => {
  it("explains every word of the domain in both languages, in a few sentences", () => {
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(40);
    for (const { term, zh, name, en } of GLOSSARY) {
      expect(zh, term).toMatch(/^[^\s].{14,119}。$/u);
      expect(en, term).toMatch(/^[A-Z].{20,220}\.$/u);
      expect(name, term).toMatch(/^[A-Z][A-Za-z ,()'-]+$/);
      expect(zh.startsWith(term), `${term} does not explain itself by itself`).toBe(false);
    }
  });

  it("has no name twice, so that a word has one answer", () => {
    const keys = GLOSSARY.flatMap((entry) => Array.from(new Set(namesOf(entry).map(termKey))));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("finds every entry by each of its names", () => {
    for (const entry of GLOSSARY) for (const name of namesOf(entry)) expect(findEntry(GLOSSARY, name)).toBe(entry);
  });

  it.each(["“三公”经费", "「三公」经费", " 三 公 经 费 ", "三公经费", "THREE public expenses", "财政拨款“三公”经费"])("finds 三公经费 by %j", (word) => {
    expect(findEntry(GLOSSARY, word)?.term).toBe("三公经费");
  });

  it.each(["", " ", "“”", "constructor", "__proto__", "三", "公费"])("finds nothing by %j", (word) => {
    expect(findEntry(GLOSSARY, word)).toBeUndefined();
  });
});

describe("findDefinition(glossary, names)", () => {
  const glossary = [
    { term: "“三公”经费", definition: "甲" },
    { term: "三公经费", definition: "乙" },
    { term: "机关运行经费", definition: "丙" },
  ];

  it("takes the first definition of the first name that has one", () => {
    expect(findDefinition(glossary, ["三公经费"])?.definition).toBe("甲");
    expect(findDefinition(glossary, ["部门运行经费", "机关运行经费", "三公经费"])?.definition).toBe("丙");
    expect(findDefinition(glossary, ["项目支出", ""])).toBeUndefined();
  });
});
