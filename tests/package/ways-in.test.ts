/** The ways to a page without a bundler: the single file, a file a tag, from a server or from disk, pinned by their hashes. */
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INTEGRITY, integrityOf } from "../../tools/integrity.mjs";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";
import { packageJson, read, ROOT, TAGS } from "./package.js";
import { BASE, launch, visit } from "./site.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const modulesOf = (tags: readonly string[]) => tags.map((tag) => `<script type="module" src="${BASE}${tag}.js"></script>`).join("");

function printedTotal(table: "expenditure" | "threePublic"): string {
  const total = sampleDocument().tables[table]?.rows?.find(({ role }) => role === "total")?.cells["total"];
  if (typeof total !== "string") throw new Error(`the sample prints no total in ${table}`);
  return total;
}

describe("a file a tag", () => {
  it.each(TAGS)("%s.js is in the package, and registers its tag alone or with those that it shows", async (tag) => {
    const { page, loaded, said } = await visit(browser, modulesOf([tag]));
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    const registered = await page.evaluate((tags) => tags.filter((name) => customElements.get(name)), TAGS);
    expect(registered).toEqual(TAGS.filter((name) => loaded.includes(`${name}.js`)));
    if (tag !== "budget-report") expect(registered).toEqual([tag]);
    expect(said).toEqual([]);
  });

  it("an element that is back in Chinese waits no more for English, which never comes", async () => {
    const { page } = await visit(browser, `${modulesOf(["budget-audit"])}<budget-audit lang="zh" src="/data.json"></budget-audit>`);
    const audit = page.locator("budget-audit");
    await audit.locator("section, figure").first().waitFor();
    await page.route(`**${BASE}**`, () => new Promise(() => undefined));
    await audit.evaluate((element) => element.setAttribute("lang", "en"));
    await audit.evaluate((element) => element.setAttribute("lang", "zh"));
    await audit.evaluate((element: HTMLElement & { readonly updateComplete?: Promise<boolean> }) => element.updateComplete);
  });

  it("all of them on one page share one Lit", async () => {
    const { page, said } = await visit(browser, modulesOf(TAGS));
    await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), TAGS);
    const versions = await page.evaluate(() => (globalThis as { litElementVersions?: readonly string[] }).litElementVersions);
    expect(versions).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it("a page with one picture loads it and one shared file before it draws", async () => {
    const { page, loaded } = await visit(browser, modulesOf(["budget-sunburst"]));
    await page.waitForFunction(() => customElements.get("budget-sunburst") !== undefined);
    expect(loaded.filter((file) => !file.startsWith("shared/"))).toEqual(["budget-sunburst.js"]);
    expect(loaded.filter((file) => file.startsWith("shared/"))).toEqual([expect.stringMatching(/^shared\/runtime-/)]);
  });

  it("a page with six loads a file for each, the shared one, and at most one more for every two that have much in common", async () => {
    const six = ["budget-data", "budget-sunburst", "sankey-funds", "budget-balance", "budget-table", "budget-audit"];
    const { page, loaded } = await visit(browser, modulesOf(six));
    await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), six);
    expect(loaded.filter((file) => !file.startsWith("shared/")).sort()).toEqual(six.map((tag) => `${tag}.js`).sort());
    expect(loaded.filter((file) => file.startsWith("shared/")).map((file) => file.replace(/-.{8}\.js$/, "")).sort()).toEqual(["shared/budget-balance-and-sankey-funds", "shared/runtime"]);
  });

  it("a page in English loads the words of all its elements in one file", async () => {
    const two = ["budget-sunburst", "budget-balance"];
    const { page, loaded, said } = await visit(browser, `<main lang="en">${two.map((tag) => `<${tag} src="/data.json"></${tag}>`).join("")}</main>${modulesOf(two)}`);
    await page.locator("budget-sunburst figure").getByText("Expenditure").first().waitFor();
    await page.locator("budget-balance figure").getByText("Income").first().waitFor();
    expect(loaded.filter((file) => file.startsWith("shared/english-"))).toHaveLength(1);
    expect(loaded.filter((file) => /\b(words|en)-/.test(file))).toEqual([]);
    expect(said).toEqual([]);
  });

  it("the shared files that are there are those that others name", () => {
    const files = readdirSync(`${ROOT}dist/cdn`, { recursive: true }).map(String).filter((file) => file.endsWith(".js"));
    const texts = files.map((file) => read(`dist/cdn/${file}`)).join("\n");
    const shared = files.filter((file) => file.startsWith("shared")).map((file) => file.replace(/^shared./, ""));
    expect(shared.filter((file) => !texts.includes(file))).toEqual([]);
  });
});

describe("from disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "budget-elements-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("the single file beside a page draws the data that stand in the tag, without a server", async () => {
    copyFileSync(`${ROOT}dist/cdn/budget-elements.js`, join(folder, "budget-elements.js"));
    const data = JSON.stringify(sampleDocument()).replace(/</g, "\\u003c");
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    writeFileSync(
      join(folder, "page.html"),
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><script src="budget-elements.js" defer></script></head>
<body><budget-data><script type="application/json">${data}</script><budget-sunburst></budget-sunburst><budget-table audit></budget-table></budget-data></body></html>`,
    );
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    await page.locator("budget-sunburst figure [role=treeitem]").first().waitFor();
    await page.locator("budget-table table").first().waitFor();
    expect(await page.locator("budget-sunburst figure").innerText()).toContain(printedTotal("expenditure"));
    expect(said).toEqual([]);
  });
});

describe("integrity", () => {
  const hashes = JSON.parse(read(`dist/cdn/${INTEGRITY}`)) as Readonly<Record<string, string>>;

  it("names every script and page with its hash", () => {
    const files = readdirSync(`${ROOT}dist/cdn`, { recursive: true }).map((file) => String(file).replace(/\\/g, "/"));
    expect(Object.keys(hashes)).toEqual(files.filter((file) => /\.(js|html)$/.test(file)).sort());
    const wrong = Object.entries(hashes).filter(([file, hash]) => hash !== `sha384-${createHash("sha384").update(read(`dist/cdn/${file}`)).digest("base64")}`);
    expect(wrong).toEqual([]);
    expect(integrityOf(`${ROOT}dist/cdn`)).toEqual(hashes);
  });

  it.each([
    ["single file", "budget-elements.js", ""],
    ["autoloader", "autoloader.js", 'type="module"'],
  ])("the %s runs with its own hash, and a file of other bytes does not", async (_, file, type) => {
    const tag = `<script ${type} src="${BASE}${file}" integrity="${hashes[file] ?? ""}" defer></script><budget-audit src="/data.json"></budget-audit>`;
    const { page } = await visit(browser, tag);
    await page.locator("budget-audit:defined").waitFor();
    const changed = await visit(browser, tag, { files: new Map([[file, `${read(`dist/cdn/${file}`)}\n`]]) });
    await expect.poll(() => changed.said.join("\n")).toMatch(/integrity/);
    expect(await changed.page.evaluate(() => customElements.get("budget-audit") === undefined)).toBe(true);
  });
});

describe("an import map with integrity", () => {
  const hashes = JSON.parse(read(`dist/cdn/${INTEGRITY}`)) as Readonly<Record<string, string>>;
  const map = JSON.stringify({ integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [BASE + file, hash])) });
  const policy = CONTENT_SECURITY_POLICY.replace("script-src", `script-src 'sha256-${createHash("sha256").update(map).digest("base64")}'`);
  const body = `<script type="importmap">${map}</script><script type="module" src="${BASE}autoloader.js"></script><budget-audit src="/data.json"></budget-audit>`;

  it("lets the autoloader load files that are as they were", async () => {
    const { page, said } = await visit(browser, body, { policy });
    await page.locator("budget-audit:defined").waitFor();
    expect(said).toEqual([]);
  });

  it.each(["budget-audit", "shared/runtime"])("keeps it from %s.js of other bytes, which is said", async (name) => {
    const file = must(Object.keys(hashes).find((each) => each.startsWith(name)));
    const { page, said } = await visit(browser, body, { policy, files: new Map([[file, `${read(`dist/cdn/${file}`)}\n`]]) });
    await expect.poll(() => said.join("\n")).toContain("未能加载");
    expect(await page.evaluate(() => customElements.get("budget-audit") === undefined)).toBe(true);
  });
});

describe("docs/embedding.md", () => {
  const docs = read("docs/embedding.md");

  it("has a page with the autoloader that draws as it stands", async () => {
    const [, html = ""] = /```html autoloader\.html\n([^]*?)```/.exec(docs) ?? [];
    const { page, said } = await visit(browser, html);
    await page.locator("budget-sunburst figure").waitFor();
    await page.locator("budget-figure").getByText(printedTotal("threePublic")).waitFor();
    expect(said).toEqual([]);
  });

  it("publishes the policy that these tests run under", () => {
    expect(docs).toContain(CONTENT_SECURITY_POLICY);
  });
});

it("importing one of these files by name is allowed by the package", () => {
  expect(packageJson.exports["./cdn/*"]).toBe("./dist/cdn/*");
});
