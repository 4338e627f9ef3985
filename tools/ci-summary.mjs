/** `node tools/ci-summary.mjs STEPS_PASSED STEPS_FAILED`: one line for everything, tests as their runners report them. */
import { countReports, summaryLine } from "./reports.mjs";

const [stepsPassed, stepsFailed] = process.argv.slice(2).map(Number);
const tests = countReports();
console.log(`\ntests: ${summaryLine(tests)}, ${tests.skipped} skipped; steps: ${stepsPassed} passed, ${stepsFailed} failed`);
const total = { passed: tests.passed + stepsPassed, failed: tests.failed + stepsFailed };
console.log(summaryLine(total));
process.exit(total.failed === 0 ? 0 : 1);
