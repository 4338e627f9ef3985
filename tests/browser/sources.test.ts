import { html } from "lit";
import { describe, expect, it } from "vitest";
import "../../src/all.js";
import { finalAccounts, small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { answers, lateBody } from "./answers.js";
import { openFrame, untilShown } from "./frame.js";
import { mount, mountOne, must, quietPage, ready, settled, textOf, until } from "./page.js";
import { rendered } from "./rendered.js";

quietPage();

const json = (document: unknown): string => JSON.stringify(document);
const script = (text: string): HTMLScriptElement => Object.assign(document.createElement("script"), { type: "application/json", textContent: text });
const isReady = (element: { readonly state: { readonly status: string } }): boolean => element.state.status === "ready";

describe("three ways of data", () => {
  it("draw the same picture: property, src, a script inside the tag", async () => {
    const asked = answers();
    const byProperty = await mountOne("budget-sunburst", html`<budget-sunburst .data=${small}></budget-sunburst>`);
    const bySrc = await mountOne("budget-sunburst", html`<budget-sunburst src="a.json"></budget-sunburst>`);
    must(asked[0]).answer(json(small));
    const byScript = await mountOne("budget-sunburst", html`<budget-sunburst></budget-sunburst>`);
    byScript.append(script(json(small)));
    await Promise.all([ready(bySrc), ready(byScript)]);
    const shown = rendered(must(byProperty.shadowRoot));
    expect(shown).toContain("1000.00");
    expect(rendered(must(bySrc.shadowRoot))).toBe(shown);
    expect(rendered(must(byScript.shadowRoot))).toBe(shown);
  });

  it("a property set anew draws anew", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    expect(textOf(element)).toContain("1650.88");
    element.classification = "economic";
    await settled(document.body);
    expect(textOf(element)).toContain("980.67");
    element.data = finalAccounts;
    element.classification = "function";
    await settled(document.body);
    expect(textOf(element)).toContain("2022");
  });

  it("JSON text is as good as parsed JSON", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${json(small)}></budget-sunburst>`);
    expect(textOf(element)).toContain("1000.00");
  });

  it("the property goes before src, and src comes back when it is cleared", async () => {
    const asked = answers();
    const element = await mountOne("budget-sunburst", html`<budget-sunburst src="a.json" .data=${small}></budget-sunburst>`);
    expect(asked).toHaveLength(0);
    element.data = undefined;
    await until(() => asked.length === 1);
    must(asked[0]).answer(json(finalAccounts));
    await ready(element);
    expect(textOf(element)).toContain("2022");
  });

  it("does not read on for ever: a body without a length stops at the limit", async () => {
    const asked = answers();
    const element = await mountOne("budget-sunburst", html`<budget-sunburst src="a.json"></budget-sunburst>`);
    const chunk = new Uint8Array(8 * 1024 * 1024).fill(32);
    let sent = 0;
    must(asked[0]).answer(new ReadableStream({ pull: (body) => (++sent > 100 ? body.close() : body.enqueue(chunk)) }));
    await until(() => element.state.status === "invalid");
    await settled(document.body);
    expect(textOf(element, "[role=alert]")).toContain("bytes");
    expect(sent).toBeLessThan(100);
  });

  it("asks without credentials and for JSON", async () => {
    answers();
    await mountOne("budget-sunburst", html`<budget-sunburst src="a.json"></budget-sunburst>`);
    expect(fetch).toHaveBeenCalledWith(expect.stringMatching(/a\.json$/), expect.objectContaining({ credentials: "omit", headers: { Accept: "application/json" } }));
  });

  it("a script inside the tag that comes, grows and changes later is read", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst></budget-sunburst>`);
    expect(element.state.status).toBe("empty");
    const late = script(json(small));
    element.append(late);
    await ready(element);
    late.textContent = json(finalAccounts);
    await until(() => textOf(element).includes("2022"));
  });
});

describe("the newest request wins", () => {
  it("drops an answer that comes after a newer one", async () => {
    const asked = answers();
    const element = await mountOne("budget-sunburst", html`<budget-sunburst src="slow.json"></budget-sunburst>`);
    element.src = "fast.json";
    await until(() => asked.length === 2);
    must(asked[1]).answer(json(finalAccounts));
    await ready(element);
    must(asked[0]).answer(json(small));
    await settled(document.body);
    expect(must(asked[0]).signal?.aborted).toBe(true);
    expect(textOf(element)).toContain("2022");
  });

  it("drops an answer whose body is read to its end after a newer one", async () => {
    const asked = answers();
    const late = lateBody();
    const element = await mountOne("budget-sunburst", html`<budget-sunburst src="slow.json"></budget-sunburst>`);
    must(asked[0]).answer(late.body);
    await settled(document.body);
    element.src = "fast.json";
    await until(() => asked.length === 2);
    must(asked[1]).answer(json(finalAccounts));
    await ready(element);
    late.send(json(small));
    await settled(document.body);
    expect(textOf(element)).toContain("2022");
  });

  it("keeps on loading when an older request fails", async () => {
    const asked = answers();
    const element = await mountOne("budget-sunburst", html`<budget-sunburst src="bad.json"></budget-sunburst>`);
    element.src = "good.json";
    await until(() => asked.length === 2);
    must(asked[0]).fail(new TypeError("no network"));
    await settled(document.body);
    expect(element.state.status).toBe("loading");
    must(asked[1]).answer(json(small));
    await ready(element);
  });

  it("aborts when the element is removed, and asks again when it is back", async () => {
    const asked = answers();
    const element = await mountOne("budget-sunburst", html`<budget-sunburst src="a.json"></budget-sunburst>`);
    const parent = must(element.parentElement);
    element.remove();
    expect(must(asked[0]).signal?.aborted).toBe(true);
    parent.append(element);
    await until(() => asked.length === 2);
    must(asked[1]).answer(json(small));
    await ready(element);
    expect(textOf(element)).toContain("1000.00");
  });
});

describe("budget-data", () => {
  const three = html`<budget-sunburst></budget-sunburst><budget-sunburst classification="economic"></budget-sunburst><budget-table table="expenditure"></budget-table>`;

  it("asks once for all elements inside", async () => {
    const asked = answers();
    const page = await mount(html`<budget-data src="a.json">${three}</budget-data>`);
    must(asked[0]).answer(json(sample));
    const [byFunction, byEconomy] = page.querySelectorAll("budget-sunburst");
    await Promise.all([ready(must(byFunction)), ready(must(byEconomy))]);
    expect(asked).toHaveLength(1);
    expect(textOf(must(byFunction))).toContain("1650.88");
    expect(textOf(must(byEconomy))).toContain("980.67");
    expect(textOf(must(page.querySelector("budget-table")))).toContain("1650.88");
  });

  it("gives a document that is set with the first render, and one that is set later", async () => {
    const page = await mount(html`<budget-data .data=${small}>${three}</budget-data>`);
    const element = must(page.querySelector("budget-sunburst"));
    expect(textOf(element)).toContain("1000.00");
    must(page.querySelector("budget-data")).data = finalAccounts;
    await until(() => textOf(element).includes("2022"));
  });

  it("leaves an element with data of its own alone", async () => {
    const page = await mount(html`<budget-data .data=${small}><budget-sunburst .data=${finalAccounts}></budget-sunburst></budget-data>`);
    expect(textOf(must(page.querySelector("budget-sunburst")))).toContain("2022");
  });

  it("serves an element that moves in, and leaves one that moves out", async () => {
    const page = await mount(html`<budget-data .data=${small}></budget-data><budget-sunburst></budget-sunburst>`);
    const element = must(page.querySelector("budget-sunburst"));
    expect(element.state.status).toBe("empty");
    must(page.querySelector("budget-data")).append(element);
    await ready(element);
    expect(textOf(element)).toContain("1000.00");
  });

  it.each([["first", ["src/elements/budget-data/budget-data.ts", "src/elements/budget-sunburst/budget-sunburst.ts"]], ["last", ["src/elements/budget-sunburst/budget-sunburst.ts", "src/elements/budget-data/budget-data.ts"]]] as const)(
    "may be defined %s",
    async (_, modules) => {
      const frame = await openFrame(`<budget-data><script type="application/json">${json(small)}</script><budget-sunburst></budget-sunburst></budget-data>`);
      for (const module of modules) await frame.load(module);
      await untilShown(must(frame.document.querySelector("budget-sunburst")), "1000.00");
    },
  );
});

describe("before the element is defined", () => {
  it("shows the text in the tag", async () => {
    const frame = await openFrame("<budget-sunburst><p>合计 1000.00 万元</p></budget-sunburst>");
    expect(must(frame.document.querySelector<HTMLElement>("budget-sunburst")).innerText).toContain("1000.00");
  });

  it("takes a property that was set too early", async () => {
    const frame = await openFrame("<budget-sunburst></budget-sunburst>");
    const element = must(frame.document.querySelector("budget-sunburst"));
    Object.assign(element, { data: small });
    await frame.load("src/elements/budget-sunburst/budget-sunburst.ts");
    await untilShown(element, "1000.00");
  });

  it("waits for the rest of a script that the page has only begun to send", async () => {
    const frame = await openFrame("");
    const text = json(small);
    // Nothing else lets a page arrive piece by piece.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const send = (piece: string): void => frame.document.write(piece);
    frame.document.open();
    send(`<!doctype html><script type="module" async src="${location.origin}/src/elements/budget-sunburst/budget-sunburst.ts"></script><budget-sunburst><script type="application/json">${text.slice(0, 90)}`);
    await until(() => frame.window.customElements.get("budget-sunburst") !== undefined);
    const element = must(frame.document.querySelector("budget-sunburst"));
    await until(() => element.shadowRoot !== null);
    expect(element.shadowRoot?.querySelector("[role=alert]")).toBeNull();
    send(`${text.slice(90)}</script></budget-sunburst>`);
    frame.document.close();
    await untilShown(element, "1000.00");
    expect(isReady(element)).toBe(true);
  });
});
