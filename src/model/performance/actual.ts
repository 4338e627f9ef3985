/** 实际完成值: what a self-evaluation (绩效自评) says was reached. Only a text that is a number, or a date, as a whole is one. */
import { lexAmount, toHalfWidth } from "../../amount/lexer.js";
import { withoutBlanks } from "../../classification/name.js";

export interface ActualNumber {
  readonly value: string;
  readonly unit: string;
}

const NUMBER = /^(-?\d[\d,]*(?:\.\d+)?)([%‰℃㎡\p{Script=Han}A-Za-z²/]{0,12})$/u;
/** 98%以上 is a limit and 12个左右 a guess: neither is a figure. 2023年 is a date. */
const NO_UNIT = /以[上下内]|左右|余|多$|完成|前$|底$|[月日号]/;
const YEAR = /^(?:19|20)\d{2}$/;

/** `undefined` where the text is no single figure. */
export function actualNumber(text: string): ActualNumber | undefined {
  const [, digits = "", unit = ""] = NUMBER.exec(plainOf(text)) ?? [];
  const lexed = lexAmount(digits);
  if (!lexed.ok || NO_UNIT.test(unit) || (YEAR.test(digits) && (unit === "年" || unit === ""))) return undefined;
  return { value: lexed.value, unit };
}

const POINT = /^(?:((?:19|20)\d{2})(?:年|[./-]|$))?(?:(1[0-2]|0?[1-9])(?:月份?|[./-]|$))?(?:([12]\d|3[01]|0?[1-9])[日号]?)?(?:底|末)?(?:前|之前|以前)?$/;

/** The end of the period that a text names, as an ISO year, month or date; `undefined` where it names none. */
export function actualEnd(text: string): string | undefined {
  const plain = plainOf(text)
    .replace(/(?:全部|已|均)?(?:完成|完毕|结束)$/, "")
    .replace(/[至到~～—–]+/g, "~")
    .replace(/([年月日号])-/g, "$1~")
    .replace(/((?:19|20)\d{2}\.\d{1,2})-(?=\d)/g, "$1~");
  const parts = plain.split("~");
  const [first, last] = [POINT.exec(parts[0] ?? ""), POINT.exec(parts[parts.length - 1] ?? "")];
  const year = last?.[1] ?? first?.[1];
  if (parts.length > 2 || !first || !last || year === undefined) return undefined;
  return [year, last[2], last[2] === undefined ? undefined : last[3]].filter((part) => part !== undefined).map((part) => part.padStart(2, "0")).join("-");
}

function plainOf(text: string): string {
  return toHalfWidth(withoutBlanks(text)).replace(/％/g, "%");
}
