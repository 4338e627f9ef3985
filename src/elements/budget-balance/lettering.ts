/** Labels beside the columns: one line as in a table where there is room, else the name over its figure. Figures as printed, never cut. */
import { estimateText, fitLabel } from "../../layout/label.js";
import type { Pixels } from "../../layout/node.js";
import type { SankeyLabel } from "../../layout/sankey-label.js";
import type { BalanceSideKey } from "../../model/flows/balance-of.js";

export interface TextLine {
  readonly text: string;
  readonly x: Pixels;
  readonly y: Pixels;
  readonly anchor: "start" | "end" | "middle";
  readonly tone: "ink" | "figure" | "quiet" | "head";
}

/** What a label says. */
export interface Wording {
  readonly name: string;
  readonly figure: string;
  /** Empty where a share has no meaning. */
  readonly share: string;
}

/** How the labels of both columns are set: all of them alike. */
export interface Setting {
  readonly stacked: boolean;
  /** Lines of a name. */
  readonly nameLines: number;
  /** Height of a label. */
  readonly gap: Pixels;
  /** Width for a label. */
  readonly room: Pixels;
  readonly fontSize: Pixels;
  readonly widths: Readonly<Record<BalanceSideKey, Widths>>;
}

/** Of the widest name, figure and share in a side. */
type Widths = Readonly<Record<keyof Wording, Pixels>>;

export const LINE = 1.42;
/** Between the columns of a label's table. */
const GAP = 12;
/** How much wider bold figures are than the estimate, in the widest of common fonts. */
const BOLD = 1.22;
/** Least height of a label: a finger must meet it. */
const TARGET = 24;

export function settingOf(income: readonly Wording[], expenditure: readonly Wording[], room: Pixels, fontSize: Pixels): Setting {
  const widths = { income: widthsOf(income, fontSize), expenditure: widthsOf(expenditure, fontSize) };
  const needed = Math.max(...Object.values(widths).map(({ name, figure, share }) => name + figure + share + 2 * GAP));
  const stacked = needed > room;
  const nameLines = stacked && Math.max(widths.income.name, widths.expenditure.name) > room ? 2 : 1;
  return { stacked, nameLines, gap: Math.max(TARGET, (stacked ? nameLines + 1 : 1) * fontSize * LINE + 6), room, fontSize, widths };
}

function widthsOf(wordings: readonly Wording[], fontSize: Pixels): Widths {
  const widest = (part: keyof Wording): Pixels => Math.max(0, ...wordings.map((wording) => estimateText(wording[part], fontSize)));
  return { name: widest("name"), figure: widest("figure") * BOLD, share: widest("share") };
}

/** The lines of one label; `label.x` is the end next to its column. */
export function letter(wording: Wording, side: BalanceSideKey, label: Pick<SankeyLabel, "x" | "y">, setting: Setting, tone: "ink" | "quiet"): readonly TextLine[] {
  const lines = setting.stacked ? stackedLines(wording, side, label, setting, tone) : tableLine(wording, side, label, setting, tone);
  return lines.filter(({ text }) => text !== "");
}

function tableLine({ name, figure, share }: Wording, side: BalanceSideKey, { x, y }: Pick<SankeyLabel, "x" | "y">, { widths }: Setting, tone: "ink" | "quiet"): readonly TextLine[] {
  const own = widths[side];
  const left = side === "income";
  const end = left ? x : x + own.name + own.figure + own.share + 2 * GAP;
  return [
    { text: name, x: left ? x - own.share - own.figure - 2 * GAP : x, y, anchor: left ? "end" : "start", tone },
    { text: figure, x: end - own.share - GAP, y, anchor: "end", tone: "figure" },
    { text: share, x: end, y, anchor: "end", tone: "quiet" },
  ];
}

/** The figure stands outside, its share next to the column on the left, and the other way round on the right. */
function stackedLines({ name, figure, share }: Wording, side: BalanceSideKey, { x, y }: Pick<SankeyLabel, "x" | "y">, { room, nameLines, fontSize }: Setting, tone: "ink" | "quiet"): readonly TextLine[] {
  const left = side === "income";
  const anchor = left ? "end" : "start";
  const names = fitLabel(name, { width: room, lines: nameLines, fontSize }, estimateText)?.lines ?? [];
  const line = fontSize * LINE;
  const top = y - (names.length * line) / 2;
  const last = top + names.length * line;
  const shift = left ? (share === "" ? 0 : -(estimateText(share, fontSize) + GAP / 2)) : estimateText(figure, fontSize) * BOLD + GAP / 2;
  return [
    ...names.map((text, at): TextLine => ({ text, x, y: top + at * line, anchor, tone })),
    { text: figure, x: left ? x + shift : x, y: last, anchor, tone: "figure" },
    { text: share, x: left ? x : x + shift, y: last, anchor, tone: "quiet" },
  ];
}
