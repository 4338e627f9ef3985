/** Items of two years side by side: by code, then by name through the classification's aliases; what meets nothing is listed. */
import { plainName } from "../../classification/name.js";

export interface CodedItem {
  readonly code: string;
  readonly name: string;
}

/** The code that a name stands for, through aliases (see `codeOfName`); `under` is the code one level up. */
export type ResolveCode = (name: string, under: string) => string | undefined;

export interface Match<B, A> {
  readonly before: B;
  readonly after: A;
  /** `code`: the same code; `alias`: the books know both names as one item; `name`: the same printed name. */
  readonly by: "code" | "alias" | "name";
}

export interface Crosswalk<B, A> {
  /** In the order of `after`. */
  readonly matches: readonly Match<B, A>[];
  readonly onlyBefore: readonly B[];
  readonly onlyAfter: readonly A[];
}

/** Linear in the number of items. A code or name that several items of one side share matches the first of them that is free. */
export function crosswalk<B extends CodedItem, A extends CodedItem>(before: readonly B[], after: readonly A[], resolve: ResolveCode = () => undefined): Crosswalk<B, A> {
  const found = new Map<A, Match<B, A>>();
  const free = new Set(before);
  const round = (by: Match<B, A>["by"], keyOf: (item: CodedItem) => string): void => {
    const waiting = new Map<string, B[]>();
    for (const item of free) {
      const key = keyOf(item);
      if (key === "") continue;
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [item]);
      else list.push(item);
    }
    for (const item of after) {
      if (found.has(item)) continue;
      const key = keyOf(item);
      const partner = key === "" ? undefined : waiting.get(key)?.shift();
      if (partner === undefined) continue;
      found.set(item, { before: partner, after: item, by });
      free.delete(partner);
    }
  };
  round("code", ({ code }) => code);
  round("alias", ({ code, name }) => resolve(name, code.length > 3 ? code.slice(0, -2) : "") ?? "");
  round("name", ({ code, name }) => `${code.length} ${plainName(name)}`);
  return {
    matches: after.flatMap((item) => found.get(item) ?? []),
    onlyBefore: before.filter((item) => free.has(item)),
    onlyAfter: after.filter((item) => !found.has(item)),
  };
}
