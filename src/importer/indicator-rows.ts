/** The rows of a performance table: levels filled down where merging left blanks, targets typed, everything else as printed. */
import { withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, type BudgetIndicator } from "../schema/index.js";
import { rowTexts, type GridTable } from "./disclosed-file.js";
import { readFigure } from "./figure.js";
import { rowKey, tidyLabel } from "./heading.js";
import type { IndicatorColumns, IndicatorField } from "./indicator-columns.js";
import { isNote } from "./row-reader.js";
import type { SectionRefusal } from "./section-result.js";
import { readTarget } from "./target.js";

export interface IndicatorRows {
  readonly indicators: readonly BudgetIndicator[];
  readonly notes: readonly string[];
  /** Rows of indicators, from 0. */
  readonly at: ReadonlySet<number>;
}

/** Levels of the row above: a blank level is the same as there, as long as no level to its left begins anew. */
type Levels = Pick<BudgetIndicator, "level2" | "level3"> & { readonly level1: string };

export function readIndicators(table: GridTable, { row: heading, columns }: IndicatorColumns): IndicatorRows | SectionRefusal {
  const indicators: BudgetIndicator[] = [];
  const notes: string[] = [];
  const at = new Set<number>();
  const headingKey = rowKey(rowTexts(table, heading));
  let levels: Levels = { level1: "" };
  for (let row = heading + 1; row < table.rows.length; row++) {
    const texts = rowTexts(table, row);
    const filled = texts.filter((text) => withoutBlanks(text) !== "");
    const [first] = filled;
    if (first === undefined || rowKey(texts) === headingKey) continue;
    if (filled.length === 1 && isNote(first)) notes.push(first.trim());
    else {
      const text = (field: IndicatorField): string => tidyLabel(texts[columns.get(field) ?? -1] ?? "");
      levels = filledDown(levels, text);
      const read = table.loose.has(row) ? undefined : indicatorOf(levels, text, row + 1);
      if (read === undefined) return { code: "refusedRow", row, found: first };
      indicators.push(read);
      at.add(row);
    }
  }
  return { indicators, notes, at };
}

function filledDown(above: Levels, text: (field: IndicatorField) => string): Levels {
  const [level1, level2, level3] = [text("level1"), text("level2"), text("level3")];
  const same1 = level1 === "";
  const same2 = same1 && level2 === "";
  const second = same2 ? above.level2 : level2;
  const third = same2 && level3 === "" ? above.level3 : level3;
  return { level1: same1 ? above.level1 : level1, ...(second !== undefined && second !== "" && { level2: second }), ...(third !== undefined && third !== "" && { level3: third }) };
}

/** `undefined` for a row that is no indicator: without first level, without target and third level, or with a figure that is none. */
function indicatorOf(levels: Levels, text: (field: IndicatorField) => string, line: number): BudgetIndicator | undefined {
  const weight = readFigure(text("weight"));
  const score = readFigure(text("score"));
  const named = Object.values(levels).every((level) => String(level).length <= MAX_LABEL);
  if (levels.level1 === "" || (text("target") === "" && text("level3") === "") || !named || weight === undefined || score === undefined) return undefined;
  const [description, basis, actual] = [text("description"), text("basis"), text("actual")];
  return {
    ...levels,
    line,
    ...(description !== "" && { description }),
    target: readTarget(text("target")),
    ...(basis !== "" && { basis }),
    ...(actual !== "" && { actual }),
    ...(weight !== null && { weight }),
    ...(score !== null && { score }),
  };
}
