/** What a filtered table says, in both languages: apart from the other words, because pictures do not need it. */
import type { Bilingual } from "../../schema/issue.js";

export interface TableMessages {
  /** How many rows a filter leaves. */
  readonly rowsLeft: (count: number) => string;
}

const zh: TableMessages = { rowsLeft: (count) => (count === 0 ? "没有符合的行" : `显示 ${count} 行`) };
const en: TableMessages = { rowsLeft: (count) => (count === 0 ? "No row matches" : count === 1 ? "1 row shown" : `${count} rows shown`) };

/** By the half of a bilingual text that a locale reads. */
export const tableWords: Readonly<Record<keyof Bilingual, TableMessages>> = { zh, en };
