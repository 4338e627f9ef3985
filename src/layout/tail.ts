/** Which of many things are too small to be drawn one by one. */

export interface TailOptions {
  /** Things to draw at most, the counted rest included. */
  readonly limit: number;
  /** What is never gathered, however small. */
  readonly keep: (at: number) => boolean;
}

/**
 * Positions (of `all`) that are gathered: the smallest beyond the limit, of equal ones the later. Never a lone one, which would stand for itself.
 */
export function tailOf(all: readonly number[], values: ArrayLike<number>, { limit, keep }: TailOptions): ReadonlySet<number> {
  if (all.length <= limit) return new Set();
  const small = all.filter((at) => !keep(at));
  const kept = Math.max(0, limit - 1 - (all.length - small.length));
  // Sorting is stable: of equal ones the first stays.
  const tail = small.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(kept);
  return new Set(tail.length > 1 ? tail : []);
}
