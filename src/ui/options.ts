/** An attribute's value if it is one of the known ones, else the documented default (the first), with a warning for developers. */
export function oneOf<const T extends string>(known: readonly [T, ...T[]] | readonly T[], value: string): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const fallback = known[0] as T;
  if (value !== "" && !warned.has(value)) {
    warned.add(value);
    console.warn(`budget-elements: unknown value "${value.slice(0, 40)}", expected ${known.join(" | ")}; using ${fallback}`);
  }
  return fallback;
}

const warned = new Set<string>();

/** Shallow equality of two lists: what a cached result was made from. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
