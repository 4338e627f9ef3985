/** The whole document as a workbook in the statutory layout: one sheet a table, in the order of the disclosed file. */
import type { BudgetDocument } from "../schema/definition.js";
import { zipTexts } from "./archive.js";
import { documentSheets } from "./document-sheets.js";
import { SheetNames } from "./sheet-name.js";
import { escapeXml } from "./xml.js";
import { sheetXml } from "./xlsx-sheet.js";
import { STYLES_XML } from "./xlsx-styles.js";

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Figures are numbers with the printed decimals, blank cells stay blank, words stand in place of a number where the form has them.
 * Amounts of more than 15 digits are written as words, because spreadsheet programs would round them.
 */
export function toXlsx(document: BudgetDocument): Uint8Array {
  const sheets = documentSheets(document, { flat: false });
  const names = new SheetNames();
  const named = (sheets.length > 0 ? sheets : [{ key: "", title: document.entity.name, captions: [], width: 1, head: [], body: [], notes: [] }]).map((sheet) => ({ sheet, name: names.of(sheet.title) }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(named.length),
    "_rels/.rels": relations([["rId1", `${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(named.map(({ name }) => name)),
    "xl/_rels/workbook.xml.rels": relations([
      ...named.map((_, index): Relation => [`rId${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`rId${named.length + 1}`, `${OFFICE}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": STYLES_XML,
  };
  named.forEach(({ sheet }, index) => { parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet); });
  return zipTexts(Object.entries(parts).map(([name, xml]) => [name, PROLOG + xml]));
}

function contentTypes(count: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet"));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/styles.xml", "styles")}${sheets.join("")}</Types>`;
}

type Relation = readonly [id: string, type: string, target: string];

function relations(list: readonly Relation[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets></workbook>`;
}
