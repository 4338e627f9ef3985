/** Every word that elements say, in the reader's language. One object a locale; a missing key does not compile. */
import type { Bilingual } from "../../schema/issue.js";
import type { Classification } from "../../classification/level.js";

export interface Messages {
  /** BCP 47 tag of these messages. */
  readonly tag: string;
  /** Name of a classification code in this language; `undefined` where the printed name stands. */
  readonly nameOf: (code: string) => string | undefined;
  /** Which half of a bilingual issue is read. */
  readonly side: keyof Bilingual;
  readonly loading: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly invalid: string;
  readonly moreIssues: (count: number) => string;
  readonly missingTable: (title: string) => string;
  readonly emptyTable: string;
  readonly kind: Readonly<Record<"budget" | "finalAccounts", string>>;
  /** Between a year and what follows it. */
  readonly gap: string;
  readonly year: (year: number) => string;
  readonly classification: Readonly<Record<Classification, string>>;
  /** What the figures of a classification are, for the subtitle: 支出, 基本支出. */
  readonly measure: Readonly<Record<Classification | "revenue", string>>;
  /** Funds of the tables that show one fund alone, by table key. */
  readonly funds: Readonly<Record<string, string>>;
  /** A measure with what narrows it: the fund, the column. */
  readonly narrowed: (measure: string, by: readonly string[]) => string;
  readonly amount: (value: string, unit: string) => string;
  readonly blank: string;
  readonly derived: string;
  readonly notPrinted: string;
  readonly shareOfParent: (share: string) => string;
  readonly level: (level: number) => string;
  readonly childCount: (count: number) => string;
  readonly remainder: (count: number) => string;
  readonly source: (table: string, row: string, column: string) => string;
  readonly row: (row: number) => string;
  readonly finding: (subject: string, total: string, name: string, amount: string, share: string) => string;
  readonly findingPlain: (subject: string, total: string) => string;
  readonly subject: (entity: string, year: number, kind: string, measure: string) => string;
  readonly leftOut: (name: string, amount: string, whole: string) => string;
  readonly negative: string;
  readonly zero: string;
  /** No cell of the column prints a number: blank is not zero. */
  readonly noFigures: string;
  readonly view: string;
  readonly views: Readonly<Record<"sunburst" | "icicle" | "bars", string>>;
  readonly path: string;
  readonly whole: string;
  readonly table: string;
  readonly showTable: string;
  readonly hideTable: string;
  /** The way to files. */
  readonly exports: string;
  /** Of what is asked for and could not be loaded, such as a form of the picture: what to do. */
  readonly lost: (name: string) => string;
  readonly columns: Readonly<Record<"code" | "name" | "amount" | "share" | "source", string>>;
  readonly moreRows: (count: number) => string;
  readonly opened: (name: string, count: number) => string;
  readonly treeHelp: string;
  readonly sourceLine: (title: string) => string;
  readonly sides: Readonly<Record<"income" | "expenditure", string>>;
  readonly unit: (unit: string) => string;
  /** Name of a statutory table by its key, where the printed title is not in this language. */
  readonly tables: Readonly<Record<string, string>>;
}
