/** 指标值 as a promise: of what kind it is, and which way it points. The printed text is never rewritten. */
import { isAmount } from "../../amount/lexer.js";
import type { BudgetIndicator } from "../../schema/definition.js";
import { isBlank } from "./text-shape.js";

export const TARGET_KINDS = ["number", "period", "words", "none"] as const;
/** `none`: the cell is blank. */
export type TargetKind = (typeof TARGET_KINDS)[number];
/** `bare`: a number without a sign or word before it. */
export type Direction = NonNullable<BudgetIndicator["target"]["operator"]> | "bare";

export interface Promised {
  /** As printed. */
  readonly text: string;
  readonly kind: TargetKind;
  /** Of numbers only. */
  readonly direction?: Direction;
  /** Decimal digits as printed. */
  readonly value?: string;
  readonly unit?: string;
  /** Of periods: ISO year, month or date, as far as printed. */
  readonly from?: string;
  readonly to?: string;
}

export function promisedBy({ text, kind, operator, value, unit = "", from, to }: BudgetIndicator["target"]): Promised {
  if (kind !== "text" && kind !== "period" && typeof value === "string" && isAmount(value)) return { text, kind: "number", direction: operator ?? "bare", value, unit };
  if (kind === "period" || (kind === undefined && to !== undefined)) return { text, kind: "period", ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { text, kind: isBlank(text) ? "none" : "words" };
}
