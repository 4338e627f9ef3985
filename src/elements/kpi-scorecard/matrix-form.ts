/** The overview of all projects, loaded when a reader first asks for it: its figures, its table, its keys. */
export { matrixOf } from "../../model/performance/index.js";
export { MatrixHand } from "./matrix-hand.js";
export { matrixView } from "./matrix.view.js";
