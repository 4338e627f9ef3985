/** What a disclosure says as a tree: 合计 → 类 → 款 → 项, declared figures as printed, parentage from the codes. */
import { levelOfCode, parentCode, type Classification } from "../classification/level.js";
import type { MoneyUnit } from "../amount/unit.js";
import { wordIssue, type Issue, type Wording } from "../schema/issue.js";
import type { Amount, BudgetDocument, BudgetRow, BudgetTable } from "../schema/definition.js";
import { own } from "../schema/own.js";
import { TREE_TABLES } from "./tree-tables.js";

export interface BudgetNode {
  /** Position in `BudgetTree.nodes`: pre-order, the root is 0, a parent comes before its children. */
  readonly index: number;
  /** Classification code; empty for the root and for rows printed without one. */
  readonly code: string;
  readonly name: string;
  /** Depth below the root: 1 类, 2 款, 3 项. Ragged trees skip none: a 项 printed without its 款 hangs below its 类. */
  readonly level: number;
  /** The declared figure; `undefined` when the document prints no row for this node (a parent known from codes only). */
  readonly amount: Amount | undefined;
  /** The printed row, for its address and its other cells. */
  readonly row: BudgetRow | undefined;
  readonly parent: BudgetNode | undefined;
  readonly children: readonly BudgetNode[];
}

export interface BudgetTree {
  readonly classification: Classification;
  /** Key of the statutory table and of its column that the figures come from. */
  readonly tableKey: string;
  readonly column: string;
  readonly table: BudgetTable;
  readonly unit: MoneyUnit;
  readonly root: BudgetNode;
  /** All nodes in pre-order. */
  readonly nodes: readonly BudgetNode[];
  readonly issues: readonly Issue[];
}

export interface TreeOptions {
  /** Statutory table; default: the first of the classification's tables that the document has rows for. */
  readonly table?: string | undefined;
  /** Column of the table; default `total` (合计). */
  readonly column?: string | undefined;
}

/** A node while the tree is built. */
interface Draft {
  index: number;
  code: string;
  name: string;
  level: number;
  amount: Amount | undefined;
  row: BudgetRow | undefined;
  parent: Draft | undefined;
  children: Draft[];
}

const WORDINGS = {
  duplicateCode: ["warning", "科目编码重复：{0}", "duplicate classification code: {0}", "两行均按所印显示。", "Both rows are shown as printed."],
  unknownCode: ["warning", "未知的科目编码，作为独立项目显示：{0}", "unknown classification code, shown as an item of its own: {0}"],
} as const satisfies Record<string, Wording>;

/** At most this many warnings of one kind are kept; a broken table repeats itself. */
const MAX_ISSUES = 20;

/**
 * The tree of one table. `undefined` when the document has no table with rows for it: that is a state, not an error.
 */
export function budgetTree(document: BudgetDocument, classification: Classification, options: TreeOptions = {}): BudgetTree | undefined {
  const candidates = options.table === undefined ? TREE_TABLES[classification] : [options.table];
  const tableKey = candidates.find((key) => (own(document.tables, key)?.rows?.length ?? 0) > 0);
  const table = tableKey === undefined ? undefined : document.tables[tableKey];
  if (tableKey === undefined || table?.rows === undefined) return undefined;
  const column = options.column ?? "total";
  const issues: Issue[] = [];
  const root = growTree(table.rows, column, `tables.${tableKey}.rows`, issues);
  return { classification, tableKey, column, table, unit: table.unit, root, nodes: preorder(root), issues };
}

function growTree(rows: readonly BudgetRow[], column: string, path: string, issues: Issue[]): BudgetNode {
  const root = draft("", "合计", undefined, undefined);
  const byCode = new Map<string, Draft>();
  const drafts: Draft[] = [];
  const report = (code: keyof typeof WORDINGS, at: number, found: string): void => {
    if (issues.length < MAX_ISSUES) issues.push(wordIssue(code, WORDINGS[code], `${path}[${at}].code`, found));
  };
  rows.forEach((row, at) => {
    const amount = own(row.cells, column);
    if (row.role === "total") {
      // 合计 and 总计: the first that prints a number, else the first; figure, name and address are of one row.
      if (root.row === undefined || (typeof root.amount !== "string" && typeof amount === "string")) Object.assign(root, { row, amount, name: row.name });
      return;
    }
    if (row.role !== undefined) return;
    const node = draft(row.code ?? "", row.name, amount, row);
    drafts.push(node);
    if (node.code === "") return;
    const level = levelOfCode(node.code);
    if (level === 0) report("unknownCode", at, node.code);
    else if (byCode.has(node.code)) report("duplicateCode", at, node.code);
    else {
      byCode.set(node.code, node);
      node.level = level; // of the code; `preorder` sets the depth
    }
  });
  const trail: Draft[] = [];
  for (const node of drafts) {
    // Nearly always the parent is the last row one level up; only other orders cost a look-up.
    const above = trail[node.level - 1];
    const parent = node.level > 1 && above !== undefined && above.code.length === node.code.length - 2 && node.code.startsWith(above.code) ? above : nearestAncestor(node.code, byCode);
    if (node.level > 0) trail[node.level] = node;
    adopt(parent ?? root, node);
  }
  return root;
}

/** Most nodes have no parts: they share one empty list. */
const CHILDLESS: Draft[] = [];

function draft(code: string, name: string, amount: Amount | undefined, row: BudgetRow | undefined): Draft {
  return { index: 0, code, name, level: 0, amount, row, parent: undefined, children: CHILDLESS };
}

function adopt(parent: Draft, node: Draft): void {
  if (parent.children === CHILDLESS) parent.children = [];
  parent.children.push(node);
  node.parent = parent;
}

function nearestAncestor(code: string, byCode: ReadonlyMap<string, Draft>): Draft | undefined {
  if (levelOfCode(code) === 0) return undefined;
  for (let up = parentCode(code); up !== ""; up = parentCode(up)) {
    const found = byCode.get(up);
    if (found) return found;
  }
  return undefined;
}

/** Numbers the nodes and sets their levels; an explicit stack, because a hostile tree may be deep. */
function preorder(root: Draft | BudgetNode): readonly BudgetNode[] {
  const nodes: Draft[] = [];
  const stack: Draft[] = [root as Draft];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    node.index = nodes.length;
    node.level = node.parent === undefined ? 0 : node.parent.level + 1;
    nodes.push(node);
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as Draft);
  }
  return nodes;
}

/** Root first: the way from the whole to a node. */
export function pathTo(node: BudgetNode): readonly BudgetNode[] {
  const path: BudgetNode[] = [];
  for (let at: BudgetNode | undefined = node; at !== undefined; at = at.parent) path.push(at);
  return path.reverse();
}
