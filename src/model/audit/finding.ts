/** The result of one identity, as plain data: JSON, the command line and elements show the same object. */
import type { Bilingual } from "../../schema/issue.js";
import type { Cell } from "../reading/cell.js";
import type { Sign } from "./claim.js";
import type { Relation, Verdict } from "../verdict.js";

export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  /** `wording`: the figures agree, the words about them do not. */
  readonly kind: "figures" | "wording";
  readonly relation: Relation;
  readonly left: Cell;
  /** The addends that print something. */
  readonly right: readonly Cell[];
  /** Taken off the sum of `right`; of a quotient, off what it is divided by. */
  readonly minus?: readonly Cell[];
  /** Set where `right` is a product or a quotient, not a sum. */
  readonly sign?: Sign;
  /** What the right side comes to, in `unit`. */
  readonly sum: string;
  /** Left minus right, in `unit`, never rounded. */
  readonly difference: string;
  /** How far rounding may part the two sides, in `unit`. */
  readonly bound: string;
  /** Unit of the left cell. */
  readonly unit: string;
  readonly message: Bilingual;
}
