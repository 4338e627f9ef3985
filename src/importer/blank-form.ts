/** A form that a finance bureau gives out to be filled in looks like a disclosure and discloses nothing. */
import { lexAmount } from "../amount/lexer.js";
import { withoutBlanks } from "../classification/name.js";
import { rowTexts, type DisclosedFile } from "./disclosed-file.js";
import { isColumnNumbers } from "./heading.js";

/** What stands where a name or a figure is to come: XX部门, XXX万元, ……, 1.××. */
const PLACEHOLDER = /[X×Ｘ]{2,}|^(?:[一二三四五六七八九十\d]{1,3}[、.])?…+$/;
/** One may stand in a real text; a form is full of them. */
const FORM_FROM = 3;

export function isBlankForm({ blocks }: DisclosedFile): boolean {
  let placeholders = 0;
  for (const block of blocks) {
    if (block.kind === "paragraph") placeholders += PLACEHOLDER.test(withoutBlanks(block.text)) ? 1 : 0;
    else {
      for (let row = 0; row < block.rows.length; row++) {
        const texts = rowTexts(block, row);
        if (isColumnNumbers(texts)) continue;
        if (texts.some((text) => text.includes(".") && lexAmount(text).ok)) return false;
        placeholders += texts.filter((text) => PLACEHOLDER.test(withoutBlanks(text))).length;
      }
    }
  }
  return placeholders >= FORM_FROM;
}
