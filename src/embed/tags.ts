/** The tags there are, and what they are called where a picture has no name of its own. A test holds the list to `src/elements`. */
import type { Bilingual } from "../schema/issue.js";
import { EmbedFault } from "./fault.js";

const NAMES = {
  "budget-audit": { zh: "勾稽核对", en: "audit of the figures" },
  "budget-balance": { zh: "收支平衡", en: "income and expenditure" },
  "budget-change": { zh: "与上年相比", en: "change on the year before" },
  "budget-data": { zh: "预算数据", en: "budget data" },
  "budget-figure": { zh: "预算数字", en: "a figure of the budget" },
  "budget-report": { zh: "预算公开报告", en: "budget report" },
  "budget-sunburst": { zh: "支出构成", en: "what is spent on what" },
  "budget-table": { zh: "预算公开表", en: "budget table" },
  "budget-term": { zh: "名词解释", en: "a term of the budget" },
  "kpi-scorecard": { zh: "绩效目标", en: "performance targets" },
  "procurement-list": { zh: "政府采购", en: "government procurement" },
  "sangong-compare": { zh: "“三公”经费", en: "three public expenses" },
  "sankey-funds": { zh: "资金流向", en: "flow of funds" },
  "state-assets": { zh: "国有资产", en: "state-owned assets" },
} as const satisfies Record<string, Bilingual>;

export type EmbedTag = keyof typeof NAMES;

export const EMBED_TAGS: readonly EmbedTag[] = Object.keys(NAMES) as EmbedTag[];

/** Gives data to what stands inside it and draws nothing: alone in a frame it would be a blank one. */
const UNSEEN: EmbedTag = "budget-data";

export function isUnseen(name: string): boolean {
  return name === UNSEEN;
}

/** The tags that a frame can show. */
export const FRAME_TAGS: readonly EmbedTag[] = EMBED_TAGS.filter((tag) => tag !== UNSEEN);

/** They stand in a sentence: the words in the tag are the sentence's own. */
const IN_SENTENCES: readonly EmbedTag[] = ["budget-figure", "budget-term"];

export function standsInSentence(tag: EmbedTag): boolean {
  return IN_SENTENCES.includes(tag);
}

/** What the tag shows, in a few words. */
export function tagName(tag: EmbedTag): Bilingual {
  return NAMES[tag];
}

/** @throws EmbedFault for a tag that is not in `known` */
export function knownTag(name: string, known: readonly EmbedTag[] = EMBED_TAGS): EmbedTag {
  const found = known.find((tag) => tag === name);
  if (found === undefined) throw new EmbedFault(unknownTag(name, known));
  return found;
}

export function unknownTag(name: string, known: readonly EmbedTag[]): Bilingual {
  return { zh: `未知的标签：${name}（可用：${known.join("、")}）`, en: `unknown tag: ${name} (one of: ${known.join(", ")})` };
}
