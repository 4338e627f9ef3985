/** What a page reads of the budget document: figures as numbers, names without ordinals. */

export const number = (cell) => (typeof cell === "string" ? Number(cell) : 0);
export const plain = (name) => name.replace(/^[一二三四五六七八九十]+、|^其中：/, "");
export const format = (value) => `${value.toFixed(2)} 万元`;
export const COLOURS = ["#4e79a7", "#f28e2c", "#e15759", "#76b7b2", "#59a14f", "#edc949", "#af7aa1", "#ff9da7", "#9c755f", "#bab0ab"];

/** The lines of one side of 收支总表 that print money, totals apart. */
export function sideOf({ tables }, side) {
  const { rows } = tables.balance.sides[side];
  return rows.filter(({ role, cells }) => role === undefined && number(cells.amount) > 0).map(({ name, cells }) => ({ name: plain(name), value: number(cells.amount) }));
}

/** A table with classification codes as a tree: 类, 款, 项. */
export function treeOf({ rows }, column = "total") {
  const root = { name: "合计", children: [] };
  const byCode = new Map([["", root]]);
  for (const { code, name, cells } of rows) {
    if (code === undefined) continue;
    const node = { code, name, own: number(cells[column]), children: [] };
    byCode.set(code, node);
    const parent = byCode.get(code.slice(0, -2)) ?? root;
    parent.children.push(node);
  }
  return root;
}

/** From sources to classes, and from classes to basic and project expenditure. */
export function flowsOf({ tables: { revenue, expenditure } }) {
  const nodes = new Map();
  const links = [];
  const node = (key, name) => nodes.get(key) ?? nodes.set(key, { key, name }).get(key);
  const add = (from, to, value) => value > 0 && links.push({ source: from.key, target: to.key, value });
  const classes = (table) => table.rows.filter(({ code }) => code?.length === 3);
  const label = (table, key) => table.columns.find((column) => column.key === key).label.slice(-1)[0];
  for (const { code, name, cells } of classes(revenue)) {
    for (const key of Object.keys(cells)) {
      // The class itself may have the money in its 款 only, so its own row is what counts.
      if (key !== "total" && key !== "subtotal" && number(cells[key]) > 0) add(node(`in:${key}`, label(revenue, key)), node(code, name), number(cells[key]));
    }
  }
  for (const { code, name, cells } of classes(expenditure)) {
    for (const key of ["basic", "project", "operating"]) if (number(cells[key]) > 0) add(node(code, name), node(`out:${key}`, label(expenditure, key)), number(cells[key]));
  }
  return { nodes: [...nodes.values()].map((one) => ({ ...one })), links };
}

/** Figures of this year, and of last year where the prose says by how much they moved. */
export function changesOf({ tables, statements }) {
  const moved = (key) => number(statements.find((one) => one.key === `${key}.change`)?.value);
  const total = tables.expenditure.rows.find(({ role }) => role === "total").cells;
  return { now: number(total.total), steps: [{ name: "基本支出", by: moved("expenditure.basic") }, { name: "项目支出", by: moved("expenditure.project") }] };
}

export function threePublicOf({ tables: { threePublic }, statements }) {
  const rows = threePublic.rows.map(({ key, name, cells }) => ({ key, name: plain(name), value: number(cells.total), blank: cells.total === null }));
  const change = number(statements.find(({ key }) => key === "threePublic.change")?.value);
  return rows.map((row) => ({ ...row, before: row.key === "total" ? row.value - change : undefined }));
}
