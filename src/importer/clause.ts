/** Prose taken apart: paragraphs into sentences (。), segments (；) and clauses (，and brackets), each a stretch of the same text. */
import { withoutBlanks } from "../classification/name.js";

/** Blanks gone, as they only justify Chinese text. `shape` has the same length as `text`, with half-width digits and brackets. */
export interface Prose {
  readonly text: string;
  readonly shape: string;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const FULL_WIDTH = 0xfee0;

export function proseOf(paragraph: string): Prose {
  const text = withoutBlanks(paragraph);
  const shape = text
    .replace(/[０-９．％（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH))
    .replace(/出国\(境\)/g, "出国〔境〕") // these brackets part nothing
    .replace(/\((以[^()]{1,12}为准)\)/g, "〔$1〕"); // nor do these: 政府采购金额（以合同签订为准）为
  return { text, shape };
}

export const sentencesOf = (shape: string, within: Stretch = { from: 0, to: shape.length }): Stretch[] => stretches(shape, within, /[。！？]/g);
export const segmentsOf = (shape: string, within: Stretch): Stretch[] => stretches(shape, within, /[；;]/g);
/** A comma between three digits groups them and parts nothing. */
export const clausesOf = (shape: string, within: Stretch): Stretch[] => stretches(shape, within, /[，()]|,(?!\d{3})/g);

function stretches(shape: string, { from, to }: Stretch, separators: RegExp): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (const { index, 0: mark } of shape.slice(from, to).matchAll(separators)) {
    found.push({ from: start, to: from + index });
    start = from + index + mark.length;
  }
  found.push({ from: start, to });
  return found.filter((stretch) => stretch.to > stretch.from);
}

const ENDED = /[。；;：:！？]\s*$/;
const LONGEST = 500;

/** Lines of a page are cut anywhere: one that ends in no stop goes on in the next. */
export function rejoined(paragraphs: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let open = "";
  for (const paragraph of paragraphs) {
    open += paragraph;
    if (!ENDED.test(paragraph) && open.length < LONGEST) continue;
    whole.push(open);
    open = "";
  }
  return open === "" ? whole : [...whole, open];
}
