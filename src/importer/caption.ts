/** Caption lines over a table: entity (编制单位), year (预算年度), money unit (单位：万元), form number (公开01表). */
import { MONEY_UNITS, type MoneyUnit } from "../amount/unit.js";
import { withoutBlanks } from "../classification/name.js";

export interface Caption {
  readonly entity?: { readonly code?: string; readonly name: string };
  readonly year?: number;
  readonly unit?: MoneyUnit;
  /** 决算年度 says that these are final accounts. */
  readonly kind?: "finalAccounts";
}

const UNIT = /(?:金额)?单位[:：](?:人民币)?[(（]?(元|万元|亿元)[)）]?$/;
const YEAR = /(?:(?:预算|决算|会计)?年[度份][:：]((?:19|20)\d{2})年?度?|((?:19|20)\d{2})年度?)$/;
const ACCOUNTS_YEAR = /决算年[度份][:：](?:19|20)\d{2}年?度?$/;
const DATED = /^(?:截止|编制|填报|公开)?(?:时间|日期)[:：]/;
const FORM = /^(?:预算|决算)?公开(?:表)?\d{1,3}表?$|^(?:附)?表\d{1,3}$/;
const NAMED = /^(?:编制|填报|公开|预算|主管)?(?:部门|单位)(?:名称)?[:：](.+)$/;
/** 731张家口市科学技术协会: a budget code of three or more digits before a name that is not a number. */
const CODED_NAME = /^(\d{3,12})?([^\d:：].{1,80})$/;

const PAGE_NUMBER = /^(?:[-—–]?\d{1,4}[-—–]?|第\d{1,4}页(?:,?共\d{1,4}页)?)$/;

/** A bare page number between tables says nothing about them. */
export function isPageNumber(text: string): boolean {
  return text.length <= MAX_CAPTION && PAGE_NUMBER.test(withoutBlanks(text));
}

/** Longest text that can be a caption; prose is longer. */
const MAX_CAPTION = 80;

/** One line often holds all three (编制单位：某局 2023年度 单位：万元): what stands at the end is taken off first. */
interface Parts extends Omit<Caption, "entity"> {
  readonly rest: string;
}

function partsOf(text: string): Parts {
  const unit = MONEY_UNITS.find((name) => name === UNIT.exec(text)?.[1]);
  const withoutUnit = text.replace(UNIT, "");
  const found = YEAR.exec(withoutUnit);
  return {
    rest: withoutUnit.replace(YEAR, ""),
    ...(unit && { unit }),
    ...(found && { year: Number(found[1] ?? found[2]) }),
    ...(ACCOUNTS_YEAR.test(withoutUnit) && { kind: "finalAccounts" }),
  };
}

function isLabelled(text: string): boolean {
  const { rest, unit, year } = partsOf(text);
  if (rest === "") return true;
  return DATED.test(rest) || FORM.test(rest) || NAMED.test(rest) || (unit !== undefined && (year !== undefined || CODED_NAME.test(rest)));
}

/** The text without blanks, year and unit at its end: a title may share its line with them. */
export function withoutCaption(text: string): string {
  return text.length > MAX_CAPTION ? withoutBlanks(text) : partsOf(withoutBlanks(text)).rest;
}

/** A caption that says what it is: year, unit, date, form number or named entity. */
export function isCaption(text: string): boolean {
  const plain = withoutBlanks(text);
  return plain !== "" && plain.length <= MAX_CAPTION && isLabelled(plain);
}

/** A row of captions only: at least one that says what it is, and besides these at most the bare name of the entity. */
export function isCaptionRow(row: readonly string[]): boolean {
  const texts = row.map(withoutBlanks).filter((text) => text !== "");
  const bare = texts.filter((text) => !isCaption(text));
  return bare.length < texts.length && bare.length <= 1 && bare.every((text) => CODED_NAME.test(text));
}

/** Reads captions; `rows` are caption rows of the table, `paragraphs` what stands above it (only what names itself is taken from there). */
export function readCaption(rows: readonly (readonly string[])[], paragraphs: readonly string[]): Caption {
  const inTable = rows.flat().map(withoutBlanks).filter((text) => text !== "");
  const above = paragraphs.map(withoutBlanks).filter(isCaption);
  const all = [...inTable, ...above].map(partsOf);
  const unit = firstOf(all, (parts) => parts.unit);
  const year = firstOf(all, (parts) => parts.year);
  const kind = firstOf(all, (parts) => parts.kind);
  const entity = firstOf(all, (parts) => namedEntity(parts.rest)) ?? firstOf(inTable, (text) => bareEntity(text));
  return { ...(entity && { entity }), ...(year !== undefined && { year }), ...(unit && { unit }), ...(kind && { kind }) };
}

function firstOf<From, To>(items: readonly From[], read: (item: From) => To | undefined): To | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namedEntity(text: string): Caption["entity"] {
  const name = NAMED.exec(text)?.[1];
  return name === undefined ? undefined : entityFrom(name);
}

/** A name without a label, as captions in a table carry it. */
function bareEntity(text: string): Caption["entity"] {
  const { rest } = partsOf(text);
  return rest === "" || /表$/.test(rest) || DATED.test(rest) || FORM.test(rest) ? undefined : entityFrom(rest);
}

function entityFrom(text: string): Caption["entity"] {
  const found = CODED_NAME.exec(text);
  const name = found?.[2];
  if (name === undefined) return undefined;
  return found?.[1] === undefined ? { name } : { code: found[1], name };
}
