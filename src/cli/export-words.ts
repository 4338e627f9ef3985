/** What `budget-elements export` says, in both languages. */
import type { Language } from "./terminal.js";

const HELP_ZH = `用法：
  budget-elements export FILE.json --to FORMAT [-o OUT] [--table KEY]

FORMAT：
  csv       单张表，按所印顺序（--table KEY）；不指定 --table 时，全部表写入文件夹 OUT
  xlsx      法定表样的工作簿，一表一页
  html      网页，一表一节，无脚本
  fdp       Fiscal Data Package 1.0：写入文件夹 OUT；OUT 以 .zip 结尾时打包
  facts     多个文档的扁平事实表（CSV），可一次给出多个 FILE.json
  parquet   同上，Parquet 格式（需要可选依赖 hyparquet-writer）

选项：
  -o, --output OUT    输出文件或文件夹；文字格式默认写到标准输出，其余默认按部门、年度命名
      --table KEY     表的键，如 expenditure、revenue、threePublic
      --lang zh|en    提示语言（默认按 LANG）
  -h, --help          显示帮助

退出码：0 正常；1 数据有问题（其余已导出）；2 用法错误或文件不可读写。
`;

const HELP_EN = `Usage:
  budget-elements export FILE.json --to FORMAT [-o OUT] [--table KEY]

FORMAT:
  csv       one table as printed (--table KEY); without --table all tables, into the folder OUT
  xlsx      a workbook in the statutory layout, a sheet a table
  html      a web page, a section a table, no script
  fdp       Fiscal Data Package 1.0, into the folder OUT; an archive where OUT ends with .zip
  facts     flat facts of many documents as CSV; takes several FILE.json
  parquet   the same as Parquet (needs the optional package hyparquet-writer)

Options:
  -o, --output OUT    file or folder; by default texts go to standard output, other formats to a file named after entity and year
      --table KEY     key of the table, such as expenditure, revenue, threePublic
      --lang zh|en    language of messages (default: from LANG)
  -h, --help          show this help

Exit codes: 0 fine; 1 problems in the data (the rest was exported); 2 wrong usage, or a file that cannot be read or written.
`;

const ZH = {
  help: HELP_ZH,
  missingFormat: "缺少格式（--to csv、xlsx、html、fdp、facts 或 parquet）",
  unknownFormat: (name: string) => `未知的格式：${name}（可用 csv、xlsx、html、fdp、facts、parquet）`,
  missingTable: (keys: string) => `缺少 --table（可用：${keys}），或用 -o 指定文件夹以导出全部表`,
  unknownTable: (key: string, keys: string) => `未知的表：${key}（可用：${keys}）`,
  tableOnlyCsv: "--table 只用于 --to csv",
  missingWriter: "缺少可选依赖 hyparquet-writer：请运行 npm install hyparquet-writer，或改用 --to facts",
  written: (file: string, count: number) => `已写入 ${file}（${count} 个文件）`,
  documents: (read: number, all: number) => `${all} 个文档，已导出 ${read} 个`,
};

const EN: typeof ZH = {
  help: HELP_EN,
  missingFormat: "missing format (--to csv, xlsx, html, fdp, facts or parquet)",
  unknownFormat: (name) => `unknown format: ${name} (csv, xlsx, html, fdp, facts or parquet)`,
  missingTable: (keys) => `missing --table (one of: ${keys}), or give a folder with -o for all tables`,
  unknownTable: (key, keys) => `unknown table: ${key} (one of: ${keys})`,
  tableOnlyCsv: "invalid arguments: --table goes with --to csv only",
  missingWriter: "missing optional package hyparquet-writer: run npm install hyparquet-writer, or use --to facts",
  written: (file, count) => `written to ${file} (${count} files)`,
  documents: (read, all) => `${all} documents, ${read} exported`,
};

export type ExportWords = typeof ZH;

export function exportWordsOf(language: Language): ExportWords {
  return language === "zh" ? ZH : EN;
}
