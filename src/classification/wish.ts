/** Words that stand where a target should: 进一步提高, 较上年提升. They promise a direction and no measure. */
import { withoutBlanks } from "./name.js";

const WISH = /^(?:较上年度?|比上年度?|进一步|持续|逐步|明显|有效|显著|不断|稳步|大幅)(?:得到|有所)?(?:提高|提升|促进|保障|改善|增强|增加|减少|降低|下降|加强|优化|扩大)$/;

/** Is the whole text a wish? */
export function isWish(text: string): boolean {
  return WISH.test(withoutBlanks(text));
}
