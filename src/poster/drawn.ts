/** What is read of an element that is drawn: its drawing as marks, the list beside it, its words. Plain data, so that it can be sent. */

export interface DrawnCell {
  readonly text: string;
  /** The text as it stands in the cell: what is read first, and what is said beneath it. */
  readonly lines: readonly string[];
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

/** A line that heads what follows, and what stands beside it. */
export interface DrawnHeading {
  readonly heading: string;
  readonly beside: string;
}

export type DrawnPiece = string | DrawnHeading | DrawnTable;

/** What the element says in words, read from what it drew. */
export interface DrawnWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly notes: readonly string[];
  /** The data table; for elements without one, everything written, in order. */
  readonly body: readonly DrawnPiece[];
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

/** All that a sheet is made of. */
export interface Sight {
  readonly tag: string;
  /** Width of the element, in px. */
  readonly width: number;
  /** The drawing, where it is one. */
  readonly picture: Picture | undefined;
  readonly list: readonly ListRow[];
  readonly words: DrawnWords;
  readonly colours: Colours;
  /** Inline elements stand in a sentence. */
  readonly inline: boolean;
  readonly language: "zh" | "en";
}
