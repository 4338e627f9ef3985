/** What the tests of the built package share: they look at `dist` as a host page's developer gets it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const read = (file: string): string => readFileSync(ROOT + file, "utf8");

interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
}

export const packageJson = JSON.parse(read("package.json")) as PackageJson;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly name: string; readonly members?: readonly { readonly name: string; readonly privacy?: string }[] }[];
  }[];
}

export const manifest = JSON.parse(read("custom-elements.json")) as Manifest;

/** Tags that the package promises, from its exports. */
export const TAGS = Object.keys(packageJson.exports).flatMap((entry) => /^\.\/([a-z]+-[a-z-]+)\.js$/.exec(entry)?.[1] ?? []);

/** Runs a module text in a fresh Node and returns what it printed as JSON. */
export function inNode(script: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
