/**
 * Code books and how to look things up in them. Elements load this module only for readers in English; a map by code is a `Map`,
 * since a code of foreign data may be `constructor`.
 */
import { ECONOMIC } from "./books/economic.js";
import { FUNCTION_CLASSES, FUNCTION_ITEMS } from "./books/function.js";
import { GOVERNMENT_ECONOMIC } from "./books/government-economic.js";
import { entryFrom, type BookRow, type CodeBookKind, type CodeEntry } from "./entry.js";
import { plainName } from "./name.js";

/** Year of the classification that the names follow; earlier names are aliases. */
export const EDITION = 2023;

export interface CodeBook {
  readonly kind: CodeBookKind;
  readonly edition: number;
  readonly entries: ReadonlyMap<string, CodeEntry>;
}

const ROWS: Readonly<Record<CodeBookKind, readonly (readonly BookRow[])[]>> = {
  function: [FUNCTION_CLASSES, FUNCTION_ITEMS],
  economic: [ECONOMIC],
  governmentEconomic: [GOVERNMENT_ECONOMIC],
};

const books = new Map<CodeBookKind, CodeBook>();
const namesOfBook = new Map<CodeBookKind, ReadonlyMap<string, readonly string[]>>();

/** The book of one classification, in the order of its codes. */
export function codeBook(kind: CodeBookKind): CodeBook {
  let book = books.get(kind);
  if (book === undefined) {
    const entries = ROWS[kind].flat().map(entryFrom).sort((a, b) => (a.code < b.code ? -1 : 1));
    book = { kind, edition: EDITION, entries: new Map(entries.map((entry) => [entry.code, entry])) };
    books.set(kind, book);
  }
  return book;
}

/** The entry of a code; with a year, only if the code was in use then as far as is known. */
export function entryOf(kind: CodeBookKind, code: string, year?: number): CodeEntry | undefined {
  const entry = codeBook(kind).entries.get(code);
  if (entry === undefined || year === undefined) return entry;
  return year < (entry.from ?? year) || year > (entry.until ?? year) ? undefined : entry;
}

/** `nameOf("function", "208")` is `"社会保障和就业支出"`. */
export function nameOf(kind: CodeBookKind, code: string, year?: number): string | undefined {
  return entryOf(kind, code, year)?.name;
}

/** The English name of a code of any book (2xx, 3xx and 5xx do not meet); `undefined` where none is settled: the printed name stands. */
export function englishNameOf(code: string): string | undefined {
  const kind = code.startsWith("2") ? "function" : code.startsWith("3") ? "economic" : "governmentEconomic";
  return entryOf(kind, code)?.english;
}

/**
 * The code that a printed name stands for, through aliases: `codeOfName("function", "二、社会保障和就业支出")` is `"208"`. Ordinals are taken
 * off and never used. `under` narrows to the codes below a parent, since 行政运行 stands under many. `undefined` when no or
 * more than one code has the name.
 */
export function codeOfName(kind: CodeBookKind, name: string, under = ""): string | undefined {
  const codes = codesByName(kind).get(plainName(name))?.filter((code) => code.startsWith(under) && code !== under) ?? [];
  return codes.length === 1 ? codes[0] : undefined;
}

function codesByName(kind: CodeBookKind): ReadonlyMap<string, readonly string[]> {
  let names = namesOfBook.get(kind);
  if (names === undefined) {
    const found = new Map<string, string[]>();
    for (const entry of codeBook(kind).entries.values()) {
      for (const name of new Set([entry.name, ...entry.aliases].map(plainName))) found.set(name, [...(found.get(name) ?? []), entry.code]);
    }
    names = found;
    namesOfBook.set(kind, names);
  }
  return names;
}
