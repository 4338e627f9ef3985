/**
 * Last year's figure beside this one: printed in another document of the same body, or known from the change that the prose states
 * (derived, 推算). Loaded when a reader asks for it: figures themselves need no arithmetic.
 */
import { pairFromProse, pairOf, partnerOf, type ComparedFigure, type Pair, type Reason } from "../../model/comparison/index.js";
import { figureAt, type PathFigure } from "../../model/figure-path.js";
import type { BudgetDocument } from "../../schema/definition.js";

export interface LastYear {
  readonly year: number;
  /** `undefined` where nothing comparable is disclosed. */
  readonly pair: Pair | undefined;
  /** Why there is none, or what must be said beside it. */
  readonly reasons: readonly Reason[];
}

/** `undefined` for what is no money: counts of two years are compared where they are explained. */
export function lastYearOf(document: BudgetDocument, documents: readonly BudgetDocument[], path: string, figure: PathFigure): LastYear | undefined {
  const now = comparedOf(figure);
  if (now === undefined) return undefined;
  const { document: other, reasons } = partnerOf(document, documents, "lastYear");
  const year = document.year - 1;
  if (other !== undefined) {
    const last = figureAt(other, path);
    const before = last.ok ? comparedOf(last.figure) : undefined;
    return { year, pair: before && pairOf(before, now), reasons };
  }
  const subjects = subjectsOf(figure);
  const pair = pairFromProse(document, subjects.flatMap(({ now: keys }) => keys), subjects.map(({ change }) => change), now);
  return { year, pair, reasons };
}

function comparedOf({ amount, money: unit }: PathFigure): ComparedFigure | undefined {
  if (unit === undefined) return undefined;
  if (amount === null) return { state: "blank", amount: undefined, unit, text: "", cites: [] };
  if (typeof amount !== "string") return { state: amount.state, amount: undefined, unit, text: amount.text, cites: [] };
  return { state: "printed", amount, unit, text: amount, cites: [] };
}

interface Subject {
  /** Keys of the statements that say the figure itself. */
  readonly now: readonly string[];
  readonly change: string;
}

const whole = (name: string): Subject => ({ now: [`${name}.total`], change: `${name}.change` });
const part = (name: string): Subject => ({ now: [name], change: `${name}.change` });

/** What the prose calls a figure of a table; see `statements` in the definition of the document. */
function subjectsOf({ table, side, role, key, column }: PathFigure): readonly Subject[] {
  const total = role === "total";
  if (table === "statements") return [key.endsWith(".total") ? whole(key.slice(0, -".total".length)) : part(key)];
  if (table === "threePublic" && (column === "total" || column === "final")) return [total ? whole("threePublic") : part(`threePublic.${key}`)];
  if (table === "balance" && side === "income" && key === "carryOver") return [part("income.carryOver")];
  if (!total) return [];
  if (table === "expenditure") return column === "total" ? [whole("budget"), whole("expenditure")] : [part(`expenditure.${column}`)];
  if (table === "balance") return [whole("budget")];
  return (table === "procurement" && column === "total") || (table === "assets" && column === "value") ? [whole(table)] : [];
}
