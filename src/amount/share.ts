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
  const shares = parts.map(() => 0);
  if (!(whole > 0)) return shares;
  const rests: { index: number; rest: number }[] = [];
  let exactSum = 0;
  let cutSum = 0;
  parts.forEach((part, index) => {
    if (!(part > 0)) return;
    const exact = (part / whole) * 1000;
    const cut = Math.floor(exact);
    shares[index] = cut;
    exactSum += exact;
    cutSum += cut;
    rests.push({ index, rest: exact - cut });
  });
  rests.sort((a, b) => b.rest - a.rest || a.index - b.index);
  const missing = Math.round(exactSum) - cutSum;
  for (const { index } of rests.slice(0, Math.max(0, missing))) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** `731` → `"73.1%"`; what is positive but under a tenth of a per cent reads `"<0.1%"`, never `"0.0%"`. */
export function formatPermille(permille: number, positive = permille > 0): string {
  if (permille === 0 && positive) return "<0.1%";
  return `${Math.floor(permille / 10)}.${permille % 10}%`;
}
