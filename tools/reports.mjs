/** Counts what the runners wrote into `reports/`, so that no figure is read off a screen. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

const report = (name) => {
  const file = `reports/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
};

/**
 * @returns `{ passed, failed, skipped }` over all runners, passed at the second try included. A runner without a report did not run, and a test file that could not
 * be loaded has no tests to fail: each counts as one failure.
 */
export function countReports() {
  return add(countVitest(report("vitest")), countPlaywright(report("playwright")));
}

export const summaryLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** What failed, a line each: where, which test, and the first lines of why. At the end of a long output this is what is read first. */
export function failureLines() {
  return [...failuresOfVitest(report("vitest"), "failed"), ...failuresOfPlaywright(report("playwright"), "unexpected")];
}

/** What failed and then passed, likewise: a race, in the test or in what it tests. */
export function flakyLines() {
  return [...failuresOfVitest(report("vitest"), "passed"), ...failuresOfPlaywright(report("playwright"), "flaky")];
}

/** Enough of a message to know what was found: without the colours, the path to it and the pictures around it. */
const gist = (text) => {
  const lines = stripVTControlCharacters(text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("at "));
  return lines.join(" · ").slice(0, GIST_LENGTH);
};
const GIST_LENGTH = 600;

/** A test that passed has messages only of a try before. */
function failuresOfVitest(vitest, wanted) {
  if (!vitest) return wanted === "failed" ? ["vitest: no report"] : [];
  return vitest.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    if (status === "failed" && assertionResults.length === 0) return wanted === "failed" ? [`${file}: ${gist(message)}`] : [];
    return assertionResults.filter((test) => test.status === wanted && test.failureMessages.length > 0).map((test) => `${file} › ${test.fullName}: ${gist(test.failureMessages[0])}`);
  });
}

function failuresOfPlaywright(playwright, wanted) {
  if (!playwright) return wanted === "unexpected" ? ["playwright: no report"] : [];
  const inSuite = ({ suites = [], specs = [] }, titles) => [
    ...specs.flatMap(({ title, tests }) => tests.filter(({ status }) => status === wanted).map(({ projectName, results }) => `${[projectName, ...titles, title].join(" › ")}: ${gist(results.find(({ error }) => error)?.error.message)}`)),
    ...suites.flatMap((suite) => inSuite(suite, [...titles, suite.title])),
  ];
  return [...inSuite(playwright, []), ...(wanted === "unexpected" ? playwright.errors.map(({ message }) => `playwright: ${gist(message)}`) : [])];
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
  return { passed: expected + flaky, failed: unexpected + playwright.errors.length, skipped };
}
