/** What the balance says, in both languages. */
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";

type OfSides = Readonly<Record<"income" | "expenditure", string>>;

export interface BalanceMessages {
  readonly totals: OfSides;
  /** 本年合计. */
  readonly currentYear: OfSides;
  /** What kind of money an item is, for its detail. */
  readonly line: OfSides;
  readonly carryOver: OfSides;
  /** A line below 本年合计 that is no carry-over: 使用非财政拨款结余, 结余分配. */
  readonly beyond: string;
  readonly equal: (subject: string, income: string, expenditure: string) => string;
  readonly differ: (subject: string, income: string, expenditure: string, difference: string) => string;
  /** Only one side prints its total as a number; `words`: what the other prints in its place. */
  readonly oneTotal: (subject: string, name: string, amount: string, other: string, words: string) => string;
  readonly noTotals: (subject: string) => string;
  readonly largest: (finding: string, name: string, amount: string, share: string) => string;
  readonly bothTotals: string;
  readonly share: (share: string) => string;
  readonly shareColumn: string;
  readonly difference: (amount: string) => string;
  readonly rounding: (total: string, printed: string, sum: string, residue: string) => string;
  readonly unexplained: (total: string, printed: string, sum: string, residue: string) => string;
  readonly negative: (names: string) => string;
  readonly absent: (side: string, count: number) => string;
  readonly undisclosed: (side: string, count: number) => string;
  readonly list: (names: readonly string[]) => string;
  readonly fold: string;
  readonly help: string;
  readonly missing: string;
  /** Amounts are printed as not disclosed: what they are is not known, nil least of all. */
  readonly withheld: string;
  /** Names of lines by their key, where the printed ones are in another language. */
  readonly names: Readonly<Record<string, string>>;
}

const zh: BalanceMessages = {
  totals: { income: "收入总计", expenditure: "支出总计" },
  currentYear: { income: "本年收入合计", expenditure: "本年支出合计" },
  line: { income: "本年收入", expenditure: "本年支出" },
  carryOver: { income: "以前年度的资金，不是本年收入", expenditure: "留待以后年度，不是本年支出" },
  beyond: "列在本年合计之外",
  equal: (subject, income, expenditure) => `${subject}收入总计 ${income} = 支出总计 ${expenditure}`,
  differ: (subject, income, expenditure, difference) => `${subject}收入总计 ${income} ≠ 支出总计 ${expenditure}，相差 ${difference}`,
  oneTotal: (subject, name, amount, other, words) => `${subject}${name} ${amount}，${other}${words === "" ? "未印出" : `印为“${words}”`}`,
  noTotals: (subject) => `${subject}收支，总计未印出`,
  largest: (finding, name, amount, share) => `${finding}；支出中${name}最多，${amount}，占 ${share}`,
  bothTotals: "收支总计",
  share: (share) => `占本方 ${share}`,
  shareColumn: "占本方",
  difference: (amount) => `差 ${amount}`,
  rounding: (total, printed, sum, residue) => `${total}印出 ${printed}，各行相加 ${sum}（推算），差 ${residue}，在四舍五入范围内。`,
  unexplained: (total, printed, sum, residue) => `${total}印出 ${printed}，各行相加 ${sum}（推算），差 ${residue}，四舍五入不能解释。`,
  negative: (names) => `含有负数（${names}），不能用一栏的高度表示，改为条形图。`,
  absent: (side, count) => `${side}中本部门无此项 ${count} 项`,
  undisclosed: (side, count) => `${side}中未公开金额 ${count} 项`,
  list: (names) => names.join("、"),
  fold: "收起其他项",
  help: "上下键：同栏；左右键：对面一栏；回车：选定或展开；Esc：返回。",
  missing: "收支总表",
  withheld: "金额未公开，没有可绘制的图形。",
  names: {},
};

/** By the half of a bilingual text that a locale reads. */
export const balanceWords: Readonly<Record<keyof Bilingual, BalanceMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
