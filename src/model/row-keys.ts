/** Printed rows and the keys under which views select them, so that a row and what is drawn of it are lit together. */
import { plainName } from "../classification/name.js";
import { lineKeyOf } from "../classification/three-public.js";
import type { BudgetDocument, BudgetRow } from "../schema/definition.js";
import { classCodes } from "./class-codes.js";
import { APPROPRIATION, isAppropriation, sourceKey } from "./source-key.js";

export interface RowsPlace {
  readonly table: string;
  readonly side: "income" | "expenditure" | undefined;
}

export class RowKeys {
  private _codes: ReadonlyMap<string, string> | undefined;

  constructor(private readonly _document: BudgetDocument) {}

  /** What `selection` takes for a row: its code, or the key of a source or of a line of the three public expenses; empty for what no view selects. */
  keyOf({ table, side }: RowsPlace, row: BudgetRow): string {
    const { code, key, name, role } = row;
    if (code !== undefined) return code;
    if (table === "threePublic") return key === undefined ? "" : `threePublic:${key}`;
    if (side === undefined || role !== undefined) return "";
    if (side === "income") return key === undefined ? "" : sourceKey(key, isPaid(row) ? this._appropriations(table) : 0);
    this._codes ??= classCodes(this._document);
    return this._codes.get(plainName(name)) ?? (key === undefined ? "" : `${side}:${key}`);
  }

  /** Is the row what a selection means? 财政拨款 is each of its parts, and an economic item is its line of the three public expenses. */
  isMeant(place: RowsPlace, row: BudgetRow, selection: string): boolean {
    if (selection === "") return false;
    if (selection === APPROPRIATION && place.side === "income" && isPaid(row)) return true;
    const own = this.keyOf(place, row);
    return own !== "" && (own === selection || (place.table === "threePublic" && own === lineKeyOf(selection)));
  }

  /** How many appropriations the income of a balance prints with money. */
  private _appropriations(table: string): number {
    const rows = this._document.tables[table]?.sides?.income.rows ?? [];
    return rows.filter(isPaid).length;
  }
}

/** Is it an appropriation with money? */
function isPaid(row: BudgetRow): boolean {
  return row.role === undefined && isAppropriation(row) && Object.values(row.cells).some((amount) => typeof amount === "string" && /[1-9]/.test(amount));
}
