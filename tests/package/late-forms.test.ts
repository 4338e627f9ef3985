/** Forms whose code is loaded when one is asked for: drawn as soon as it is there, and never at the cost of the form that stands. */
import { readdirSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { negativeFlow } from "../../stories/data/flows.js";
import { ROOT } from "./package.js";
import { BASE, launch, visit } from "./site.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface LateForm {
  readonly tag: string;
  readonly attribute: string;
  readonly form: string;
  /** Its file, without the hash. */
  readonly file: string;
  /** What is drawn of it, and of the form that stands where it is out of reach. */
  readonly drawn: string;
  readonly standing: string;
  readonly names: Readonly<Record<"zh-CN" | "en", string>>;
}

const FORMS: readonly LateForm[] = [
  { tag: "sangong-compare", attribute: "form", form: "slope", file: "slope.view", drawn: "svg.slope", standing: ".rows", names: { "zh-CN": "坡度图", en: "Slope" } },
  { tag: "kpi-scorecard", attribute: "view", form: "matrix", file: "matrix-form", drawn: "table.matrix", standing: ".list", names: { "zh-CN": "总览", en: "Overview" } },
  { tag: "budget-sunburst", attribute: "view", form: "icicle", file: "plain-pictures", drawn: ".stage.icicle .shape", standing: ".stage.sunburst .shape", names: { "zh-CN": "冰柱图", en: "Icicle" } },
];

const SHARED = readdirSync(`${ROOT}dist/cdn/shared`);

function without(name: string): ReadonlyMap<string, undefined> {
  const files = SHARED.filter((file) => file.startsWith(`${name}-`));
  expect(files).toHaveLength(1);
  return new Map(files.map((file) => [`shared/${file}`, undefined]));
}

const pageOf = ({ tag }: LateForm, lang: string, attributes = ""): string => `<script type="module" src="${BASE}${tag}.js"></script><div lang="${lang}"><${tag} src="/data.json" ${attributes}>—</${tag}></div>`;

const pressed = (page: Page, tag: string): Promise<string | null> => page.locator(`${tag} .forms [aria-pressed=true]`).textContent();

describe.each(FORMS)("$form of <$tag>", (late) => {
  const { tag, attribute, form, file, drawn, standing, names } = late;

  it("is not loaded until it is asked for", async () => {
    const { page, loaded, said } = await visit(browser, pageOf(late, "zh-CN"));
    await page.locator(`${tag} ${standing}`).first().waitFor();
    expect(loaded.filter((one) => one.startsWith(`shared/${file}-`))).toEqual([]);
    await page.locator(`${tag} .forms button`, { hasText: names["zh-CN"] }).click();
    await page.locator(`${tag} ${drawn}`).first().waitFor();
    expect(await pressed(page, tag)).toBe(names["zh-CN"]);
    expect(loaded.filter((one) => one.startsWith(`shared/${file}-`))).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it("comes at once where the page asks for it: no other form is seen before", async () => {
    const { page } = await visit(browser, `<script type="module" src="${BASE}${tag}.js"></script>`);
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
    const seen = await page.evaluate(
      async ({ tag, attribute, form, drawn, standing }) => {
        const element = document.createElement(tag);
        element.setAttribute(attribute, form);
        element.setAttribute("src", "/data.json");
        document.body.append(element);
        const { shadowRoot } = element;
        if (shadowRoot === null) throw new Error("no shadow root");
        let other = false;
        await new Promise<void>((resolve) => {
          new MutationObserver(() => {
            other ||= shadowRoot.querySelector(standing) !== null;
            if (shadowRoot.querySelector(drawn) !== null) resolve();
          }).observe(shadowRoot, { childList: true, subtree: true });
        });
        return other;
      },
      { tag, attribute, form, drawn, standing },
    );
    expect(seen).toBe(false);
  });

  it.each(["zh-CN", "en"] as const)("out of reach leaves the form that stands, its data table, and a sentence (%s)", async (lang) => {
    const { page } = await visit(browser, pageOf(late, lang), { files: without(file) });
    await page.locator(`${tag} ${standing}`).first().waitFor();
    await page.locator(`${tag} .forms button`, { hasText: names[lang] }).click();
    const alert = page.locator(`${tag} [role=alert]`);
    await alert.waitFor();
    expect(await alert.textContent()).toBe(lang === "en" ? `${names.en} cannot be loaded. Reload the page.` : `${names[lang]}无法加载，请刷新网页。`);
    expect(await page.locator(`${tag} ${standing}`).first().isVisible()).toBe(true);
    expect(await page.locator(`${tag} ${drawn}`).count()).toBe(0);
    expect(await pressed(page, tag)).not.toBe(names[lang]);
    await page.locator(`${tag} .forms [aria-pressed=true]`).click();
    await expect.poll(() => alert.count()).toBe(0);
  });

  it("asked for by the page and out of reach, gives way to the usual form", async () => {
    const { page } = await visit(browser, pageOf(late, "zh-CN", `${attribute}="${form}"`), { files: without(file) });
    await page.locator(`${tag} [role=alert]`).waitFor();
    expect(await page.locator(`${tag} ${standing}`).first().isVisible()).toBe(true);
  });
});

it("the table of the three public expenses stays where the slope is out of reach", async () => {
  const [slope] = FORMS as readonly [LateForm];
  const { page } = await visit(browser, pageOf(slope, "zh-CN", 'form="table"'), { files: without(slope.file) });
  await page.locator("sangong-compare .forms button", { hasText: "坡度图" }).click();
  await page.locator("sangong-compare [role=alert]").waitFor();
  expect(await pressed(page, "sangong-compare")).toBe("表格");
  expect(await page.locator("sangong-compare .rows").count()).toBe(0);
});

describe("bars in place of negative flows", () => {
  const body = `<script type="module" src="${BASE}sankey-funds.js"></script><div lang="zh-CN"><sankey-funds><script type="application/json">${JSON.stringify(negativeFlow).replace(/</g, "\\u003c")}</script></sankey-funds></div>`;

  it("come with the reason", async () => {
    const { page, loaded } = await visit(browser, body);
    await page.locator("sankey-funds .bars").waitFor();
    expect(await page.locator("sankey-funds .refusal").count()).toBe(1);
    expect(loaded.filter((file) => file.startsWith("shared/bars.view-"))).toHaveLength(1);
  });

  it("out of reach leave the reason and the cells, and a sentence", async () => {
    const { page } = await visit(browser, body, { files: without("bars.view") });
    await page.locator("sankey-funds [role=alert]").waitFor();
    expect(await page.locator("sankey-funds [role=alert]").textContent()).toBe("条形图无法加载，请刷新网页。");
    expect(await page.locator("sankey-funds .refusal .cells li").count()).toBeGreaterThan(0);
  });
});
