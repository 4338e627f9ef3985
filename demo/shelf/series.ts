/** Which of the documents on the shelf are shown together. */
import { plainName } from "../../src/classification/name.js";
import type { BudgetDocument } from "../../src/schema/index.js";

export interface Series {
  readonly shown: BudgetDocument;
  /** The one shown and all that may stand beside it: at most one of each year and kind, so that year and kind name one. */
  readonly documents: readonly BudgetDocument[];
}

/**
 * All documents go to the elements, which say themselves what they compare and why not. Only where several have the same year and kind
 * does one stand for all: the one shown, else the first of the same entity, else the first.
 */
export function seriesOf(all: readonly BudgetDocument[], shown: BudgetDocument): Series {
  const chosen = new Map<string, BudgetDocument>();
  for (const document of [shown, ...all.filter((one) => isAlike(one, shown)), ...all]) {
    const moment = `${document.year} ${document.kind}`;
    if (!chosen.has(moment)) chosen.set(moment, document);
  }
  return { shown, documents: inTime(Array.from(chosen.values())) };
}

/** By year, the budget of a year before its final accounts. */
export function inTime(documents: readonly BudgetDocument[]): readonly BudgetDocument[] {
  return documents.slice().sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind));
}

/** The others that the one shown is compared with. */
export function comparedIn({ shown, documents }: Series): readonly BudgetDocument[] {
  return documents.filter((one) => one !== shown && isAlike(one, shown));
}

function isAlike({ entity: a }: BudgetDocument, { entity: b }: BudgetDocument): boolean {
  return plainName(a.name) === plainName(b.name) && (a.region?.code ?? "") === (b.region?.code ?? "");
}
