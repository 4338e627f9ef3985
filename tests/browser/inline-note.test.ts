/** What every note in running text does; see `ui/inline-note`. */
import axe from "axe-core";
import { html, type TemplateResult } from "lit";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { page as frame, userEvent } from "vitest/browser";
import "../../src/elements/budget-figure/budget-figure.js";
import "../../src/elements/budget-term/budget-term.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, settled, shadowOf } from "./page.js";

quietPage();

// A word has its note once the glossary is there.
beforeAll(async () => {
  await import("../../src/glossary/index.js");
});

afterEach(() => frame.viewport(1024, 768));

const explained = { ...sample, glossary: [{ term: "“三公”经费", definition: "指单位安排的三项费用。".repeat(12) }] };

const INLINE: readonly (readonly [tag: string, one: (theme?: string) => TemplateResult])[] = [
  ["budget-figure", (theme = "light") => html`<budget-figure data-theme=${theme} .data=${sample} path="threePublic.total" change>5.45 万元</budget-figure>`],
  ["budget-term", (theme = "light") => html`<budget-term data-theme=${theme} .data=${explained}>三公经费</budget-term>`],
];

const trigger = (element: Element): HTMLElement => must(shadowOf(element).querySelector<HTMLElement>("[part=trigger]"));
const note = (element: Element): HTMLElement => must(shadowOf(element).querySelector<HTMLElement>("[part=note]"));
const isOpen = (element: Element): boolean => trigger(element).getAttribute("aria-expanded") === "true" && note(element).textContent.trim() !== "";

describe.each(INLINE)("the note of <%s>", (tag, one) => {
  const two = async (): Promise<readonly [HTMLElement, HTMLElement, HTMLElement]> => {
    const main = await mount(html`<p>前 ${one()} 中 ${one()} 后 <a href="#x">链接</a></p><p id="elsewhere">别处</p>`);
    const [first, second] = Array.from(main.querySelectorAll<HTMLElement>(tag));
    return [must(first), must(second), main];
  };

  it("opens and closes by pointer, Enter and Space, and is closed before anybody asks", async () => {
    const [element] = await two();
    expect(isOpen(element)).toBe(false);
    expect(note(element).textContent).toBe("");
    for (const act of [() => userEvent.click(trigger(element)), () => userEvent.keyboard("{Enter}"), () => userEvent.keyboard(" ")]) {
      trigger(element).focus();
      await act();
      await settled(document.body);
      expect(isOpen(element)).toBe(true);
      await act();
      await settled(document.body);
      expect(isOpen(element)).toBe(false);
    }
  });

  it("is a button with its state, and a live region that is there before it speaks", async () => {
    const [element] = await two();
    expect(trigger(element).getAttribute("role")).toBe("button");
    expect(trigger(element).getAttribute("aria-controls")).toBe(note(element).id);
    expect(note(element).getAttribute("role")).toBe("status");
    const before = note(element);
    trigger(element).click();
    await settled(document.body);
    expect(note(element)).toBe(before);
  });

  it("closes by Escape, keeps the keyboard on the word, and leaves a dialog around alone", async () => {
    const [element, , main] = await two();
    let outside = 0;
    main.addEventListener("keydown", ({ key }) => (outside += Number(key === "Escape")));
    trigger(element).focus();
    await userEvent.keyboard("{Enter}");
    note(element).focus();
    await userEvent.keyboard("{Escape}");
    await settled(main);
    expect(isOpen(element)).toBe(false);
    expect(shadowOf(element).activeElement).toBe(trigger(element));
    expect(outside).toBe(0);
    await userEvent.keyboard("{Escape}");
    expect(outside).toBe(1);
  });

  it("closes when the reader goes on by Tab, points elsewhere, or opens another", async () => {
    const [first, second, main] = await two();
    trigger(first).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await settled(main);
    expect([isOpen(first), shadowOf(second).activeElement === trigger(second)]).toEqual([false, true]);
    await userEvent.keyboard("{Enter}");
    await userEvent.click(trigger(first));
    await settled(main);
    expect([isOpen(first), isOpen(second)]).toEqual([true, false]);
    await userEvent.click(must(main.querySelector("#elsewhere")), { position: { x: 700, y: 5 } });
    await settled(main);
    expect(isOpen(first)).toBe(false);
  });

  it("stays while its own text is pointed at", async () => {
    const [element, , main] = await two();
    await userEvent.click(trigger(element));
    await settled(main);
    await userEvent.click(note(element));
    await settled(main);
    expect(isOpen(element)).toBe(true);
  });

  it("is closed after its element left the page and came back", async () => {
    const [element, , main] = await two();
    trigger(element).click();
    await settled(main);
    const at = must(element.nextSibling);
    element.remove();
    at.before(element);
    await settled(main);
    expect(isOpen(element)).toBe(false);
  });

  it.each(["ltr", "rtl"])("is wholly seen at 320 px, wherever the word stands in %s text, and while the page is scrolled", async (dir) => {
    await frame.viewport(320, 480);
    const main = await mount(html`<div dir=${dir} .style=${"padding-bottom: 300px"}>${[0, 60, 120, 200].map((space) => html`<p .style=${`padding-inline-start: ${space}px; margin: 110px 0`}>字 ${one()}</p>`)}</div>`, "304px");
    for (const element of main.querySelectorAll(tag)) {
      element.scrollIntoView({ block: "center" });
      trigger(element).click();
      await settled(main);
      for (const by of [0, 60, -90]) {
        scrollBy(0, by);
        await settled(main);
        await settled(main);
        const { left, right, top, bottom } = note(element).getBoundingClientRect();
        const word = must(trigger(element).getClientRects()[0]);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(320);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(480);
        expect(top >= word.bottom || bottom <= word.top).toBe(true);
        expect(Math.min(Math.abs(top - word.bottom), Math.abs(word.top - bottom))).toBeLessThan(12);
      }
      trigger(element).click();
      await settled(main);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it("is whole in a box that clips, and in one that is moved and drawn larger", async () => {
    const main = await mount(html`<p .style=${"overflow: hidden; height: 30px"}>剪 ${one()}</p><div .style=${"transform: translate(30px, 80px) scale(1.2); transform-origin: 0 0; width: 300px"}>移 ${one()}</div>`);
    for (const element of main.querySelectorAll(tag)) {
      trigger(element).click();
      await settled(main);
      const [box, word] = [note(element).getBoundingClientRect(), trigger(element).getBoundingClientRect()];
      expect(box.top - word.bottom).toBeGreaterThan(0);
      expect(box.top - word.bottom).toBeLessThan(12);
      expect(Math.abs(box.left - word.left)).toBeLessThan(2);
      const [x, y] = [box.left + box.width / 2, box.bottom - 3];
      expect(document.elementFromPoint(x, y)).toBe(element);
    }
  });

  it("is told to screen readers and found clean by axe, open, in both themes", async () => {
    for (const theme of ["light", "dark"]) {
      const main = await mount(html`<p>字 ${one(theme)}</p>`);
      trigger(must(main.querySelector(tag))).click();
      await settled(main);
      const { violations } = await axe.run(main);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`)).toEqual([]);
      main.remove();
    }
  });
});
