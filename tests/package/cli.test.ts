import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
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
