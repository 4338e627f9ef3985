/** The pages to copy (`demo/pages`), into the built demo: as they stand; those of frameworks bundled; the one without script drawn by the command. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "vite";
import { drawingAhead } from "./draw-ahead.mjs";
import { CONTENT_SECURITY_POLICY } from "./policy.mjs";

const FRAMEWORKS = ["react", "vue"];
/** Pages with pictures drawn ahead. */
const DRAWN = ["no-script.html", "drawn-ahead.html"];
const SAMPLE = "demo/data/zhangjiakou-kexie-2023.json";

/**
 * @param site the built demo
 * @returns policies of the pages that need another than the published one, by path
 */
export async function buildPages(site) {
  const out = join(site, "pages");
  await build({
    configFile: false,
    logLevel: "warn",
    root: "demo/pages",
    base: "./",
    publicDir: false,
    // As a project reads the package, without the package being built first.
    resolve: { alias: [{ find: /^budget-elements\/([\w-]+)\.js$/, replacement: `${process.cwd()}/src/elements/$1/$1.ts` }], conditions: ["production", "module", "browser"] },
    define: { __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    build: { target: "chrome86", outDir: join(process.cwd(), out), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, rolldownOptions: { input: FRAMEWORKS.map((name) => `demo/pages/${name}/index.html`) } },
  });
  await cp("demo/pages", out, { recursive: true, filter: (path) => !FRAMEWORKS.some((name) => path.includes(join("pages", name))) });
  await cp("src/themes", join(site, "budget-elements/themes"), { recursive: true });
  const drawn = new Map();
  await drawingAhead(async (draw) => {
    for (const name of DRAWN) drawn.set(name, await withPictures(await readFile(join(out, name), "utf8"), draw));
  });
  for (const [name, html] of drawn) await writeFile(join(out, name), html);
  return {
    ...Object.fromEntries(Array.from(drawn, ([name, html]) => [`/pages/${name}`, allowing("style-src 'self'", hashesOf(html))])),
    // Frames of a site of its own are named by a policy; Vue makes one of its own for Trusted Types.
    "/pages/cms.html": `${CONTENT_SECURITY_POLICY}; frame-src 'self'`,
    "/pages/vue/": allowing("trusted-types lit-html", ["vue"]),
  };
}

/** After each comment that is a command, what the command writes. */
async function withPictures(html, draw) {
  let written = html;
  for (const [comment, command] of html.matchAll(/<!-- npx budget-elements render (.*?) -->/g)) {
    const picture = await draw(command.replace("2023.json", SAMPLE).replace(/ -o \S+/, "").split(" "));
    written = written.replace(comment, () => `${comment}\n<div class="picture">\n${picture}</div>`);
  }
  return written;
}

/** A page that carries its styles names them in its policy. */
function hashesOf(html) {
  return Array.from(new Set(Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)));
}

function allowing(directive, sources) {
  return CONTENT_SECURITY_POLICY.replace(directive, [directive, ...sources].join(" "));
}
