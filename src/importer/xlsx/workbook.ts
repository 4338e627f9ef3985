/** What the sheets of a workbook share: their order, the shared strings, the number formats. */
import { ImportFault } from "../import-issue.js";
import { builtInFormat } from "./number-format.js";
import { attributeOf, type XmlParts } from "./xml-part.js";

export const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** Number format of each cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** Real workbooks have under a hundred. */
const MAX_SHEETS = 2_000;

export function readWorkbook(parts: XmlParts): Workbook {
  const relations = readRelations(parts);
  const sheets: SheetPart[] = [];
  let date1904 = false;
  parts.read(WORKBOOK, {
    open: (name, attributes) => {
      if (name === "workbookPr") date1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const part = relations.get(attributeOf(attributes, "id") ?? "");
      if (part === undefined || !parts.has(part)) return;
      if (sheets.length >= MAX_SHEETS) throw new ImportFault("tooLarge", `> ${MAX_SHEETS} sheets`, MAX_SHEETS);
      sheets.push({ name: attributes["name"] ?? "", part, hidden: (attributes["state"] ?? "visible") !== "visible" });
    },
  });
  return { sheets, strings: readStrings(parts), formats: readFormats(parts), date1904 };
}

function readRelations(parts: XmlParts): Map<string, string> {
  const relations = new Map<string, string>();
  parts.read(RELATIONS, {
    open: (name, { Id: id, Target: target, Type: type = "" }) => {
      if (name !== "Relationship" || id === undefined || target === undefined || !type.endsWith("/worksheet")) return;
      relations.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return relations;
}

/** Texts of cells stand once; runs of rich text are put together, readings of Chinese characters (`rPh`) left out. */
function readStrings(parts: XmlParts): string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let reading = 0;
  parts.read("xl/sharedStrings.xml", {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") reading++;
      else if (name === "t") inText = reading === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") reading--;
      else if (name === "si") strings.push(text);
    },
  });
  return strings;
}

function readFormats(parts: XmlParts): string[] {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  let inStyles = false;
  parts.read("xl/styles.xml", {
    open: (name, attributes) => {
      if (name === "cellXfs") inStyles = true;
      else if (name === "numFmt") custom.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
      else if (name === "xf" && inStyles) {
        const id = Number(attributes["numFmtId"] ?? "0");
        formats.push(custom.get(id) ?? builtInFormat(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inStyles = false;
    },
  });
  return formats;
}
