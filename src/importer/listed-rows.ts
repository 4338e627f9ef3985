/** Rows of words and figures under one heading, as procurement and asset tables have them. */
import { withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, type Amount, type BudgetColumn } from "../schema/index.js";
import { countCells, rolesIn, type CellCount } from "./cells.js";
import { documentColumns, type FigureColumn } from "./columns.js";
import { placeOf } from "./import-issue.js";
import { printedDecimals, readFigure } from "./figure.js";
import { tidyLabel, type Heading } from "./heading.js";
import type { PlacedTable } from "./place.js";
import { dataRows } from "./row-reader.js";
import { sectionIssue } from "./section-issue.js";
import type { SectionRefusal } from "./section-result.js";
import { isRefusal } from "./statutory-table.js";
import type { Issue } from "../schema/index.js";

export interface ListedColumn {
  readonly key: string;
  /** Meets the lowest label of a column, without blanks. */
  readonly label: RegExp;
  /** Holds words; other columns hold figures. */
  readonly words?: boolean;
  /** Holds codes, which have no blanks of their own: narrow cells wrap them. */
  readonly code?: boolean;
}

export interface ListedSpec {
  /** For messages. */
  readonly name: string;
  readonly columns: readonly ListedColumn[];
  readonly required: readonly string[];
}

export interface ListedRow {
  readonly line: number;
  /** Words by column; blank cells have none. */
  readonly texts: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, Amount>>;
}

export interface Listed {
  readonly rows: readonly ListedRow[];
  readonly columns: BudgetColumn[];
  readonly figures: readonly FigureColumn[];
  readonly notes: readonly string[];
  readonly count: CellCount;
  readonly issues: readonly Issue[];
}

/** Every column must be known: a figure under a heading that no rule names could be anything. */
export function readListed(placed: PlacedTable, heading: Heading, spec: ListedSpec): Listed | SectionRefusal {
  const figures: (FigureColumn & { readonly words: boolean; readonly code: boolean })[] = [];
  for (const [at, path] of heading.paths.entries()) {
    const leaf = path[path.length - 1] ?? "";
    const rule = spec.columns.find((candidate) => candidate.label.test(leaf));
    if (rule === undefined ? leaf !== "" : figures.some((figure) => figure.key === rule.key)) return { code: "refusedColumn", found: leaf };
    if (rule !== undefined) figures.push({ key: rule.key, at, label: heading.labels[at] ?? [], known: true, words: rule.words === true, code: rule.code === true });
  }
  const missing = spec.required.find((key) => !figures.some((figure) => figure.key === key));
  if (missing !== undefined) return { code: "refusedHeading", found: missing };
  const data = dataRows(placed.table, heading);
  if (isRefusal(data)) return { code: "refusedRow", found: data.found, ...(data.row !== undefined && { row: data.row }) };
  const rows: ListedRow[] = [];
  for (const { at, texts: printed } of data.rows) {
    const texts: Record<string, string> = {};
    const cells: Record<string, Amount> = {};
    for (const { key, at: column, words, code } of figures) {
      const text = (code ? withoutBlanks : tidyLabel)(printed[column] ?? "");
      const amount = words ? null : readFigure(text);
      if (amount === undefined) return { code: "refusedCell", row: at, column, found: text };
      if (text.length > MAX_LABEL) return { code: "refusedRow", row: at, column, found: text };
      if (!words) cells[key] = amount;
      else if (text !== "") texts[key] = text;
    }
    rows.push({ line: at + 1, texts, cells });
  }
  const count = countCells(placed.table, rolesIn(new Set(data.rows.map((row) => row.at)), new Set(figures.map((figure) => figure.at))));
  const stray = data.rows.flatMap((row) => row.texts).find((text, at) => withoutBlanks(text) !== "" && !figures.some((figure) => figure.at === at % placed.table.columns));
  const issues = count.unread === 0 ? [] : [sectionIssue("unreadCells", placeOf(placed.number), count.unread, stray)];
  return { rows, columns: documentColumns(figures), figures, notes: [...data.notes, ...placed.notes], count, issues };
}

/** The most decimals that are printed in these columns. */
export function decimalsOf(rows: readonly ListedRow[], keys: readonly string[]): number | undefined {
  const printed = rows.flatMap((row) => keys.map((key) => printedDecimals(row.cells[key] ?? null))).filter((decimals) => decimals !== undefined);
  return printed.length === 0 ? undefined : Math.max(...printed);
}
