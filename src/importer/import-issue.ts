/** What can go wrong between a disclosed file and a budget document, worded like the issues of `schema/`. */
import { wordIssue, type Issue, type Wording } from "../schema/issue.js";

const SAVE_AS_DOCX = ["请在 Word 或 WPS 中另存为 .docx 后再导入。", "Save it as .docx in Word or WPS and import that."] as const;

const SAVE_AS_XLSX = ["请在 Excel 或 WPS 中另存为 .xlsx（文字文件存为 .docx）后再导入。", "Save it as .xlsx (a text as .docx) in Excel or WPS and import that."] as const;

/** `{0}` is what was found, `{1}` what it was measured against. */
const WORDINGS = {
  emptyFile: ["error", "文件为空", "invalid file: it is empty", "请检查文件是否下载完整。", "Check that the file was downloaded completely."],
  tooLarge: ["error", "文件过大：{0}（上限 {1}）", "invalid file (too large): {0} (limit {1})"],
  picture: ["error", "这是图片，没有可读的文字", "invalid disclosure: a picture, without text that could be read", "请导入公开的 Word、Excel 文件或带文字层的 PDF。", "Import the disclosed Word or Excel file, or a PDF with a text layer."],
  unknownFormat: ["error", "未知的文件格式：{0}", "unknown file format: {0}", "可导入 .docx、.xlsx、.pdf、.html、.csv 和文本（单元格以制表符开头）。", "A .docx, .xlsx, .pdf, .html, .csv or a text dump (cells begin with a tab) can be imported."],
  legacyWord: ["error", "这是旧版 Office 文件（.doc/.xls），不能直接读取", "unknown file format: a legacy Office file (.doc/.xls)", "请安装 LibreOffice 后重试（命令行），或在 Word、Excel、WPS 中另存为 .docx、.xlsx 后再导入。", "Install LibreOffice and try again (command line), or save it as .docx or .xlsx in Word, Excel or WPS and import that."],
  notConverted: ["error", "LibreOffice 未能转换该文件：{0}", "LibreOffice could not convert the file: {0}", "文件可能已加密或损坏；请在 Word、Excel 或 WPS 中另存为 .docx 或 .xlsx 后再导入。", "It may be encrypted or damaged; save it as .docx or .xlsx in Word, Excel or WPS and import that."],
  converted: ["info", "旧版文件由 LibreOffice 转换后读取", "the legacy file was read through LibreOffice"],
  encrypted: ["error", "文件已加密", "invalid file: it is encrypted", "请去除密码后再导入。", "Remove the password and import again."],
  scanned: ["error", "PDF 没有文字层（扫描件），共 {0} 页", "invalid PDF (scanned, without a text layer): {0} pages", "请使用原始电子文件，或先做文字识别（OCR）再导入。", "Use the original electronic file, or recognise its text (OCR) first."],
  missingLibrary: ["error", "读取此格式需要 {0}，但未能加载：{1}", "missing library {0}, which this format needs: {1}", "请安装该依赖（npm install {0}）。", "Install that dependency (npm install {0})."],
  binaryWorkbook: ["error", "这是二进制工作簿（.xlsb），不能直接读取", "unknown file format: a binary workbook (.xlsb)", ...SAVE_AS_XLSX],
  openDocument: ["error", "这是 OpenDocument 文件（.odt/.ods），不能直接读取", "unknown file format: OpenDocument (.odt/.ods)", ...SAVE_AS_XLSX],
  ofd: ["error", "暂不支持 OFD 文件", "unknown file format: OFD is not supported", "请使用原始 Word、Excel 文件或 PDF。", "Use the original Word or Excel file, or the PDF."],
  presentation: ["error", "这是演示文稿（.pptx），不是公开文件", "unknown file format: a presentation (.pptx)", ...SAVE_AS_DOCX],
  invalidPart: ["error", "{0} 不是有效的 XML：{1}", "invalid XML in {0}: {1}", "请在 Excel 或 WPS 中打开并重新保存。", "Open it in Excel or WPS and save it again."],
  blankForm: ["error", "这是待填写的空白报表（只有占位符，没有金额），不是已公开的文件", "invalid disclosure: a form still to be filled in (placeholders, no amounts)", "请导入填写并公开后的文件。", "Import the file as it was filled in and disclosed."],
  macrosIgnored: ["info", "文件带有宏；只读取数据，宏未被读取或执行", "the file holds macros; only its data are read, macros are never touched"],
  hiddenSheet: ["info", "隐藏的工作表未读取：{0}", "a hidden sheet was not read: {0}", "如属公开内容，请取消隐藏后再导入。", "Unhide it and import again if it belongs to the disclosure."],
  markup: ["error", "这是 XML 文件，不能直接读取", "unknown file format: XML", ...SAVE_AS_DOCX],
  alreadyJson: ["error", "这是 JSON 文件，不是公开文件", "unknown file format: JSON, not a disclosed file", "预算文档 JSON 请用 check 命令检查。", "Use the check command for a budget document in JSON."],
  truncated: ["error", "文件不完整（被截断或损坏）：{0}", "invalid file (truncated or damaged): {0}", "请重新下载或重新保存。", "Download or save it again."],
  noWordDocument: ["error", "压缩包中没有 Word 文档，也没有 Excel 工作簿", "missing word/document.xml and xl/workbook.xml: the archive is neither a Word file nor a workbook", ...SAVE_AS_DOCX],
  tooExpanded: ["error", "压缩包展开后过大，已停止读取：{0}（上限 {1}）", "invalid archive (expands too far), reading was stopped: {0} (limit {1})"],
  unsafeXml: ["error", "文件内含 DTD 或实体声明，出于安全不予读取", "invalid file: it declares a DTD or entities, which are not read for safety"],
  invalidXml: ["error", "word/document.xml 不是有效的 XML：{0}", "invalid XML in word/document.xml: {0}", "请在 Word 或 WPS 中打开并重新保存。", "Open it in Word or WPS and save it again."],
  unexpected: ["error", "读取文件时出现意外错误：{0}", "invalid file (unexpected fault while reading): {0}", "请将该文件反馈给维护者。", "Please report the file to the maintainers."],
  noTables: ["error", "文件中没有表格", "missing tables: the file has none", "文本中单元格应以制表符开头。", "In a text dump a cell begins with a tab."],
  missingYear: ["error", "未找到年度（如“预算年度：2023”）", "missing year (such as 预算年度：2023)", "请在导入时指定年度（--year）。", "Give the year with the import (--year)."],
  missingEntity: ["error", "未找到部门（单位）名称", "missing name of the department or unit", "请在导入时指定名称（--entity）。", "Give the name with the import (--entity)."],
  yearDiffers: ["warning", "表中年度与文件年度不一致：{0}（文件：{1}）", "the table's year differs: {0} (document: {1})"],
  entityDiffers: ["warning", "表中部门名称与其他表不一致：{0}（文件：{1}）", "the table's entity differs: {0} (document: {1})"],
  refusedColumns: ["warning", "表头与“{1}”不符，整表原样保留：{0}", "invalid heading for “{1}”, the table is kept whole as it stands: {0}"],
  refusedCell: ["warning", "金额栏中有非金额文字，整表原样保留：{0}", "invalid amount in a figure column, the table is kept whole as it stands: {0}"],
  refusedYear: ["warning", "金额栏中的数字疑为年份，整表原样保留：{0}", "a figure looks like a year, the table is kept whole as it stands: {0}"],
  refusedShift: ["warning", "单元格与科目编码错位，整表原样保留：{0}（{1}）", "cells shifted against their codes in “{1}”, the table is kept whole as it stands: {0}", "请对照原文件核对该行。", "Compare this row with the original."],
  refusedSums: ["warning", "金额与科目编码错开一行（移动一行后各级合计才相符），整表原样保留：{0}", "figures shifted by a row against their codes (sums hold only when moved), the table is kept whole as it stands: {0}", "请对照原文件核对该行。", "Compare this row with the original."],
  beyondScale: ["warning", "金额超出部门预算的合理规模，请核对金额单位：{0}（单位：{1}）", "an amount beyond the scale of any department, check the money unit: {0} (unit {1})"],
  refusedCode: ["warning", "科目编码与本表不符，整表原样保留：{0}", "invalid classification code for this table, it is kept whole as it stands: {0}"],
  refusedRow: ["warning", "该行单元格数与表头不符，整表原样保留：{0}", "invalid row (its cells do not fit the heading), the table is kept whole as it stands: {0}"],
  refusedLabel: ["warning", "名称过长，整表原样保留：{0}", "invalid name (too long), the table is kept whole as it stands: {0}"],
  refusedRows: ["warning", "未找到本表应有的行，整表原样保留：{0}", "missing the rows that this table is known by, it is kept whole as it stands: {0}"],
  missingUnit: ["warning", "未找到金额单位（如“单位：万元”），整表原样保留", "missing money unit (such as 单位：万元), the table is kept whole as it stands"],
  duplicateTable: ["warning", "重复的表“{1}”，后一张原样保留：{0}", "duplicate table “{1}”, the later one is kept whole as it stands: {0}"],
  tableTooLarge: ["warning", "表格超出上限，未能保留：{0}（上限 {1}）", "the table is beyond the limits and was left out: {0} (limit {1})"],
  tooManyTables: ["warning", "表格过多，其余未读取：{0}（上限 {1}）", "too many tables, the rest was not read: {0} (limit {1})"],
  missingTable: ["info", "文件中未识别出此表：{0}", "missing table, not recognised in this file: {0}"],
} as const satisfies Record<string, Wording>;

export type ImportIssueCode = keyof typeof WORDINGS;

/** An issue of the import; `place` is empty for the whole file, else such as `table 3 / row 5 / column 4`. */
export function importIssue(code: ImportIssueCode, place = "", found?: unknown, measure?: unknown): Issue {
  return wordIssue(code, WORDINGS[code], place, found, measure);
}

/** `table 3 / row 5 / column 4`, counted from 1 as in the document. */
export function placeOf(table: number, row?: number, column?: number): string {
  return [`table ${table}`, ...(row === undefined ? [] : [`row ${row}`]), ...(column === undefined ? [] : [`column ${column}`])].join(" / ");
}

/** Why reading a file stopped. Thrown inside the importer only; `importDisclosure` returns it as an issue. */
export class ImportFault extends Error {
  readonly issue: Issue;
  constructor(code: ImportIssueCode, found?: unknown, measure?: unknown) {
    super(code);
    this.issue = importIssue(code, "", found, measure);
  }
}
