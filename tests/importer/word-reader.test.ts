import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../src/importer/read-docx.js";
import { MAX_ENTRIES, zipEntries } from "../../src/importer/unzip.js";
import { archive, documentXml, paragraphXml } from "../fixtures/word-file.js";

const file = (body: string) => readDocx(archive({ "word/document.xml": documentXml(body) }));
const paragraphs = (body: string): string[] => file(body).blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphXml(text)}</w:tc>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
const grid = (body: string) => file(body).blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

describe("readDocx(bytes)", () => {
  it("reads what stands in the text, and not what was deleted, moved away or says the same again", () => {
    const choice = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${run("甲")}</mc:Choice><mc:Fallback>${run("甲")}</mc:Fallback></mc:AlternateContent>`;
    expect(paragraphs(`<w:p>${choice}<w:del>${run("删")}</w:del><w:moveFrom>${run("移")}</w:moveFrom><w:ins>${run("乙")}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`)).toEqual(["甲乙"]);
  });

  it("reads content controls, links, tabs and line breaks, but no tab stops", () => {
    expect(paragraphs(`<w:sdt><w:sdtContent><w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr><w:hyperlink>${run("甲")}</w:hyperlink><w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p></w:sdtContent></w:sdt>`)).toEqual(["甲 乙\n丙"]);
  });

  it("knows Word's tags by their namespace, not by a prefix", () => {
    const strict = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p><p xmlns="urn:other"><t>乙</t></p></x:body></x:document>';
    expect(readDocx(archive({ "word/document.xml": strict })).blocks).toEqual([{ kind: "paragraph", text: "甲" }]);
  });

  it("puts merged cells on one grid", () => {
    const [found] = grid(table(cell("a", '<w:gridSpan w:val="2"/>') + cell("b", '<w:vMerge w:val="restart"/>'), cell("c") + cell("d") + cell("", "<w:vMerge/>"), cell("e") + cell("f") + cell("", '<w:vMerge w:val="continue"/>')));
    expect(found?.columns).toBe(3);
    expect(found?.rows.map((row) => row.map(({ text, column, colSpan, rowSpan }) => [text, column, colSpan, rowSpan]))).toEqual([
      [["a", 0, 2, 1], ["b", 2, 1, 3]],
      [["c", 0, 1, 1], ["d", 1, 1, 1]],
      [["e", 0, 1, 1], ["f", 1, 1, 1]],
    ]);
  });

  it("takes a continued cell without a beginning for a cell of its own", () => {
    expect(grid(table(cell("a", "<w:vMerge/>")))[0]?.rows[0]?.[0]?.text).toBe("a");
  });

  it("begins a row further right where columns are skipped before it", () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell("a")}</w:tr>`;
    expect(grid(`<w:tbl>${row}</w:tbl>`)[0]?.rows[0]?.[0]?.column).toBe(2);
  });

  it("keeps a table inside a cell as text of that cell", () => {
    const [outer, ...others] = grid(table(`<w:tc>${paragraphXml("甲")}${table(cell("乙") + cell("丙"))}${paragraphXml("")}</w:tc>` + cell("丁")));
    expect(others).toEqual([]);
    expect(outer?.rows[0]?.map((item) => item.text)).toEqual(["甲\n乙\n丙", "丁"]);
  });

  it("reads references to characters, and letters cut between two pieces of the stream", () => {
    const long = "汉".repeat(100_000);
    expect(paragraphs(`${paragraphXml("&#x4e00;").replace("&amp;", "&")}${paragraphXml(long)}`)).toEqual(["一", long]);
  });
});

describe("zipEntries(bytes)", () => {
  it("reads stored entries as well as deflated ones", () => {
    const stored = zipSync({ "word/document.xml": [strToU8(documentXml(paragraphXml("甲"))), { level: 0 }] });
    expect(readDocx(stored).blocks).toEqual([{ kind: "paragraph", text: "甲" }]);
  });

  it("finds the directory behind a comment", () => {
    const bytes = archive({ "word/document.xml": documentXml(paragraphXml("甲")) });
    const withComment = new Uint8Array(bytes.length + 500).fill(32);
    withComment.set(bytes);
    expect([...zipEntries(withComment).keys()]).toEqual(["word/document.xml"]);
  });

  it("reads an archive that stands inside a larger buffer", () => {
    const bytes = archive({ "word/document.xml": documentXml(paragraphXml("甲")) });
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(readDocx(larger.subarray(7)).blocks).toHaveLength(1);
  });

  it("refuses more entries than a Word file has", () => {
    const many = Object.fromEntries(Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`${index}`, ""]));
    expect(() => zipEntries(archive(many))).toThrow("tooLarge");
  });
});
