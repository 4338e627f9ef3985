/** `npm run build:cdn`: the files for pages without a bundler, `dist/cdn`. What they are stands in `cdn/entries.mjs`. */
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { beside } from "./cdn/beside.mjs";
import { CLASSIC, COPIED, MODULES, TAG_MODULES } from "./cdn/entries.mjs";
import { isOfSeveral, sharing } from "./cdn/sharing.mjs";
import { integrityLines, writeIntegrity } from "./integrity.mjs";
import { plainTemplates } from "./plain-templates.mjs";
import { SYNTAX } from "./syntax.mjs";

/** Survives minification, which drops the licence comments of what is inside. */
const NOTICE = "/*! budget-elements | MIT | with Lit (BSD-3-Clause) and decimal.js (MIT): THIRD-PARTY-NOTICES.md */";

/**
 * Chromium from 136 on compiles a file with this first line beside the main thread, all of it. Others read a comment. For files whose functions
 * are called before the first picture, which are those that a tag loads at once; in any other it would compile what nobody asked for.
 */
const COMPILED_AHEAD = "//# allFunctionsCalledOnLoad\n";

const isLoadedAtOnce = (name) => name in TAG_MODULES || isOfSeveral(name);

const bannerOf = ({ name, moduleIds }) => (isLoadedAtOnce(name) ? COMPILED_AHEAD : "") + (moduleIds.some((id) => id.includes("node_modules")) ? NOTICE : "");

const bundle = (outDir, lib, rolldownOptions) =>
  build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    plugins: [plainTemplates(), beside(Object.keys(TAG_MODULES))],
    build: { target: SYNTAX, outDir, emptyOutDir: false, minify: true, lib, rolldownOptions },
  });

const modules = (outDir) =>
  bundle(outDir, { entry: MODULES, formats: ["es"] }, {
    // Entries import each other, and may export for that what nobody else needs; strict ones would be a file more each.
    preserveEntrySignatures: "allow-extension",
    output: {
      minify: true,
      // No bundler reads these files, so that nobody asks which calls are pure; licences stand in the notice.
      comments: false,
      entryFileNames: "[name].js",
      chunkFileNames: "shared/[name]-[hash].js",
      codeSplitting: sharing(TAG_MODULES),
      postBanner: bannerOf,
    },
  });

const classic = (outDir, file, { source, name }) =>
  bundle(outDir, { entry: source, formats: ["iife"], name, fileName: () => `${file}.js` }, { output: { codeSplitting: false, postBanner: NOTICE } });

/** @param outDir the folder, which is emptied first */
export async function buildCdn(outDir = "dist/cdn") {
  rmSync(outDir, { recursive: true, force: true });
  await modules(outDir);
  for (const [file, entry] of Object.entries(CLASSIC)) await classic(outDir, file, entry);
  for (const [file, source] of Object.entries(COPIED)) copyFileSync(source, join(outDir, file));
  writeIntegrity(outDir);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildCdn();
  console.log(integrityLines("dist/cdn").join("\n"));
}
