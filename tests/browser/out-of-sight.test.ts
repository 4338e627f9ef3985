import { html } from "lit";
import { describe, expect, it } from "vitest";
import "../../src/all.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, settled, shadowOf } from "./page.js";

quietPage();

/** Two pictures of which the first of the document stands `apart` pixels below the second. */
async function places(apart: number): Promise<{ readonly page: HTMLElement; readonly order: readonly string[] }> {
  const page = await mount(html`<section><budget-balance id="below"></budget-balance><p></p><budget-balance id="above"></budget-balance></section>`);
  const section = must(page.querySelector("section"));
  section.style.display = "flex";
  section.style.flexDirection = "column-reverse";
  must(page.querySelector("p")).style.height = `${apart}px`;
  const order: string[] = [];
  for (const element of page.querySelectorAll("budget-balance")) {
    const root = shadowOf(element);
    new MutationObserver(() => {
      if (root.querySelector("figure") !== null && !order.includes(element.id)) order.push(element.id);
    }).observe(root, { childList: true, subtree: true });
    element.data = sample;
  }
  await settled(page);
  return { page, order };
}

describe("a picture out of sight", () => {
  it("waits for the one in sight, also where it comes first in the document", async () => {
    const { order } = await places(window.innerHeight * 2);
    expect(order).toEqual(["above", "below"]);
  });

  it("in sight, keeps the order of the document", async () => {
    const { order } = await places(0);
    expect(order).toEqual(["below", "above"]);
  });

  it("waits once: what is set later is drawn with the next update", async () => {
    const { page, order } = await places(window.innerHeight * 2);
    const below = must(page.querySelector<HTMLElementTagNameMap["budget-balance"]>("#below"));
    below.showTable = true;
    await Promise.resolve();
    expect(order).toContain("below");
    expect(shadowOf(below).querySelector(".twin.unseen")).toBeNull();
  });
});
