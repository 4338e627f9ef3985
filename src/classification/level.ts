/**
 * Levels of classification codes (政府收支分类科目): functional 类/款/项 = 3/5/7 digits, economic 类/款 = 3/5 digits. Codes beyond that
 * (revenue 目, local sub-items) go on in steps of two digits.
 */

/** `function` 支出功能分类 (2xx), `economic` 支出部门经济分类 (3xx). */
export type Classification = "function" | "economic";

/** 类 to the eighth level below it; longer codes are none. */
const LONGEST = 19;
const ZERO = 48;
const NINE = 57;

/** 1 for a 类 (3 digits), 2 for a 款, 3 for an 项, …; 0 for what is no classification code. */
export function levelOfCode(code: string): number {
  const { length } = code;
  if (length < 3 || length > LONGEST || length % 2 === 0) return 0;
  // Asked for every row of a large table: a loop, where a regular expression would be the larger part of the work.
  for (let at = 0; at < length; at++) {
    const digit = code.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return 0;
  }
  return (length - 1) / 2;
}

/** The code one level up: `"2060701"` → `"20607"`; `""` above a 类. */
export function parentCode(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : "";
}
