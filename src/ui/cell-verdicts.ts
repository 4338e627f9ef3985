import type { Audit, Finding } from "../model/audit/index.js";
import type { CellPlace } from "./source/data-state.js";

/** The findings that speak of a cell and are not exact, gravest first. */
export class CellVerdicts {
  private readonly _byCell = new Map<string, Finding[]>();

  constructor({ findings }: Audit) {
    for (const finding of findings) {
      if (finding.verdict !== "error" && finding.verdict !== "rounding") continue;
      // Rounding is told where the total is printed, an error on both sides: either may be the wrong one.
      const cells = finding.verdict === "error" ? [finding.left, ...finding.right] : [finding.left];
      for (const cell of cells) this._add(keyOf(cell), finding);
    }
  }

  of(place: CellPlace): readonly Finding[] {
    return this._byCell.get(keyOf(place)) ?? [];
  }

  private _add(key: string, finding: Finding): void {
    const known = this._byCell.get(key);
    if (known === undefined) this._byCell.set(key, [finding]);
    else if (finding.verdict === "error") known.unshift(finding);
    else known.push(finding);
  }
}

function keyOf({ table, side, row, column }: CellPlace): string {
  return `${table}/${side ?? ""}/${row}/${column}`;
}
