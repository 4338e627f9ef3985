/** What a list of purchases says beside what is printed, in both languages. */
import type { ProcurementKind } from "../../model/procurement.js";
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";

export interface ProcurementMessages {
  /** The finding: who buys for how much; the share of small businesses may be unknown. */
  readonly finding: (subject: string, total: string, count: number, share: string) => string;
  readonly missing: string;
  readonly stated: string;
  /** The finding of a table without items; its total may be empty. */
  readonly nothing: (subject: string, total: string) => string;
  readonly noAmount: string;
  readonly quote: (text: string) => string;
  readonly kinds: Readonly<Record<ProcurementKind, string>>;
  readonly all: string;
  readonly kind: string;
  /** One kind in the line that sums kinds up. */
  readonly kindSum: (name: string, count: number, sum: string) => string;
  readonly byKind: (parts: readonly string[]) => string;
  readonly differs: (sum: string, printed: string) => string;
  readonly blank: (names: readonly string[]) => string;
  readonly search: string;
  readonly order: string;
  readonly orders: Readonly<Record<"printed" | "amount", string>>;
  readonly count: (count: number) => string;
  readonly left: (count: number, of: number) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly others: string;
  readonly total: string;
  readonly item: string;
  readonly quantity: string;
  readonly amount: string;
  readonly share: string;
  readonly source: string;
  readonly part: (name: string, amount: string) => string;
}

const zh: ProcurementMessages = {
  finding: (subject, total, count, share) => `${subject}政府采购 ${total}，共 ${count} 项${share === "" ? "" : `，其中预留中小微企业 ${share}`}`,
  missing: "文档中没有政府采购预算表。",
  stated: "文字说明：",
  nothing: (subject, total) => `${subject}没有列出政府采购项目${total === "" ? "" : `，合计 ${total}`}`,
  noAmount: "未印金额",
  quote: (text) => `“${text}”`,
  kinds: { goods: "货物", works: "工程", services: "服务" },
  all: "全部",
  kind: "采购类别",
  kindSum: (name, count, sum) => `${name} ${count} 项${sum === "" ? "" : ` ${sum}`}`,
  byKind: (parts) => `按采购目录首字母：${parts.join("；")}。`,
  differs: (sum, printed) => `逐项相加为 ${sum} · 推算，所印合计为 ${printed}；以所印为准。`,
  blank: (names) => `各行均为空白、未列出的栏：${names.join("、")}。`,
  search: "查找",
  order: "排列",
  orders: { printed: "原表顺序", amount: "按金额" },
  count: (count) => `${count} 项`,
  left: (count, of) => (count === 0 ? "没有符合的项目" : `显示 ${of} 项中的 ${count} 项`),
  none: "没有符合的项目",
  more: (count) => `另有 ${count} 项`,
  others: "未列单位",
  total: "合计",
  item: "采购项目",
  quantity: "数量 × 单价",
  amount: "金额",
  share: "预留中小微企业",
  source: "出处",
  part: (name, amount) => `${name} ${amount}`,
};

/** By the half of a bilingual text that a locale reads. */
export const procurementWords: Readonly<Record<keyof Bilingual, ProcurementMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
