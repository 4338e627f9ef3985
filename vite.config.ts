/** The npm package: one output module a source module, so that `dist` mirrors `src`; dependencies are left to the host's bundler. */
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { plainDecorators } from "./tools/plain-decorators.mjs";
import { plainTemplates } from "./tools/plain-templates.mjs";
import { SYNTAX } from "./tools/syntax.mjs";
import packageJson from "./package.json" with { type: "json" };

const DEPENDENCIES = Object.keys({ ...packageJson.dependencies, ...packageJson.optionalDependencies });
const COMMAND = "cli/budget-elements";

const isExternal = (id: string): boolean => id.startsWith("node:") || DEPENDENCIES.some((name) => id === name || id.startsWith(`${name}/`));

/** The files that register a tag: `src/elements/<tag>/<tag>.ts`. */
function registeringFiles(): string[] {
  return readdirSync("src/elements").map((tag) => `src/elements/${tag}/${tag}.ts`);
}

/** The command gets its executable bit. Storybook builds with this configuration too, and has no command. */
function executableCommand(): Plugin {
  return {
    name: "executable-command",
    writeBundle({ dir }, bundle) {
      if (`${COMMAND}.js` in bundle) chmodSync(join(dir ?? "dist", `${COMMAND}.js`), 0o755);
    },
  };
}

export default defineConfig({
  plugins: [plainTemplates(), plainDecorators(), executableCommand()],
  publicDir: false,
  build: {
    target: SYNTAX,
    minify: false,
    emptyOutDir: true,
    // An array of real files, not an object: the output then keeps the paths that the type declarations have.
    lib: {
      entry: ["src/index.ts", "src/all.ts", ...registeringFiles(), "src/schema/index.ts", "src/importer/index.ts", "src/exporter/index.ts", "src/render/index.ts", "src/render/draw-worker.ts", "src/embed/snippets.ts", `src/${COMMAND}.ts`, "src/cli/batch-worker.ts"],
      formats: ["es"],
    },
    rolldownOptions: {
      external: isExternal,
      // What editors show of a comment stands in the type declarations.
      output: { comments: { jsdoc: false }, preserveModules: true, preserveModulesRoot: "src", entryFileNames: "[name].js", virtualDirname: "internal" },
    },
  },
});
