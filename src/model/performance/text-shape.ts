/** What a printed text looks like, where it stands in a column that should hold something else. */
import { withoutBlanks } from "../../classification/name.js";
import { isWish } from "../../classification/wish.js";

/** Nothing printed, or nothing but blanks; told by the first character, because it is asked of every cell. */
export function isBlank(text: string | null | undefined): boolean {
  return text === undefined || text === null || !/[^\s\u200b]/.test(text);
}

const LIMIT = /^(?:[≥≤≧≦＞＜><]=?|不低于|不少于|不超过|不高于|不大于)-?\d[\d,]*(?:\.\d+)?\D{0,8}$/;
const PERIOD = /^(?:19|20)\d{2}年?(?:[./-]?\d{1,2}月?)?(?:[-—~至到](?:(?:19|20)\d{2}[年./-])?\d{1,2}月)?底?前?$/;

/** Does a text read as nothing but a target? */
export function readsAsTarget(text: string): boolean {
  const plain = withoutBlanks(text);
  return isWish(plain) || LIMIT.test(plain) || PERIOD.test(plain);
}

/** 项目预算控制数 belongs to a whole project; a price of one piece must never be taken for it, or added to it. */
export function isPiecePrice({ level3 = "", description = "", target: { unit = "" } }: { readonly level3?: string | undefined; readonly description?: string | undefined; readonly target: { readonly unit?: string | undefined } }): boolean {
  return /单位成本|单价|人均|平均|每/.test(level3 + description) || unit.includes("/");
}
