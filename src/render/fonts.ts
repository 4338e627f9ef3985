/** A font file with Chinese characters, for formats that do not name fonts but carry or draw their letters. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { homedir, platform } from "node:os";
import { basename, join } from "node:path";
import { RenderFault } from "./fault.js";

interface KnownFont {
  readonly file: string;
  readonly family: string;
  /** PostScript name of the face, where the file is a collection. */
  readonly face?: string;
  readonly bold?: string;
  readonly boldFace?: string;
}

/** Known files, best first. */
const KNOWN: readonly KnownFont[] = [
  { file: "NotoSansCJK-Regular.ttc", family: "Noto Sans CJK SC", face: "NotoSansCJKsc-Regular", bold: "NotoSansCJK-Bold.ttc", boldFace: "NotoSansCJKsc-Bold" },
  { file: "NotoSansCJKsc-Regular.otf", family: "Noto Sans CJK SC", bold: "NotoSansCJKsc-Bold.otf" },
  { file: "NotoSansSC-Regular.otf", family: "Noto Sans SC", bold: "NotoSansSC-Bold.otf" },
  { file: "NotoSansSC-Regular.ttf", family: "Noto Sans SC", bold: "NotoSansSC-Bold.ttf" },
  { file: "SourceHanSansSC-Regular.otf", family: "Source Han Sans SC", bold: "SourceHanSansSC-Bold.otf" },
  { file: "SourceHanSansCN-Regular.otf", family: "Source Han Sans CN", bold: "SourceHanSansCN-Bold.otf" },
  { file: "PingFang.ttc", family: "PingFang SC", face: "PingFangSC-Regular" },
  { file: "Hiragino Sans GB.ttc", family: "Hiragino Sans GB", face: "HiraginoSansGB-W3" },
  { file: "msyh.ttc", family: "Microsoft YaHei", face: "MicrosoftYaHei", bold: "msyhbd.ttc", boldFace: "MicrosoftYaHei-Bold" },
  { file: "msyh.ttf", family: "Microsoft YaHei", bold: "msyhbd.ttf" },
  { file: "simhei.ttf", family: "SimHei" },
  { file: "wqy-microhei.ttc", family: "WenQuanYi Micro Hei", face: "WenQuanYiMicroHei" },
  { file: "wqy-zenhei.ttc", family: "WenQuanYi Zen Hei", face: "WenQuanYiZenHei" },
  { file: "DroidSansFallbackFull.ttf", family: "Droid Sans Fallback" },
];
/** Folders of fonts have folders in them, not whole disks. */
const DEPTH = 6;

export interface FontFile {
  readonly path: string;
  /** Name of the face, where the file is a collection. */
  readonly face: string | undefined;
}

export interface ChineseFont {
  /** Unknown for most files that are given. */
  readonly family: string | undefined;
  readonly regular: FontFile;
  /** The regular one, where there is no bold one. */
  readonly bold: FontFile;
}

/** Stands in every document; and what no font has. */
export const LETTERS = { known: "预", unknown: "\u{10FFFD}" } as const;

/** Letters that a font does not have are left out or drawn as empty boxes: a picture without its words and figures is none. */
export function notChinese({ path }: FontFile): RenderFault {
  return new RenderFault("usage", { zh: `不是含中文字符的单个字体文件：${path}`, en: `not a file of one font with Chinese characters: ${path}` });
}

/** A text in signs that these fonts have: theirs lack the cross of an error. */
export function inKnownSigns(text: string): string {
  return text.replace(/✕/g, "×");
}

/** The file given, else the best one of the system. Throws a `RenderFault` that says what to install. */
export function chineseFont(given: string | undefined, folders = fontFolders()): ChineseFont {
  if (given !== undefined) {
    if (statSync(given, { throwIfNoEntry: false })?.isFile() !== true) throw new RenderFault("usage", { zh: `无法读取字体文件：${given}`, en: `cannot read the font file: ${given}` });
    const known = KNOWN.find(({ file }) => file.toLowerCase() === basename(given).toLowerCase());
    const file = { path: given, face: known?.face };
    return { family: known?.family, regular: file, bold: file };
  }
  const files = new Map<string, string>();
  for (const folder of folders) collect(folder, files, DEPTH);
  for (const { file, family, face, bold = "", boldFace } of KNOWN) {
    const path = files.get(file.toLowerCase());
    if (path === undefined) continue;
    const boldPath = files.get(bold.toLowerCase());
    const regular = { path, face };
    return { family, regular, bold: boldPath === undefined ? regular : { path: boldPath, face: boldFace } };
  }
  throw new RenderFault("missing", {
    zh: "找不到中文字体：请安装 Noto Sans CJK（Debian、Ubuntu：apt install fonts-noto-cjk；Fedora：dnf install google-noto-sans-cjk-fonts；Alpine：apk add font-noto-cjk），或用 --font 指定字体文件",
    en: "missing a font with Chinese characters: install Noto Sans CJK (Debian, Ubuntu: apt install fonts-noto-cjk; Fedora: dnf install google-noto-sans-cjk-fonts; Alpine: apk add font-noto-cjk), or name a font file with --font",
  });
}

export function fontFolders(): string[] {
  const home = homedir();
  switch (platform()) {
    case "darwin":
      return [join(home, "Library/Fonts"), "/Library/Fonts", "/System/Library/Fonts", "/System/Library/AssetsV2/com_apple_MobileAsset_Font7"];
    case "win32":
      return [join(process.env["LOCALAPPDATA"] ?? home, "Microsoft/Windows/Fonts"), join(process.env["WINDIR"] ?? "C:/Windows", "Fonts")];
    default:
      return [join(process.env["XDG_DATA_HOME"] ?? join(home, ".local/share"), "fonts"), join(home, ".fonts"), "/usr/local/share/fonts", "/usr/share/fonts"];
  }
}

/** The first file of a name wins. What cannot be read is passed over. */
function collect(folder: string, files: Map<string, string>, depth: number): void {
  if (depth === 0 || !existsSync(folder)) return;
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path, files, depth - 1);
    else if (!files.has(entry.name.toLowerCase())) files.set(entry.name.toLowerCase(), path);
  }
}
