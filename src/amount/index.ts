export { amountFromNumber, decimalsOf, isAmount, lexAmount, toHalfWidth, MAX_FRACTION_DIGITS, MAX_INTEGER_DIGITS } from "./lexer.js";
export type { AbsenceState, AmountFault, LexedAmount } from "./lexer.js";
export { convertUnit, shiftPoint, MONEY_UNITS, UNIT_EXPONENT } from "./unit.js";
export type { MoneyUnit } from "./unit.js";
export { compareAmounts } from "./compare.js";
export { formatPermille, permilleShares } from "./share.js";
