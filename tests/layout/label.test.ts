import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canvasMeasure, estimateText, fitLabel } from "../../src/layout/label.js";

const fit = (text: string, em: number, lines = 1) => fitLabel(text, { width: em * 12, lines, fontSize: 12 }, estimateText);

describe("fitLabel", () => {
  it("leaves a text alone that fits one line", () => {
    expect(fit("教育支出", 4)).toEqual({ lines: ["教育支出"], truncated: false });
  });

  it("breaks Chinese between any two characters, into lines about equally long", () => {
    expect(fit("一般公共服务支出", 7, 2)).toEqual({ lines: ["一般公共", "服务支出"], truncated: false });
    expect(fit("社会保障和就业支出", 4, 3)).toEqual({ lines: ["社会保", "障和就", "业支出"], truncated: false });
  });

  it("begins no line with closing punctuation and ends none with opening punctuation", () => {
    expect(fit("教育、科技、文化", 3, 4)?.lines).toEqual(["教育、", "科技、", "文化"]);
    expect(fit("因公出国（境）费用", 5, 2)?.lines).toEqual(["因公出国", "（境）费用"]);
  });

  it("breaks no word and no number", () => {
    expect(fit("经费1,206.44万元", 5, 3)?.lines.some((line) => line.includes("1,206.44"))).toBe(true);
    expect(fit("R&D 经费", 3, 2)?.lines).toEqual(["R&D", "经费"]);
  });

  it("cuts with an ellipsis what does not fit", () => {
    expect(fit("一般公共服务支出", 5)).toEqual({ lines: ["一般公共…"], truncated: true });
    expect(fit("社会保障和就业支出", 3, 2)).toEqual({ lines: ["社会保", "障和…"], truncated: true });
  });

  it("leaves no separator before the ellipsis", () => {
    expect(fit("教育、科技、文化支出", 4)?.lines).toEqual(["教育…"]);
  });

  it("cuts a long word but never a number, which would become another number", () => {
    expect(fit("Administration", 4)?.lines[0]).toMatch(/^Adm\w*…$/);
    expect(fit("1,234,567.89", 3)).toBeUndefined();
    expect(fit("结转1234567.89", 5)?.lines).toEqual(["结转…"]);
  });

  it("gives up when less than two glyphs and the ellipsis would be left", () => {
    expect(fit("科学技术支出", 2.9)).toBeUndefined();
    expect(fit("科学技术支出", 3)?.lines).toEqual(["科学…"]);
    expect(fit("科学技术支出", 1, 9)).toBeUndefined();
  });

  it("keeps surrogate pairs, combining marks, joined emoji and flags whole", () => {
    expect(fit("𠮷𠮷𠮷𠮷", 3)?.lines).toEqual(["𠮷𠮷…"]);
    expect(fit("e\u0301".repeat(9), 4)?.lines[0]).toMatch(/^(?:e\u0301)+…$/);
    expect(fit("👩‍👩‍👧🇨🇳👍🏽长标签", 9)?.lines[0]).not.toMatch(/\u200d…|🇨…/u);
  });

  it("fits nothing of an empty text or into an empty box", () => {
    expect(fit("", 9)).toBeUndefined();
    expect(fit("  ", 9)).toBeUndefined();
    expect(fit("支出", 0)).toBeUndefined();
    expect(fit("支出", NaN)).toBeUndefined();
    expect(fit("支出", 9, 0)).toBeUndefined();
  });

  it("keeps every line of any text inside the box, and every character of a text that is not cut", () => {
    const text = fc.string({ unit: fc.constantFrom("支", "出", "科", "学", "、", "（", "）", "a", "1", " ", "B", ".", "，", "👍", "e\u0301", "—", "“", "”"), maxLength: 30 });
    fc.assert(fc.property(text, fc.double({ min: 1, max: 20, noNaN: true }), fc.integer({ min: 1, max: 4 }), (any, em, lines) => {
      const label = fit(any, em, lines);
      if (label === undefined) return;
      expect(label.lines.length).toBeLessThanOrEqual(lines);
      for (const line of label.lines) expect(estimateText(line, 12)).toBeLessThanOrEqual(em * 12 + 1e-9);
      const plain = (one: string): string => one.replace(/\s/g, "");
      if (!label.truncated) expect(plain(label.lines.join(""))).toBe(plain(any));
    }));
  });
});

describe("canvasMeasure", () => {
  it("asks the canvas once a glyph, and once for all of Chinese", () => {
    const asked: string[] = [];
    const context = { font: "", measureText: (text: string) => (asked.push(text), { width: text === "国" ? 100 : 50 } as TextMetrics) };
    const measure = canvasMeasure(context, "serif");
    expect(measure("支出a", 12)).toBe(30);
    expect(measure("aa科学", 10)).toBe(30);
    expect(asked).toEqual(["国", "a"]);
    expect(context.font).toContain("serif");
  });
});
