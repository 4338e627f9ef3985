/** Is all money of the general public budget? Identity 10 depends on it. */
import type { Figure } from "../../reading/figure.js";
import { isNil } from "../../reading/figure.js";
import type { Ledger } from "../ledger.js";
import { absolute } from "../../../amount/exact.js";

/** Lines of 收支总表 that are other money. */
const OTHER_LINES = ["governmentFund", "stateCapital", "specialAccount", "institutional", "operating", "superiorSubsidy", "subordinateRemittance", "other"];
/** 使用非财政拨款结余 and the like: what is added to this year's revenue beside the carry-over. */
function otherAdditions(ledger: Ledger): Figure[] {
  const sheet = ledger.side("balance", "income");
  const subtotal = sheet?.rowOfKey("currentYear") ?? -1;
  if (sheet === undefined || subtotal < 0) return [];
  return sheet.where(({ role, key }, at) => at > subtotal && role === undefined && key !== "carryOver").map((at) => sheet.figureAt(at, "amount"));
}

const OTHER_CARRY_OVER = ["carryOver.governmentFund", "carryOver.stateCapital"];

/** The first figure that shows money of another budget, or carry-over that is not known to be general public; `undefined` if there is none. */
export function otherMoney(ledger: Ledger): Figure | undefined {
  const lines = OTHER_LINES.map((key) => ledger.line("balance", "income", key));
  const parts = OTHER_CARRY_OVER.map((key) => ledger.line("appropriationBalance", "income", key));
  const found = [...lines, ...parts, ...otherAdditions(ledger)].find((figure) => figure !== undefined && !isNil(figure));
  if (found !== undefined) return found;
  const all = ledger.line("balance", "income", "carryOver");
  if (all === undefined || isNil(all)) return undefined;
  const general = ledger.line("appropriationBalance", "income", "carryOver.generalPublic") ?? ledger.line("appropriationBalance", "income", "carryOver");
  const same = general !== undefined && absolute(all.value - general.value) <= all.half + general.half;
  return same ? undefined : all;
}
