/** Two versions on one page, as when an article brings one and the site's template another. */
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";
import { VERSION } from "../../src/ui/version.js";
import { packageJson, read, TAGS } from "./package.js";
import { BASE, launch, visit, type Visit } from "./site.js";

const OTHER = "9.8.7";
/** A version stands as a word by itself: `0.1.0`, but not in `10.1.0`. */
const OWN = new RegExp(`(?<![\\d.])${VERSION.replace(/\./g, "\\.")}(?![\\d.])`, "g");
/** A page with two copies of Lit needs this word. */
const POLICY = `${CONTENT_SECURITY_POLICY} 'allow-duplicates'`;

/** A file as another version has it. */
function ofOther(file: string): string {
  const text = read(`dist/cdn/${file}`);
  expect(text.match(OWN)).not.toBeNull();
  return text.replace(OWN, OTHER);
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const DATA = '<budget-data src="/data.json"><budget-sunburst></budget-sunburst><budget-table></budget-table></budget-data>';
const classic = (file: string) => `<script src="${BASE}${file}" defer></script>`;
const module = (tag: string) => `<script type="module" src="${BASE}${tag}.js"></script>`;
const versionOf = ({ page }: Visit, tag: string) => page.evaluate((name) => (customElements.get(name) as { version?: string } | undefined)?.version, tag);

/** What a reader selects in one view is lit in the other. */
async function expectLinked({ page }: Visit): Promise<void> {
  await page.locator("budget-table table").first().waitFor();
  const item = page.locator("budget-sunburst [role=treeitem]").first();
  await item.waitFor();
  await item.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("budget-data").getAttribute("selection")).toMatch(/^\d+$/);
}

it("the version that classes carry is the package's", () => {
  expect(VERSION).toBe(packageJson.version);
});

it("of two single files the first keeps every tag; one warning names both and what to do; the page works", async () => {
  const seen = await visit(browser, `${classic("budget-elements.js")}${classic("other.js")}${DATA}`, { policy: POLICY, files: new Map([["other.js", ofOther("budget-elements.js")]]) });
  await expectLinked(seen);
  for (const tag of TAGS) expect(await versionOf(seen, tag)).toBe(VERSION);
  const warnings = seen.said.filter((words) => words.startsWith("budget-elements"));
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(new RegExp(`${VERSION.replace(/\./g, "\\.")}.*${OTHER.replace(/\./g, "\\.")}.*只保留.*Keep one`, "s"));
});

it("the same version twice is said as well: it is loaded twice for nothing", async () => {
  const seen = await visit(browser, `${classic("budget-elements.js")}${classic("budget-elements.js?again")}${DATA}`, { policy: POLICY });
  await expectLinked(seen);
  expect(seen.said.filter((words) => words.startsWith("budget-elements"))).toHaveLength(1);
});

it("a picture of one version inside the data of another shows it and is linked", async () => {
  const runtime = await visit(browser, module("budget-sunburst"));
  await runtime.page.waitForFunction(() => customElements.get("budget-sunburst") !== undefined);
  const shared = runtime.loaded.find((file) => file.startsWith("shared/runtime")) ?? "";
  // Source and table are of this version by the single file, which comes second; the picture of the other by its own file.
  const late = `<script type="module" src="${BASE}late.js"></script>`;
  const files = new Map([
    [shared, ofOther(shared)],
    ["late.js", 'const script = document.createElement("script"); script.src = new URL("budget-elements.js", import.meta.url).href; document.head.append(script);'],
  ]);
  // An address of a script that a script sets is a string turned into code: this page has no Trusted Types.
  const policy = CONTENT_SECURITY_POLICY.replace(/; require-trusted-types.*$/, "");
  const seen = await visit(browser, `${module("budget-sunburst")}${late}${DATA}`, { files, policy });
  await expectLinked(seen);
  expect([await versionOf(seen, "budget-sunburst"), await versionOf(seen, "budget-data"), await versionOf(seen, "budget-table")]).toEqual([OTHER, VERSION, VERSION]);
  expect(seen.said.filter((words) => words.startsWith("budget-elements"))).toHaveLength(1);
  expect(seen.said.filter((words) => !/budget-elements|Multiple versions of Lit/.test(words))).toEqual([]);
});

it("without the word that allows two copies of Lit the first copy still works alone", async () => {
  const seen = await visit(browser, `${classic("budget-elements.js")}${classic("other.js")}${DATA}`, { files: new Map([["other.js", ofOther("budget-elements.js")]]) });
  await expectLinked(seen);
  expect(seen.said.join("\n")).toMatch(/lit-html/);
});
