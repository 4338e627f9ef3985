/** One element in a frame of another site's page. */
import { readdirSync } from "node:fs";
import { test as unguarded, type Frame, type Locator, type Page } from "@playwright/test";
import { must } from "../must.js";
import { embeddingPage, openSite, type Embedding } from "./frame-site.js";
import { expect, test } from "./guarded.js";

const DATA = must(readdirSync("demo/data").find((name) => name.endsWith(".json")));
const HOST = '<script src="/frame-host.js" async></script>';

let embedding: Embedding;
let other: Awaited<ReturnType<typeof openSite>>;
let moved = "";

test.beforeAll(async () => {
  embedding = await embeddingPage(() => moved);
  other = await openSite();
});
test.afterAll(() => {
  embedding.close();
  other.close();
});
test.beforeEach(() => {
  embedding.script = Promise.resolve();
});

const framed = (address: string, attributes = 'height="600" data-budget-frame'): string => `<iframe src="${address.replace(/&/g, "&amp;")}" title="a picture" width="100%" frameborder="0" ${attributes}></iframe>`;

/** The address of a frame on the demo's site. */
const asking = (baseURL: string | undefined, query: string): string => `${must(baseURL)}/budget-elements/frame.html?${query}`;

async function open(page: Page, body: string): Promise<Locator> {
  embedding.body = body;
  await page.goto(embedding.address);
  return page.locator("iframe").first();
}

async function insideOf(frame: Locator): Promise<Frame> {
  const handle = await frame.elementHandle();
  return must(await must(handle).contentFrame());
}

const heightOf = (frame: Locator): Promise<number> => frame.evaluate((it) => it.clientHeight);

/** Height of the frame beyond its content: 0 where all of it is shown and no room is left empty. */
const spareIn = (inside: Frame): Promise<number> => inside.locator("main").evaluate((it) => innerHeight - Math.ceil(it.getBoundingClientRect().height));

async function isFitted(frame: Locator): Promise<void> {
  const inside = await insideOf(frame);
  await expect(inside.locator("html")).toHaveClass("fitted");
  await expect.poll(() => spareIn(inside)).toBe(0);
}

/** Heights that the page gives its first frame from now on, in order. */
async function recordHeights(frame: Locator): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate((it) => {
    const seen: string[] = [];
    new MutationObserver(() => seen.push((it as HTMLElement).style.height)).observe(it, { attributeFilter: ["style"] });
    Object.assign(window, { seen });
  });
  return () => frame.page().evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen);
}

const message = (height: unknown, more: object = {}): object => ({ type: "budget-elements:height", version: 1, height, ...more });

test.describe("a frame of another site", () => {
  test("becomes as tall as its picture, and follows it", async ({ page, baseURL }) => {
    const frame = await open(page, framed(asking(baseURL, `tag=budget-sunburst&src=../${DATA}&lang=en`)) + HOST);
    await isFitted(frame);
    const inside = await insideOf(frame);
    await expect(inside.locator("budget-sunburst svg path").first()).toBeVisible();
    const first = await heightOf(frame);
    await inside.getByRole("button", { name: "Show data table" }).click();
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(first);
    await inside.getByRole("button", { name: "Hide data table" }).click();
    await expect.poll(() => heightOf(frame)).toBe(first);
  });

  test("grows by its open menu and what the menu says, and becomes as it was when it shuts", async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 376, height: 800 });
    for (const tag of ["budget-sunburst", "budget-table", "budget-report"]) {
      const frame = await open(page, framed(asking(baseURL, `tag=${tag}&src=../${DATA}`)) + HOST);
      await isFitted(frame);
      const inside = await insideOf(frame);
      const element = inside.locator(tag);
      const button = element.locator("button[part=menu]").last();
      await button.scrollIntoViewIfNeeded();
      await isFitted(frame);
      const first = await heightOf(frame);
      await button.click();
      const files = element.locator(".files");
      await expect(files).toBeVisible();
      const opened = await files.evaluate((it) => it.getBoundingClientRect().height);
      await expect.poll(() => heightOf(frame)).toBeGreaterThanOrEqual(first + Math.floor(opened));
      await isFitted(frame);
      await page.keyboard.press("Escape");
      await expect(button).toBeFocused();
      await expect.poll(() => heightOf(frame)).toBe(first);
      await isFitted(frame);
    }
  });

  test("shows the whole of a report with all its tables in a narrow column", async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 256, height: 800 });
    const frame = await open(page, framed(asking(baseURL, `tag=budget-report&src=../${DATA}&lang=en&show-tables=`)) + HOST);
    await expect((await insideOf(frame)).locator("budget-report budget-table").last()).toBeAttached();
    await expect.poll(() => heightOf(frame)).toBeGreaterThan(20_000);
    await isFitted(frame);
  });

  test("has the height of its own picture, whatever others there are", async ({ page, baseURL }) => {
    const [first, second] = ["budget-sunburst", "sangong-compare"].map((tag) => framed(asking(baseURL, `tag=${tag}&src=../${DATA}`)));
    await open(page, `${first}${second}${HOST}${HOST}`);
    for (const frame of await page.locator("iframe").all()) await isFitted(frame);
    const heights = await Promise.all((await page.locator("iframe").all()).map(heightOf));
    expect(new Set(heights).size).toBe(2);
  });

  test("is fitted where the page's script comes later than the picture", async ({ page, baseURL }) => {
    let release = (): void => undefined;
    embedding.script = new Promise((done) => (release = done));
    embedding.body = framed(asking(baseURL, `tag=budget-sunburst&src=../${DATA}`)) + HOST;
    await page.goto(embedding.address, { waitUntil: "commit" });
    const frame = page.locator("iframe");
    await expect((await insideOf(frame)).locator("budget-sunburst svg path").first()).toBeVisible();
    release();
    await isFitted(frame);
  });

  test("moves nothing where the height of its picture is kept free", { tag: "@layout-shift" }, async ({ page, baseURL }) => {
    const address = asking(baseURL, `tag=budget-sunburst&src=../${DATA}`);
    const shift = async (height: number): Promise<number> => {
      const frame = await open(page, framed(address, `height="${height}" data-budget-frame`) + HOST);
      await isFitted(frame);
      return page.evaluate(() => new Promise<number>((done) => {
        // Buffered entries are given at once, and a task after those of a frame has all of them.
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += (entry as unknown as { readonly value: number }).value))).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
      }));
    };
    await open(page, framed(address) + HOST);
    await isFitted(page.locator("iframe"));
    const height = await heightOf(page.locator("iframe"));
    expect(await shift(100)).toBeGreaterThan(0);
    expect(await shift(height)).toBe(0);
  });

  test("shows a light or a dark picture, in Chinese or English", async ({ page, baseURL }) => {
    const frame = await open(page, framed(asking(baseURL, `tag=budget-balance&src=../${DATA}&lang=en&theme=dark`)) + HOST);
    await isFitted(frame);
    const inside = await insideOf(frame);
    const [page0, element] = await inside.locator("budget-balance").evaluate((it) => [getComputedStyle(document.documentElement), getComputedStyle(it)].map(({ backgroundColor }) => backgroundColor));
    expect(page0).toBe(element);
    await expect(inside.locator("html")).toHaveAttribute("lang", "en");
  });

  test("takes its data from a third site that allows it", async ({ page }) => {
    const third = await openSite();
    const frame = await open(page, framed(`${other.origin}/lib/frame.html?tag=sangong-compare&src=${third.origin}/${DATA}`) + HOST);
    await expect((await insideOf(frame)).locator("sangong-compare figure")).toBeVisible();
    await isFitted(frame);
    third.close();
  });

  test("opens links beside the page, not in the frame", async ({ page, baseURL }) => {
    const inside = await insideOf(await open(page, framed(asking(baseURL, `tag=budget-balance&src=../${DATA}`)) + HOST));
    await expect(inside.locator("budget-balance figure")).toBeVisible();
    const opened = await inside.locator("budget-balance").evaluate((it) =>
      ["https://other.example/", "#part"].map((href) => {
        const link = document.createElement("a");
        link.href = href;
        link.addEventListener("click", (event) => event.preventDefault());
        it.shadowRoot?.append(link);
        link.click();
        return [link.target, link.rel];
      }),
    );
    expect(opened).toEqual([["_blank", "noopener"], ["", ""]]);
  });
});

test.describe("the page's script", () => {
  /** A marked frame of a page that says nothing by itself, unlike ours, which says its height again: what it says, the test says in its place. */
  async function silent(page: Page, baseURL: string | undefined): Promise<{ readonly frame: Locator; readonly heights: () => Promise<readonly string[]>; readonly say: (data: unknown) => Promise<void> }> {
    const frame = await open(page, framed(`${must(baseURL)}/budget-elements/frame.css`) + HOST);
    await page.waitForLoadState();
    const inside = await insideOf(frame);
    return { frame, heights: await recordHeights(frame), say: (data) => inside.evaluate((it) => parent.postMessage(it, "*"), data) };
  }

  test("hears whole numbers in the one message, and nothing else", async ({ page, baseURL }) => {
    const { say, heights } = await silent(page, baseURL);
    const refused = [NaN, Infinity, -Infinity, -400, 0, 1.5, "400", "400px", null, [400], { height: 400 }, true, undefined].map((height) => message(height));
    for (const data of [...refused, message(400, { version: 2 }), message(400, { type: "budget-elements:navigate" }), message(400, { href: "https://other.example/" }), 400, "height:400", null]) await say(data);
    await say(message(444));
    await expect.poll(heights).toEqual(["444px"]);
  });

  test("keeps heights within bounds, and within the page's own", async ({ page, baseURL }) => {
    const { say, heights, frame } = await silent(page, baseURL);
    await say(message(1e9));
    await expect.poll(heights).toEqual(["60000px"]);
    await say(message(1));
    await expect.poll(heights).toEqual(["60000px", "40px"]);
    await frame.evaluate((it) => it.setAttribute("data-max-height", "300"));
    await say(message(5000));
    await expect.poll(heights).toEqual(["60000px", "40px", "300px"]);
    for (const limit of ["", "abc", "-1", "1e9", "39"]) {
      await frame.evaluate((it, value) => it.setAttribute("data-max-height", value), limit);
      await say(message(1));
      await say(message(5000));
      await expect.poll(async () => (await heights()).slice(-2)).toEqual(["40px", "5000px"]);
    }
  });

  test("hears no other window: not the page itself, not a frame of something else", async ({ page, baseURL }) => {
    const { say, heights } = await silent(page, baseURL);
    await page.evaluate((data) => window.postMessage(data, "*"), message(401));
    // The same site as the frame's, but no frame of ours.
    await page.evaluate((src) => {
      const frame = document.createElement("iframe");
      frame.src = src;
      frame.id = "something-else";
      document.body.append(frame);
      return new Promise((done) => frame.addEventListener("load", done));
    }, `${must(baseURL)}/${DATA}`);
    const beside = page.locator("#something-else");
    await (await insideOf(beside)).evaluate((data) => parent.postMessage(data, "*"), message(402));
    await say(message(444));
    await expect.poll(heights).toEqual(["444px"]);
    expect(await beside.evaluate((it) => it.style.height)).toBe("");
  });

  test("hears no frame whose address has led to another site", async ({ page, baseURL }) => {
    moved = asking(baseURL, `tag=budget-sunburst&src=../${DATA}`);
    const frame = await open(page, `${framed("/moved")}${framed(moved)}${HOST}`);
    await isFitted(page.locator("iframe").nth(1));
    const inside = await insideOf(frame);
    await expect(inside.locator("budget-sunburst svg path").first()).toBeVisible();
    await inside.evaluate((data) => parent.postMessage(data, "*"), message(444));
    // It may say its own height again right after: what counts is that this one was heard.
    const heights = await recordHeights(page.locator("iframe").nth(1));
    await (await insideOf(page.locator("iframe").nth(1))).evaluate((data) => parent.postMessage(data, "*"), message(445));
    await expect.poll(heights).toContain("445px");
    expect(await heightOf(frame)).toBe(600);
  });
});

test.describe("a content system", () => {
  test("that strips the mark: the frame is known by its address", async ({ page, baseURL }) => {
    await isFitted(await open(page, framed(asking(baseURL, `tag=budget-sunburst&src=../${DATA}`), 'height="600"') + HOST));
  });

  test("that strips scripts: the frame keeps its height and scrolls", async ({ page, baseURL }) => {
    const frame = await open(page, framed(asking(baseURL, `tag=budget-sunburst&src=../${DATA}`), 'height="300"'));
    const inside = await insideOf(frame);
    await expect(inside.locator("budget-sunburst svg path").first()).toBeVisible();
    expect(await heightOf(frame)).toBe(300);
    await expect(inside.locator("html")).not.toHaveClass("fitted");
    const last = inside.locator("budget-sunburst").getByRole("button").last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
  });

  test("that allows less height than the picture has: the rest scrolls in the frame", async ({ page, baseURL }) => {
    const frame = await open(page, framed(asking(baseURL, `tag=budget-sunburst&src=../${DATA}`), 'height="600" data-budget-frame data-max-height="300"') + HOST);
    await expect.poll(() => heightOf(frame)).toBe(300);
    await expect((await insideOf(frame)).locator("html")).not.toHaveClass("fitted");
  });

  test("that puts frames into a sandbox: the picture is drawn and fitted", async ({ page }) => {
    const frame = await open(page, framed(`${other.origin}/lib/frame.html?tag=budget-sunburst&src=../${DATA}`, 'height="600" sandbox="allow-scripts"') + HOST);
    await expect((await insideOf(frame)).locator("budget-sunburst svg path").first()).toBeVisible();
    await isFitted(frame);
  });
});

test.describe("a frame that is asked for what there is not", () => {
  for (const [what, query, zh, en] of [
    ["no tag", `src=../${DATA}`, "缺少参数 tag", "missing parameter tag"],
    ["an unknown tag", `tag=budget-pie&src=../${DATA}`, "未知的标签：budget-pie", "unknown tag: budget-pie"],
    ["an unknown attribute", `tag=budget-sunburst&src=../${DATA}&colour=red`, "没有属性 colour", "unknown attribute of <budget-sunburst>: colour"],
    ["a handler", `tag=budget-sunburst&src=../${DATA}&onclick=alert(1)`, "没有属性 onclick", "unknown attribute of <budget-sunburst>: onclick"],
    ["no data", "tag=budget-sunburst", "缺少参数 src", "missing parameter src"],
    ["data that is a script", "tag=budget-sunburst&src=javascript:alert(1)", "无效的地址：javascript:alert(1)", "invalid address: javascript:alert(1)"],
    ["an unknown theme", `tag=budget-sunburst&src=../${DATA}&theme=red`, "未知的主题：red", "unknown theme: red"],
  ] as const) {
    test(`${what}: says so, in either language, and is fitted to that`, async ({ page, baseURL }) => {
      for (const [lang, said] of [["zh", zh], ["en", en]] as const) {
        const frame = await open(page, framed(asking(baseURL, `${query}&lang=${lang}`)) + HOST);
        await expect((await insideOf(frame)).getByRole("alert")).toContainText(said);
        await isFitted(frame);
      }
    });
  }

  // Unguarded: the browser itself says in the console what it could not load.
  unguarded("data that cannot be had: the element says so", async ({ page, baseURL }) => {
    for (const src of ["../nothing.json", "http://127.0.0.1:1/x.json", `${must(baseURL)}/${DATA}`]) {
      // The last one is there, for its own site only.
      const frame = await open(page, framed(`${other.origin}/lib/frame.html?tag=budget-sunburst&src=${src}&lang=en`) + HOST);
      await expect((await insideOf(frame)).getByRole("alert")).toContainText("could not load the data");
      await isFitted(frame);
    }
  });

  unguarded("markup: its own policy refuses it, also on a site without one", async ({ page }) => {
    await page.goto(`${other.origin}/lib/frame.html?tag=%3Cimg%20src=x%20onerror=alert(1)%3E&src=x.json`);
    await expect(page.getByRole("alert")).toContainText("<img src=x onerror=alert(1)>");
    expect(await page.locator("img").count()).toBe(0);
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        script.textContent = "window.ran = true";
      } catch {
        return false; // where Trusted Types are known
      }
      document.body.append(script);
      return "ran" in window;
    });
    expect(ran).toBe(false);
  });
});
