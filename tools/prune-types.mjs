/** Takes out of `dist` the type declarations that no entry of the package leads to: a developer can neither import nor meet them. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const IMPORT = /\b(?:from|import)\s*\(?\s*"(\.[^"]+)\.js"/g;

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const reached = new Set();
const queue = Object.values(exports).flatMap(({ types }) => (types ? [normalize(types)] : []));
for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(IMPORT)) queue.push(`${normalize(join(dirname(file), path))}.d.ts`);
}

for (const file of readdirSync("dist", { recursive: true })) {
  const path = join("dist", file);
  if (path.endsWith(".d.ts") && !reached.has(path)) rmSync(path);
}
