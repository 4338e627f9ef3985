/** What `dist` has for editors, frameworks and programs: all of it from the manifest, none of it by hand. */
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { MONEY_UNITS } from "../../src/amount/unit.js";
import { supportFiles } from "../../tools/support/files.mjs";
import { manifest, read, ROOT, TAGS } from "./package.js";

interface Described {
  readonly name: string;
  readonly description: { readonly value: string };
}
interface VscodeData {
  readonly tags: readonly (Described & { readonly attributes: readonly (Described & { readonly values?: readonly { readonly name: string }[]; readonly valueSet?: string })[] })[];
}
interface WebElement {
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly { readonly name: string; readonly description: string; readonly value: { readonly type: string } }[];
  readonly js: { readonly events: readonly { readonly name: string }[] };
}
interface FullManifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[] }[] }[];
}

const packageJson = JSON.parse(read("package.json")) as { readonly name: string; readonly version: string; readonly description: string; readonly license: string };
const full = manifest as unknown as FullManifest;
const files = Object.entries(supportFiles(manifest, packageJson));
const vscode = JSON.parse(read("dist/vscode.html-custom-data.json")) as VscodeData;
const web = (JSON.parse(read("dist/web-types.json")) as { readonly contributions: { readonly html: { readonly elements: readonly WebElement[] } } }).contributions.html.elements;
const attributesOf = (tag: string) => full.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)?.attributes ?? [];

it.each(files)("dist/%s is what the manifest gives", (file, text) => {
  expect(read(`dist/${file}`)).toBe(text);
});

it.each(["types/react.d.ts", "types/vue.d.ts", "types/svelte.d.ts"])("dist/%s has an entry for every tag of the package", (file) => {
  const entries = [...read(`dist/${file}`).matchAll(/^ +"([a-z-]+)": Tag</gm)].map(([, tag]) => tag);
  expect(entries.sort()).toEqual([...TAGS].sort());
});

it("editor data and llms.txt describe every tag of the package with all its attributes", () => {
  const titled = [...read("dist/llms.txt").matchAll(/^## <([a-z-]+)>$/gm)].map(([, tag]) => tag);
  const sorted = [...TAGS].sort();
  expect([vscode.tags.map(({ name }) => name).sort(), web.map(({ name }) => name).sort(), titled.sort()]).toEqual([sorted, sorted, sorted]);
  for (const tag of TAGS) {
    const names = attributesOf(tag).map(({ name }) => name);
    expect(vscode.tags.find(({ name }) => name === tag)?.attributes.map(({ name }) => name)).toEqual(names);
    expect(web.find(({ name }) => name === tag)?.attributes.map(({ name }) => name)).toEqual(names);
    const [, section = ""] = read("dist/llms.txt").split(`## <${tag}>\n`);
    expect(names.filter((name) => !(section.split("\n## ")[0] ?? "").includes(`- \`${name}\` (`))).toEqual([]);
  }
});

it("every tag and attribute is explained, in both editors' data", () => {
  const mute = vscode.tags.flatMap((tag) => [tag, ...tag.attributes].filter(({ description }) => description.value === "").map(({ name }) => `${tag.name} ${name}`));
  const silent = web.flatMap((tag) => [tag, ...tag.attributes].filter(({ description }) => description === "").map(({ name }) => `${tag.name} ${name}`));
  expect([mute, silent]).toEqual([[], []]);
});

it("an attribute's type names its values, never an alias that an editor cannot look up", () => {
  const plain = /^("[^"]*"|-?\d+|string|number|boolean|undefined)( \| ("[^"]*"|-?\d+|string|number|boolean|undefined))*$/;
  const aliases = TAGS.flatMap((tag) => attributesOf(tag).flatMap(({ name, type }) => (plain.test(type?.text ?? "") ? [] : [`${tag} ${name}: ${type?.text ?? "no type"}`])));
  expect(aliases).toEqual([]);
});

it("the values of a union are offered, an alias's too", () => {
  const unit = vscode.tags.find(({ name }) => name === "budget-data")?.attributes.find(({ name }) => name === "unit");
  expect(unit?.values?.map(({ name }) => name)).toEqual([...MONEY_UNITS]);
  expect(web.find(({ name }) => name === "budget-data")?.attributes.find(({ name }) => name === "unit")?.value.type).toContain(MONEY_UNITS.map((value) => `"${value}"`).join(" | "));
});

it("every event has the name that pages listen for", () => {
  expect(web.flatMap(({ name, js }) => js.events.filter((event) => !/^[a-z]+-[a-z-]+$/.test(event.name)).map((event) => `${name} ${event.name}`))).toEqual([]);
  expect(web.flatMap(({ js }) => js.events.map(({ name }) => name))).toContain("budget-select");
});

it("the manifest's modules are those of the package", () => {
  expect(full.modules.map(({ path }) => path).filter((path) => !path.startsWith("dist/") || !existsSync(ROOT + path))).toEqual([]);
  expect(read("custom-elements.json")).not.toMatch(/"\/?src\//);
});

it("an event of a class that no module declares is refused by name", () => {
  const declaration = { tagName: "budget-x", name: "BudgetX", events: [{ name: "budget-y", type: { text: "BudgetYEvent" } }] };
  expect(() => supportFiles({ modules: [{ path: "dist/x.js", declarations: [declaration] }] }, packageJson)).toThrow(/unknown event type BudgetYEvent of <budget-x>/);
});

it("what a comment says cannot end the comment it goes into", () => {
  const declaration = { tagName: "budget-x", name: "BudgetX", summary: "a */ b", description: "c\n\nd */" };
  const { "types/react.d.ts": text = "" } = supportFiles({ modules: [{ path: "dist/x.js", declarations: [declaration] }] }, packageJson);
  expect(text.match(/\*\//g)).toHaveLength(text.match(/\/\*\*/g)?.length ?? 0);
});
