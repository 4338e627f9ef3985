/** Everything the demo's pages say of their own, in both languages: a sentence that one of them lacks does not compile. */
import type { BudgetDocument } from "../src/schema/index.js";

export type Language = "zh" | "en";

type Kind = BudgetDocument["kind"];

/** What stands in the pages themselves, by the key in `data-words` (text) or `data-label` (accessible name). */
export interface PageWords {
  readonly title: string;
  readonly pages: string;
  readonly workbench: string;
  readonly report: string;
  readonly embed: string;
  readonly samplePages: string;
  readonly settings: string;
  readonly language: string;
  /** Of the button that turns the page: the theme that it leads to. */
  readonly dark: string;
  readonly light: string;
  readonly headline: string;
  readonly lead: string;
  readonly choose: string;
  readonly formats: string;
  readonly sample: string;
  readonly documents: string;
  readonly privacy: string;
  readonly unit: string;
  readonly asPrinted: string;
  readonly contents: string;
  readonly balance: string;
  readonly flow: string;
  readonly function: string;
  readonly economic: string;
  readonly threePublic: string;
  readonly change: string;
  readonly performance: string;
  readonly procurement: string;
  readonly assets: string;
  readonly audit: string;
  readonly tables: string;
  readonly credit: string;
}

export interface ShelfWords {
  readonly reading: (name: string, at: number, of: number) => string;
  readonly stop: string;
  readonly stopped: (left: number) => string;
  /** After the last file: how many could be read, and how many not. */
  readonly done: (read: number, failed: number) => string;
  readonly twice: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly isSample: string;
  readonly scope: Readonly<Record<BudgetDocument["scope"], string>>;
  readonly year: (year: number, kind: Kind) => string;
  readonly read: (tables: number, rows: number) => string;
  readonly failed: string;
  readonly show: (what: string) => string;
  /** What is folded away below a document. */
  readonly left: (tables: number, cells: number) => string;
  readonly noticed: (issues: number) => string;
  readonly comma: string;
  readonly keptWhole: string;
  readonly dropped: string;
  readonly tableAt: (table: number) => string;
  readonly noTitle: string;
  readonly more: (count: number) => string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly saveJson: string;
  readonly saveXlsx: string;
  readonly saveCsv: string;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
  readonly remove: string;
  readonly compared: (others: readonly string[]) => string;
  readonly apart: (count: number) => string;
}

export interface EmbedWords {
  readonly document: string;
  readonly title: string;
  readonly lead: string;
  readonly tag: string;
  readonly element: string;
  /** How several share their data. */
  readonly together: string;
  readonly options: string;
  readonly byDefault: string;
  readonly place: string;
  readonly src: string;
  readonly base: string;
  readonly language: string;
  readonly languages: Readonly<Record<"" | Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<"" | "light" | "dark", string>>;
  readonly width: string;
  readonly widths: Readonly<Record<"320" | "600" | "full", string>>;
  readonly preview: string;
  readonly waiting: string;
  readonly copy: string;
  readonly copied: (what: string) => string;
  readonly notCopied: string;
  readonly codes: Readonly<Record<"tag" | "frame" | "html" | "picture", { readonly title: string; readonly hint: string }>>;
  readonly failed: string;
  /** What is shown, as the title of a snippet. */
  readonly subject: (entity: string, year: number, kind: Kind, element: string) => string;
}

export interface Words {
  readonly page: PageWords;
  readonly shelf: ShelfWords;
  readonly embed: EmbedWords;
}

const KINDS = { zh: { budget: "预算", finalAccounts: "决算" }, en: { budget: "budget", finalAccounts: "final accounts" } } as const;

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const zh: Words = {
  page: {
    title: "预决算公开工作台 · budget-elements",
    pages: "页面",
    workbench: "工作台",
    report: "整份报告",
    embed: "嵌入代码",
    samplePages: "样页",
    settings: "设置",
    language: "English",
    dark: "深色",
    light: "浅色",
    headline: "公开的每一个数字，原样可读",
    lead: "拖入部门预算、决算公开文件：读出各表，核对勾稽，画成图和报告，带走数据与嵌入代码。",
    choose: "选择文件",
    formats: "或拖到此页，可以多选：Word、Excel、PDF、HTML、CSV、文本、JSON",
    sample: "恢复示例",
    documents: "文档",
    privacy: "文件只在本机读取，不上传，也不保存：关闭或刷新此页，它们就不在了。",
    unit: "单位",
    asPrinted: "按原表",
    contents: "目录",
    balance: "收支是否平衡",
    flow: "钱从哪里来，到哪里去",
    function: "钱用来做什么",
    economic: "钱花在什么上",
    threePublic: "“三公”经费",
    change: "比上年多了什么，少了什么",
    performance: "承诺做到什么",
    procurement: "要买什么",
    assets: "有哪些资产",
    audit: "数字是否相符",
    tables: "原表",
    credit: "示例数据：张家口市科学技术协会 2023 年部门预算公开文件，由导入工具生成。",
  },
  shelf: {
    reading: (name, at, of) => (of === 1 ? `正在读取 ${name}…` : `正在读取第 ${at} 份，共 ${of} 份：${name}`),
    stop: "停止",
    stopped: (left) => `已停止，${left} 份未读。`,
    done: (read, failed) => (failed === 0 ? `读入 ${read} 份。` : `读入 ${read} 份，${failed} 份未能读取。`),
    twice: (name) => `${name} 已在列，未重复加入。`,
    removed: (name) => `已移除 ${name}。`,
    isSample: "示例",
    scope: { department: "部门", unit: "单位" },
    year: (year, kind) => `${year} 年${KINDS.zh[kind]}`,
    read: (tables, rows) => `读出 ${tables} 张表、${rows} 行`,
    failed: "未能读取",
    show: (what) => `显示 ${what}`,
    left: (tables, cells) => [tables === 0 ? "" : `${tables} 张表原样保留`, cells === 0 ? "" : `${cells} 个单元格未读`].filter((part) => part !== "").join("，"),
    noticed: (issues) => (issues === 0 ? "" : `${issues} 条提示`),
    comma: "，",
    keptWhole: "未识别，原样保留",
    dropped: "超出限度，未读",
    tableAt: (table) => `第 ${table} 张表`,
    noTitle: "（无标题）",
    more: (count) => `另有 ${count} 条`,
    severity: { error: "错误", warning: "注意", info: "说明" },
    saveJson: "保存 JSON",
    saveXlsx: "Excel",
    saveCsv: "CSV",
    saved: (name) => `已保存 ${name}`,
    notSaved: "未能生成文件，请重试。",
    remove: "移除",
    compared: (others) => `与同一单位的 ${others.join("、")} 连成系列，一起比较。`,
    apart: (count) => `另有 ${count} 份属于其他单位或同年重复，不与之比较；点名称即可显示。`,
  },
  embed: {
    document: "文档",
    title: "放到自己的网页上",
    lead: "选文档、元素和选项，看实际效果，然后复制。",
    tag: "元素",
    element: "显示什么",
    together: "几个元素共用一份数据、彼此联动时，用 <budget-data src=…> 把它们包起来。",
    options: "选项",
    byDefault: "默认",
    place: "放在哪里",
    src: "JSON 数据的地址",
    base: "脚本文件夹的地址",
    language: "语言",
    languages: { "": "随网页", zh: "中文", en: "English" },
    theme: "深浅",
    themes: { "": "随系统", light: "浅色", dark: "深色" },
    width: "宽度",
    widths: { "320": "320", "600": "600", full: "全宽" },
    preview: "效果",
    waiting: "正在读取文档…",
    copy: "复制",
    copied: (what) => `已复制：${what}`,
    notCopied: "浏览器不允许复制；代码已选中，请按 Ctrl+C。",
    codes: {
      tag: { title: "标签", hint: "写进网页；标签里的文字是没有脚本时看到的。" },
      frame: { title: "iframe", hint: "给不允许自定义标签的内容系统；高度自动合适。" },
      html: { title: "静态 HTML", hint: "一条命令，图连同数据表写进网页，一打开就在，不用脚本也能看；网页上有 autoloader.js，读者伸手时就变活。" },
      picture: { title: "图片", hint: "一条命令，生成 SVG、PNG 或 PDF。" },
    },
    failed: "生成器未能加载，请刷新重试。",
    subject: (entity, year, kind, element) => `${entity} ${year} 年${KINDS.zh[kind]}：${element}`,
  },
};

const en: Words = {
  page: {
    title: "Workbench for budget disclosures · budget-elements",
    pages: "Pages",
    workbench: "Workbench",
    report: "Report",
    embed: "Embed",
    samplePages: "Sample pages",
    settings: "Settings",
    language: "中文",
    dark: "Dark",
    light: "Light",
    headline: "Every disclosed figure, readable as printed",
    lead: "Drop budget disclosures of a Chinese department: see what was read, whether the figures agree, every picture and the whole report; take the data and the embed code with you.",
    choose: "Choose files",
    formats: "or drop them here, several at once: Word, Excel, PDF, HTML, CSV, text, JSON",
    sample: "Back to the sample",
    documents: "Documents",
    privacy: "Files are read on your machine. Nothing is sent and nothing is stored: close or reload this page and they are gone.",
    unit: "Unit",
    asPrinted: "as printed",
    contents: "Contents",
    balance: "Does it balance",
    flow: "How the money flows",
    function: "What the money is for",
    economic: "What it is spent on",
    threePublic: "Three public expenses",
    change: "What rose and what fell",
    performance: "What was promised",
    procurement: "What will be bought",
    assets: "What it owns",
    audit: "Do the figures agree",
    tables: "The tables as printed",
    credit: "Sample data: the 2023 budget disclosure of 张家口市科学技术协会 (Zhangjiakou Association for Science and Technology), made by the importer.",
  },
  shelf: {
    reading: (name, at, of) => (of === 1 ? `Reading ${name}…` : `Reading file ${at} of ${of}: ${name}`),
    stop: "Stop",
    stopped: (left) => `Stopped; ${counted(left, "file")} not read.`,
    done: (read, failed) => (failed === 0 ? `${counted(read, "file")} read.` : `${counted(read, "file")} read, ${failed} could not be read.`),
    twice: (name) => `${name} is on the shelf already and was not added again.`,
    removed: (name) => `${name} was removed.`,
    isSample: "sample",
    scope: { department: "department", unit: "unit" },
    year: (year, kind) => `${KINDS.en[kind]} ${year}`,
    read: (tables, rows) => `${counted(tables, "table")} and ${counted(rows, "row")} read`,
    failed: "could not be read",
    show: (what) => `Show ${what}`,
    left: (tables, cells) => [tables === 0 ? "" : `${counted(tables, "table")} kept as printed`, cells === 0 ? "" : `${counted(cells, "cell")} not read`].filter((part) => part !== "").join(", "),
    noticed: (issues) => (issues === 0 ? "" : counted(issues, "note")),
    comma: ", ",
    keptWhole: "not recognised, kept as it stands",
    dropped: "beyond the limits, not read",
    tableAt: (table) => `table ${table}`,
    noTitle: "(no title)",
    more: (count) => `${count} more`,
    severity: { error: "Error", warning: "Note", info: "Information" },
    saveJson: "Save JSON",
    saveXlsx: "Excel",
    saveCsv: "CSV",
    saved: (name) => `${name} was saved`,
    notSaved: "The file could not be made; please try again.",
    remove: "Remove",
    compared: (others) => `Compared with ${others.join(", ")} of the same entity, as one series.`,
    apart: (count) => `${counted(count, "other document")}, of another entity or the same year again, not compared; choose a name to see it.`,
  },
  embed: {
    document: "Document",
    title: "On your own page",
    lead: "Choose a document, an element and its options, see the result, then copy.",
    tag: "Element",
    element: "What to show",
    together: "Several elements that share their data, and are linked, stand inside one <budget-data src=…>.",
    options: "Options",
    byDefault: "default",
    place: "Where it goes",
    src: "Address of the JSON",
    base: "Address of the scripts",
    language: "Language",
    languages: { "": "the page's", zh: "中文", en: "English" },
    theme: "Theme",
    themes: { "": "the system's", light: "light", dark: "dark" },
    width: "Width",
    widths: { "320": "320", "600": "600", full: "full" },
    preview: "Result",
    waiting: "Reading the document…",
    copy: "Copy",
    copied: (what) => `Copied: ${what}`,
    notCopied: "This browser does not let the page copy; the code is selected, press Ctrl+C.",
    codes: {
      tag: { title: "Tag", hint: "For your page; the text inside the tag is what readers see without a script." },
      frame: { title: "iframe", hint: "For content systems that refuse custom tags; its height fits by itself." },
      html: { title: "Static HTML", hint: "One command writes the picture and its table into the page: there at once, and without script; with autoloader.js on the page it becomes live when a reader reaches for it." },
      picture: { title: "Picture", hint: "One command makes an SVG, a PNG or a PDF." },
    },
    failed: "The generator could not be loaded; please reload the page.",
    subject: (entity, year, kind, element) => `${entity}, ${KINDS.en[kind]} ${year}: ${element}`,
  },
};

export const WORDS: Readonly<Record<Language, Words>> = { zh, en };
