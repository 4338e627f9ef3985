import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";
import { MAX_RATIO } from "../../src/importer/unzip.js";
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { textDump } from "../fixtures/text-dump.js";
import { archive, documentXml, paragraphXml, wordFile } from "../fixtures/word-file.js";

const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
const word = wordFile(printedForm(sampleDocument()));

function encryptedPackage(): Uint8Array {
  const bytes = OLE.slice();
  strToU8("EncryptedPackage").forEach((letter, index) => (bytes[100 + index * 2] = letter));
  return bytes;
}

/** The first issue of a file that cannot be read. */
async function faultOf(input: Uint8Array | string): Promise<string | undefined> {
  const { document, issues, report } = await importDisclosure(input);
  expect(document).toBeUndefined();
  expect(report.tables).toEqual([]);
  for (const { message } of issues) expect([message.zh, message.en].every((text) => text.length > 3)).toBe(true);
  return issues[0]?.code;
}

const ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

describe("a file that cannot be read gets its own message", () => {
  it.each<[string, () => Uint8Array | string, string]>([
    ["empty", () => new Uint8Array(), "emptyFile"],
    ["blank", () => " \n\n\t", "emptyFile"],
    ["a text without tables", () => "关于公开2023年部门预算的说明", "noTables"],
    ["a Word file without tables", () => archive({ "word/document.xml": documentXml(paragraphXml("说明")) }), "noTables"],
    ["a Word file with an empty body", () => archive({ "word/document.xml": documentXml("") }), "noTables"],
    ["a Word file with an empty main part", () => archive({ "word/document.xml": "" }), "invalidXml"],
    ["a Word file cut in half", () => word.slice(0, word.length / 2), "truncated"],
    ["a Word file cut in its first entry", () => word.slice(0, 40), "truncated"],
    ["a legacy .doc, whatever its name", () => OLE, "legacyWord"],
    ["an encrypted Word file", encryptedPackage, "encrypted"],
    ["an archive without a Word document", () => archive({ "readme.txt": "x" }), "noWordDocument"],
    ["an archive without entries", () => archive({}), "noWordDocument"],
    ["a workbook without sheets", () => archive({ "xl/workbook.xml": "<workbook/>" }), "truncated"],
    ["a PDF cut off after its first line", () => strToU8("%PDF-1.7\n"), "truncated"],
    ["a web page without tables", () => "<!doctype html><table></table>", "noTables"],
    ["an XML file", () => '<?xml version="1.0"?><w:wordDocument/>', "markup"],
    ["a budget document", () => '{ "schemaVersion": "1.0" }', "alreadyJson"],
    ["a picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "picture"],
    ["random bytes", () => Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31) % 19), "unknownFormat"],
    ["XML that is not closed", () => archive({ "word/document.xml": "<w:document" }), "invalidXml"],
    ["XML with nested entities", () => archive({ "word/document.xml": documentXml(paragraphXml("&c;"), ENTITIES) }), "unsafeXml"],
    ["XML with an external entity", () => archive({ "word/document.xml": documentXml("", '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>') }), "unsafeXml"],
    ["XML with an unknown entity", () => archive({ "word/document.xml": documentXml("<w:p>&x;</w:p>") }), "unsafeXml"],
    ["XML nested too deep", () => archive({ "word/document.xml": documentXml("<w:p>".repeat(20_000) + "</w:p>".repeat(20_000)) }), "invalidXml"],
  ])("%s", async (_, make, code) => {
    expect(await faultOf(make())).toBe(code);
  });

  it("a zip bomb, stopped long before it is inflated", async () => {
    const bomb = archive({ "word/document.xml": documentXml(paragraphXml("0".repeat(40 * 1024 * 1024))) });
    expect(bomb.length).toBeLessThan(100_000);
    let last = 0;
    const { issues } = await importDisclosure(bomb, { onProgress: (share) => (last = share) });
    expect(issues.map((issue) => issue.code)).toEqual(["tooExpanded"]);
    expect(issues[0]?.message.en).toContain(`1 : ${MAX_RATIO}`);
    expect(last).toBeLessThan(1);
  });

  it("a Word file with one byte changed anywhere ends in a document or an issue, never in an exception", async () => {
    for (let at = 0; at < word.length; at += Math.ceil(word.length / 60)) {
      const damaged = word.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const { document, issues } = await importDisclosure(damaged);
      expect(document !== undefined || issues.length > 0).toBe(true);
      expect(issues.map((issue) => issue.code)).not.toContain("unexpected");
    }
  });
});

describe("what a file claims to be is not believed", () => {
  it("a text dump named .docx and a Word file named .txt are read by their content", async () => {
    const dump = strToU8(textDump(printedForm(sampleDocument())));
    const fromText = await importDisclosure(dump, { fileName: "x.docx" });
    const fromWord = await importDisclosure(word, { fileName: "C:\\公开\\x.txt" });
    expect(fromText.report.format).toBe("text");
    expect(fromWord.report.format).toBe("docx");
    expect(fromWord.document?.source?.file).toBe("x.txt");
    expect(fromText.document?.tables).toEqual(fromWord.document?.tables);
  });

  it("a table of more columns than can be is left out and named", async () => {
    const { issues, report } = await importDisclosure(["表", ...Array.from({ length: 501 }, () => "\t1"), ""].join("\n"), { year: 2023, entityName: "某局" });
    expect(issues.find((issue) => issue.code === "tableTooLarge")?.path).toBe("table 1");
    expect(report.tables[0]?.outcome).toBe("dropped");
  });

  it("a grid span of a thousand million is cut, not followed", async () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc>';
    const { report } = await importDisclosure(archive({ "word/document.xml": documentXml(`<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`) }));
    expect(report.tables[0]?.outcome).toBe("dropped");
  });
});

describe("a dump of 100,000 lines", () => {
  it("is read whole", async () => {
    const rows = 100_000 / 6;
    const lines = ["部门预算支出总表", "\t731某局", "\t预算年度：2023", "\t单位：万元", "", ...["科目编码", "科目名称", "合计", "基本支出", "项目支出"].map((text) => `\t${text}`), ""];
    for (let row = 0; row < rows; row++) lines.push("\t2060701", `\t机构运行${row}`, `\t${row}.50`, `\t${row}.50`, "\t", "");
    const { document, issues } = await importDisclosure(lines.join("\n"));
    expect(issues.filter((issue) => issue.severity !== "info")).toEqual([]);
    expect(document?.tables["expenditure"]?.rows).toHaveLength(Math.ceil(rows));
  });
});

describe("encodings of a text dump", () => {
  const text = textDump(printedForm(sampleDocument()));
  const wide = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const units = [...(mark ? ["\ufeff"] : []), ...text.split("")];
    const view = new DataView(new ArrayBuffer(units.length * 2));
    units.forEach((unit, index) => view.setUint16(index * 2, unit.charCodeAt(0), littleEndian));
    return new Uint8Array(view.buffer);
  };

  it.each<[string, () => Uint8Array]>([
    ["UTF-8 with a byte order mark", () => strToU8(`\ufeff${text}`)],
    ["UTF-16 with a byte order mark", () => wide(true, true)],
    ["UTF-16, big end first", () => wide(false, true)],
    ["UTF-16 without a mark", () => wide(true, false)],
  ])("%s is read like UTF-8", async (_, bytes) => {
    const { document } = await importDisclosure(bytes());
    expect(document?.tables).toEqual(sampleDocument().tables);
  });

  it("GBK is read", async () => {
    // 部门预算支出总表 / 单位：万元 … in GBK; Node writes no GBK, so the bytes stand here.
    const gbk = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
    const cells = ["bfc6c4bfb1e0c2eb", "bfc6c4bfc3fbb3c6", "bacfbcc6", "bbf9b1bed6a7b3f6", "cfeec4bfd6a7b3f6"].flatMap((hex) => [9, ...gbk(hex), 10]);
    const caption = [9, ...gbk("c4b3bed6"), 10, 9, ...gbk("b5a5cebba3bacdf2d4aa"), 10, 10];
    const data = strToU8("\t205\n\tX\n\t3.00\n\t2.00\n\t1.00\n\n");
    const { document } = await importDisclosure(Uint8Array.from([...gbk("b2bfc3c5d4a4cbe3d6a7b3f6d7dcb1ed"), 10, ...caption, ...cells, 10, ...data]), { year: 2023 });
    expect(document?.tables["expenditure"]).toMatchObject({ title: "部门预算支出总表", unit: "万元" });
    expect(document?.entity.name).toBe("某局");
  });
});
