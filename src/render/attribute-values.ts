/** Values that an element would pass over for its default: on a page the console warns of them, in a file nobody would know. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FLOW_STAGES, stagesIn } from "../model/flows/index.js";
import type { Bilingual } from "../schema/issue.js";
import { attributeType } from "./attribute-type.js";

/** It stands two folders up, from `src/render` as from `dist/render`. */
const MANIFEST = join(dirname(fileURLToPath(import.meta.url)), "../../custom-elements.json");

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly Attribute[] }[] }[];
}

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
}

let manifest: Manifest | undefined;

/** As the manifest of custom elements has them; none of a tag that it does not know. */
export function attributesOf(tag: string): readonly Attribute[] {
  manifest ??= JSON.parse(readFileSync(MANIFEST, "utf8")) as Manifest;
  return manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag)?.attributes ?? [];
}

/** The first value that `tag` does not know, with those that it does. Names are not judged, and what is empty is the default. */
export function wrongValue(tag: string, given: Readonly<Record<string, string>>): Bilingual | undefined {
  for (const { name, type } of attributesOf(tag)) {
    const value = given[name] ?? "";
    const expected = value === "" ? undefined : expectation(name, type?.text ?? "", value);
    if (expected !== undefined) return { zh: `<${tag}> 的属性 ${name} 没有这个值：${value}（${expected.zh}）`, en: `unknown value of ${name}, an attribute of <${tag}>: ${value} (${expected.en})` };
  }
  return undefined;
}

/** What should stand in place of `value`; `undefined` where it may stand. */
function expectation(name: string, type: string, value: string): Bilingual | undefined {
  // Several words in one attribute are more than its type says.
  if (name === "stages") return stagesIn(value).every((stage) => FLOW_STAGES.some((known) => known === stage)) ? undefined : oneOf(FLOW_STAGES);
  const { kind, values } = attributeType(type);
  if (kind === "oneOf" && !values.includes(value)) return oneOf(values);
  if (kind === "number" && !Number.isFinite(Number(value))) return { zh: "须为数字", en: "a number" };
  if (kind === "flag" && value !== name && value !== "true") return { zh: "写上就是要，不要请删去", en: "it is asked for by being there: leave it out" };
  return undefined;
}

function oneOf(values: readonly string[]): Bilingual {
  return { zh: `可用：${values.join("、")}`, en: `one of: ${values.join(", ")}` };
}
