import { DISCLOSURE } from "./disclosure.js";
import type { GlossaryEntry } from "./entry.js";
import { MONEY_IN } from "./money-in.js";
import { MONEY_OUT } from "./money-out.js";

/** The general glossary, in the order of a disclosure: income, expenditure, everything else. */
export const GLOSSARY: readonly GlossaryEntry[] = [...MONEY_IN, ...MONEY_OUT, ...DISCLOSURE];

export type { GlossaryEntry } from "./entry.js";
export { findDefinition, findEntry, namesOf, termKey } from "./find.js";
