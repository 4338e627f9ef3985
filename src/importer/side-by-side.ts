/** Lists of codes that a form sets side by side (公开06表: 编码 名称 决算数, two or three times) become one list, read down column after column. */
import type { BudgetRow } from "../schema/index.js";
import { documentColumns, mapList, roleOf, type ColumnMap } from "./columns.js";
import type { Heading } from "./heading.js";
import { readRows, type Data, type Refusal } from "./row-reader.js";
import { describeCoded } from "./row-role.js";
import { shiftOf } from "./shifted.js";
import { frame, isRefusal, taken, type Place, type Statutory } from "./statutory-frame.js";
import type { ColumnRule, TableSpec } from "./table-spec.js";

const FIGURE: ColumnRule = { key: "total", label: /^(?:(?:本年)?(?:决算|预算)(?:数|金额)|金额|合计|支出)$/ };

/** The columns of each list: a list begins with its codes. One group where codes stand once only. */
export function groupsOf(heading: Heading): number[][] {
  const groups: number[][] = [];
  let before: string | undefined;
  heading.paths.forEach((path, at) => {
    const role = roleOf(path);
    if (role === "code" && before !== "code") groups.push([]);
    groups[groups.length - 1]?.push(at);
    before = role;
  });
  return groups;
}

/**
 * The figures keep one key, since they say one thing; its printed place is that of the first list, and `line` tells the row.
 */
export function readSideBySide(data: Data, heading: Heading, spec: TableSpec, place: Place): Statutory | Refusal {
  const maps: ColumnMap[] = [];
  const rows: BudgetRow[] = [];
  for (const columns of groupsOf(heading)) {
    const map = mapList(heading, columns, [FIGURE], ["total"]);
    if (typeof map === "string") return { code: "refusedColumns", found: map };
    const list = readRows(data, map, spec.codes, describeCoded);
    if (isRefusal(list)) return list;
    const shift = shiftOf(list, map);
    if (shift !== undefined) return shift;
    maps.push(map);
    rows.push(...list);
  }
  if (rows.length > 0 && !rows.some((row) => row.code !== undefined)) return { code: "refusedRows", found: spec.name };
  const figures = maps.flatMap((map) => map.figures);
  const [first] = maps;
  const table = { ...frame(data, place, rows, figures), columns: documentColumns(first?.figures ?? []), rows };
  return { table, figures, rowCount: new Set(rows.map((row) => row.line)).size, ...taken(data, maps) };
}
