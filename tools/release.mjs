/**
 * Is this checkout a release? Checks it, runs every test, packs it, and prints the command that publishes it with provenance.
 *
 *   node tools/release.mjs             checks and prints
 *   node tools/release.mjs --publish   publishes too, where a provenance statement can be made (a build server with OpenID Connect)
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { integrityLines } from "./integrity.mjs";
import { NOTICES, notices } from "./notices.mjs";

/** Bytes of the packed package, at most. */
export const PACK_LIMIT = 1_000_000;

const PUBLISH = ["publish", "--provenance", "--access", "public"];
const STEPS = [["run", "lint"], ["run", "check"], ["test"], ["run", "pack:check"], ["run", "size"]];

/**
 * What keeps a checkout from being released.
 *
 * @param checkout `{ packageJson, lock, changelog, changes, tags, noticesCurrent }`: the parsed package.json and package-lock.json, the changelog's
 * text, what `git status --porcelain` and `git tag` print, and whether the notices are current
 * @returns sentences, none when it is ready
 */
export function faults({ packageJson, lock, changelog, changes, tags, noticesCurrent }) {
  const { version, repository } = packageJson;
  const [, heading = ""] = /^## (.*)$/m.exec(changelog) ?? [];
  return [
    [changes.trim() !== "", `uncommitted changes:\n${changes.trimEnd()}`],
    [lock.version !== version, `invalid package-lock.json: it says ${lock.version}, package.json ${version}; run npm install`],
    [!new RegExp(`^${version.replaceAll(".", "\\.")} \\(\\d{4}-\\d\\d-\\d\\d\\)$`).test(heading), `invalid CHANGELOG.md: its first heading is “${heading}”, expected “${version} (year-month-day)”`],
    [tags.split("\n").includes(`v${version}`), `invalid version: the tag v${version} exists; raise it`],
    [repository === undefined, "missing repository in package.json: provenance states where a package was built from"],
    [!noticesCurrent, `invalid ${NOTICES}: run node tools/notices.mjs`],
  ].flatMap(([wrong, sentence]) => (wrong ? [sentence] : []));
}

const read = (file) => readFileSync(file, "utf8");
const output = (command, ...args) => spawnSync(command, args, { encoding: "utf8", shell: process.platform === "win32" }).stdout;
const run = (...args) => spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

function checkout() {
  const noticesCurrent = read(NOTICES) === notices();
  return { packageJson: JSON.parse(read("package.json")), lock: JSON.parse(read("package-lock.json")), changelog: read("CHANGELOG.md"), changes: output("git", "status", "--porcelain"), tags: output("git", "tag"), noticesCurrent };
}

/** Ends the process with what is wrong, if anything is. */
function demand(sentences) {
  if (sentences.length === 0) return;
  console.error(sentences.join("\n"));
  process.exit(1);
}

function packed() {
  const [{ size, filename, entryCount }] = Object.values(JSON.parse(output("npm", "pack", "--dry-run", "--json", "--ignore-scripts")));
  demand(size < PACK_LIMIT ? [] : [`invalid package: ${size} bytes packed, at most ${PACK_LIMIT}`]);
  console.log([`${filename}: ${size} bytes, ${entryCount} files`, ...integrityLines("dist/cdn")].join("\n"));
}

function release(publishing) {
  demand(faults(checkout()));
  for (const step of STEPS) demand(run(...step) ? [] : [`failed: npm ${step.join(" ")}`]);
  demand(faults(checkout())); // building and testing must not have changed a file
  packed();
  if (!publishing) return console.log(`ready: npm ${PUBLISH.join(" ")}`);
  demand(run(...PUBLISH) ? [] : ["failed: npm publish (provenance needs a build server that npm knows, with a token for OpenID Connect)"]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) release(process.argv.includes("--publish"));
