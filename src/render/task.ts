/** What the thread that draws is asked, and what it answers: plain data, so that it can be sent. */
import type { Bilingual } from "../schema/issue.js";
import type { FaultKind } from "./fault.js";

export type RenderLanguage = "zh" | "en";
export type RenderTheme = "" | "light" | "dark";

export interface DrawTask {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Budget documents as JSON text. */
  readonly documents: readonly string[];
  readonly language: RenderLanguage;
  readonly theme: RenderTheme;
  /** Widths to draw at, in px, narrowest first. */
  readonly widths: readonly number[];
}

export interface DrawnCell {
  readonly text: string;
  readonly heading: "" | "col" | "row" | "colgroup" | "rowgroup";
  readonly columns: number;
  readonly rows: number;
  /** Right-aligned: a figure, or the heading of figures. */
  readonly number: boolean;
}

export interface DrawnTable {
  readonly caption: string;
  readonly head: readonly (readonly DrawnCell[])[];
  readonly body: readonly (readonly DrawnCell[])[];
}

/** What the element says in words, read from what it drew. */
export interface DrawnWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly notes: readonly string[];
  /** The data table; for elements without one, everything written, in order. */
  readonly body: readonly (string | DrawnTable)[];
}

/** An SVG element with literal attributes only: no classes, no variables, nothing to look up. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Mark | string)[];
}

/** A line of a list beside the picture: its swatch, and its texts with how they are aligned. */
export interface ListRow {
  readonly swatch: Mark | undefined;
  readonly name: string;
  readonly figures: readonly string[];
  /** Heads the rows that follow. */
  readonly heading: boolean;
}

/** The colours a picture is put on, as literals. */
export interface Colours {
  readonly page: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The element at one width. */
export interface Drawn {
  readonly width: number;
  /** What stands in the shadow root, without its styles: needs no script. */
  readonly still: string;
  /** The drawing, where it is one. */
  readonly picture: Picture | undefined;
  readonly list: readonly ListRow[];
}

export interface Drawing {
  readonly drawn: readonly Drawn[];
  readonly words: DrawnWords;
  /** The element's own style sheets as one text. */
  readonly styles: string;
  /** Inline elements stand in a sentence. */
  readonly inline: boolean;
  readonly colours: Colours;
}

export type DrawAnswer = { readonly drawing: Drawing } | { readonly fault: { readonly kind: FaultKind; readonly said: Bilingual } };
