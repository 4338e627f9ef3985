/** Counts what the runners wrote into `reports/`, so that no figure is read off a screen. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

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

/** What failed, a line each: where, which test, and the first line of why. At the end of a long output this is what is read first. */
export function failureLines() {
  return [...failuresOfVitest(report("vitest")), ...failuresOfPlaywright(report("playwright"))];
}

const firstLine = (text) => stripVTControlCharacters(text ?? "").trim().split("\n", 1)[0];

function failuresOfVitest(vitest) {
  if (!vitest) return ["vitest: no report"];
  return vitest.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    if (status === "failed" && assertionResults.length === 0) return [`${file}: ${firstLine(message)}`];
    return assertionResults.filter((test) => test.status === "failed").map((test) => `${file} › ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

function failuresOfPlaywright(playwright) {
  if (!playwright) return ["playwright: no report"];
  const inSuite = ({ suites = [], specs = [] }, titles) => [
    ...specs.flatMap(({ title, tests }) => tests.filter(({ status }) => status === "unexpected" || status === "flaky").map(({ projectName, results }) => `${[projectName, ...titles, title].join(" › ")}: ${firstLine(results.find(({ error }) => error)?.error.message)}`)),
    ...suites.flatMap((suite) => inSuite(suite, [...titles, suite.title])),
  ];
  return [...inSuite(playwright, []), ...playwright.errors.map(({ message }) => `playwright: ${firstLine(message)}`)];
}

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
