/** A page that was written with its pictures: nothing is loaded for them until a reader reaches for one, and the first press is not lost. */
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type * as render from "../../src/render/index.js";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";
import { must } from "../must.js";
import { read, ROOT, TAGS } from "./package.js";
import { BASE, gate, launch, visit, type Site, type Visit } from "./site.js";

const { renderPage } = (await import(/* @vite-ignore */ `${ROOT}dist/render/index.js`)) as typeof render;
const SAMPLE = read("demo/data/zhangjiakou-kexie-2023.json");
const WIDTH = 720;

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
const stills = new Map<string, render.StillPage>();
beforeAll(async () => {
  browser = await launch();
  for (const tag of ["budget-sunburst", "budget-balance", "budget-report"]) stills.set(tag, await renderPage({ tag, documents: [SAMPLE], widths: [WIDTH] }, { fragment: true, src: "/data.json" }));
  for (const tag of ["kpi-scorecard", "sangong-compare"]) stills.set(tag, await renderPage({ tag, documents: [SAMPLE], widths: [340, WIDTH] }, { fragment: true, src: "/data.json" }));
}, 60_000);
afterAll(() => browser.close());

const still = (tag: string): string => stills.get(tag)?.html ?? "";
const script = (attributes = "") => `<script type="module" src="${BASE}autoloader.js" ${attributes}></script>`;
const FAR = "<p>…</p>".repeat(200);
const tagsOf = (loaded: readonly string[]) => TAGS.filter((tag) => loaded.includes(`${tag}.js`));

function open(body: string, { hasTouch = false, ...site }: Pick<Site, "held" | "files"> & { readonly hasTouch?: boolean } = {}): Promise<Visit> {
  const hashes = Array.from(stills.values(), (page) => page.hashes.join(" ")).join(" ");
  return visit(browser, body, { policy: CONTENT_SECURITY_POLICY.replace("style-src 'self'", `style-src 'self' ${hashes}`), context: { viewport: { width: WIDTH + 16, height: 900 }, hasTouch }, ...site });
}

/** Time for whatever would be loaded to be asked for: the script has run, and some frames after it. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const isLive = (page: Page, tag: string) => page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector(".still:empty"), tag);
/** Names of what the live picture is in: a mouse's press goes into a part, a finger's first reads it. */
const path = (page: Page) => page.locator("budget-sunburst .trail li").allTextContents();
/** By mouse, on a part of the rings. */
async function pressName(page: Page): Promise<void> {
  const { x, y, width, height } = must(await page.locator("budget-sunburst svg text", { hasText: "科学技术" }).filter({ visible: true }).first().boundingBox());
  await page.mouse.click(x + width / 2, y + height / 2);
}
const PAGE = () => `${script()}${still("budget-sunburst")}${FAR}${still("budget-balance")}`;

it("reading it from the first line to the last loads the autoloader alone", async () => {
  const { page, loaded, said } = await open(PAGE());
  expect(await page.locator("budget-sunburst svg").first().isVisible()).toBe(true);
  await page.mouse.wheel(0, 600);
  await page.locator("budget-balance").scrollIntoViewIfNeeded();
  await page.keyboard.press("PageDown");
  await settled(page);
  expect(loaded).toEqual(["autoloader.js"]);
  expect(said).toEqual([]);
});

it("what is scrolled past under a mouse that rests is not reached for", async () => {
  const { page, loaded } = await open(`${script()}${FAR}${still("budget-sunburst")}${FAR}`);
  await page.mouse.move(WIDTH / 2, 450);
  const isUnderIt = () => page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName === "budget-sunburst", [WIDTH / 2, 450] as const);
  for (let past = 0; past < 3; past += (await isUnderIt()) ? 1 : 0) await page.mouse.wheel(0, 150);
  await settled(page);
  expect(await isUnderIt()).toBe(true);
  expect(loaded).toEqual(["autoloader.js"]);
});

it("a mouse that moves over a picture makes that one live, where it stands, and no other before it is reached for", async () => {
  const { page, loaded, said } = await open(PAGE());
  const box = () => page.locator("budget-sunburst").boundingBox();
  const before = await box();
  await page.locator("budget-sunburst").hover();
  await page.mouse.move(200, 300);
  await isLive(page, "budget-sunburst");
  expect((await box())?.height).toBe(before?.height);
  await page.locator("budget-balance").scrollIntoViewIfNeeded();
  await settled(page);
  expect(tagsOf(loaded)).toEqual(["budget-sunburst"]);
  await page.locator("budget-balance").hover();
  await page.mouse.move(200, 300);
  await isLive(page, "budget-balance");
  expect(said).toEqual([]);
});

describe("what a source says of all its pictures", () => {
  const inSource = (body: string) => `<budget-data src="/data.json">${body}</budget-data>`;

  it("makes them live as a reader comes near: what is chosen in one is lit in the others; those of another source stay as they are", async () => {
    const { page, loaded } = await open(`${script()}${inSource(still("budget-sunburst") + FAR + still("budget-balance"))}${inSource(still("sangong-compare"))}`);
    await page.locator("budget-sunburst").hover();
    await page.mouse.move(200, 300);
    await isLive(page, "budget-sunburst");
    await settled(page);
    expect(tagsOf(loaded)).toEqual(["budget-data", "budget-sunburst"]);
    await pressName(page);
    await page.locator("budget-balance").scrollIntoViewIfNeeded();
    await isLive(page, "budget-balance");
    await page.locator("sangong-compare").scrollIntoViewIfNeeded();
    await settled(page);
    expect(tagsOf(loaded)).toEqual(["budget-balance", "budget-data", "budget-sunburst"]);
  });

  const live = async (page: Page, tag: string): Promise<void> => {
    await page.locator(tag).hover();
    await page.mouse.move(200, 300);
    await isLive(page, tag);
  };
  const say = (page: Page) => page.locator("budget-data").last().evaluate((source) => source.setAttribute("unit", "元"));
  const pictures = () => inSource(still("budget-sunburst") + still("budget-balance"));

  it.each([
    ["of a source after one that was loaded at once", () => script() + inSource('<budget-figure path="threePublic.total">x</budget-figure>') + pictures()],
    ["of a source whose tag is loaded by another script", () => `${script('data-tags="budget-sunburst budget-balance"')}<script type="module" src="${BASE}budget-data.js"></script>${pictures()}`],
  ])("is shown by the pictures %s", async (_, body) => {
    const { page } = await open(body());
    await live(page, "budget-sunburst");
    await say(page);
    await isLive(page, "budget-balance");
  });

  it("is shown by pictures that came into it later, before it was said or after", async () => {
    const { page } = await open(script() + inSource("<p>…</p>") + still("budget-balance") + still("budget-sunburst"));
    await page.waitForFunction(() => customElements.get("budget-data"));
    const move = (tag: string) => page.evaluate((name) => document.querySelector("budget-data")?.append(document.querySelector(name) as Element), tag);
    await move("budget-balance");
    await say(page);
    await isLive(page, "budget-balance");
    await move("budget-sunburst");
    await isLive(page, "budget-sunburst");
  });

  it("is shown by pictures in a shadow root inside it, which have its data", async () => {
    const watch = { file: "watch.js", text: 'import { watch } from "./autoloader.js"; watch(document.querySelector("x-host").shadowRoot);' };
    const host = `<x-host><template shadowrootmode="open">${still("budget-sunburst")}</template></x-host>`;
    const { page } = await open(`${script()}${inSource(host + still("budget-balance"))}<script type="module" src="${BASE}${watch.file}"></script>`, { files: new Map([[watch.file, watch.text]]) });
    await settled(page);
    await say(page);
    await page.waitForFunction(() => document.querySelector("x-host")?.shadowRoot?.querySelector("budget-sunburst")?.shadowRoot?.querySelector(".still:empty"));
  });

  it("a source that waits comes with a live tag that is put into it, though that tag's code is there", async () => {
    const { page } = await open(`${script()}<budget-audit src="/data.json"></budget-audit>${inSource(still("budget-balance"))}`);
    await page.locator("budget-audit section, budget-audit figure").first().waitFor();
    await page.evaluate(() => document.querySelector("budget-data")?.prepend(document.createElement("budget-audit")));
    await page.locator("budget-data budget-audit").locator("section, figure").first().waitFor();
  });

  it.each(["attribute", "property"])("is also what the page says, by %s", async (way) => {
    const { page } = await open(`${script()}${inSource(still("budget-sunburst") + still("budget-balance"))}`);
    await page.locator("budget-sunburst").hover();
    await page.mouse.move(200, 300);
    await isLive(page, "budget-sunburst");
    await page.locator("budget-data").evaluate((source: HTMLElement & { unit?: string }, by) => (by === "property" ? void (source.unit = "元") : source.setAttribute("unit", "元")), way);
    await isLive(page, "budget-balance");
    await expect.poll(() => page.locator("budget-balance .subtitle").filter({ visible: true }).textContent()).toContain("元");
  });
});

it("a tap on a part of the picture is done again once it is live: the part is read, as with the first tap on a live one", async () => {
  const { page, loaded } = await open(PAGE(), { hasTouch: true });
  const name = page.locator("budget-sunburst svg text", { hasText: "科学技术" }).first();
  const { x, y, width, height } = (await name.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await isLive(page, "budget-sunburst");
  await expect.poll(() => page.locator("budget-sunburst [part=detail]").textContent()).toContain("1206.44");
  expect(tagsOf(loaded)).toEqual(["budget-sunburst"]);
});

it("a press on a button that only a script serves works once it is live", async () => {
  const { page } = await open(PAGE(), { hasTouch: true });
  const button = page.locator("budget-sunburst .foot button").first();
  const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(width).toBeGreaterThan(0);
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await isLive(page, "budget-sunburst");
  await expect.poll(() => page.locator("budget-sunburst button[aria-expanded=true]").count()).toBe(1);
});

/** Presses a name in the picture, whose module comes after what happens `meanwhile`. */
async function pressedBefore(meanwhile: (page: Page) => Promise<unknown>): Promise<Page> {
  const module = gate();
  const { page } = await open(PAGE(), { held: new Map([["budget-sunburst.js", module.opened]]) });
  await pressName(page);
  await meanwhile(page);
  module.open();
  await isLive(page, "budget-sunburst");
  await settled(page);
  return page;
}

it("a press is done again on the live picture, and not on what the page has laid over it meanwhile", async () => {
  const page = await pressedBefore((page) => page.evaluate(() => {
    const veil = document.body.appendChild(document.createElement("button"));
    Object.assign(veil.style, { position: "fixed", inset: "0" });
    veil.addEventListener("click", () => veil.append("pressed"));
  }));
  expect(await page.locator("body > button").textContent()).toBe("");
  expect(await path(await pressedBefore(() => Promise.resolve()))).toHaveLength(2);
});

it("a press is not done again where the live picture has another size: something else is at its place", async () => {
  const page = await pressedBefore((page) => page.setViewportSize({ width: WIDTH - 60, height: 900 }));
  expect(await path(page)).toHaveLength(1);
});

it("a finger is told as one where a click does not say by what it was made", async () => {
  const { page } = await open(PAGE());
  await page.locator("budget-sunburst svg text", { hasText: "科学技术" }).first().evaluate((name) => {
    const { x, y, width, height } = name.getBoundingClientRect();
    const at = { bubbles: true, composed: true, detail: 1, clientX: x + width / 2, clientY: y + height / 2 };
    name.dispatchEvent(new PointerEvent("pointerdown", { ...at, pointerType: "touch" }));
    name.dispatchEvent(new MouseEvent("click", at));
  });
  await isLive(page, "budget-sunburst");
  await expect.poll(() => page.locator("budget-sunburst [part=detail]").textContent()).toContain("1206.44");
  expect(await path(page)).toHaveLength(1);
});

it("a reader who walks by keys finds every picture live, also those far away", async () => {
  const { page, loaded } = await open(`<a href="#x">x</a>${PAGE()}`);
  await page.keyboard.press("Tab");
  await isLive(page, "budget-sunburst");
  await isLive(page, "budget-balance");
  expect(tagsOf(loaded)).toEqual(["budget-balance", "budget-sunburst"]);
});

it("a source of data waits with the pictures inside it, and comes with the first of them", async () => {
  const { page, loaded } = await open(`${script()}<budget-data src="/data.json">${still("budget-sunburst")}</budget-data>`);
  await settled(page);
  expect(loaded).toEqual(["autoloader.js"]);
  await page.mouse.move(200, 200);
  await page.mouse.move(200, 300);
  await isLive(page, "budget-sunburst");
  expect(tagsOf(loaded)).toEqual(["budget-data", "budget-sunburst"]);
});

it("a source of data that waits comes with any tag inside it that is not drawn ahead, near or about to be printed", async () => {
  const live = '<budget-audit></budget-audit>';
  const near = await open(`${script()}<budget-data src="/data.json">${live}${still("budget-sunburst")}</budget-data>`);
  await near.page.locator("budget-audit section, budget-audit figure").first().waitFor();
  expect(tagsOf(near.loaded)).toEqual(["budget-audit", "budget-data"]);
  const printed = await open(`${script()}<budget-data src="/data.json">${still("budget-sunburst")}${FAR}${live}</budget-data>`);
  await settled(printed.page);
  expect(printed.loaded).toEqual(["autoloader.js"]);
  await printed.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => tagsOf(printed.loaded)).toEqual(["budget-audit", "budget-data"]);
});

it("a source of data does not wait for what is still in a component of the page's own", async () => {
  const own = '<page-card><template shadowrootmode="open"><p class="still">x</p></template></page-card>';
  const { loaded } = await open(`${script()}<budget-data src="/data.json">${own}</budget-data>`);
  await expect.poll(() => tagsOf(loaded)).toEqual(["budget-data"]);
});

it("data that cannot be read are told of in the console, once; the picture stays", async () => {
  const { page, said } = await open(`${script()}${still("budget-sunburst").replace("/data.json", "/gone")}`);
  await page.mouse.move(200, 200);
  await page.mouse.move(200, 300);
  await expect.poll(() => said.filter((words) => words.includes("<budget-sunburst>"))).toHaveLength(1);
  expect(said.join("\n")).toMatch(/读不到数据.*cannot be read/);
  expect(await page.locator("budget-sunburst svg").first().isVisible()).toBe(true);
});

it("a tap on a row of the list, which takes no press without a script, is done again once it is live", async () => {
  const { page } = await open(PAGE(), { hasTouch: true });
  const row = page.locator("budget-sunburst button", { hasText: "教育支出" }).filter({ visible: true });
  const { x, y, width, height } = (await row.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await isLive(page, "budget-sunburst");
  await expect.poll(() => page.locator("budget-sunburst [part=detail]").textContent()).toContain("58.27");
});

/** Of each frame from before a mouse moves over it until it has been live for a while; its data are slow to come. */
async function heightsUntilLive(tag: string): Promise<readonly number[]> {
  const { page } = await open(`${script()}${still(tag)}`);
  await page.route("**/data.json", async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.fallback();
  });
  const heights = page.evaluate(async (name) => {
    const element = document.querySelector(name);
    const isStill = (): boolean => element?.shadowRoot?.querySelector(".still:not(:empty)") !== null;
    const seen: number[] = [];
    for (let last = 0; seen.length < 2 || isStill() || performance.now() - last < 300; ) {
      if (isStill()) last = performance.now();
      seen.push(element?.clientHeight ?? 0);
      await new Promise((done) => requestAnimationFrame(done));
    }
    return seen;
  }, tag);
  await page.mouse.move(200, 200);
  await page.mouse.move(200, 300);
  return heights;
}

it.each(["kpi-scorecard", "sangong-compare"])("<%s>, written once for several widths, keeps its height in every frame until it is live, and then", async (tag) => {
  const seen = await heightsUntilLive(tag);
  expect(Math.max(...seen) - Math.min(...seen)).toBeLessThanOrEqual(1);
});

it("a report keeps its height when it becomes live: its parts have drawn by then", async () => {
  const seen = await heightsUntilLive("budget-report");
  expect(Math.min(...seen)).toBeGreaterThan(Math.max(...seen) * 0.95);
});

it("printing loads nothing: what is drawn ahead is whole", async () => {
  const { page, loaded } = await open(PAGE());
  await settled(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await settled(page);
  expect(loaded).toEqual(["autoloader.js"]);
});

it("data-eager, or a browser that knows no written shadow roots, loads as ever", async () => {
  const eager = await open(`${script("data-eager")}${still("budget-sunburst")}`);
  await isLive(eager.page, "budget-sunburst");
  const old = await open(`${script()}${still("budget-sunburst").replace("shadowrootmode", "data-unknown")}`);
  await old.page.locator("budget-sunburst figure").waitFor();
});

it("where the code cannot be loaded, the picture stays and the console says so once", async () => {
  const { page, said } = await open(PAGE());
  await page.route(`**${BASE}budget-sunburst.js`, (route) => route.fulfill({ status: 404 }));
  await page.mouse.move(200, 200);
  await page.mouse.move(200, 300);
  await expect.poll(() => said.filter((words) => words.includes("<budget-sunburst>"))).toHaveLength(1);
  expect(await page.locator("budget-sunburst svg").first().isVisible()).toBe(true);
});
