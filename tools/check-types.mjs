/** Are the published types right for each entry? Every export is named, because wildcards and the default profile are not looked at. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const typed = Object.keys(exports).filter((entry) => exports[entry].types);

const { status } = spawnSync("npx", ["--no-install", "attw", "--pack", ".", "--profile", "esm-only", "--entrypoints", ...typed], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
