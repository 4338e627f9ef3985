/** A host's project in a folder of its own: the packed package unpacked into its `node_modules`, as an install leaves it, without network. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Project {
  readonly folder: string;
  /** Runs a command line tool of one of the linked packages, and returns what it printed. */
  readonly run: (script: string, ...args: readonly string[]) => string;
  readonly remove: () => void;
}

const COMPILER_OPTIONS = {
  target: "ES2022",
  module: "ESNext",
  moduleResolution: "bundler",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  jsx: "react-jsx",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/**
 * @param files texts by file name
 * @param packages what the project has besides this package and its dependencies: linked to the copies of this repository
 */
export function consumerProject(files: Readonly<Record<string, string>>, packages: readonly string[] = []): Project {
  const folder = mkdtempSync(join(tmpdir(), "budget-consumer-"));
  const modules = join(folder, "node_modules");
  const own = unpackInto(modules);
  for (const name of new Set([...own, ...packages])) link(name, modules);
  write(folder, { "tsconfig.json": JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["."], vueCompilerOptions: { strictTemplates: true } }), ...files });
  return {
    folder,
    run: (script, ...args) => spawnSync(process.execPath, [join(ROOT, "node_modules", script), ...args], { cwd: folder, encoding: "utf8" }).stdout,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let tarball: Buffer | undefined;

/** The packed package, once a run. */
function pack(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "budget-pack-"));
  const name = call("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], ROOT).trim().split("\n").pop() ?? "";
  const bytes = readFileSync(join(folder, name));
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Unpacks, and returns the names of what the package depends on: only these are installed along. */
function unpackInto(modules: string): string[] {
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, "packed.tgz"), (tarball ??= pack()));
  call("tar", ["xzf", "packed.tgz"], modules); // comes with Windows, macOS and every Linux
  renameSync(join(modules, "package"), join(modules, "budget-elements"));
  const { dependencies = {} } = JSON.parse(readFileSync(join(modules, "budget-elements", "package.json"), "utf8")) as { readonly dependencies?: object };
  return Object.keys(dependencies);
}

function call(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function link(name: string, modules: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(ROOT, "node_modules", name), join(modules, name), "junction");
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
