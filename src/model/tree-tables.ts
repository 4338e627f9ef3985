import type { Classification } from "../classification/level.js";

/**
 * Where a classification is disclosed, best first: the functional one in 支出总表 (all funds), else in the general public budget
 * table; the economic one only for basic expenditure (一般公共预算财政拨款基本支出表).
 */
export const TREE_TABLES: Readonly<Record<Classification, readonly string[]>> = {
  function: ["expenditure", "generalPublic", "governmentFund", "stateCapital"],
  economic: ["generalPublicBasic"],
};
