import { defineConfig, devices, type PlaywrightTestConfig } from "@playwright/test";
import { CHROMIUM_ARGS, findBrowser, findFirefox } from "./tools/browser.mjs";

const PORT = 4179;
const STORIES_PORT = 4180;
/** The page that tells every story; see `tools/stories-page.mjs`. */
export const STORIES = `http://127.0.0.1:${STORIES_PORT}/`;

/** Pictures are compared where they were made: in Chromium on Linux, with the CJK fonts that `tools/ensure-browser.mjs` installs. */
const PICTURES = "**/picture.spec.ts";
/** Once is enough: what differs by browser or screen is tested where it is. */
const STORIES_SPEC = "**/stories.spec.ts";

/** Only Chromium tells of layout shifts. */
const LAYOUT_SHIFT = /@layout-shift/;

const chromium = { browserName: "chromium" as const, launchOptions: { ...findBrowser(), args: CHROMIUM_ARGS } };

const projects: NonNullable<PlaywrightTestConfig["projects"]> = [
  { name: "chromium", use: chromium },
  { name: "phone", testIgnore: [PICTURES, STORIES_SPEC], use: { ...chromium, viewport: { width: 360, height: 740 }, hasTouch: true, deviceScaleFactor: 2 } },
];

const firefox = findFirefox();
if (firefox) {
  // The distribution's own Firefox through WebDriver BiDi.
  projects.push({ name: "firefox", testIgnore: [PICTURES, STORIES_SPEC], grepInvert: LAYOUT_SHIFT, use: { ...devices["Desktop Firefox"], channel: "moz-firefox", launchOptions: firefox } });
}

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  snapshotPathTemplate: "{testDir}/snapshots/{projectName}/{testFileName}/{arg}{ext}",
  outputDir: "test-results",
  reporter: [["list"], ["json", { outputFile: "reports/playwright.json" }]],
  forbidOnly: true,
  ignoreSnapshots: process.platform !== "linux",
  workers: 2,
  // As in vitest.config.ts: what passes at the second try only is named.
  retries: process.env["CI"] ? 1 : 0,
  // Generous: a busy machine is slow, and no test is about time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { baseURL: `http://127.0.0.1:${PORT}`, locale: "zh-CN" },
  projects,
  webServer: [
    { command: `node tools/demo.mjs --port ${PORT}`, url: `http://127.0.0.1:${PORT}/`, reuseExistingServer: false, timeout: 120_000 },
    { command: `node tools/stories-page.mjs ${STORIES_PORT}`, url: STORIES, reuseExistingServer: false, timeout: 120_000 },
  ],
});
