export interface Checkout {
  readonly packageJson: { readonly version: string; readonly repository?: unknown };
  readonly lock: { readonly version: string };
  readonly changelog: string;
  /** What `git status --porcelain` and `git tag` print. */
  readonly changes: string;
  readonly tags: string;
  readonly noticesCurrent: boolean;
}
/** Bytes of the packed package, at most. */
export const PACK_LIMIT: number;
/** What keeps a checkout from being released, as sentences. */
export function faults(checkout: Checkout): string[];
