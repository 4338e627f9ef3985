/* global document, requestAnimationFrame, MessageChannel, fetch */
/**
 * One contender, one size, one fresh browser: everything that is measured. Times are CPU of the page's main thread (script, style,
 * layout, recording of paint), not clock time, so that a busy machine changes them little. They come from a trace, which knows
 * what was done before a frame and what after it; hover comes from the thread's own clock, where tracing would weigh too much.
 */
import { setTimeout, clearTimeout } from "node:timers";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright";
import { DRAWN, framesOf, paintOf, trace } from "./frames.mjs";
import { SUNBURST } from "./hands.mjs";

const IDLE_MS = 200;

/** @returns figures in milliseconds, bytes and counts; with `gaveUp: seconds`, and less of them, when the page took too long. */
export async function measure({ launch, address, contender, size, document, limit, hand = SUNBURST }) {
  const browser = await chromium.launch(launch);
  let timer;
  const figures = {};
  const tooLong = new Promise((resolve) => (timer = setTimeout(resolve, limit * 1000, true)));
  const work = run(browser, figures, { address, contender, size, document, hand });
  // What it says of the browser that is closed under it interests nobody.
  work.catch(() => undefined);
  try {
    const gaveUp = await Promise.race([work, tooLong]);
    return gaveUp ? { ...figures, gaveUp: limit } : figures;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

async function run(browser, figures, { address, contender, size, document: budget, hand }) {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(address);
  await page.evaluate(async (paths) => {
    globalThis.budgets = await Promise.all(paths.map(async (path) => (await fetch(path)).json()));
  }, [`/${size}-1.json`, `/${size}-2.json`]);
  await settle(session);

  await page.evaluate(watchPaint, DRAWN);
  const cold = await trace(session, async () => {
    await page.evaluate(async (module) => {
      globalThis.contender = await import(module);
      return globalThis.paintAfter(() => globalThis.contender.draw(document.querySelector("#stage"), globalThis.budgets[0]));
    }, `/${contender}/contender.js`);
    await settle(session);
  });
  Object.assign(figures, { cold: paintOf(cold).paint, coldSettled: paintOf(cold).settled });
  Object.assign(figures, await page.evaluate(countElements));
  await session.send("HeapProfiler.collectGarbage");
  figures.heap = (await metrics(session)).JSHeapUsedSize;

  figures.hover = await hoverAround(page, session, hand);
  const update = await trace(session, async () => {
    await page.evaluate(() => globalThis.paintAfter(() => globalThis.contender.update(globalThis.budgets[1])));
    await settle(session);
  });

  Object.assign(figures, { update: paintOf(update).paint, updateSettled: paintOf(update).settled });

  if (hand.target) {
    const target = hand.target(await page.evaluate(boxOf), budget);
    const drill = await trace(session, async () => {
      await page.mouse.click(...target);
      await settle(session);
    });
    const frames = framesOf(drill);
    Object.assign(figures, { frames: frames.length, frameMedian: median(frames), frameMax: Math.max(0, ...frames) });
  }
  if (errors.length > 0) throw new Error(`${contender} at ${size}: ${errors[0]}`);
}

async function hoverAround(page, session, { points: pointsIn, moves }) {
  const points = pointsIn(await page.evaluate(boxOf));
  // The first move brings the pointer in; the others are what is measured.
  await page.mouse.move(...points[0]);
  await settle(session);
  const before = await metrics(session);
  for (const point of points.slice(1)) {
    await page.mouse.move(...point);
    await sleep(50);
  }
  const after = await settle(session);
  return ((after.ThreadTime - before.ThreadTime) * 1000) / moves;
}

/** Waits until the main thread has been idle for a while. Its own questions cost about a quarter of a millisecond each. */
async function settle(session) {
  let last = await metrics(session);
  let quiet = last;
  for (let idle = 0; idle < 2;) {
    await sleep(IDLE_MS);
    const now = await metrics(session);
    if (now.ThreadTime - last.ThreadTime < 0.004) idle++;
    else {
      idle = 0;
      quiet = now;
    }
    last = now;
  }
  return quiet.ThreadTime > 0 ? quiet : last;
}

async function metrics(session) {
  const answer = await session.send("Performance.getMetrics");
  return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// Run in the page.

/**
 * `paintAfter(work)` sets the mark in the first animation frame that finds the drawing, and resolves after that frame is painted.
 * The frame is asked for before the work begins, so that what the work itself defers to a frame comes after the mark.
 */
function watchPaint(mark) {
  globalThis.paintAfter = (work) => new Promise((resolve) => {
    const look = () => {
      if (!globalThis.contender.isDrawn()) return requestAnimationFrame(look);
      performance.mark(mark);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(undefined);
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
    work();
  });
}

/** The drawing's box, as far down as the viewport shows it. */
function boxOf() {
  const { left, top, width, height, bottom } = globalThis.contender.drawing().getBoundingClientRect();
  return { left, top, width, height, bottom: Math.min(bottom, globalThis.innerHeight) };
}

/** Elements of the drawing, and of everything the contender made, shadow trees included. */
function countElements() {
  const within = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const svg = globalThis.contender.drawing();
  return { drawn: (svg.matches("svg") ? svg : (svg.querySelector("svg") ?? document.createElement("i"))).querySelectorAll("*").length, elements: within(document.querySelector("#stage")).length };
}
