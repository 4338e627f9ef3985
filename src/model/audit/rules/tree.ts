/** Identity 1: every parent is the sum of its children, in every column of every coded table. */
import { budgetTree, type BudgetNode } from "../../tree.js";
import type { Claim } from "../claim.js";
import type { Ledger } from "../ledger.js";
import { FORM, type AuditRule } from "../rule.js";
import type { Sheet, SheetColumn } from "../../reading/sheet.js";

const DOUBT = { zh: "该表有重复编码或没有编码的行，层级不能确定", en: "rows without a code or with a repeated one leave the hierarchy open" };

export const treeSum: AuditRule = {
  id: "tree.sum",
  title: { zh: "合计＝Σ类，类＝Σ款，款＝Σ项", en: "each parent is the sum of its children" },
  source: FORM,
  *claims(ledger) {
    for (const key of ledger.listKeys) {
      const sheet = ledger.sheet(key);
      if (sheet?.rows.some(({ code }) => code !== undefined)) yield* treeClaims(ledger, sheet);
    }
  },
};

function* treeClaims(ledger: Ledger, sheet: Sheet): Iterable<Claim> {
  const tree = budgetTree(ledger.document, "function", { table: sheet.key });
  if (tree === undefined) return;
  const positions = new Map(sheet.rows.map((row, at) => [row, at]));
  const at = (node: BudgetNode): number => (node.row === undefined ? -1 : (positions.get(node.row) ?? -1));
  const repeated = new Set(tree.issues.length > 0 ? tree.nodes.map(({ code }) => code).filter((code, index, all) => all.indexOf(code) !== index) : []);
  const columns = sheet.columns.filter(adds);
  for (const node of tree.nodes) {
    const parent = at(node);
    if (node.children.length === 0 || parent < 0) continue;
    const children = node.children.map(at);
    const doubtful = node.children.some(({ code }) => code === "" || repeated.has(code));
    for (const { key } of columns) {
      yield { left: sheet.figureAt(parent, key), right: sheet.down(children, key), doubt: doubtful ? DOUBT : undefined };
    }
  }
}

/** Shares and rates of growth do not add up. */
function adds({ label }: SheetColumn): boolean {
  return !/[率%％]|占比|比重|比例|增减/.test(label.join(""));
}
