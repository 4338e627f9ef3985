/** 一级指标: the first level of an indicator, as a key that is the same however the form words it. */
import { withoutBlanks } from "../../classification/name.js";

/** 产出, 成本 (a level of its own since about 2021), 效益, 满意度; in the order of the form. */
export const GROUPS = ["output", "cost", "benefit", "satisfaction"] as const;
export type KnownGroup = (typeof GROUPS)[number];
/** A known group, or the printed name of another first level. */
export type GroupKey = KnownGroup | (string & { readonly group?: never });

const NAMES: readonly (readonly [RegExp, KnownGroup])[] = [
  [/^产出/, "output"],
  [/^成本/, "cost"],
  [/效益/, "benefit"],
  [/满意/, "satisfaction"],
];

/** By what is printed: a document has a handful of first levels, and repeats them for each indicator. */
export function groupReader(): (level1: string) => GroupKey {
  const known = new Map<string, GroupKey>();
  return (level1) => {
    const group = known.get(level1) ?? groupOf(level1);
    known.set(level1, group);
    return group;
  };
}

function groupOf(level1: string): GroupKey {
  const name = withoutBlanks(level1);
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

export function isKnownGroup(key: GroupKey): key is KnownGroup {
  return GROUPS.some((known) => known === key);
}

/** 成本指标, as a first level or beneath 产出: less is better there. */
export function isCost({ level1, level2 = "" }: { readonly level1: string; readonly level2?: string | undefined }): boolean {
  return /成本/.test(level1 + level2);
}
