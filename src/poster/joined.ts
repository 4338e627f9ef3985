/** Tables one after the other under the same headings are one: their captions head its parts, and its columns stand in line. */
import type { DrawnCell, DrawnPiece, DrawnTable } from "./drawn.js";

export function isTable(piece: DrawnPiece | undefined): piece is DrawnTable {
  return typeof piece === "object" && "body" in piece;
}

/** The pieces, with tables that follow each other joined where their headings are alike. */
export function joined(pieces: readonly DrawnPiece[]): readonly DrawnPiece[] {
  const all: DrawnPiece[] = [];
  for (const piece of pieces) {
    const last = all[all.length - 1];
    if (isTable(piece) && isTable(last) && last.head.length > 0 && headings(last) === headings(piece)) all[all.length - 1] = { ...last, body: [...last.body, ...captioned(piece)] };
    else if (isTable(piece) && piece.caption !== "" && piece.head.length > 0) all.push({ caption: "", head: piece.head, body: captioned(piece) });
    else all.push(piece);
  }
  return all;
}

/** What its columns are called: tables with the same have the same columns. */
export function headings({ head }: DrawnTable): string {
  return head.map((cells) => cells.map(({ text, columns }) => `${text}\t${columns}`).join("\t")).join("\n");
}

/** Tables by what their columns are called. */
export function byColumns(tables: readonly DrawnTable[]): ReadonlyMap<string, readonly DrawnTable[]> {
  const groups = new Map<string, DrawnTable[]>();
  for (const table of tables) groups.set(headings(table), [...(groups.get(headings(table)) ?? []), table]);
  return groups;
}

/** The rows beneath their caption, as the heading of a group of rows. */
function captioned({ caption, head, body }: DrawnTable): DrawnTable["body"] {
  const [first = []] = head;
  const columns = first.reduce((sum, cell) => sum + cell.columns, 0);
  const group: DrawnCell = { text: caption, lines: [caption], heading: "rowgroup", columns, rows: 1, number: false };
  return caption === "" ? body : [[group], ...body];
}
