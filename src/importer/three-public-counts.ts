/**
 * Counts of the three public expenses in prose: 因公出国（境）团组数 and 人次, vehicles bought and kept, 接待批次 and 人次, money a vehicle. They are
 * statements whose unit is what is counted; only words that name the item themselves are read (接待外宾 is a part of them, and none).
 */
import { lexAmount } from "../amount/lexer.js";
import type { BudgetStatement } from "../schema/index.js";
import { proseOf, rejoined, sentencesOf, type Prose } from "./clause.js";

const NUMBER = "(\\d[\\d,]*)";
const JOINED = "[、，,]?(?:累计|共计?|合计)?";

interface Counted {
  readonly words: RegExp;
  /** Key and unit of each figure that the words hold, in their order. */
  readonly figures: readonly (readonly [key: string, unit: string])[];
}

const COUNTS: readonly Counted[] = [
  { words: new RegExp(`因公出国〔境〕(?:费用?)?团组(?:数|数量)?(?:为|共)?${NUMBER}个(?:${JOINED}(?:人次)?${NUMBER}人次?)?`, "g"), figures: [["abroad.groups", "个"], ["abroad.persons", "人次"]] },
  { words: new RegExp(`(?:公务用车购置(?:数量?|车辆)?(?:为|共)?|(?<!拟)购置公务用车)${NUMBER}辆`, "g"), figures: [["purchase.vehicles", "辆"]] },
  { words: new RegExp(`公务用车(?:期末)?保有量(?:为|共)?${NUMBER}辆`, "g"), figures: [["operation.vehicles", "辆"]] },
  { words: new RegExp(`公务接待(?:费)?(?:共|为)?${NUMBER}批次?(?:${JOINED}${NUMBER}人次?)?`, "g"), figures: [["reception.batches", "批次"], ["reception.persons", "人次"]] },
  { words: /(?:平均)?每辆(?:公务用车|车)?(?:年)?运行(?:维护)?费(?:用)?(?:为)?(\d[\d,]*(?:\.\d+)?)万元/g, figures: [["operation.perUnit", "万元/辆"]] },
];

/** All counts in order; the first of each key. Sentences that speak of another year are left out. */
export function readCounts(paragraphs: readonly string[], year: number): BudgetStatement[] {
  const found = new Map<string, BudgetStatement>();
  for (const paragraph of rejoined(paragraphs)) {
    const prose = proseOf(paragraph);
    for (const { from, to } of sentencesOf(prose.shape)) {
      for (const statement of countsIn(prose, from, to, year)) if (!found.has(statement.key)) found.set(statement.key, statement);
    }
  }
  return [...found.values()];
}

function countsIn({ text, shape }: Prose, from: number, to: number, year: number): BudgetStatement[] {
  const sentence = shape.slice(from, to);
  if (Array.from(sentence.matchAll(/((?:19|20)\d{2})年/g)).some(([, said]) => Number(said) !== year)) return [];
  return COUNTS.flatMap(({ words, figures }) =>
    Array.from(sentence.matchAll(words)).flatMap((match) =>
      figures.flatMap(([key, unit], at) => {
        const value = lexAmount(match[at + 1] ?? "");
        const quote = text.slice(from + match.index, from + match.index + match[0].length);
        return value.ok ? [{ key: `threePublic.${key}`, value: value.value, unit, quote }] : [];
      }),
    ),
  );
}
