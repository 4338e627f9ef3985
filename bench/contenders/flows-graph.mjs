/** What a hand-written page reads of the tables: nodes and links, the same as the element draws. Money without an economic class ends in a node of its own. */
export function graphOf({ tables: { revenue, expenditure, generalPublicBasic } }) {
  const nodes = [];
  const links = [];
  const node = (key, name) => nodes.push({ key, name });
  const link = (source, target, amount) => links.push({ source, target, amount, value: Number(amount) });
  const labelled = ({ columns }) => columns.filter(({ key }) => key !== "total").map(({ key, label }) => [key, label[0]]);
  const rows = (table, digits) => table.rows.filter(({ code }) => code?.length === digits);
  for (const [key, name] of labelled(revenue)) node(`source:${key}`, name);
  for (const { code, name } of rows(expenditure, 5)) node(code, name);
  for (const [key, name] of labelled(expenditure)) node(`basis:${key}`, name);
  for (const { code, name } of rows(generalPublicBasic, 3)) node(`economic:${code}`, name);
  for (const { code, cells } of rows(revenue, 5)) for (const [key] of labelled(revenue)) if (cells[key] !== null) link(`source:${key}`, code, cells[key]);
  for (const { code, cells } of rows(expenditure, 5)) for (const [key] of labelled(expenditure)) if (cells[key] !== null) link(code, `basis:${key}`, cells[key]);
  for (const { code, cells } of rows(generalPublicBasic, 3)) link("basis:basic", `economic:${code}`, cells.total);
  for (const [key, name] of labelled(expenditure)) {
    if (key === "basic") continue;
    node(`undisclosed:${key}`, name);
    link(`basis:${key}`, `undisclosed:${key}`, expenditure.rows[0].cells[key]);
  }
  return { nodes, links };
}
