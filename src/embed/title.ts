/** What an embedded element is called, from the documents it shows. */
import type { BudgetDocument } from "../schema/definition.js";
import { tagName, type EmbedTag } from "./tags.js";

const KINDS = { budget: { zh: "预算", en: "budget" }, finalAccounts: { zh: "决算", en: "final accounts" } } as const;

/** `张家口市科学技术协会 2023 年预算：支出构成`; of a series the first and the last year. Names stay as they are printed. */
export function embedTitle(documents: readonly Pick<BudgetDocument, "entity" | "year" | "kind">[], tag: EmbedTag, language: "zh" | "en"): string {
  const name = tagName(tag)[language];
  const [first] = documents;
  if (first === undefined) return name;
  const years = documents.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span = from === to ? String(from) : `${from}–${to}`;
  const kinds = Array.from(new Set(documents.map(({ kind }) => KINDS[kind][language])));
  return language === "zh" ? `${first.entity.name} ${span} 年${kinds.join("、")}：${name}` : `${first.entity.name}, ${kinds.join(" and ")} ${span}: ${name}`;
}
