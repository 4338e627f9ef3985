/** What is wrong, where, and what to do: the one form in which bad input is reported, in Chinese and English. */

export type Severity = "error" | "warning" | "info";

/** A sentence for readers in both languages of the project. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export interface Issue {
  /** `error` blocks what it touches (one table, or the document when the path is empty), never the rest of the page. */
  readonly severity: Severity;
  readonly code: IssueCode;
  /** JSON path such as `tables.expenditure.rows[3].cells.total`, or a place in a disclosed file; empty for the whole. */
  readonly path: string;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
}

/** How an issue is worded; `{0}` and `{1}` are replaced by what was found (shortened). Every catalogue of issues is made of these. */
export type Wording = readonly [severity: Severity, zh: string, en: string, hintZh?: string, hintEn?: string];

const WORDINGS = {
  notJson: ["error", "不是有效的 JSON：{0}", "invalid JSON: {0}", "请检查文件是否完整，编码应为 UTF-8。", "Check that the file is complete and encoded in UTF-8."],
  notADocument: ["error", "不是预算文档（应为 JSON 对象）：{0}", "invalid budget document (expected a JSON object): {0}", "请用导入工具生成，或对照 schema.json 编写。", "Create it with the importer, or write it against schema.json."],
  unsupportedVersion: ["error", "未知的 schemaVersion：{0}", "unknown schemaVersion: {0}", "本版本可读取 1.x。", "This version reads 1.x."],
  missingField: ["error", "缺少必填字段", "missing required field"],
  wrongType: ["error", "类型不符：{0}", "invalid type: {0}"],
  unknownValue: ["error", "未知的取值：{0}", "unknown value: {0}"],
  invalidAmount: ["error", "无效的金额：{0}", "invalid amount: {0}", "金额为十进制数字字符串，整数至多 20 位、小数至多 6 位；空白写 null。", "An amount is a string of decimal digits, at most 20 integer and 6 fraction digits; a blank cell is null."],
  invalidCode: ["error", "无效的科目编码：{0}", "invalid classification code: {0}", "编码为 1 至 20 位字母或数字。", "A code has 1 to 20 letters or digits."],
  labelTooLong: ["error", "文字过长（名称至多 500 字）：{0}", "invalid label (over 500 characters): {0}"],
  tooManyRows: ["error", "行数过多（至多 200,000 行）：{0}", "invalid table (over 200,000 rows): {0}"],
  tooLarge: ["error", "文件过大：{0}", "invalid file (too large): {0}"],
  unknownField: ["info", "未知字段，已保留但未使用：{0}", "unknown field, kept but not used: {0}"],
  loadFailed: ["error", "数据读取失败：{0}", "could not load the data: {0}", "请检查地址、网络以及跨域（CORS）设置。", "Check the address, the network and cross-origin (CORS) settings."],
} as const satisfies Record<string, Wording>;

export type IssueCode = keyof typeof WORDINGS | (string & { readonly issueCode?: never });

/** Longest excerpt of foreign input that a message repeats. */
const EXCERPT = 60;

/** Any value as a short, single-line text. Foreign input is data: it is quoted, never interpreted. */
export function excerpt(found: unknown): string {
  const text = typeof found === "string" ? found : found === null || typeof found !== "object" ? String(found) : Array.isArray(found) ? "[…]" : "{…}";
  const line = text.slice(0, EXCERPT * 2).replace(/\s+/g, " ");
  return line.length > EXCERPT || text.length > EXCERPT * 2 ? `${line.slice(0, EXCERPT)}…` : line;
}

/** An issue of the catalogue at `path`; `found` is what stood there. */
export function issue(code: keyof typeof WORDINGS, path: string, found?: unknown): Issue {
  return wordIssue(code, WORDINGS[code], path, found);
}

/** An issue in the words of any catalogue. */
export function wordIssue(code: string, [severity, zh, en, hintZh, hintEn]: Wording, path: string, ...found: readonly unknown[]): Issue {
  const fill = (text: string): string => text.replace(/\{([01])\}/g, (_, at: string) => excerpt(found[+at]));
  return {
    severity,
    code,
    path,
    message: { zh: fill(zh), en: fill(en) },
    ...(hintZh !== undefined && hintEn !== undefined && { hint: { zh: hintZh, en: hintEn } }),
  };
}
