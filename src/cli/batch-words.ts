/** What the import of a folder says, in both languages. */
import type { Language } from "./terminal.js";

export interface BatchSummary {
  readonly files: number;
  readonly imported: number;
  readonly failed: number;
  /** Documents with an error in them, and those in which the audit found one. */
  readonly withErrors: number;
  readonly withAuditErrors: number;
}

const ZH = {
  noFiles: (folder: string) => `文件夹中没有可导入的文件：${folder}`,
  missingOutput: "导入文件夹需要指定输出文件夹（-o OUT）",
  sameFolder: "输出文件夹须是另一个：各文件的结果不写在原文件之间（-o OUT）",
  invalidJobs: (text: string) => `无效的并行数：${text}（1 至 64）`,
  outcome: { imported: "已导入", failed: "未能导入" },
  tables: (known: number, kept: number) => `法定表 ${known} 张，原样保留 ${kept} 张`,
  audited: (errors: number) => `勾稽错误 ${errors} 处`,
  summary: ({ files, imported, failed, withErrors, withAuditErrors }: BatchSummary) => `文件 ${files} 个：已导入 ${imported}，未能导入 ${failed}；含错误 ${withErrors}，勾稽不符 ${withAuditErrors}`,
};

const EN: typeof ZH = {
  noFiles: (folder) => `missing files: nothing to import in ${folder}`,
  missingOutput: "missing output folder: a folder is imported with -o OUT",
  sameFolder: "invalid output folder: results are not written among the files that are read; name another with -o OUT",
  invalidJobs: (text) => `invalid number of jobs: ${text} (1 to 64)`,
  outcome: { imported: "imported", failed: "failed" },
  tables: (known, kept) => `${known} statutory tables, ${kept} kept as they stand`,
  audited: (errors) => `${errors} audit errors`,
  summary: ({ files, imported, failed, withErrors, withAuditErrors }) => `${files} files: ${imported} imported, ${failed} failed; ${withErrors} with errors, ${withAuditErrors} with audit errors`,
};

export function batchWords(language: Language): typeof ZH {
  return language === "zh" ? ZH : EN;
}
