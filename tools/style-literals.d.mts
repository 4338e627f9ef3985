import type { Rule } from "eslint";

export const styleLiterals: Rule.RuleModule;
