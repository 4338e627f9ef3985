/** Where a figure stands, and what is printed there. */
import type { Amount } from "../../schema/definition.js";
import { jsonPath } from "../../schema/check.js";

export interface Cell {
  /** Key of a table, or `procurement`, `assets`, `statements`, `projects`. */
  readonly table: string;
  /** Its printed title. */
  readonly title: string;
  /** List of a two-sided table. */
  readonly side?: "income" | "expenditure";
  /** Position in the list of rows (or of statements, projects), from 0. */
  readonly row: number;
  /** Printed name of the row. */
  readonly name: string;
  readonly code?: string;
  /** Key in the row's cells; `value` of a statement. */
  readonly column: string;
  /** Printed heading of the column. */
  readonly label: string;
  /** As printed; `undefined` where the document says nothing. */
  readonly amount: Amount | undefined;
  /** 元, 万元, 亿元, or the measure of what is no money. */
  readonly unit: string;
}

const SECTIONS: readonly string[] = ["procurement", "assets"];

/** JSON path of a cell, as the issues of a document give it: `tables.expenditure.rows[9].cells.total`. */
export function pathOfCell({ table, side, row, column }: Cell): string {
  if (table === "statements") return jsonPath([table, row, column]);
  if (table === "projects") return jsonPath([table, row, "amount", column]);
  const place = SECTIONS.includes(table) ? [table] : ["tables", table];
  return jsonPath([...place, ...(side === undefined ? [] : ["sides", side]), "rows", row, "cells", column]);
}
