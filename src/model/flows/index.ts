export { flowsOf } from "./flows-of.js";
export type { FlowOptions } from "./flows-of.js";
export { balanceOf } from "./balance-of.js";
export type { Balance, BalanceItem, BalanceSide, BalanceSideKey } from "./balance-of.js";
export { sumOfFigures } from "./exact-sum.js";
export { refusalOf } from "./refusal.js";
export type { FlowLevel } from "./sheet.js";
export { FLOW_STAGES } from "./graph.js";
export type { FlowAbsence, FlowBalance, FlowCell, FlowGraph, FlowLink, FlowNode, FlowRefusal, FlowStage, Standing, UndisclosedReason } from "./graph.js";
