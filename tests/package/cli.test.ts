import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, openSync } from "node:fs";
import { expect, it } from "vitest";
import { packageJson, read, ROOT } from "./package.js";

const command = packageJson.bin["budget-elements"] ?? "";

it("the command starts with a shebang and may be executed", () => {
  expect(read(command)).toMatch(/^#!\/usr\/bin\/env node\n/);
  if (process.platform !== "win32") expect(() => { accessSync(ROOT + command, constants.X_OK); }).not.toThrow();
});

it("budget-elements --help names its commands and exits 0", () => {
  const { status, stdout } = spawnSync(process.execPath, [ROOT + command, "--help"], { encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toContain("import");
  expect(stdout).toContain("check");
});

it("budget-elements --version prints the version of the package", () => {
  const { status, stdout } = spawnSync(process.execPath, [ROOT + command, "--version"], { encoding: "utf8" });
  expect([status, stdout.trim()]).toEqual([0, packageJson.version]);
});

it("the values that an attribute may have come with the package", () => {
  const { status, stderr } = spawnSync(process.execPath, [ROOT + command, "render", `${ROOT}demo/data/zhangjiakou-kexie-2023.json`, "--tag", "budget-sunburst", "--attr", "view=pie", "-o", "no.svg", "--lang", "en"], { encoding: "utf8" });
  expect([status, stderr.trim()]).toEqual([2, "unknown value of view, an attribute of <budget-sunburst>: pie (one of: sunburst, icicle, bars)"]);
});

it.runIf(existsSync("/dev/full"))("standard output without room is said in a line", () => {
  const { status, stderr } = spawnSync(process.execPath, [ROOT + command, "--help"], { stdio: ["ignore", openSync("/dev/full", "w"), "pipe"], encoding: "utf8", env: { ...process.env, LC_ALL: "en_US" } });
  expect([status, stderr]).toEqual([2, "cannot write standard output: no space left (ENOSPC)\n"]);
});
