/** One cell of a figure column: digits as printed, blank, or a statement in place of a number. Nothing is repaired. */
import { lexAmount } from "../amount/lexer.js";
import { withoutBlanks } from "../classification/name.js";
import type { Amount } from "../schema/definition.js";

const NOT_APPLICABLE = /^(?:[-—–―─－]{1,4}|\/|不适用|单位不需填列|无需填列|不涉及)$/;
const NOT_DISCLOSED = /^(?:未公开|不公开|不予公开|涉密|涉密不公开)$/;

/** The amount of a printed cell; `undefined` when it is none. */
export function readFigure(text: string): Amount | undefined {
  const plain = withoutBlanks(text);
  if (plain === "") return null;
  const lexed = lexAmount(text.trim());
  if (lexed.ok) return lexed.value;
  if (NOT_APPLICABLE.test(plain)) return { state: "notApplicable", text: plain };
  if (NOT_DISCLOSED.test(plain)) return { state: "notDisclosed", text: plain };
  return undefined;
}

/** Could this figure be a year? Years satisfy sums (2022 = 2022 + 0), so only the company it keeps can tell. */
export function looksLikeYear(amount: string): boolean {
  return /^(?:19[5-9]\d|20\d{2})$/.test(amount);
}

/** Printed decimals; `undefined` for what is no number. */
export function printedDecimals(amount: Amount): number | undefined {
  if (typeof amount !== "string") return undefined;
  const point = amount.indexOf(".");
  return point < 0 ? 0 : amount.length - point - 1;
}
