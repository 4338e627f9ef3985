/** Writes THIRD-PARTY-NOTICES.md: what is installed along with this package, or carried in its files for pages, and under which licence. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const NOTICES = "THIRD-PARTY-NOTICES.md";
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Where Node would find `name` from inside the package at `from`: the nearest `node_modules` upwards. */
function place(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = join(folder, "node_modules", name).replaceAll("\\", "/");
    if (path in packages) return path;
    if (folder === "") return undefined;
  }
}

/** Runtime dependencies, optional ones and theirs, by the lockfile: `[path, entry]`. Builds for one platform stand under their package. */
function runtimePackages(packages) {
  const found = new Map();
  const follow = (path) => {
    const { dependencies, optionalDependencies } = packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = place(packages, path, name);
      if (next === undefined || found.has(next) || packages[next].os || packages[next].cpu) continue;
      found.set(next, packages[next]);
      follow(next);
    }
  };
  follow("");
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The licence's text as the package brings it, or what its package.json says when it brings none. */
function licenceText(folder) {
  if (!existsSync(folder)) throw new Error(`missing ${folder}: run npm ci with optional dependencies first`);
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file)).sort();
  if (files.length > 0) return files.map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
  const { license, author, repository } = json(join(folder, "package.json"));
  return `The package brings no licence file. Its package.json says: licence ${license}, author ${author?.name ?? author}, repository ${repository?.url ?? repository}.`;
}

function section([path, { version, license }]) {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  return `## ${name} ${version}\n\n${license}\n\n\`\`\`text\n${licenceText(path)}\n\`\`\`\n`;
}

/** @returns the whole text, from `package-lock.json` and `node_modules` of the working directory */
export function notices() {
  const { name, packages } = json("package-lock.json");
  const head = `# Third-party notices

${name} is under ${packages[""].license}. It depends on the packages below at run time, some of them optional; its files for pages (\`dist/cdn\`) carry Lit and
others inside. Builds of a package for one platform have that package's licence. Written by \`tools/notices.mjs\` from the lockfile.

`;
  return head + runtimePackages(packages).map(section).join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(NOTICES, notices());
