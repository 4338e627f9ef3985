/** Ratios in per cent, exact until the last digit, which is rounded as statistics are: half away from zero. */
import { absolute } from "../../amount/exact.js";

export type PercentDecimals = 1 | 2;

/**
 * `part` in per cent of `whole`, both in the same steps: `percentText(3n, 542n)` is `"0.55"`. `undefined` where the whole is zero or
 * negative: such a base has no rate.
 */
export function percentText(part: bigint, whole: bigint, decimals: PercentDecimals = 2): string | undefined {
  if (whole <= 0n) return undefined;
  const scale = decimals === 2 ? 100n : 10n;
  const size = absolute(part);
  const steps = (size * 200n * scale + whole) / (2n * whole);
  const digits = steps.toString().padStart(decimals + 1, "0");
  const sign = part < 0n && steps > 0n ? "-" : "";
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
