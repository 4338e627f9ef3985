/** Projects that promise word for word the same as another one: the same visitors, promised once for each fund. */
import { withoutBlanks } from "../../classification/name.js";
import type { BudgetProject } from "../../schema/definition.js";
import { flag, type Flag } from "./flag.js";
import { isCost } from "./group.js";

/** Fewer indicators than this are alike by chance. */
const LEAST = 3;

/** At the project's position, the flag that names the first project of the same promises. Cost is left out: it differs by the amount alone. */
export function duplicateFlags(projects: readonly BudgetProject[]): readonly (Flag | undefined)[] {
  const first = new Map<string, number>();
  return projects.map(({ indicators = [] }, at) => {
    const promises = indicators.filter((indicator) => !isCost(indicator));
    if (promises.length < LEAST) return undefined;
    const key = keyOf(promises.flatMap(({ level1, level2 = "", level3 = "", description = "", target }) => [level1, level2, description || level3, target.text]));
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    return earlier === undefined ? undefined : flag("duplicate", at + 1, undefined, promises.length, earlier + 1);
  });
}

/** The same for the goals. */
export function duplicateGoalFlags(projects: readonly BudgetProject[]): readonly (Flag | undefined)[] {
  const first = new Map<string, number>();
  return projects.map(({ goals = [] }, at) => {
    if (goals.length === 0) return undefined;
    const key = keyOf(goals);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    return earlier === undefined ? undefined : flag("duplicateGoals", at + 1, undefined, earlier + 1);
  });
}

/** Texts as one, without blanks; parted by what no printed text holds. */
function keyOf(texts: readonly string[]): string {
  return withoutBlanks(texts.join("\u0001"));
}
