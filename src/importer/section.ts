/** The tables beside the statutory ones: performance targets of a project, procurement, fixed assets. */
import type { MoneyUnit } from "../amount/unit.js";
import type { Issue } from "../schema/index.js";
import { ASSETS, readAssets } from "./assets-table.js";
import type { Heading } from "./heading.js";
import { placeOf } from "./import-issue.js";
import type { PlacedTable } from "./place.js";
import { PROCUREMENT, readProcurement } from "./procurement-table.js";
import { readProject } from "./project-table.js";
import { sectionIssue } from "./section-issue.js";
import { isSectionRefusal, type Section, type SectionRefusal } from "./section-result.js";

/** The section, the issue that says why it is kept whole, or `undefined` when this is another table. */
export function readSection(placed: PlacedTable, heading: Heading, unit: MoneyUnit | undefined): Section | Issue | undefined {
  const { name, result } = firstReading([
    { name: "项目绩效目标表", read: () => readProject(placed) },
    { name: PROCUREMENT.name, read: () => readProcurement(placed, heading, unit) },
    { name: ASSETS.name, read: () => readAssets(placed, heading, unit) },
  ]);
  if (result === undefined || !isSectionRefusal(result)) return result;
  const { row, column, found } = result;
  return sectionIssue(result.code, placeOf(placed.number, row === undefined ? undefined : row + 1, column === undefined ? undefined : column + 1), found, name);
}

interface Reading {
  readonly name: string;
  readonly read: () => Section | SectionRefusal | undefined;
}

function firstReading(readings: readonly Reading[]): { name: string; result: Section | SectionRefusal | undefined } {
  for (const { name, read } of readings) {
    const result = read();
    if (result !== undefined) return { name, result };
  }
  return { name: "", result: undefined };
}

/** The sections of a document, gathered table by table. */
export class Sections {
  readonly projects: Extract<Section, { outcome: "project" }>["project"][] = [];
  procurement: Extract<Section, { table: unknown }>["table"] | undefined;
  assets: Extract<Section, { table: unknown }>["table"] | undefined;

  /** Takes a section in its place; a second procurement or asset table is refused. */
  take(section: Section): Issue | undefined {
    if (section.outcome === "project") {
      this.projects.push(section.project);
      return undefined;
    }
    const { title, source } = section.table;
    if (this[section.outcome] !== undefined) return sectionIssue("refusedSecond", placeOf(source?.table ?? 0), title, section.outcome === "assets" ? ASSETS.name : PROCUREMENT.name);
    this[section.outcome] = section.table;
    return undefined;
  }
}
