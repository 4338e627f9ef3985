/** Flags on one indicator, from what is printed in its row. */
import type { BudgetIndicator } from "../../schema/definition.js";
import { flag, type Flag, type FlagKind } from "./flag.js";
import { isCost } from "./group.js";
import { isMoney, isScaleAlone } from "./measure.js";
import type { Promised } from "./promise.js";
import { isBlank, isPiecePrice, readsAsTarget } from "./text-shape.js";

/** `year`: of the document. */
export function indicatorFlags(indicator: BudgetIndicator, promised: Promised, project: number, year: number): Flag[] {
  const flags: Flag[] = [];
  const say = (kind: FlagKind, ...found: Parameters<typeof flag>[3][]): unknown => flags.push(flag(kind, project, indicator.line, ...found));
  const { text } = promised;
  if (promised.kind === "none") say("noTarget");
  if (promised.kind === "words") {
    const { description = "" } = indicator;
    if (readsAsTarget(description) && !readsAsTarget(text)) say("shifted", description, text);
    else say("wordsOnly", text);
  }
  if (promised.kind === "period") periodFlags(promised, year, say);
  if (promised.kind === "number") numberFlags(indicator, promised, say);
  if (isBlank(indicator.level2) || isBlank(indicator.level3)) say("levelMissing", { zh: isBlank(indicator.level2) ? "二级指标" : "三级指标", en: isBlank(indicator.level2) ? "second level" : "third level" });
  return flags;
}

type Say = (kind: FlagKind, ...found: (string | number)[]) => unknown;

/** A period that reaches into the year is of the year; 全年 and 年底前 name none, and mean it. */
function periodFlags({ text, from, to }: Promised, year: number, say: Say): void {
  if (to === undefined) {
    if (/\d/.test(text)) say("yearMissing", text);
    return;
  }
  const [first, last] = [Number((from ?? to).slice(0, 4)), Number(to.slice(0, 4))];
  if (last < year || (from !== undefined && first > year) || (from === undefined && last > year)) say("yearMismatch", text, year);
}

function numberFlags(indicator: BudgetIndicator, { text, unit = "" }: Promised, say: Say): void {
  const cost = isCost(indicator);
  if (unit === "" || (cost && isScaleAlone(unit))) say("missingUnit", text);
  if (unit === "%" && /数量/.test(indicator.level2 ?? "")) say("percentQuantity", text);
  if (cost && isPiecePrice(indicator) && (isMoney(unit) || unit.includes("元/"))) say("unitPrice", text);
}
