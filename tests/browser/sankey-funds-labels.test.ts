/** No label lies on another, none is small, none leaves the picture: measured on what the browser has drawn. */
import { html } from "lit";
import { describe, expect, it } from "vitest";
import "../../src/elements/sankey-funds/sankey-funds.js";
import * as flows from "../../stories/data/flows.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, shadowOf, until } from "./page.js";

quietPage();

interface Drawn {
  readonly text: string;
  readonly size: number;
  readonly box: DOMRect;
}

async function lettersOf(width: number, text: string, lang: string, data: unknown, dir: string): Promise<{ readonly letters: readonly Drawn[]; readonly picture: DOMRect }> {
  document.documentElement.lang = lang;
  const page = await mount(html`<div dir=${dir} .style=${`font-size: ${text}`}><sankey-funds .data=${data}></sankey-funds></div>`, `${width}px`);
  const root = shadowOf(must(page.querySelector("sankey-funds")));
  await until(() => root.querySelector(".letters text") !== null); // English is loaded by the first page that needs it
  const letters = Array.from(root.querySelectorAll<SVGTextElement>(".letters text"), (item) => ({ text: item.textContent.trim(), size: parseFloat(getComputedStyle(item).fontSize), box: item.getBoundingClientRect() }));
  return { letters, picture: must(root.querySelector(".canvas")).getBoundingClientRect() };
}

const SLACK = 1.5; // a box has room above and below its glyphs

function overlapping(letters: readonly Drawn[]): readonly string[] {
  return letters.flatMap((a, at) =>
    letters.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const along = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return across > SLACK && along > SLACK + a.size * 0.25 ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

const DOCUMENTS = [["the sample", sample], ["300 classes", flows.manyClasses], ["long names", flows.longNames], ["huge and tiny", flows.hugeAndTinyFlows]] as const;

describe.each(DOCUMENTS)("labels of %s", (_, data) => {
  describe.each([["zh-CN", "ltr"], ["en", "ltr"], ["zh-CN", "rtl"]] as const)("in %s %s", (lang, dir) => {
    it.each([[320, "100%"], [720, "100%"], [1200, "100%"], [320, "200%"], [720, "200%"], [1200, "200%"]] as const)("at %d px, text %s, keep apart", async (width, text) => {
      const { letters, picture } = await lettersOf(width, text, lang, data, dir);
      expect(letters.length).toBeGreaterThan(0);
      expect(overlapping(letters)).toEqual([]);
      for (const { size, box, text: said } of letters) {
        expect(size).toBeGreaterThanOrEqual(12);
        expect(box.left, said).toBeGreaterThanOrEqual(picture.left - 1);
        expect(box.right, said).toBeLessThanOrEqual(picture.right + 1);
      }
    });
  });
});

describe("a picture too narrow for all labels", () => {
  it("lists every node beneath it", async () => {
    const page = await mount(html`<sankey-funds .data=${sample}></sankey-funds>`, "320px");
    const root = shadowOf(must(page.querySelector("sankey-funds")));
    expect(root.querySelectorAll("[part=list] button")).toHaveLength(root.querySelectorAll(".node").length);
    expect(page.scrollWidth).toBeLessThanOrEqual(320);
  });
});
