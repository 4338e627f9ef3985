/** Keys of sources of money, which all views of a document share. */

/** 财政拨款, whatever fund it is of: 收入总表 prints it as one source. */
export const APPROPRIATION = "source:appropriation";

/** Its parts, which the balance of income and expenditure (收支总表) prints. */
const APPROPRIATIONS: ReadonlySet<string> = new Set(["generalPublic", "governmentFund", "stateCapital"]);

export function isAppropriation({ key = "" }: { readonly key?: string | undefined }): boolean {
  return APPROPRIATIONS.has(key);
}

/** Sources have the keys that they have in other views; an appropriation that is the only one is all of 财政拨款. */
export function sourceKey(key: string, appropriations: number): string {
  return isAppropriation({ key }) && appropriations === 1 ? APPROPRIATION : `source:${key}`;
}
