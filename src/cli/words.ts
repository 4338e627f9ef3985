/** What the command says, in both languages. */
import type { Language } from "./terminal.js";

const HELP_ZH = `用法：
  budget-elements import FILE [-o out.json]   读取公开文件（docx、xlsx、pdf、html、csv、文本），输出预算文档 JSON
  budget-elements import DIR -o OUT [-j N]    批量导入文件夹，各文件一个 JSON，另有 report.json
  budget-elements check FILE.json [--json] [--all]
                                              检查预算文档：列出问题，核对勾稽关系
  budget-elements export FILE.json --to FORMAT [-o OUT]   导出 csv、xlsx、html、fdp、facts、parquet（详见 export --help）
  budget-elements render FILE.json --tag TAG -o OUT       把元素绘成不需脚本的 html、svg、png、pdf（详见 render --help）
  budget-elements embed FILE.json --tag TAG --base URL    输出嵌入代码：标签、框架（iframe）或 oEmbed（详见 embed --help）

选项：
  -o, --output FILE   JSON 写入文件（默认写到标准输出）
      --year YEAR     指定年度（文件中没有时）
      --entity NAME   指定部门（单位）名称（文件中没有时）
      --template NAME 指定模板（如 hebei）
      --json          检查结果以 JSON 输出
      --all           也列出完全相符的勾稽关系
  -j, --jobs N        批量导入的并行数（默认 1）
      --lang zh|en    提示语言（默认按 LANG）
  -h, --help          显示帮助
  -V, --version       显示版本

退出码：0 正常；1 数据有问题；2 用法错误或文件不可读。
`;

const HELP_EN = `Usage:
  budget-elements import FILE [-o out.json]   read a disclosed file (docx, xlsx, pdf, html, csv, text), write a budget document as JSON
  budget-elements import DIR -o OUT [-j N]    import every file of a folder: one JSON each, and report.json
  budget-elements check FILE.json [--json] [--all]
                                              check a budget document: list its issues, audit its figures
  budget-elements export FILE.json --to FORMAT [-o OUT]   export as csv, xlsx, html, fdp, facts or parquet (see export --help)
  budget-elements render FILE.json --tag TAG -o OUT       draw an element as html, svg, png or pdf that needs no script (see render --help)
  budget-elements embed FILE.json --tag TAG --base URL    print what embeds an element: tag, frame (iframe) or oEmbed (see embed --help)

Options:
  -o, --output FILE   write the JSON to a file (default: standard output)
      --year YEAR     the year, where the file does not say it
      --entity NAME   the department or unit, where the file does not say it
      --template NAME the template (such as hebei)
      --json          print the result of check as JSON
      --all           list the identities that hold exactly, too
  -j, --jobs N        how many files of a folder are imported at a time (default 1)
      --lang zh|en    language of messages (default: from LANG)
  -h, --help          show this help
  -V, --version       show the version

Exit codes: 0 fine; 1 problems in the data; 2 wrong usage or unreadable file.
`;

const ZH = {
  help: HELP_ZH,
  unknownCommand: (name: string) => `未知的命令：${name}`,
  missingFile: "缺少文件名",
  tooManyFiles: "一次只能处理一个文件",
  unknownLanguage: (name: string) => `未知的语言：${name}（可用 zh、en）`,
  invalidYear: (text: string) => `无效的年度：${text}`,
  wrongOption: (message: string) => `无效的选项：${message}`,
  unknownOption: (name: string) => `无效的选项：没有 ${name}（文件名以 - 开头时，写作 ./-…）`,
  missingValue: (name: string) => `无效的选项：${name} 缺少值（值以 - 开头时，写作 --名称=-…）`,
  takesNoValue: (name: string) => `无效的选项：${name} 没有值，写上即可`,
  twice: (name: string) => `无效的选项：${name} 只能给出一次`,
  onlyForCommand: (name: string, command: string) => `无效的选项：--${name} 只用于 ${command}`,
  invalidEntity: "无效的名称：--entity 是空的",
  notUtf8: "不是 UTF-8 编码的文字（公开文件请先用 import 命令读入；其他编码请另存为 UTF-8）",
  overInput: (file: string) => `不能写入 ${file}：这就是要读的文件，请换一个输出文件`,
  seeHelp: (command: string) => `运行 ${command} --help 查看用法。`,
  unreadable: (file: string, reason: string) => `无法读取 ${file}：${reason}`,
  unwritable: (file: string, reason: string) => `无法写入 ${file}：${reason}`,
  standardOutput: "标准输出",
  reading: (percent: number) => `正在读取 ${percent}%`,
  table: (n: string) => `第 ${n} 表`,
  outcome: { statutory: "已识别", units: "机构设置", project: "项目绩效", procurement: "政府采购", assets: "国有资产", kept: "原样保留", dropped: "未保留" },
  rows: (n: number) => `${n} 行`,
  columns: (keys: string) => `列 ${keys}`,
  unmapped: (labels: string) => `未对应的列（原样保留）：${labels}`,
  cells: (cells: Readonly<Record<"total" | "data" | "heading" | "kept" | "unread", number>>) =>
    `有文字的单元格 ${cells.total} 个：数据 ${cells.data}，表头及附注 ${cells.heading}，原样保留 ${cells.kept}，未读入 ${cells.unread}`,
  paragraphs: (unused: number, total: number) => `段落 ${total} 个，其中 ${unused} 个未使用`,
  written: (file: string) => `已写入 ${file}`,
  severity: { error: "错误", warning: "警告", info: "提示" },
  summary: (errors: number, warnings: number, infos: number) => `错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  valid: (entity: string, year: number, tables: number) => `${entity}，${year} 年，${tables} 张表`,
  noDocument: "无法作为预算文档使用",
};

const EN: typeof ZH = {
  help: HELP_EN,
  unknownCommand: (name) => `unknown command: ${name}`,
  missingFile: "missing file name",
  tooManyFiles: "invalid arguments: one file at a time",
  unknownLanguage: (name) => `unknown language: ${name} (zh or en)`,
  invalidYear: (text) => `invalid year: ${text}`,
  wrongOption: (message) => `invalid option: ${message}`,
  unknownOption: (name) => `invalid option: there is no ${name} (a file whose name begins with a dash is written ./-…)`,
  missingValue: (name) => `invalid option: ${name} lacks its value (one that begins with a dash is written --name=-…)`,
  takesNoValue: (name) => `invalid option: ${name} takes no value`,
  twice: (name) => `invalid option: ${name} is given more than once`,
  onlyForCommand: (name, command) => `invalid option: --${name} goes with ${command} only`,
  invalidEntity: "invalid name: --entity is empty",
  notUtf8: "it is no text in UTF-8 (a disclosed file is read with import first; save other encodings as UTF-8)",
  overInput: (file) => `cannot write ${file}: it is the file that is read; name another output`,
  seeHelp: (command) => `Run ${command} --help for the usage.`,
  unreadable: (file, reason) => `cannot read ${file}: ${reason}`,
  unwritable: (file, reason) => `cannot write ${file}: ${reason}`,
  standardOutput: "standard output",
  reading: (percent) => `reading ${percent}%`,
  table: (n) => `table ${n}`,
  outcome: { statutory: "recognised", units: "units", project: "project", procurement: "procurement", assets: "assets", kept: "kept as it stands", dropped: "left out" },
  rows: (n) => `${n} rows`,
  columns: (keys) => `columns ${keys}`,
  unmapped: (labels) => `columns not mapped (kept as they stand): ${labels}`,
  cells: ({ total, data, heading, kept, unread }) => `${total} cells with text: ${data} data, ${heading} headings and notes, ${kept} kept as they stand, ${unread} not read`,
  paragraphs: (unused, total) => `${total} paragraphs, ${unused} of them not used`,
  written: (file) => `written to ${file}`,
  severity: { error: "error", warning: "warning", info: "info" },
  summary: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} infos`,
  valid: (entity, year, tables) => `${entity}, ${year}, ${tables} tables`,
  noDocument: "cannot be used as a budget document",
};

export type Words = typeof ZH;

export function wordsOf(language: Language): Words {
  return language === "zh" ? ZH : EN;
}
