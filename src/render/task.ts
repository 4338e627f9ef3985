/** What the thread that draws is asked, and what it answers: plain data, so that it can be sent. */
import type { Colours, DrawnWords, ListRow, Picture } from "../poster/drawn.js";
import type { Bilingual } from "../schema/issue.js";
import type { FaultKind } from "./fault.js";
import type { StillRoot } from "./still.js";

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

/** The element at one width. */
export interface Drawn {
  readonly width: number;
  /** What stands in the shadow root: needs no script. */
  readonly still: StillRoot;
  /** The drawing, where it is one. */
  readonly picture: Picture | undefined;
  readonly list: readonly ListRow[];
}

export interface Drawing {
  readonly drawn: readonly [Drawn, ...Drawn[]];
  readonly words: DrawnWords;
  /** Inline elements stand in a sentence. */
  readonly inline: boolean;
  readonly colours: Colours;
}

export type DrawAnswer = { readonly drawing: Drawing } | { readonly fault: { readonly kind: FaultKind; readonly said: Bilingual } };
