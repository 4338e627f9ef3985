/** What is wrong with a figure's path or text, for the author of the page. */
import type { PathFault } from "../../model/figure-path.js";
import { excerpt, type Issue } from "../../schema/issue.js";

/** More possibilities than an author would read are counted. */
const SHOWN = 24;

export function pathIssue(path: string, { fault, part, known }: PathFault): Issue {
  const [asked, odd] = [excerpt(path), excerpt(part)];
  const rest = known.length - SHOWN;
  const list = (separator: string, more: (count: number) => string): string => known.slice(0, SHOWN).map(excerpt).join(separator) + (rest > 0 ? more(rest) : "");
  if (path.trim() === "") {
    return { severity: "error", code: "missingPath", path: "path", message: { zh: "缺少 path 属性", en: "missing attribute path" }, hint: { zh: "例如 path=\"threePublic.total\"。", en: "For example path=\"threePublic.total\"." } };
  }
  if (fault === "ambiguous") {
    return {
      severity: "error",
      code: "ambiguousFigure",
      path,
      message: { zh: `路径 ${asked} 不明确：“${odd}”有 ${known.length} 行`, en: `invalid path ${asked}: “${odd}” names ${known.length} rows` },
      hint: { zh: `请写行的位置：${list("、", (count) => ` 等，另有 ${count} 个`)}`, en: `Write the position of the row: ${list(", ", (count) => ` and ${count} more`)}` },
    };
  }
  return {
    severity: "error",
    code: "unknownFigure",
    path,
    message: { zh: `未知的路径 ${asked}：${odd === "" ? "不完整" : `没有“${odd}”`}`, en: `unknown path ${asked}: ${odd === "" ? "it is not complete" : `there is no “${odd}”`}` },
    ...(known.length > 0 && { hint: { zh: `此处可以是：${list("、", (count) => ` 等，另有 ${count} 个`)}`, en: `There is: ${list(", ", (count) => ` and ${count} more`)}` } }),
  };
}

/** The text in the tag is not what is printed. What is printed is shown. */
export function differs(path: string, text: string, printed: string): Issue {
  return {
    severity: "warning",
    code: "figureDiffers",
    path,
    message: { zh: `标签内写的是“${excerpt(text)}”，文件所印为“${excerpt(printed)}”`, en: `the tag says “${excerpt(text)}”, the document prints “${excerpt(printed)}”` },
    hint: { zh: "页面按文件显示；请改正标签内的文字。", en: "The page shows what the document prints; correct the text in the tag." },
  };
}
