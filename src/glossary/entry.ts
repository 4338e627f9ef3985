/** A word of budget disclosures, explained for readers who are not accountants, in our own wording. */
export interface GlossaryEntry {
  readonly term: string;
  /** Other names of the same thing, Chinese ones only; the English name counts by itself. */
  readonly also?: readonly string[];
  readonly zh: string;
  /** English name. */
  readonly name: string;
  readonly en: string;
}
