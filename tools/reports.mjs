/** Counts what the runners wrote into `reports/`, so that no figure is read off a screen. */
import { existsSync, readFileSync } from "node:fs";

const report = (name) => {
  const file = `reports/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};

/**
 * @returns `{ passed, failed, skipped }` over all runners. A runner without a report did not run, and a test file that could not
 * be loaded has no tests to fail: each counts as one failure.
 */
export function countReports() {
  return add(countVitest(report("vitest")), countPlaywright(report("playwright")));
}

export const summaryLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

const NO_REPORT = { passed: 0, failed: 1, skipped: 0 };

function countVitest(vitest) {
  if (!vitest) return NO_REPORT;
  const unloaded = vitest.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return { passed: vitest.numPassedTests, failed: vitest.numFailedTests + unloaded, skipped: vitest.numPendingTests + vitest.numTodoTests };
}

function countPlaywright(playwright) {
  if (!playwright) return NO_REPORT;
  const { expected, unexpected, flaky, skipped } = playwright.stats;
  return { passed: expected, failed: unexpected + flaky + playwright.errors.length, skipped };
}
