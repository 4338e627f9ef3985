/** All rules, in the order in which a reader meets their tables. */
import type { AuditRule } from "../rule.js";
import { assetRules } from "./assets.js";
import { balanceRules } from "./balance.js";
import { byCodeRules } from "./by-code.js";
import { crossTableRules } from "./cross-table.js";
import { growthRules } from "./growth.js";
import { procurementRules } from "./procurement.js";
import { proseItemRules } from "./prose-items.js";
import { proseRules } from "./prose.js";
import { rowRules } from "./rows.js";
import { threePublicRules } from "./three-public.js";
import { treeSum } from "./tree.js";

export const AUDIT_RULES: readonly AuditRule[] = [
  treeSum,
  ...rowRules,
  ...balanceRules,
  ...threePublicRules,
  ...byCodeRules,
  ...crossTableRules,
  ...procurementRules,
  ...assetRules,
  ...proseRules,
  ...proseItemRules,
  ...growthRules,
];
