/**
 * Levels of classification codes (政府收支分类科目): functional 类/款/项 = 3/5/7 digits, economic 类/款 = 3/5 digits. Codes beyond that
 * (revenue 目, local sub-items) go on in steps of two digits.
 */

/** `function` 支出功能分类 (2xx), `economic` 支出部门经济分类 (3xx). */
export type Classification = "function" | "economic";

const CODE = /^\d{3}(?:\d{2}){0,8}$/;

/** 1 for a 类 (3 digits), 2 for a 款, 3 for an 项, …; 0 for what is no classification code. */
export function levelOfCode(code: string): number {
  return CODE.test(code) ? (code.length - 1) / 2 : 0;
}

/** The code one level up: `"2060701"` → `"20607"`; `""` above a 类. */
export function parentCode(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : "";
}
