/** `node tools/ci-summary.mjs STEPS_PASSED STEPS_FAILED`: what failed, then one line for everything, tests as their runners report them. */
import { countReports, failureLines, flakyLines, summaryLine } from "./reports.mjs";

const [stepsPassed, stepsFailed] = process.argv.slice(2).map(Number);
const tests = countReports();
const flaky = flakyLines();
for (const line of flaky) console.log(`\npassed at the second try: ${line}`);
for (const line of failureLines()) console.log(`\nfailed: ${line}`);
console.log(`\ntests: ${summaryLine(tests)}, ${tests.skipped} skipped, ${flaky.length} at the second try; steps: ${stepsPassed} passed, ${stepsFailed} failed`);
const total = { passed: tests.passed + stepsPassed, failed: tests.failed + stepsFailed };
console.log(summaryLine(total));
process.exit(total.failed === 0 ? 0 : 1);
