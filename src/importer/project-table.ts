/** 项目绩效目标表: one project a table, named by the line above it (or by a row 项目名称); goals above the heading of the indicators. */
import { withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, type BudgetProject, type Issue } from "../schema/index.js";
import { isCaptionRow } from "./caption.js";
import { countCells } from "./cells.js";
import { rowTexts, type GridTable } from "./disclosed-file.js";
import { tidyLabel } from "./heading.js";
import { placeOf } from "./import-issue.js";
import { indicatorColumns } from "./indicator-columns.js";
import { readIndicators } from "./indicator-rows.js";
import type { PlacedTable } from "./place.js";
import { capsOf } from "./project-cap.js";
import { sectionIssue } from "./section-issue.js";
import type { Section, SectionRefusal } from "./section-result.js";
import { looksLikeTarget } from "./target.js";

/** 部门整体绩效目标表 has the same heading, and is no project. */
const TITLE = /^(?!.*整体)(.*?)(?:支出)?绩效(?:目标|自评)(?:申报|批复|情况)?表$/;
/** A line that was cut short (sheet titles are) within these very words; only the heading beneath can prove it. */
const CUT_TITLE = /^(.+?)绩(?:效(?:目标?)?)?$/;
/** More goals than any project has. */
const MAX_GOALS = 200;
const ORDINAL = /^\s*(?:\d{1,3}(?:、|[.．](?!\d))|[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\d]{1,4}[）)])\s*/;
const NO_NAME = /^(?:(?:部门|单位)?(?:预算)?(?:项目|专项)(?:资金|支出|预算)?)?$/;
const GOALS = /^(?:总体|年度|年度总体|项目)?(?:绩效)?目标$/;
const GOAL_START = /^\s*(?:\d{1,2}(?:、|[.．)）](?!\d))|[（(]\d{1,2}[）)]|目标\d{1,2})/;

/** The project, the reason why the table cannot be one, or `undefined` when it speaks of no indicators. */
export function readProject(placed: PlacedTable): Section | SectionRefusal | undefined {
  const { table, number } = placed;
  const line = tidyLabel(placed.title.slice(0, 2 * MAX_LABEL));
  const title = TITLE.exec(line);
  const columns = indicatorColumns(table);
  if (columns === undefined) return title === null ? undefined : { code: "refusedHeading", found: "一级指标" };
  if (title === null && /整体/.test(placed.title)) return undefined;
  if ("code" in columns) return columns;
  const top = readTop(table, columns.row);
  if ("code" in top) return top;
  if (top.goals.length > MAX_GOALS) return { code: "refusedRow", row: 0, found: top.goals[MAX_GOALS] ?? "" };
  const name = nameOf(title?.[1]) ?? top.name ?? nameOf(CUT_TITLE.exec(line)?.[1]);
  if (name === undefined || name.length > MAX_LABEL) return { code: "refusedName", found: placed.title };
  const rows = readIndicators(table, columns);
  if ("code" in rows) return rows;
  const taken = new Set(columns.columns.values());
  const cells = countCells(table, (row, column) => {
    if (row < columns.row) return top.data.has(`${row}:${column}`) ? "data" : "heading";
    return !rows.at.has(row) ? "heading" : taken.has(column) ? "data" : "unread";
  });
  const notes = [...rows.notes, ...placed.notes];
  const caps = capsOf(rows.indicators);
  const [cap] = caps;
  const project: BudgetProject = {
    name,
    ...(cap !== undefined && caps.length === 1 && { amount: cap.amount }),
    ...(top.goals.length > 0 && { goals: top.goals }),
    indicators: [...rows.indicators],
    ...(notes.length > 0 && { notes }),
    source: { table: number },
  };
  return { outcome: "project", project, rows: rows.indicators.length, figures: [], cells, issues: oddities(project, number, caps) };
}

function nameOf(title: string | undefined): string | undefined {
  const name = title?.replace(ORDINAL, "").trim();
  return name === undefined || NO_NAME.test(withoutBlanks(name)) ? undefined : name;
}

interface Top {
  readonly name: string | undefined;
  readonly goals: string[];
  /** Cells with data, as `row:column`. */
  readonly data: ReadonlySet<string>;
}

/** What stands above the heading: captions, the goals, perhaps the name. Anything else refuses the table. */
function readTop(table: GridTable, heading: number): Top | SectionRefusal {
  let name: string | undefined;
  const goals: string[] = [];
  const data = new Set<string>();
  let inGoals = false;
  for (let row = 0; row < heading; row++) {
    const cells = (table.rows[row] ?? []).filter((cell) => withoutBlanks(cell.text) !== "");
    const [first, second] = cells;
    if (first === undefined || isCaptionRow(rowTexts(table, row)) || (cells.length === 1 && first.colSpan === table.columns)) continue;
    const label = withoutBlanks(first.text);
    if (cells.length === 1 && GOALS.test(label)) continue; // no goals are printed
    const startsGoals: boolean = GOALS.test(label) && cells.length === 2;
    const moreGoals: boolean = inGoals && cells.length === 1 && first.column > 0;
    const value = moreGoals ? first : second;
    if (value === undefined || cells.length > 2 || !(startsGoals || moreGoals || label === "项目名称")) return { code: "refusedRow", row, found: first.text };
    inGoals = startsGoals || moreGoals;
    if (inGoals) goals.push(...goalLines(value.text));
    else name = tidyLabel(value.text);
    data.add(`${row}:${value.column}`);
  }
  return { name, goals, data };
}

/** Goals one by one as printed, numbers included; a line without a number goes on with the goal above. */
function goalLines(text: string): string[] {
  const lines = text.split("\n").map(tidyLabel).filter((line) => line !== "");
  if (!lines.some((line) => GOAL_START.test(line))) return lines;
  return lines.reduce<string[]>((goals, line) => {
    if (GOAL_START.test(line) || goals.length === 0) return [...goals, line];
    return [...goals.slice(0, -1), tidyLabel(`${goals[goals.length - 1] ?? ""} ${line}`)];
  }, []);
}

/** What a reader should know about the project as it is printed; nothing is repaired. */
function oddities({ indicators = [], name }: BudgetProject, table: number, caps: ReturnType<typeof capsOf>): Issue[] {
  const shifted = indicators.filter(({ description = "", target }) => looksLikeTarget(description) && target.kind === "text" && !looksLikeTarget(target.text));
  const issues = shifted.map(({ line, description, target }) => sectionIssue("shiftedRow", placeOf(table, line), description, target.text));
  if (caps.length > 1) issues.push(sectionIssue("capTwice", placeOf(table), name));
  else for (const { amount, indicator, unitPrinted } of caps) if (!unitPrinted) issues.push(sectionIssue("capUnit", placeOf(table, indicator.line), indicator.target.text, amount.unit));
  return issues;
}
