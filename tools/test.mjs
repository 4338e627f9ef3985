/** `npm test`: unit, package, element and story tests, then the end-to-end run; all of them, whatever fails on the way. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { countReports, summaryLine } from "./reports.mjs";

const RUNNERS = [
  ["vitest", "run"],
  ["playwright", "test"],
];

rmSync("reports", { recursive: true, force: true });
const failed = RUNNERS.filter((command) => spawnSync("npx", ["--no-install", ...command], { stdio: "inherit", shell: process.platform === "win32" }).status !== 0);
console.log(`\n${summaryLine(countReports())}`);
process.exit(failed.length === 0 ? 0 : 1);
