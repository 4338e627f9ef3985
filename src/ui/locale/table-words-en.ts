/** What a table says besides its figures, in English. */
import type { TableMessages } from "./table-words.js";

export const en: TableMessages = {
  rowsLeft: (count) => (count === 0 ? "No row matches" : count === 1 ? "1 row shown" : `${count} rows shown`),
  filter: "Filter",
  download: "Download CSV",
  noDownload: "The download is out of reach now; please try again.",
  ordinal: "No.",
  item: "Item",
  sourceCell: (table, line, column) => `(table ${table}, line ${line}, column ${column} of the file)`,
};
