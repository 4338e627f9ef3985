/** 主要原因是…: the reason that is given for a change, up to the end of its segment. */
import type { Prose, Stretch } from "./clause.js";

const MOVED = "(?:增加|减少|增长|下降|降低|持平|变动|变化|增减(?:变化)?)";
const OPENING = new RegExp(`^[，,：:]?(?:${MOVED}?的?(?:主要)?原因(?:是|为|系)?|主要(?:是|为|系)?|(?=由于|因))[：:]?(?:主要)?(?:是|为|系)?(?:由于|因为|因)?`);
/** A rate may stand between: 增长5.2%，主要是…. */
const RATE = new RegExp(`^[，,]${MOVED}了?[\\d.]+%`);
const MAX_REASON = 1_000;

/** The reason after a figure that ends at `end`; it stands in the same segment, or opens the next sentence. One without its end is none: lines of a page are cut anywhere. */
export function reasonAfter({ text, shape }: Prose, end: number, segment: Stretch): string | undefined {
  const skipped = RATE.exec(shape.slice(end, segment.to))?.[0].length ?? 0;
  const from = end + skipped;
  if (segment.to >= text.length) return undefined;
  return reasonAt(text.slice(from, segment.to)) ?? (shape[segment.to] === "。" && from === segment.to ? reasonAt(nextSentence(text, segment.to)) : undefined);
}

function nextSentence(text: string, stop: number): string {
  const end = text.indexOf("。", stop + 1);
  return end < 0 ? "" : text.slice(stop + 1, end);
}

function reasonAt(words: string): string | undefined {
  const opening = OPENING.exec(words)?.[0];
  if (opening === undefined || opening.replace(/[，,：:]/g, "") === "") return undefined;
  const reason = words.slice(opening.length).slice(0, MAX_REASON);
  return reason === "" ? undefined : reason;
}
