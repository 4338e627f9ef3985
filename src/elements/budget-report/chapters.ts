/**
 * The chapters of a disclosure in the order of the statutory document: 收支总体情况, 财政拨款, “三公”经费, 与上年相比, 绩效目标, 政府采购, 国有资产,
 * 机构设置, 名词解释, tables that are kept as they stand (《地方预决算公开操作规程》, 财预〔2016〕143号). Which of them a document has, and which it does not disclose.
 */
import type { BudgetDocument } from "../../schema/definition.js";

export const CHAPTERS = ["balance", "flow", "function", "appropriation", "economic", "funds", "threePublic", "change", "statements", "performance", "procurement", "assets", "units", "glossary", "otherTables", "audit"] as const;
export type ChapterKey = (typeof CHAPTERS)[number];

/** Statutory tables that a chapter prints beneath its picture, by key. */
const CHAPTER_TABLES: Readonly<Partial<Record<ChapterKey, readonly string[]>>> = {
  balance: ["balance"],
  flow: ["revenue", "expenditure"],
  appropriation: ["appropriationBalance", "generalPublic"],
  economic: ["generalPublicBasic"],
  funds: ["governmentFund", "stateCapital"],
  threePublic: ["threePublic"],
};

const STATUTORY: readonly string[] = Object.values(CHAPTER_TABLES).reduce<string[]>((all, keys) => [...all, ...keys], []);

export interface Chapter {
  readonly key: ChapterKey;
  /** Keys of its tables that the document has. */
  readonly tables: readonly string[];
}

export interface Contents {
  readonly chapters: readonly Chapter[];
  /** Chapters that the form of a disclosure has and this document does not. */
  readonly missing: readonly ChapterKey[];
}

export function contentsOf(document: BudgetDocument): Contents {
  const given = CHAPTERS.filter((key) => has(document, key));
  const chapters = given.map((key) => ({ key, tables: tablesOf(document, key) }));
  return { chapters, missing: CHAPTERS.filter((key) => !given.includes(key) && key !== "otherTables" && !isTold(document, key)) };
}

function tablesOf({ tables }: BudgetDocument, chapter: ChapterKey): readonly string[] {
  const keys = Object.keys(tables);
  return chapter === "otherTables" ? keys.filter((key) => !STATUTORY.includes(key)) : (CHAPTER_TABLES[chapter] ?? []).filter((key) => keys.includes(key));
}

/** Of a section without a table the prose may print figures: `procurement.total`, `assets.total`. */
function isTold({ statements = [] }: BudgetDocument, chapter: ChapterKey): boolean {
  return statements.some(({ key }) => key.startsWith(`${chapter}.`));
}

function has(document: BudgetDocument, key: ChapterKey): boolean {
  const { tables, projects = [], procurement, assets, units = [], statements = [], glossary = [], otherTables = [] } = document;
  const any = (...keys: readonly string[]): boolean => keys.some((table) => Object.keys(tables).includes(table));
  switch (key) {
    case "balance":
      return any("balance");
    case "flow":
      return any("revenue", "expenditure");
    case "function":
      return any("expenditure", "generalPublic");
    case "appropriation":
      return any("appropriationBalance", "generalPublic");
    case "economic":
      return any("generalPublicBasic");
    case "funds":
      return any("governmentFund", "stateCapital");
    case "threePublic":
      return any("threePublic");
    case "change":
      return any("balance", "expenditure");
    case "statements":
      return statements.length > 0;
    case "performance":
      return projects.length > 0;
    case "procurement":
      return procurement !== undefined;
    case "assets":
      return assets !== undefined;
    case "units":
      return units.length > 0;
    case "glossary":
      return glossary.length > 0;
    case "otherTables":
      return otherTables.length > 0 || tablesOf(document, key).length > 0;
    case "audit":
      return true;
  }
}
