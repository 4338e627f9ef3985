/** Whose disclosure it is, where no table says so: the name in the titles of the document and of its parts. */
import { withoutBlanks } from "../classification/name.js";

export interface TitleEntity {
  readonly entity: { readonly name: string; readonly code?: string } | undefined;
  /** Other names that stand in titles: a title is often copied from another bureau. */
  readonly others: readonly string[];
}

const PART = /^第[一二三四五六七八九十]{1,3}部分/;
const TITLES: readonly RegExp[] = [
  /^(.{2,40}?)(?:19|20)\d{2}年度?(?:部门|单位)(?:预算|决算)(?:表|情况说明|公开.{0,8})?$/,
  /^(?:19|20)\d{2}年度?(.{2,40}?)(?:部门|单位)(?:预算|决算)(?:表|情况说明|公开.{0,8})?$/,
  /^(.{2,40}?)概况$/,
];
const GENERIC = /^(?:本|我)?(?:部门|单位)|[。；，、：:]|^(?:目录|一般|财政)/;

/** The name that most titles have. */
export function entityOfTitles(paragraphs: readonly string[]): TitleEntity {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.length > 120) continue;
    const plain = withoutBlanks(paragraph).replace(PART, "").replace(/[.…]{2,}\d*$/, "");
    const name = TITLES.map((title) => title.exec(plain)?.[1]).find((found) => found !== undefined);
    if (name !== undefined && !GENERIC.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return { entity: first === undefined ? undefined : { name: first }, others };
}
