/** Whose documents are they? Those of several entities are no series: a picture of one of them would pass for all. */
import type { BudgetDocument } from "../../schema/definition.js";
import type { Bilingual } from "../../schema/issue.js";
import { sameEntity } from "./like.js";

/** One document of each entity among `documents`, the first that was given. */
export function entitiesOf(documents: readonly BudgetDocument[]): readonly BudgetDocument[] {
  let groups: readonly (readonly BudgetDocument[])[] = [];
  for (const document of documents) {
    // One that was renamed between two others is the same as both.
    const same = groups.filter((group) => group.some((one) => sameEntity(one, document)));
    groups = [...groups.filter((group) => !same.includes(group)), [...same.flat(), document]];
  }
  return groups.flatMap((group) => group.slice(0, 1));
}

/** What is wrong with documents that are not all of one entity. */
export function severalEntities(documents: readonly BudgetDocument[]): Bilingual | undefined {
  const entities = entitiesOf(documents);
  if (entities.length < 2) return undefined;
  const names = entities.map(({ entity: { name, region } }) => `“${name}”${region === undefined ? "" : ` (${[region.name, region.code].filter(Boolean).join(" ")})`}`);
  return { zh: `这几份文档不是同一单位的：${names.join("、")}；请只给出一个单位的文档`, en: `documents of more than one entity: ${names.join(", ")}; give those of one` };
}
