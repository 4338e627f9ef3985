/** Puts the recognised parts together as one budget document: year, entity, kind and scope come from captions and titles. */
import { withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, type BudgetDocument, type Issue } from "../schema/index.js";
import { readItems } from "./functional-items.js";
import { readGlossary } from "./glossary.js";
import { importIssue, placeOf } from "./import-issue.js";
import type { Recognised } from "./recognise.js";
import { templateOf } from "./template.js";
import { entityOfTitles } from "./title-entity.js";
import { readStatements } from "./statements.js";
import { readCounts } from "./three-public-counts.js";

/** What the file does not say, or says wrongly; given values win over those of the file. */
export interface GivenFacts {
  readonly year?: number;
  readonly entityName?: string;
  readonly entityCode?: string;
  readonly region?: { readonly code?: string; readonly name: string };
  readonly kind?: BudgetDocument["kind"];
  readonly scope?: BudgetDocument["scope"];
  /** Names the rule pack of the audit. */
  readonly template?: string;
}

export interface Assembled {
  readonly document?: BudgetDocument;
  readonly issues: readonly Issue[];
}

const DOCUMENT_TITLE = /^(?:第[一二三四五六七八九十]部分)?(.{0,60}?((?:19|20)\d{2})年度?.{0,40}?(?:部门|单位)(?:预算|决算).{0,30})$/;

export function assemble(recognised: Recognised, source: { file?: string; sha256?: string }, given: GivenFacts): Assembled {
  const issues: Issue[] = [];
  const title = documentTitle(recognised.placement.paragraphs);
  const statutory = recognised.captions.filter((caption) => caption.statutory);
  const captions = [...statutory, ...recognised.captions];
  const year = given.year ?? captions.find((caption) => caption.year !== undefined)?.year ?? title?.year;
  const inTitles = entityOfTitles(recognised.placement.paragraphs);
  const named = captions.find((caption) => caption.entity !== undefined)?.entity ?? inTitles.entity;
  const entity = given.entityName === undefined ? named : { name: given.entityName };
  if (year === undefined) issues.push(importIssue("missingYear"));
  if (entity === undefined) issues.push(importIssue("missingEntity"));
  if (year === undefined || entity === undefined) return { issues };
  const code = given.entityCode ?? entity.code;
  for (const caption of statutory) {
    if (caption.year !== undefined && caption.year !== year) issues.push(importIssue("yearDiffers", placeOf(caption.table), caption.year, year));
    if (caption.entity !== undefined && caption.entity.name !== entity.name) issues.push(importIssue("entityDiffers", placeOf(caption.table), caption.entity.name, entity.name));
  }
  const { sections } = recognised;
  const { paragraphs } = recognised.placement;
  const glossary = readGlossary(paragraphs);
  if (given.entityName === undefined && named === inTitles.entity) for (const other of inTitles.others) issues.push(importIssue("entityDiffers", "", other, entity.name));
  const { tables } = recognised;
  const titles = Object.values(tables).map((table) => table.title);
  const kind = given.kind ?? (titles.some((text) => text.includes("决算")) || captions.some((caption) => caption.kind === "finalAccounts") ? "finalAccounts" : "budget");
  const statements = [...readStatements(paragraphs, { year, entity: withoutBlanks(entity.name) }), ...readItems(paragraphs, { year, kind, tables }), ...readCounts(paragraphs, year)];
  const template = given.template ?? templateOf(titles);
  const document: BudgetDocument = {
    schemaVersion: "1.0",
    kind,
    scope: given.scope ?? (titles.some((text) => text.includes("单位")) && !titles.some((text) => text.includes("部门")) ? "unit" : "department"),
    year,
    ...(template !== undefined && { template }),
    entity: { ...(code !== undefined && { code }), name: entity.name, ...(given.region && { region: { ...given.region } }) },
    source: { ...(title && { title: title.text }), ...source },
    tables: { ...tables },
    ...(recognised.otherTables.length > 0 && { otherTables: [...recognised.otherTables] }),
    ...(recognised.units.length > 0 && { units: [...recognised.units] }),
    ...(sections.projects.length > 0 && { projects: [...sections.projects] }),
    ...(sections.procurement !== undefined && { procurement: sections.procurement }),
    ...(sections.assets !== undefined && { assets: sections.assets }),
    ...(statements.length > 0 && { statements }),
    ...(glossary.length > 0 && { glossary }),
  };
  return { document, issues };
}

/** The line that names the whole disclosure: …2023年部门预算信息公开…; a line, not a sentence. */
function documentTitle(paragraphs: readonly string[]): { text: string; year: number } | undefined {
  for (const paragraph of paragraphs) {
    if (paragraph.length > 120 || /[。；，]/.test(paragraph)) continue;
    const found = DOCUMENT_TITLE.exec(withoutBlanks(paragraph));
    if (found?.[1] !== undefined) return { text: found[1].slice(0, MAX_LABEL), year: Number(found[2]) };
  }
  return undefined;
}
