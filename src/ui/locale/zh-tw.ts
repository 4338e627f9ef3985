import type { Messages } from "./messages.js";

/**
 * 正體中文: the words of the elements around a document, which keeps its own. Names of statutory things stay those of the disclosure
 * (一般公共預算, 三公經費), in traditional characters. Words that single elements bring along are read in simplified Chinese so far.
 */
export const zhTW: Messages = {
  tag: "zh-TW",
  nameOf: () => undefined,
  side: "zh",
  loading: "正在讀取資料…",
  empty: "沒有資料",
  emptyHint: "請設定 src、data，或在標籤內放置 JSON。",
  invalid: "資料有誤，無法繪製",
  moreIssues: (count) => `另有 ${count} 個問題`,
  missingTable: (title) => `文件中沒有可用於此圖的表：${title}`,
  emptyTable: "空表列示",
  kind: { budget: "預算", finalAccounts: "決算" },
  gap: "",
  year: (year) => `${year} 年`,
  classification: { function: "支出功能分類", economic: "支出經濟分類" },
  measure: { function: "支出", economic: "基本支出", revenue: "收入" },
  funds: { generalPublic: "一般公共預算", governmentFund: "政府性基金預算", stateCapital: "國有資本經營預算" },
  narrowed: (measure, by) => `${measure}（${by.join("，")}）`,
  amount: (value, unit) => `${value} ${traditionalUnit(unit)}`,
  blank: "空白",
  derived: "推算",
  notPrinted: "未單列",
  shareOfParent: (share) => `占上級 ${share}`,
  level: (level) => `第 ${level} 級`,
  childCount: (count) => `${count} 個下級`,
  remainder: (count) => `其他 ${count} 項`,
  source: (table, row, column) => `《${table}》${row}「${column}」欄`,
  row: (row) => `第 ${row} 列`,
  finding: (subject, total, name, amount, share) => `${subject} ${total}，其中${name} ${amount}，占 ${share}`,
  findingPlain: (subject, total) => `${subject} ${total}`,
  subject: (entity, year, kind, measure) => `${entity} ${year} 年${kind}${measure}`,
  leftOut: (name, amount, whole) => `${name} ${amount}未公開經濟分類，不在圖中（支出合計 ${whole}）。`,
  negative: "含有負數，不宜用占比圖表示，改為長條圖。",
  zero: "合計為零，沒有可繪製的圖形。",
  noFigures: "此處沒有印出數字，沒有可繪製的圖形。",
  view: "圖形",
  views: { sunburst: "旭日圖", icicle: "冰柱圖", bars: "長條圖" },
  path: "目前位置",
  whole: "合計",
  table: "資料表",
  showTable: "顯示資料表",
  hideTable: "收合資料表",
  exports: "匯出",
  lost: (name) => `${name}無法載入，請重新整理網頁。`,
  columns: { code: "科目編碼", name: "科目名稱", amount: "金額", share: "占上級", source: "出處" },
  moreRows: (count) => `另有 ${count} 列，進入下級後列出`,
  opened: (name, count) => `${name}，${count} 項`,
  treeHelp: "上下鍵：同級；右鍵：下級；左鍵：上級；Enter：進入；Esc：返回。",
  sourceLine: (title) => `來源：${title}`,
  sides: { income: "收入", expenditure: "支出" },
  unit: (unit) => `單位：${traditionalUnit(unit)}`,
  tables: {},
};

/** 万元 → 萬元, 亿元 → 億元. */
function traditionalUnit(unit: string): string {
  return unit.replace("万", "萬").replace("亿", "億");
}
