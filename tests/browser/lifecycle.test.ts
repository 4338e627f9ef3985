import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import "../../src/all.js";
import { finalAccounts, small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { answers } from "./answers.js";
import { openFrame } from "./frame.js";
import { marks, mount, mountOne, must, quietPage, ready, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const picture = (element: Element): SVGElement | null => shadowOf(element).querySelector<SVGElement>("[role=tree]");

describe("an element on the move", () => {
  it("keeps its document and its view when it is moved, and does not ask again", async () => {
    const asked = answers();
    const page = await mount(html`<section></section><budget-sunburst src="a.json"></budget-sunburst>`);
    const element = must(page.querySelector("budget-sunburst"));
    must(asked[0]).answer(JSON.stringify(sample));
    await ready(element);
    element.drill = "206";
    await settled(page);
    const before = marks(element).map((item) => item.getAttribute("aria-label"));
    must(page.querySelector("section")).append(element);
    await settled(page);
    expect(marks(element).map((item) => item.getAttribute("aria-label"))).toEqual(before);
    expect(asked).toHaveLength(1);
  });

  it("shows what was set while it was away", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${small}></budget-sunburst>`);
    const parent = must(element.parentElement);
    element.remove();
    element.data = sample;
    element.classification = "economic";
    await settled(document.body);
    parent.append(element);
    await settled(parent);
    expect(textOf(element)).toContain("980.67");
  });

  it("follows the width again after it is back", async () => {
    const page = await mount(html`<budget-sunburst .data=${small}></budget-sunburst>`);
    const element = must(page.querySelector("budget-sunburst"));
    const before = must(picture(element)).getBoundingClientRect().width;
    element.remove();
    page.append(element);
    page.style.width = "400px";
    await until(() => must(picture(element)).getBoundingClientRect().width !== before);
    expect(must(picture(element)).getBoundingClientRect().width).toBeLessThanOrEqual(400);
  });
});

describe("an element that leaves its source", () => {
  it("does not go on showing that source's document", async () => {
    const page = await mount(html`<budget-data .data=${small}><budget-sunburst></budget-sunburst></budget-data><section></section>`);
    const element = must(page.querySelector("budget-sunburst"));
    must(page.querySelector("section")).append(element);
    await settled(page);
    expect(element.state.status).toBe("empty");
    must(page.querySelector("budget-data")).append(element);
    await settled(page);
    expect(textOf(element)).toContain("1000.00");
  });
});

describe("an element that is removed", () => {
  it("watches nothing any more", async () => {
    const watching = new Set<object>();
    vi.stubGlobal(
      "MutationObserver",
      class extends MutationObserver {
        override observe(...given: Parameters<MutationObserver["observe"]>): void {
          watching.add(this);
          super.observe(...given);
        }
        override disconnect(): void {
          watching.delete(this);
          super.disconnect();
        }
      },
    );
    vi.stubGlobal(
      "ResizeObserver",
      class extends ResizeObserver {
        override observe(...given: Parameters<ResizeObserver["observe"]>): void {
          watching.add(this);
          super.observe(...given);
        }
        override disconnect(): void {
          watching.delete(this);
          super.disconnect();
        }
      },
    );
    const page = await mount(html`<budget-data .data=${small}><budget-sunburst></budget-sunburst><budget-table></budget-table></budget-data>`);
    expect(watching.size).toBeGreaterThan(0);
    page.remove();
    await settled(document.body);
    expect(watching.size).toBe(0);
  });
});

describe("an element without room", () => {
  it("draws nothing while it is hidden, says its sentence, and draws when it is shown", async () => {
    const page = document.createElement("main");
    page.style.display = "none";
    const element = document.createElement("budget-sunburst");
    element.data = small;
    page.append(element);
    document.body.append(page);
    await settled(page);
    expect(marks(element)).toHaveLength(0);
    expect(textOf(element)).toContain("1000.00");
    page.style.display = "";
    await until(() => marks(element).length > 0);
  });

  it("has no attribute that is NaN or infinite at any width", async () => {
    const page = await mount(html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const element = must(page.querySelector("budget-sunburst"));
    for (const view of ["sunburst", "icicle", "bars"] as const) {
      for (const width of [0, 1, 60, 239, 320]) {
        element.view = view;
        page.style.width = `${width}px`;
        await settled(page);
        expect(shadowOf(element).innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });
});

describe("several on a page", () => {
  it("do not hear of each other", async () => {
    const page = await mount(html`<budget-sunburst .data=${sample} drill="206"></budget-sunburst><budget-sunburst .data=${finalAccounts}></budget-sunburst>`);
    const [first, second] = page.querySelectorAll("budget-sunburst");
    expect(textOf(must(first))).toContain("1206.44");
    expect(textOf(must(second))).toContain("1000.00");
    must(first).view = "bars";
    await settled(page);
    expect(must(second).view).toBe("sunburst");
  });

  it("work inside somebody's shadow root, in the language outside of it", async () => {
    const page = await mount(html`<section lang="en"></section>`);
    const host = must(page.querySelector("section"));
    const element = document.createElement("budget-sunburst");
    element.data = small;
    host.attachShadow({ mode: "open" }).append(element);
    await until(() => marks(element).length > 0);
    expect(textOf(element)).toContain("Functional classification");
  });

  it("leave the tag to a copy that was defined first, and say so", async () => {
    const frame = await openFrame("<budget-sunburst></budget-sunburst>");
    const First = class extends frame.window.HTMLElement {};
    frame.window.customElements.define("budget-sunburst", First);
    const warn = vi.spyOn((frame.window as unknown as { console: Console }).console, "warn").mockReturnValue();
    await frame.load("src/elements/budget-sunburst/budget-sunburst.ts");
    expect(frame.window.customElements.get("budget-sunburst")).toBe(First);
    await expect.poll(() => warn.mock.calls.filter(([text]) => String(text).includes("<budget-sunburst>"))).toHaveLength(1);
  });
});

describe("a page's own style", () => {
  async function under(css: string): Promise<HTMLElementTagNameMap["budget-sunburst"]> {
    const style = document.createElement("style");
    style.textContent = css;
    document.body.append(style);
    return mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} show-table></budget-sunburst>`);
  }

  it("does not reach inside: hidden pictures, tables and paragraphs", async () => {
    const element = await under("svg, path, table, p, figure, button { display: none !important; font-size: 1px !important }");
    expect(must(picture(element)).getBoundingClientRect().width).toBeGreaterThan(100);
    expect(must(shadowOf(element).querySelector("table")).getBoundingClientRect().height).toBeGreaterThan(100);
  });

  it("may unset everything: the picture is drawn and text stays readable", async () => {
    const element = await under("* { all: unset }");
    expect(marks(element).length).toBeGreaterThan(0);
    expect(parseFloat(getComputedStyle(must(shadowOf(element).querySelector("table"))).fontSize)).toBeGreaterThanOrEqual(12);
  });

  it("may inherit oddly: text stays horizontal, visible and at least 12 px", async () => {
    const element = await under("main { font: italic 5px/0.5 serif; letter-spacing: 1em; text-transform: uppercase; text-align: right; white-space: pre; word-spacing: 2em }");
    const style = getComputedStyle(must(shadowOf(element).querySelector("table")));
    expect([style.letterSpacing, style.textTransform, style.whiteSpace, style.fontStyle]).toEqual(["normal", "none", "normal", "normal"]);
    expect(parseFloat(style.fontSize)).toBeGreaterThanOrEqual(12);
  });

  it("does not change the page around", async () => {
    const head = document.head.innerHTML;
    const page = await mount(html`<p style="margin: 7px">文字</p><budget-sunburst .data=${sample}></budget-sunburst>`);
    expect(getComputedStyle(must(page.querySelector("p"))).margin).toBe("7px");
    expect(document.head.innerHTML).toBe(head);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});
