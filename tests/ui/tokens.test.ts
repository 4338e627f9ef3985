import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokens } from "../../src/ui/tokens.styles.js";
import { must } from "../must.js";
import { rulesOf } from "./css-values.js";
import { DARK, presetNames, presetProperties, PRESETS, presetText, SCHEMES, themeOf } from "./themes.js";

const SOURCE = new URL("../../src/", import.meta.url);
const host = must(rulesOf(tokens.cssText).get(":host"));
const publicOf = (token: string): string | undefined => /^var\((--budget-[\w-]+)/.exec(host.get(token) ?? "")?.[1];
const properties = [...host.keys()].flatMap((token) => publicOf(token) ?? []);

function sources(folder = ""): readonly string[] {
  return readdirSync(new URL(folder, SOURCE), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? sources(`${folder}${entry.name}/`) : entry.name.endsWith(".ts") ? [folder + entry.name] : []));
}

describe("tokens", () => {
  it("every token that a style sheet or template uses is declared, here or where it is used", () => {
    const texts = sources().map((file) => ({ file, text: readFileSync(new URL(file, SOURCE), "utf8") }));
    const local = new Set(texts.flatMap(({ text }) => Array.from(text.matchAll(/(--_[\w-]+)["']?[:,]/g), ([, token]) => token)));
    const unknown = texts.flatMap(({ file, text }) =>
      Array.from(text.matchAll(/var\((--_[\w-]+)(?!\w|\$)/g), ([, token]) => must(token))
        .filter((token) => !host.has(token) && !local.has(token))
        .map((token) => `${file}: ${token}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(SCHEMES)("each has a value in the %s", (scheme) => {
    for (const token of host.keys()) if (token !== "--_light" && token !== "--_dark") expect(themeOf(undefined, scheme).value(token), token).not.toBe("");
  });

  it("what the page made dark is as dark as what the reader's system made, and light again on paper", () => {
    const rules = rulesOf(tokens.cssText);
    const light = new Map([...host].filter(([token]) => token === "--_light" || token === "--_dark"));
    const system = Array.from(rules.keys()).filter((key) => key.includes("prefers-color-scheme"));
    expect(system).toEqual(['@media (prefers-color-scheme: dark)|:host(:not([data-theme="light"]):not([data-theme-around="light"]))']);
    expect(rules.get(must(system[0]))).toEqual(must(rules.get(DARK)));
    expect(rules.get("@media print|:host")).toEqual(light);
    expect(rules.get(DARK)).not.toEqual(light);
  });

  it("use nothing that browsers since Chromium 86 and Firefox do not know", () => {
    for (const sheet of [tokens.cssText, ...presetNames.map(presetText)]) expect(sheet).not.toMatch(/light-dark\(|color-mix\(|:host-context|oklch\(|:is\(|:has\(|@layer|@property|@container/);
  });
});

describe("presets", () => {
  it("are neutral, government red, newsroom and high contrast", () => {
    expect(presetNames).toEqual(["government-red", "high-contrast", "neutral", "newsroom"]);
  });

  it.each(presetNames)("%s sets properties that the elements read, and no others", (name) => {
    expect([...presetProperties(name, "light").keys()].filter((property) => !properties.includes(property))).toEqual([]);
  });

  it.each(presetNames)("%s leaves every class its colour", (name) => {
    for (const scheme of SCHEMES) for (let slot = 1; slot <= 12; slot++) expect(themeOf(name, scheme).value(`--_c${slot}`)).toBe(themeOf(undefined, scheme).value(`--_c${slot}`));
  });

  it.each(presetNames)("%s goes dark with the reader's system as with data-theme, anywhere on the page", (name) => {
    const rules = rulesOf(presetText(name));
    expect([...must(rules.get('@media screen and (prefers-color-scheme: dark)|:root:not([data-theme="light"])'))]).toEqual([...must(rules.get('@media screen|[data-theme="dark"]'))]);
  });

  it.each(presetNames)("%s is light on paper", (name) => {
    for (const key of rulesOf(presetText(name)).keys()) if (key.includes("dark")) expect(key).toMatch(/^@media screen/);
  });

  it("neutral says what the elements are without it", () => {
    expect([...presetProperties("neutral", "light").keys()].sort()).toEqual(properties.filter((property) => property !== "--budget-motion").sort());
    for (const scheme of SCHEMES) {
      for (const token of host.keys()) if (token.startsWith("--_") && publicOf(token) !== undefined) expect(themeOf("neutral", scheme).value(token), token).toBe(themeOf(undefined, scheme).value(token));
    }
  });

  it("are plain text in one folder, no script among them", () => {
    expect(readdirSync(PRESETS).filter((file) => !file.endsWith(".css"))).toEqual([]);
  });
});
