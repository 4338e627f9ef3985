/** Hosts of each kind, made of the snippets in docs/frameworks.md: type-checked, bundled and run from the packed package. */
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_ARGS, findBrowser } from "../../tools/browser.mjs";
import { svelteAsTypeScript, sveltePlugin, SVELTE_SHIMS, vuePlugin } from "../consumers/compilers.mjs";
import { consumerProject, type Project } from "../consumers/project.js";
import { bundle, expectSunburst, pageWith } from "../consumers/running.js";
import { snippet } from "../consumers/snippets.js";
import { faultyLines, mistakes, WRONG_SVELTE, WRONG_TSX, WRONG_VUE } from "../consumers/wrong.js";

const TSC = "typescript/bin/tsc";
/** Compilers are slow on a busy machine. */
const PATIENT = 240_000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

/** One project for all tests of a group. */
function projectOf(files: Readonly<Record<string, string>>, packages: readonly string[] = []): () => Project {
  let project: Project | undefined;
  afterAll(() => project?.remove());
  return () => (project ??= consumerProject(files, packages));
}

describe("TypeScript", () => {
  const project = projectOf({ "page.ts": snippet("page.ts"), "all.ts": 'import "budget-elements/all.js";\nimport "budget-elements";\n' });

  it("types come with the module, for the tag, its attributes and its events, and are sound themselves", () => {
    expect(project().run(TSC, "-p", ".", "--skipLibCheck", "false")).toBe("");
  }, PATIENT);

  it("a bundle of one import registers and draws the tag", async () => {
    const page = await pageWith(browser, await bundle(project().folder, "page.ts"));
    expect(await page.evaluate(() => customElements.get("budget-sunburst") !== undefined)).toBe(true);
    await page.locator("body > budget-sunburst").waitFor({ state: "attached" });
  }, PATIENT);
});

describe("React 19", () => {
  const mount = `import { createElement } from "react"; import { createRoot } from "react-dom/client"; import { Budget } from "./Budget.tsx";
globalThis.mount = (node, document) => createRoot(node).render(createElement(Budget, { document }));`;
  const project = projectOf({ "Budget.tsx": snippet("Budget.tsx"), "Wrong.tsx": WRONG_TSX, "mount.js": mount }, ["react", "react-dom", "@types/react"]);

  it("JSX is checked: the snippet passes, and each mistake is found", () => {
    const lines = faultyLines(project().run(TSC, "-p", "."));
    expect([...lines].map(([file, { size }]) => [file, size])).toEqual([["Wrong.tsx", mistakes(WRONG_TSX)]]);
  }, PATIENT);

  it("the snippet draws, sets properties and hears events", async () => {
    await expectSunburst(await pageWith(browser, await bundle(project().folder, "mount.js")));
  }, PATIENT);
});

describe("Vue 3", () => {
  const mount = `import { createApp } from "vue"; import Budget from "./Budget.vue";
globalThis.mount = (node, document) => createApp(Budget, { document, withTable: true }).mount(node);`;
  const files = { "Budget.vue": snippet("Budget.vue"), "budget-elements.d.ts": snippet("budget-elements.d.ts"), "Wrong.vue": WRONG_VUE, "mount.js": mount };
  const project = projectOf(files, ["vue"]);

  it("templates are checked: the snippet passes, and each mistake is found", () => {
    const lines = faultyLines(project().run("vue-tsc/bin/vue-tsc.js", "-p", "."));
    expect([...lines].map(([file, { size }]) => [file, size])).toEqual([["Wrong.vue", mistakes(WRONG_VUE)]]);
  }, PATIENT);

  it("the snippet draws, sets properties and hears events", async () => {
    await expectSunburst(await pageWith(browser, await bundle(project().folder, "mount.js", [vuePlugin()])));
  }, PATIENT);
});

describe("Svelte 5", () => {
  const mount = `import { mount } from "svelte"; import Budget from "./Budget.svelte";
globalThis.mount = (target, document) => mount(Budget, { target, props: { document, withTable: true } });`;
  const files = {
    "Budget.svelte": snippet("Budget.svelte"),
    "Budget.svelte.tsx": svelteAsTypeScript(snippet("Budget.svelte"), "Budget.svelte"),
    "Wrong.svelte.tsx": svelteAsTypeScript(WRONG_SVELTE, "Wrong.svelte"),
    "shims.d.ts": SVELTE_SHIMS,
    "mount.js": mount,
  };
  const project = projectOf(files, ["svelte", "svelte2tsx"]);

  it("templates are checked: the snippet passes, and each mistake is found", () => {
    const lines = faultyLines(project().run(TSC, "-p", "."));
    expect([...lines].map(([file, { size }]) => [file, size])).toEqual([["Wrong.svelte.tsx", mistakes(WRONG_SVELTE)]]);
  }, PATIENT);

  it("the snippet draws, sets properties and hears events", async () => {
    await expectSunburst(await pageWith(browser, await bundle(project().folder, "mount.js", [sveltePlugin()])));
  }, PATIENT);
});
