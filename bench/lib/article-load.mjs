/* global document, PerformanceObserver, requestAnimationFrame, MessageChannel, innerHeight, scrollTo */
/** One article, one fresh browser context: what is sent, when each chart is painted, what moves, what it costs the main thread. */
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright";
import { KEYS } from "./article-page.mjs";

const VIEWPORT = { width: 1100, height: 900 };
/** A page that asks for nothing and draws nothing for so long rests, in milliseconds. */
const REST = 700;
const STEP = 600;

/**
 * @param conditions `{ cpu, network }`: how many times slower the processor is, and `Network.emulateNetworkConditions`, if any
 * @returns figures: milliseconds since the page was asked for, bytes as sent
 */
export async function load({ launch, address, conditions, limit }) {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await session.send("Network.enable");
    if (conditions.network) await session.send("Network.emulateNetworkConditions", { offline: false, ...conditions.network });
    await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.cpu });
    await page.addInitScript(watch, KEYS);
    await page.goto(address, { waitUntil: "load" });
    const deadline = Date.now() + limit * 1000;
    await rest(page, deadline);
    const cpu = await taskTime(session);
    const before = await page.evaluate(read);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await scrollThrough(page, deadline);
    const after = await page.evaluate(read);
    await reachFor(page);
    await scrollThrough(page, deadline);
    const pointed = await page.evaluate(read);
    await page.keyboard.press("Tab");
    await scrollThrough(page, deadline);
    const used = await page.evaluate(read);
    if (errors.length > 0) throw new Error(errors.join("\n"));
    const missing = KEYS.filter((key) => after.painted[key] === undefined);
    if (missing.length > 0) throw new Error(`never painted: ${missing.join(", ")} at ${address}`);
    return figuresOf({ before, after, pointed, used, cpu });
  } finally {
    await browser.close();
  }
}

function figuresOf({ before, after, pointed, used, cpu }) {
  const times = Object.values(before.painted);
  const first = Math.min(...times);
  const fold = Math.max(...before.visible.map((key) => before.painted[key] ?? NaN));
  const sum = (scripts) => scripts.reduce((all, { bytes }) => all + bytes, 0);
  return {
    first, fold,
    ...(times.length === KEYS.length && { all: Math.max(...times) }),
    bytesFirst: sum(before.scripts.filter(({ end }) => end <= first)),
    bytes: sum(before.scripts), requests: before.scripts.length,
    bytesRead: sum(after.scripts), requestsRead: after.scripts.length, everything: after.bytes,
    bytesPointed: sum(pointed.scripts), requestsPointed: pointed.scripts.length,
    bytesUsed: sum(used.scripts), requestsUsed: used.scripts.length,
    shift: after.shift, shiftUsed: used.shift, cpu,
  };
}

async function taskTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/** Until nothing has been painted anew or loaded for a while. */
async function rest(page, deadline) {
  for (let last = "", since = Date.now(); Date.now() - since < REST && Date.now() < deadline; await sleep(60)) {
    const now = await page.evaluate(() => JSON.stringify([globalThis.bench.painted, performance.getEntriesByType("resource").length]));
    if (now !== last) since = Date.now();
    last = now;
  }
}

/** As a reader moves the mouse over the first picture. */
async function reachFor(page) {
  await page.evaluate(() => scrollTo(0, 0));
  const { x, y } = await page.locator(".place").first().boundingBox();
  await page.mouse.move(x + 60, y + 120);
  await page.mouse.move(x + 80, y + 140, { steps: 4 });
}

/** As a reader goes through the article; every place is waited for as it comes into view. */
async function scrollThrough(page, deadline) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += STEP) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await sleep(80);
  }
  await rest(page, deadline);
}

/** In the page, before anything else: each frame it looks which places have a picture. What is there in a frame is painted at its end. */
function watch(keys) {
  const bench = (globalThis.bench = { painted: {}, shift: 0 });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (bench.shift += value))).observe({ type: "layout-shift", buffered: true });
  /** A shape of an SVG, a row of a list or a project of a scorecard. */
  const isDrawn = (root) => root.querySelector("svg :is(path, rect, line), [role=option], [part=project]") !== null;
  const look = () => {
    const drawn = keys.filter((key) => {
      const place = bench.painted[key] === undefined ? document.getElementById(key) : null;
      const root = place?.firstElementChild?.shadowRoot ?? place;
      return root && isDrawn(root);
    });
    if (drawn.length > 0) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => drawn.forEach((key) => (bench.painted[key] = performance.now()));
      port2.postMessage(0);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page. */
function read() {
  const { painted, shift } = globalThis.bench;
  const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).map(({ encodedBodySize, responseEnd }) => ({ bytes: encodedBodySize, end: responseEnd }));
  const bytes = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const visible = [...document.querySelectorAll(".place")].filter((place) => place.getBoundingClientRect().top < innerHeight).map(({ id }) => id);
  return { painted: { ...painted }, shift, scripts, bytes, visible };
}
