/** 较2022年预算增加515.78万元, 与上年持平: a clause that says how something moved against last year. */

export interface Movement {
  /** Words before the comparison. */
  readonly subject: string;
  readonly direction: "more" | "less" | "same";
}

const LAST = "(?:较|比|与|同|和)(?:((?:19|20)\\d{2})年|上年|去年|上一年)";
const BASE = "度?(?:同期)?(?:年初|当年)?(?:预算|决算|执行|预算安排)?(?:数|安排)?(?:相比|比较|比)?";
const COMPARISON = new RegExp(LAST + BASE);
const VERB = "(?:共|总体|合计|略有|有所|净)?(增加|增长|上升|提高|减少|下降|降低)了?(?:额)?(?:为)?";
const MOVED = new RegExp(`^(.{0,60}?)(?:(${LAST})${BASE})?${VERB}$`);
/** 基本持平 is not nil. */
const SAME = new RegExp(`^(.{0,60}?)${LAST}${BASE}(?:一致|持平|无增减(?:变化)?|(?:没有|无)(?:增减)?变化)$`);

/** Is there a comparison in the clause, and is it with the year before `year`? */
export function comparisonIn(shape: string, year: number): "lastYear" | "otherYear" | undefined {
  const found = COMPARISON.exec(shape);
  if (found === null) return undefined;
  return found[1] === undefined || Number(found[1]) === year - 1 ? "lastYear" : "otherYear";
}

/** The movement that the words before a figure (or a whole clause) say; 增加 alone is one only where the sentence is `comparing`. */
export function readMovement(words: string, comparing: boolean): Movement | undefined {
  const same = SAME.exec(words);
  if (same !== null) return { subject: same[1] ?? "", direction: "same" };
  const [, subject = "", compared, , verb] = MOVED.exec(words) ?? [];
  if (verb === undefined || (compared === undefined && !comparing)) return undefined;
  return { subject, direction: /^[增上提]/.test(verb) ? "more" : "less" };
}
