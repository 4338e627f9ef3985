/** What the menu of files says. */
import type { Bilingual } from "../../schema/issue.js";
import type { Entry } from "./entries.js";

export interface MenuWords {
  /** Name of the whole. */
  readonly files: string;
  readonly groups: Readonly<Record<"save" | "copy", string>>;
  /** Each entry: what stands on it beside the name of its group, and what it is called alone. */
  readonly entries: Readonly<Record<Entry | "source", readonly [short: string, whole: string]>>;
  readonly saved: (name: string) => string;
  /** A picture that is smaller than it would be, because no larger one can be made here. */
  readonly savedSmaller: (name: string, width: number, height: number) => string;
  readonly copied: Readonly<Record<"table" | "embed", string>>;
  readonly noTable: string;
  readonly tooLarge: string;
  readonly notDrawn: string;
  readonly refused: string;
  readonly failed: (what: string) => string;
  /** In the code to embed, where its address is not known. */
  readonly noSource: string;
  readonly noBase: string;
}

export const menuWords: Readonly<Record<keyof Bilingual, MenuWords>> = {
  zh: {
    files: "导出",
    groups: { save: "下载", copy: "复制" },
    entries: { csv: ["CSV", "下载 CSV"], svg: ["SVG", "下载 SVG"], png: ["PNG", "下载 PNG"], json: ["JSON", "下载 JSON（预算文档）"], table: ["表格", "复制表格"], embed: ["嵌入代码", "复制嵌入代码"], source: ["数据来源", "数据来源（打开公开原件）"] },
    saved: (name) => `已下载 ${name}`,
    savedSmaller: (name, width, height) => `图片较大，已缩为 ${width}×${height} 像素下载：${name}`,
    copied: { table: "已复制表格", embed: "已复制嵌入代码" },
    noTable: "这里没有表格",
    tooLarge: "图片过大，浏览器无法绘成 PNG：请下载 SVG",
    notDrawn: "浏览器无法绘成 PNG：请下载 SVG",
    refused: "浏览器不允许复制",
    failed: (what) => `未能完成：${what}`,
    noSource: "数据由网页脚本或内嵌 JSON 给出，没有网址：请在 src 写上预算文档（JSON）的网址",
    noBase: "请把 budget-elements/ 换成 autoloader.js 所在的文件夹",
  },
  en: {
    files: "Export",
    groups: { save: "Download", copy: "Copy" },
    entries: { csv: ["CSV", "Download CSV"], svg: ["SVG", "Download SVG"], png: ["PNG", "Download PNG"], json: ["JSON", "Download JSON (budget document)"], table: ["table", "Copy table"], embed: ["embed code", "Copy embed code"], source: ["Source", "Source (open the published original)"] },
    saved: (name) => `Downloaded ${name}`,
    savedSmaller: (name, width, height) => `A large picture: downloaded at ${width}×${height} pixels, ${name}`,
    copied: { table: "Table copied", embed: "Embed code copied" },
    noTable: "There is no table here",
    tooLarge: "The picture is too large for a PNG in this browser: download the SVG",
    notDrawn: "This browser cannot draw the PNG: download the SVG",
    refused: "The browser does not allow copying",
    failed: (what) => `Not done: ${what}`,
    noSource: "The data comes from a script or from JSON in the page and has no address: put the URL of the budget document (JSON) into src",
    noBase: "Put the folder of autoloader.js in place of budget-elements/",
  },
};
