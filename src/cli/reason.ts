/** Why something went wrong, for people. */
import type { Bilingual } from "../schema/index.js";
import type { Language } from "./terminal.js";

/** What a system says of files, by its codes. */
const SYSTEM: ReadonlyMap<string, Bilingual> = new Map(Object.entries({
  ENOENT: { zh: "没有这个文件或文件夹", en: "no such file or folder" },
  EISDIR: { zh: "这是文件夹，不是文件", en: "it is a folder, not a file" },
  ENOTDIR: { zh: "路径中有一段不是文件夹", en: "part of the path is no folder" },
  EEXIST: { zh: "已有同名的文件，不是文件夹", en: "it is a file, not a folder" },
  EACCES: { zh: "没有权限", en: "permission denied" },
  EPERM: { zh: "没有权限", en: "permission denied" },
  EROFS: { zh: "此处只可读", en: "nothing can be written there" },
  ENOSPC: { zh: "没有剩余空间", en: "no space left" },
  ENAMETOOLONG: { zh: "名称过长", en: "the name is too long" },
}));

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The same of a file, in the language of the reader where the system's code is known. */
export function fileReason(error: unknown, language: Language): string {
  const { code = "" } = Object(error) as NodeJS.ErrnoException;
  const known = SYSTEM.get(code);
  return known === undefined ? reasonOf(error) : language === "zh" ? `${known.zh}（${code}）` : `${known.en} (${code})`;
}
