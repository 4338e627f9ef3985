/**
 * Figures in prose (收入说明, 比上年增减情况, “三公”经费 …) as statements: subject, amount, unit, and the clause they stand in. A figure is
 * taken only where the words before it are a known subject as a whole, and the year is the document's; anything else is prose.
 */
import { lexAmount } from "../amount/lexer.js";
import type { BudgetStatement } from "../schema/index.js";
import { clausesOf, proseOf, segmentsOf, sentencesOf, type Prose, type Stretch } from "./clause.js";
import { comparisonIn, readMovement, type Movement } from "./movement.js";
import { reasonAfter } from "./reason.js";
import { coreOf, subjectOf } from "./statement-subject.js";

export interface ProseContext {
  readonly year: number;
  readonly entity: string;
}

/** A figure with its unit; 以上, 左右 and prices (元/平方米) make it no statement. */
const FIGURE = /(?<![\d.~～-])(\d[\d,]*(?:\.\d+)?)(万元|亿元|元|%)(?![/／]|以[上下内]|左右)/g;
/** Longer stretches without a comma are no Chinese clauses. */
const MAX_CLAUSE = 300;

/** All statements in order; the same figure said twice is one. */
export function readStatements(paragraphs: readonly string[], context: ProseContext): BudgetStatement[] {
  const all = paragraphs.flatMap((paragraph) => new ParagraphReader(proseOf(paragraph), context).read());
  const seen = new Set<string>();
  return all.filter(({ key, value, unit }) => {
    const same = JSON.stringify([key, value, unit]);
    return !seen.has(same) && seen.add(same);
  });
}

class ParagraphReader {
  private readonly found: BudgetStatement[] = [];
  /** Keys of the totals and parts of the sentence before, of this sentence and of this segment. */
  private before: string[] = [];
  private sentence: string[] = [];
  private segment: string[] = [];
  /** Keys of the whole paragraph. */
  private readonly known = new Set<string>();
  /** Keys that have a change of their own. */
  private readonly moved = new Set<string>();
  /** Has this sentence been compared with last year? */
  private comparing = false;
  /** A year that the sentence speaks of, other than the document's. */
  private otherYear: number | undefined;

  constructor(
    private readonly prose: Prose,
    private readonly context: ProseContext,
  ) {}

  read(): BudgetStatement[] {
    for (const sentence of sentencesOf(this.prose.shape)) {
      this.before = this.sentence;
      this.sentence = [];
      this.comparing = false;
      this.otherYear = undefined;
      segmentsOf(this.prose.shape, sentence).forEach((segment, at) => {
        this.segment = [];
        for (const clause of clausesOf(this.prose.shape, segment)) if (clause.to - clause.from <= MAX_CLAUSE) this.clause(clause, segment, at === 0);
      });
    }
    return this.found;
  }

  private clause(clause: Stretch, segment: Stretch, first: boolean): void {
    const shape = this.prose.shape.slice(clause.from, clause.to);
    const { year } = this.context;
    const compared = comparisonIn(shape, year);
    if (compared === "otherYear") return;
    this.noteYears(shape.replace(/(?:较|比|与|同|和)(?:19|20)\d{2}年.*$/, ""));
    let from = 0;
    for (const figure of shape.matchAll(FIGURE)) {
      const lead = shape.slice(from, figure.index);
      from = figure.index + figure[0].length;
      const lexed = lexAmount(figure[1] ?? "");
      if (lexed.ok) this.figure(lead, lexed.value, figure[2] ?? "", clause, segment, clause.from + from, first);
    }
    const still = from === 0 ? readMovement(shape, this.comparing) : undefined;
    if (still?.direction === "same") this.change(still, { value: "0" }, clause, segment, clause.to, first);
    if (compared === "lastYear") this.comparing = true;
  }

  private noteYears(shape: string): void {
    for (const [, year] of shape.matchAll(/((?:19|20)\d{2})年/g)) if (Number(year) !== this.context.year) this.otherYear = Number(year);
  }

  private figure(lead: string, value: string, unit: string, clause: Stretch, segment: Stretch, end: number, first: boolean): void {
    const movement = readMovement(lead, this.comparing);
    if (movement !== undefined) return this.change(movement, { value, unit }, clause, segment, end, first);
    if (unit === "%") return;
    const subject = subjectOf(lead, this.context.entity, this.known);
    if (subject === undefined || !this.isOfThisYear(subject.key)) return;
    this.known.add(subject.key);
    this.segment = [...this.segment.filter((key) => key !== subject.key), subject.key];
    if (!this.sentence.includes(subject.key)) this.sentence.push(subject.key);
    this.found.push({ key: subject.key, value, unit, quote: this.quote(clause) });
  }

  /** The stock of assets is that at the end of the year before. */
  private isOfThisYear(key: string): boolean {
    return this.otherYear === undefined || (key === "assets.total" && this.otherYear === this.context.year - 1);
  }

  private change(movement: Movement, amount: { value: string; unit?: string }, clause: Stretch, segment: Stretch, end: number, first: boolean): void {
    const key = this.changed(movement.subject, first);
    if (key === undefined || this.otherYear !== undefined) return;
    const rate = amount.unit === "%";
    const stem = key.replace(/\.total$/, "");
    const negative = movement.direction === "less" && /[1-9]/.test(amount.value);
    const reason = rate ? undefined : reasonAfter(this.prose, end, segment);
    this.moved.add(key);
    this.found.push({
      key: `${stem}.${rate ? "changeRate" : "change"}`,
      value: negative ? `-${amount.value}` : amount.value,
      ...(amount.unit !== undefined && { unit: amount.unit }),
      quote: this.quote(clause),
      ...(reason !== undefined && { reason }),
    });
  }

  /**
   * What has changed: the subject that the clause names; without one, the figure right before it, unless that is one of several and the
   * change could be that of the whole; at the head of a new sentence, what the sentence before was about.
   */
  private changed(words: string, first: boolean): string | undefined {
    if (coreOf(words, this.context.entity) !== "") return subjectOf(words, this.context.entity)?.key;
    const last = this.segment[this.segment.length - 1];
    if (last !== undefined) return this.segment.slice(0, -1).every((key) => this.moved.has(key)) ? last : undefined;
    return first && this.sentence.length === 0 ? this.before[0] : undefined;
  }

  private quote(clause: Stretch): string {
    return this.prose.text.slice(clause.from, clause.to);
  }
}
