/**
 * An attribute's value if it is one of the known ones, else the documented default (the first), with a warning for developers. An
 * attribute that was taken away is `null`.
 */
export function oneOf<const T extends string>(known: readonly T[], value: string | null | undefined): T {
  const found = known.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const fallback = known[0] as T;
  if (value && !warned.has(value)) {
    warned.add(value);
    console.warn(`budget-elements: unknown value "${value.slice(0, 40)}", expected ${known.join(" | ")}; using ${fallback}`);
  }
  return fallback;
}

const warned = new Set<string>();
