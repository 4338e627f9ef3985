import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_ARGS, findBrowser } from "./tools/browser.mjs";

// A fresh object each time: Vitest writes the project's name into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...findBrowser(), args: CHROMIUM_ARGS } }),
  instances: [{ browser: "chromium" as const, viewport: { width: 1024, height: 768 } }],
});

/**
 * Generous: a busy machine is slow, and no test is about time. In a check a test that fails is run once more, and named where that one passes
 * (`tools/reports.mjs`). Said in each project: they take nothing from the top.
 */
const PATIENCE = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } }, retry: process.env["CI"] ? 1 : 0 };

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    passWithNoTests: true,
    projects: [
      {
        test: {
          ...PATIENCE,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{browser,e2e,stories,package}/**"],
        },
      },
      {
        test: {
          ...PATIENCE,
          name: "package",
          include: ["tests/package/**/*.test.ts"],
        },
      },
      {
        // Found before the first test, so that no dependency is discovered, and the page reloaded, in the middle of one.
        optimizeDeps: { entries: ["src/{ui,elements,importer}/**/*.ts", "tests/browser/**/*.ts"] },
        test: { ...PATIENCE, name: "browser", include: ["tests/browser/**/*.test.ts"], browser: inChromium() },
      },
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { ...PATIENCE, name: "stories", browser: inChromium() },
      },
    ],
  },
});
