import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_ARGS, findBrowser } from "./tools/browser.mjs";

const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { ...findBrowser(), args: CHROMIUM_ARGS } }),
  instances: [{ browser: "chromium" as const, viewport: { width: 1024, height: 768 } }],
};

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{browser,e2e,stories,package}/**"],
        },
      },
      {
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: { name: "browser", include: ["tests/browser/**/*.test.ts"], browser: chromium },
      },
      {
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "stories", browser: chromium, setupFiles: ".storybook/vitest.setup.ts" },
      },
    ],
  },
});
