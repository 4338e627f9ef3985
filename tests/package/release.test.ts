import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { NOTICES, notices } from "../../tools/notices.mjs";
import { faults, PACK_LIMIT, type Checkout } from "../../tools/release.mjs";
import { read, ROOT } from "./package.js";

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(): Packed {
  const { status, stdout, stderr } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(stderr);
  const [packed] = Object.values(JSON.parse(stdout) as Readonly<Record<string, Packed>>);
  if (packed === undefined) throw new Error("npm pack names no package");
  return packed;
}

const packed = pack();
const paths = packed.files.map(({ path }) => path);

it(`the package is at most ${PACK_LIMIT / 1_000_000} MB`, () => {
  console.info(`npm pack: ${packed.size} bytes, ${paths.length} files`);
  expect(packed.size).toBeLessThan(PACK_LIMIT);
});

it("the package brings its licence, the notices, the manifest, and what the manifest and package.json point to", () => {
  const { "web-types": webTypes = "web-types in package.json" } = JSON.parse(read("package.json")) as { readonly "web-types"?: string };
  const named = ["LICENSE", NOTICES, "custom-elements.json", webTypes.replace(/^\.\//, ""), "dist/llms.txt", "dist/vscode.html-custom-data.json"];
  expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  const { modules } = JSON.parse(read("custom-elements.json")) as { readonly modules: readonly { readonly path: string }[] };
  expect(modules.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
});

it("the package has no sources, tests or source maps, and no script looks for a map that is not there", () => {
  expect(paths.filter((path) => /^(src|tests|stories|demo|bench|tools)\/|\.map$/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.endsWith(".js") && read(path).includes("//# sourceMappingURL="))).toEqual([]);
});

it("the notices of third parties are current", () => {
  expect(read(NOTICES)).toBe(notices());
});

it("the notices name every package that is installed along, with its licence's text", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, { readonly dependencies?: object; readonly optionalDependencies?: object }>> };
  const direct = Object.keys({ ...packages[""]?.dependencies, ...packages[""]?.optionalDependencies });
  const titled = [...read(NOTICES).matchAll(/^## (\S+) [\d.]+\n\n.+\n\n```text\n.+/gm)].map(([, name]) => name);
  expect(direct.filter((name) => !titled.includes(name))).toEqual([]);
});

const READY: Checkout = {
  packageJson: { version: "1.2.0", repository: "github:owner/name" },
  lock: { version: "1.2.0" },
  changelog: "# Changelog\n\n## 1.2.0 (2024-05-06)\n\n## 1.1.0 (2024-01-02)\n",
  changes: "",
  tags: "v1.1.0\n",
  noticesCurrent: true,
};

it("a clean checkout whose version heads the changelog may be released", () => {
  expect(faults(READY)).toEqual([]);
});

it.each<[string, Partial<Checkout>, RegExp]>([
  ["has changes that are not committed", { changes: " M src/all.ts\n" }, /uncommitted changes.*src\/all\.ts/s],
  ["has a lockfile of another version", { lock: { version: "1.1.0" } }, /package-lock\.json/],
  ["has a changelog headed by another version", { changelog: "## 1.1.0 (2024-01-02)\n" }, /CHANGELOG\.md.*1\.1\.0/],
  ["has a changelog without a date", { changelog: "## 1.2.0 (unreleased)\n" }, /CHANGELOG\.md.*unreleased/],
  ["has an empty changelog", { changelog: "" }, /CHANGELOG\.md/],
  ["has a version that was tagged before", { tags: "v1.1.0\nv1.2.0\n" }, /v1\.2\.0 exists/],
  ["does not say where its sources are", { packageJson: { version: "1.2.0" } }, /repository/],
  ["has old notices", { noticesCurrent: false }, /THIRD-PARTY-NOTICES/],
])("a checkout that %s is not released", (_, change, expected) => {
  expect(faults({ ...READY, ...change }).join("\n")).toMatch(expected);
});
