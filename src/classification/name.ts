/**
 * Names as printed carry blanks of justification (合  计) and ordinals (二、社会保障和就业支出). An ordinal is the place in a list, never a
 * code: real documents print 208 as 二、, so it is taken off before names are compared and used for nothing else.
 */

const BLANKS = /[\s\u00a0\u3000\u200b\ufeff]+/g;

/** One ordinal at the start: 一、 （二） 3. (4) and the words that open a part or a remainder (其中： 加： 减：). */
const ORDINAL = /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[(][一二三四五六七八九十]{1,4}[)]|\d{1,3}[、.．](?!\d)|[(]\d{1,3}[)]|(?:其中|加|减)[:：])/;

/** The text without any blank: what titles and headings are compared by. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, "");
}

/**
 * A name for comparison: without blanks and ordinals, with one kind of brackets. `"  其中：公务用车购置费"` → `"公务用车购置费"`,
 * `"二、社会保障和就业支出"` → `"社会保障和就业支出"`, `"维修（护）费"` → `"维修(护)费"`.
 */
export function plainName(text: string): string {
  let name = withoutBlanks(text).replace(/（/g, "(").replace(/）/g, ")");
  for (let rest = name.replace(ORDINAL, ""); rest !== name && rest !== ""; rest = name.replace(ORDINAL, "")) name = rest;
  return name;
}
