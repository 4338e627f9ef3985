/** Vite plugins that compile single-file components as the frameworks' own plugins do, and no more than the tests need. */
import { compile } from "svelte/compiler";
import { svelte2tsx } from "svelte2tsx";
import { compileScript, parse } from "vue/compiler-sfc";

const isCustomElement = (tag) => tag.includes("-");

const plugin = (ending, compileFile) => ({
  name: `consumer-${ending}`,
  enforce: "pre",
  transform: (code, id) => (id.endsWith(`.${ending}`) ? compileFile(code, id) : undefined),
});

export const vuePlugin = () =>
  plugin("vue", (code, filename) => {
    const { descriptor, errors } = parse(code, { filename });
    if (errors.length > 0) throw errors[0];
    const { content } = compileScript(descriptor, { id: "consumer", inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } });
    return { code: content, map: null, moduleType: "ts" };
  });

export const sveltePlugin = () => plugin("svelte", (code, filename) => ({ code: compile(code, { filename, generate: "client" }).js.code, map: null, moduleType: "js" }));

/** The component as TypeScript, for a type check of its template. */
export const svelteAsTypeScript = (code, filename) => svelte2tsx(code, { filename, isTsFile: true, mode: "ts", version: "5" }).code;

/** What that TypeScript refers to. */
export const SVELTE_SHIMS = ["svelte2tsx/svelte-shims-v4.d.ts", "svelte/svelte-html.d.ts"].map((file) => `/// <reference path="./node_modules/${file}" />\n`).join("");
