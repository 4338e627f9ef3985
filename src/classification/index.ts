export { levelOfCode, parentCode } from "./level.js";
export type { Classification } from "./level.js";
export { plainName, withoutBlanks } from "./name.js";
export { codeBook, codeOfName, EDITION, englishNameOf, entryOf, nameOf } from "./code-book.js";
export type { CodeBook } from "./code-book.js";
export { SOURCES } from "./entry.js";
export type { Certainty, CodeBookKind, CodeEntry, SourceKey } from "./entry.js";
export { THREE_PUBLIC } from "./three-public.js";
export type { ThreePublicItem, ThreePublicKey } from "./three-public.js";
