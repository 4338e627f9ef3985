/**
 * Shares by the largest-remainder method (Hamilton): each part is cut to a tenth of a per cent and what is missing goes to the
 * largest remainders, so that the shares printed side by side add up.
 *
 * Shares are ratios for reading, not money: they are computed in doubles and never flow back into an amount.
 */

/**
 * Per-mille shares (integers; 731 means 73.1 %) of `parts` in `whole`. Parts that are not positive get 0, a whole that is not
 * positive gives all zeros. Their sum is the rounded share of Σ parts in `whole`.
 */
export function permilleShares(parts: readonly number[], whole: number): number[] {
  if (!(whole > 0)) return parts.map(() => 0);
  const exact = parts.map((part) => (part > 0 ? (part / whole) * 1000 : 0));
  const shares = exact.map(Math.floor);
  const missing = Math.round(exact.reduce(add, 0)) - shares.reduce(add, 0);
  if (missing <= 0) return shares;
  const rest = (at: number): number => (exact[at] ?? 0) - (shares[at] ?? 0);
  const byRest = shares.map((_, at) => at).filter((at) => rest(at) > 0).sort((a, b) => rest(b) - rest(a) || a - b);
  for (const at of byRest.slice(0, missing)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

const add = (a: number, b: number): number => a + b;

/** `731` → `"73.1%"`; what is positive but under a tenth of a per cent reads `"<0.1%"`, never `"0.0%"`. */
export function formatPermille(permille: number, positive = permille > 0): string {
  if (permille === 0 && positive) return "<0.1%";
  return `${Math.floor(permille / 10)}.${permille % 10}%`;
}
