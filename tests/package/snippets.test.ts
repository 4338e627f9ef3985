/** docs/frameworks.md: what frameworks.test.ts does not compile is parsed here, and the pages run. */
import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { chromium, type Browser } from "playwright";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM_ARGS, findBrowser } from "../../tools/browser.mjs";
import { NAMELESS, snippet, SNIPPETS } from "../consumers/snippets.js";
import { sampleDocument } from "../fixtures/sample.js";
import { read, ROOT } from "./package.js";

interface Promised {
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  readonly events: readonly string[];
}

const GLOBAL = ["lang", "class", "id", "title"];

/** What each tag takes, in lower case as HTML has it. */
function promised(): ReadonlyMap<string, Promised> {
  const { modules } = JSON.parse(read("custom-elements.json")) as { readonly modules: readonly { readonly declarations: readonly Declared[] }[] };
  const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name.toLowerCase());
  return new Map(modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName, attributes, members, events }) => (tagName === undefined ? [] : [[tagName, { attributes: names(attributes), properties: names(members), events: names(events) }] as const]))));
}
interface Declared {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly members?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Attributes of our tags that no tag promises; `[x]` binds a property and `(x)` listens, as in Angular. */
function unknownIn(root: DefaultTreeAdapterTypes.ParentNode): string[] {
  const tags = promised();
  return [...elementsIn(root)].filter(({ tagName }) => tagName.includes("-")).flatMap(({ tagName, attrs }) => {
    const known = tags.get(tagName);
    if (known === undefined) return [`<${tagName}>`];
    const names = [...known.attributes, ...GLOBAL, ...known.properties.map((name) => `[${name}]`), ...known.events.map((name) => `(${name})`)];
    return attrs.filter(({ name }) => !names.includes(name)).map(({ name }) => `<${tagName} ${name}>`);
  });
}

const htmlFaults = (html: string): string[] => {
  const faults: string[] = [];
  parse(html, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) });
  return faults;
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

it("every snippet has a file name, by which tests find it", () => {
  expect(NAMELESS).toEqual([]);
});

it.each([...SNIPPETS].filter(([name]) => /(?<!\.d)\.ts$/.test(name)))("%s is TypeScript", (name, code) => {
  const { diagnostics = [] } = ts.transpileModule(code, { fileName: name, reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, experimentalDecorators: true } });
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

it.each([...SNIPPETS].filter(([name]) => name.endsWith(".html")))("%s is HTML, and uses only what the tags promise", (_, html) => {
  const whole = html.startsWith("<!doctype") ? html : `<!doctype html><title>x</title>${html}`;
  expect([htmlFaults(whole), unknownIn(parse(whole))]).toEqual([[], []]);
});

it("the Angular template uses only what the tags promise", () => {
  const [, template = ""] = /template: `([^`]*)`/.exec(snippet("budget.component.ts")) ?? [];
  expect(template).toContain("<budget-");
  expect(unknownIn(parseFragment(template))).toEqual([]);
});

it("the setting for Visual Studio Code names a file of the package", () => {
  const settings = JSON.parse(snippet(".vscode/settings.json")) as Readonly<Record<string, readonly string[]>>;
  const [path = ""] = settings["html.customData"] ?? [];
  expect(() => read(path.replace("./node_modules/budget-elements/", ""))).not.toThrow();
});

it("every module that the page names can be imported from the package", () => {
  const { exports } = JSON.parse(read("package.json")) as { readonly exports: object };
  const named = [...read("docs/frameworks.md").matchAll(/["`]budget-elements\/([\w./-]+)["`]/g)].map(([, path = ""]) => `./${path}`);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !(path in exports))).toEqual([]);
});

/** The page as a visitor gets it; the article stands in a page whose template has the script, or not. */
async function visit(html: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.route("http://host.test/**", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith(".js")) return route.fulfill({ path: `${ROOT}dist/cdn/budget-elements.js` });
    if (pathname.endsWith(".json")) return route.fulfill({ json: sampleDocument() });
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
  });
  await page.goto("http://host.test/");
  return page;
}

it("the plain page draws its tags with nothing but the single file", async () => {
  const page = await visit(snippet("page.html"), true);
  await page.locator("budget-sunburst figure").waitFor();
  await page.locator("budget-audit [part~=badge]").waitFor();
});

const article = (head: string) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title>${head}</head><body><article>${snippet("article.html")}</article></body></html>`;

it("the article shows its table without script, and the picture in its place with it", async () => {
  const plain = await visit(article(""), false);
  expect(await plain.getByRole("cell", { name: "1206.44" }).isVisible()).toBe(true);
  const drawn = await visit(article('<script src="/js/budget-elements.js" defer></script>'), true);
  await drawn.locator("budget-sunburst figure").waitFor();
  expect(await drawn.locator("budget-sunburst > table").isVisible()).toBe(false);
});

it("the article stays readable where the system takes tags and attributes away", async () => {
  const stripped = article("").replace(/<\/?budget-[^>]*>/g, "");
  expect(await (await visit(stripped, true)).getByRole("cell", { name: "1206.44" }).isVisible()).toBe(true);
  const bare = article('<script src="/js/budget-elements.js" defer></script>').replace(/<budget-sunburst[^>]*>/, "<budget-sunburst>");
  const page = await visit(bare, true);
  await page.locator("budget-sunburst [part~=state]").waitFor();
  expect(await page.locator("budget-sunburst > table").isVisible()).toBe(true);
});
