/** What the balance says, in both languages. */
import type { Bilingual } from "../../schema/issue.js";

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
  names: {},
};

const en: BalanceMessages = {
  totals: { income: "Total income", expenditure: "Total expenditure" },
  currentYear: { income: "Income of the year", expenditure: "Expenditure of the year" },
  line: { income: "income of this year", expenditure: "expenditure of this year" },
  carryOver: { income: "money of earlier years, not income of this year", expenditure: "kept for later years, not expenditure of this year" },
  beyond: "listed outside the sum of the year",
  equal: (subject, income, expenditure) => `${subject}: total income ${income} = total expenditure ${expenditure}`,
  differ: (subject, income, expenditure, difference) => `${subject}: total income ${income} ≠ total expenditure ${expenditure}, a difference of ${difference}`,
  oneTotal: (subject, name, amount, other, words) => `${subject}: ${name.toLowerCase()} ${amount}; ${other.toLowerCase()} is ${words === "" ? "not printed" : `printed as “${words}”`}`,
  noTotals: (subject) => `${subject}: income and expenditure; no totals are printed`,
  largest: (finding, name, amount, share) => `${finding}; most is spent on ${name}, ${amount}, ${share}`,
  bothTotals: "Totals",
  share: (share) => `${share} of its side`,
  shareColumn: "Share of side",
  difference: (amount) => `short by ${amount}`,
  rounding: (total, printed, sum, residue) => `${total} is printed as ${printed}, its lines add up to ${sum} (derived): ${residue} apart, within rounding.`,
  unexplained: (total, printed, sum, residue) => `${total} is printed as ${printed}, its lines add up to ${sum} (derived): ${residue} apart, more than rounding explains.`,
  negative: (names) => `Negative amounts (${names}) cannot be heights in a column; bars are shown instead.`,
  absent: (side, count) => `${side}: ${count} ${count === 1 ? "line" : "lines"} that this department does not have`,
  undisclosed: (side, count) => `${side}: ${count} ${count === 1 ? "line whose amount is" : "lines whose amounts are"} not disclosed`,
  list: (names) => names.join(", "),
  fold: "Fold the other items",
  help: "Up and down: along the column; left and right: the facing column; Enter: select or open; Escape: back.",
  missing: "the balance of income and expenditure (收支总表)",
  names: {
    generalPublic: "General public budget appropriations",
    governmentFund: "Government fund appropriations",
    stateCapital: "State capital operations appropriations",
    appropriation: "Fiscal appropriations",
    specialAccount: "Fiscal special account funds",
    institutional: "Income from public service activities",
    operating: "Operating income",
    superiorSubsidy: "Subsidies from higher authorities",
    subordinateRemittance: "Remittances from subordinate units",
    other: "Other income",
    usedSurplus: "Non-fiscal surplus used",
    surplusDistribution: "Distribution of surplus",
    "income.currentYear": "Income of the year",
    "expenditure.currentYear": "Expenditure of the year",
    "income.total": "Total income",
    "expenditure.total": "Total expenditure",
    "income.carryOver": "Carried over from last year",
    "expenditure.carryOver": "Carried over to next year",
  },
};

/** By the half of a bilingual text that a locale reads. */
export const balanceWords: Readonly<Record<keyof Bilingual, BalanceMessages>> = { zh, en };
