/** What a table says besides its figures, in both languages: apart from the other words, because pictures do not need it. */
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "./bilingual.js";

export interface TableMessages {
  /** How many rows a filter leaves. */
  readonly rowsLeft: (count: number) => string;
  readonly filter: string;
  readonly download: string;
  /** The exporter could not be loaded. */
  readonly noDownload: string;
  /** Headings of columns that the form prints without one, or under another. */
  readonly ordinal: string;
  readonly item: string;
  /** Place of a cell in the disclosed file: n-th table, line and column of its grid. */
  readonly sourceCell: (table: number, line: number, column: number) => string;
}

const zh: TableMessages = {
  rowsLeft: (count) => (count === 0 ? "没有符合的行" : `显示 ${count} 行`),
  filter: "筛选",
  download: "下载 CSV",
  noDownload: "暂时无法下载，请重试。",
  ordinal: "序号",
  item: "项目",
  sourceCell: (table, line, column) => `（原文件第 ${table} 张表第 ${line} 行第 ${column} 列）`,
};

/** By the half of a bilingual text that a locale reads. */
export const tableWords: Readonly<Record<keyof Bilingual, TableMessages>> = bilingual(zh, () => import("./table-words-en.js").then(({ en }) => en));
