/**
 * Subjects of the functional classification in prose, named by their levels: 社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）87.70万元.
 * Their statements have the key of the row that they speak of, `generalPublic.2080501`. A figure is taken only where its subject is a row
 * of one table, and the budget, the year and the kind of figure (预算, 决算) are told without doubt; anything else is prose.
 */
import { lexAmount } from "../amount/lexer.js";
import { plainName } from "../classification/name.js";
import type { BudgetDocument, BudgetRow, BudgetStatement, BudgetTable } from "../schema/index.js";
import { hasOwn, own } from "../schema/own.js";
import { clausesOf, proseOf, rejoined, sentencesOf, type Prose, type Stretch } from "./clause.js";

export interface ItemContext extends Pick<BudgetDocument, "year" | "kind"> {
  readonly tables: Readonly<Record<string, BudgetTable>>;
}

/** The tables of the three budgets: a document prints a subject in the one whose money pays for it. */
const BUDGETS = [
  ["generalPublic", /一般公共预算/],
  ["governmentFund", /政府性?基金/],
  ["stateCapital", /国有资本经营/],
] as const;

type Table = (typeof BUDGETS)[number][0];

/** Class, group and item; a shorter path is a sentence about the class or the group. */
const PATH = /[“"]?[^()，。；：:、“”"‘’《》\d.]{2,40}\(类\)(?:[^()，。；：:“”"]{2,60}\(款\)(?:[^()，。；：:“”"]{2,60}\(项\))?)?/g;
const LEVEL = /\([类款项]\)/;
/** What may stand between a subject and its figure: the end of its quotation, 科目. */
const QUOTED = /^[”"’」》]*(?:科目)?/;
const FIGURE = /^([^\d]*(?:(?:19|20)\d{2}年度?[^\d]*)?)(\d[\d,]*(?:\.\d+)?)(万元|亿元|元)(?![/／]|以[上下内]|左右)/;
/** 2023年支出决算为: the words from a subject to its figure, by kind of document; 年初预算 of final accounts is another figure. */
const WORDS = {
  budget: /^(?:支出)?(?:年初)?(预算)?(?:支出)?数?(?:安排)?[为:：]?$/,
  finalAccounts: /^(?:支出)?(决算)?(?:支出)?数?[为:：]?$/,
} as const;

/** All in order; of a subject that is said with two figures (as where units speak for themselves) none. */
export function readItems(paragraphs: readonly string[], context: ItemContext): BudgetStatement[] {
  const found = new Map<string, BudgetStatement[]>();
  let tables: readonly Table[] = [];
  for (const paragraph of rejoined(paragraphs)) {
    const prose = proseOf(paragraph);
    const [lead = ""] = prose.shape.split(PATH, 1);
    tables = tablesOf(lead, context) ?? tables;
    if (tables.length === 0) continue;
    for (const statement of itemsIn(prose, tables, context)) found.set(statement.key, [...(found.get(statement.key) ?? []), statement]);
  }
  return [...found.values()].flatMap(([first, ...others]) => (first !== undefined && others.every(({ value, unit }) => value === first.value && unit === first.unit) ? [first] : []));
}

const HEADING = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/;
/** The whole of several budgets, a part of one, or another year's: subjects that follow are not rows of one table and column. */
const UNCLEAR = /本年支出|支出合计|支出总计|部门支出|单位支出|总支出|基本支出|项目支出|其中[:：]?(?:财政拨款|一般公共预算|政府性?基金|国有资本)/;

/**
 * The tables that words before subjects lead to: none where they are unclear, `undefined` where they tell nothing new. 财政拨款 is all
 * three budgets.
 */
function tablesOf(lead: string, { year, tables }: ItemContext): readonly Table[] | undefined {
  const words = lead.replace(/占[^，。；]*/g, "").replace(/财政拨款收入(?!支出)/g, "");
  const named = BUDGETS.filter(([, name]) => name.test(words)).map(([key]) => key);
  if (named.length === 0 && !words.includes("财政拨款")) return HEADING.test(words) ? [] : undefined;
  if (named.length > 1 || UNCLEAR.test(words) || speaksOfOtherYear(words, year)) return [];
  if (named.length === 1) return named;
  return hasOwn(tables, "governmentFund") ? BUDGETS.map(([key]) => key) : [];
}

function speaksOfOtherYear(words: string, year: number): boolean {
  return Array.from(words.replace(/(?:较|比|与|同|和)(?:19|20)\d{2}年[^。；]*/g, "").matchAll(/((?:19|20)\d{2})年/g)).some(([, said]) => Number(said) !== year);
}

function itemsIn({ text, shape }: Prose, tables: readonly Table[], context: ItemContext): BudgetStatement[] {
  const paths = Array.from(shape.matchAll(PATH));
  let before = 0;
  let otherYear = false;
  return paths.flatMap((path, at) => {
    const end = path.index + path[0].length;
    const between = shape.slice(before, path.index);
    const stop = between.lastIndexOf("。");
    otherYear = (stop < 0 && otherYear) || speaksOfOtherYear(between.slice(stop + 1), context.year);
    before = end;
    const key = otherYear ? undefined : rowOf(path[0].split(LEVEL).slice(0, -1), tables, context.tables);
    const figure = key === undefined ? undefined : figureAfter(shape, { from: end, to: paths[at + 1]?.index ?? shape.length }, context);
    if (key === undefined || figure === undefined) return [];
    const quote = `${text.slice(path.index, end)}${figure.named ? "…" : ""}${text.slice(figure.from, figure.to)}`;
    return [{ key, value: figure.value, unit: figure.unit, quote }];
  });
}

interface Said extends Stretch {
  readonly value: string;
  readonly unit: string;
  /** Called 预算 or 决算 in a clause of its own. */
  readonly named: boolean;
}

/** The figure right after a subject; behind a stop the one that is called what the tables print, at the head of a sentence or beside others. */
function figureAfter(shape: string, { from, to }: Stretch, context: ItemContext): Said | undefined {
  const tail = shape.slice(from, to);
  const quoted = QUOTED.exec(tail)?.[0].length ?? 0;
  const level = tail.search(LEVEL);
  const rest = { from: from + quoted, to: level < 0 ? to : from + level };
  if (!/[，。:：]/.test(shape[rest.from] ?? "")) return figureIn(shape, rest, context, from);
  for (const sentence of sentencesOf(shape, rest)) {
    for (const clause of clausesOf(shape, sentence)) {
      if (!FIGURE.test(shape.slice(clause.from, clause.to))) break;
      const found = figureIn(shape, clause, context);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The figure at the head of a stretch; with `quoted` it need not be called anything, and is quoted from there. */
function figureIn(shape: string, { from, to }: Stretch, { year, kind }: ItemContext, quoted?: number): Said | undefined {
  const figure = FIGURE.exec(shape.slice(from, to));
  if (figure === null) return undefined;
  const [whole, lead = "", digits = "", unit = ""] = figure;
  const words = WORDS[kind].exec(lead.startsWith(`${year}年`) ? lead.replace(/^\d{4}年度?/, "") : lead);
  const lexed = lexAmount(digits);
  const named = quoted === undefined;
  if (words === null || (named && words[1] === undefined) || !lexed.ok) return undefined;
  return { value: lexed.value, unit, named, from: quoted ?? from, to: from + whole.length };
}

/** `generalPublic.2080501`: the one row of the tables that has this name below rows of the names before it. */
function rowOf(names: readonly string[], keys: readonly Table[], tables: ItemContext["tables"]): string | undefined {
  const found = keys.flatMap((key) => {
    const code = codeIn(own(tables, key)?.rows ?? [], names);
    return code === undefined ? [] : [`${key}.${code}`];
  });
  return found.length === 1 ? found[0] : undefined;
}

const LENGTHS = [3, 5, 7];

function codeIn(rows: readonly BudgetRow[], names: readonly string[]): string | undefined {
  let code = "";
  for (const [level, name] of names.entries()) {
    const fits = rows.filter((row) => row.code !== undefined && row.code.length === LENGTHS[level] && row.code.startsWith(code) && spelt(row.name) === spelt(name));
    if (fits.length !== 1) return undefined;
    code = fits[0]?.code ?? "";
  }
  return code;
}

/** Out of its quotation; 其它 and 其他 are one word. */
function spelt(name: string): string {
  return plainName(name.replace(/^[“"]/, "")).replace(/其它/g, "其他");
}
