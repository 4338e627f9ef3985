import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { languageOf } from "../../src/cli/terminal.js";
import { readBudgetDocument } from "../../src/schema/index.js";
import packageJson from "../../package.json" with { type: "json" };
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { textDump } from "../fixtures/text-dump.js";
import { wordFile } from "../fixtures/word-file.js";

let folder = "";
const sample = sampleDocument();
const path = (name: string): string => join(folder, name);

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text), env: { LANG: "en_GB.UTF-8" }, interactive: false });
  return { code, out, err };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "budget-elements-"));
  writeFileSync(path("sample.txt"), textDump(printedForm(sample)));
  writeFileSync(path("sample.docx"), wordFile(printedForm(sample)));
  // The sample's own text counts the carry-over twice, so its statements stay out of a sound document.
  writeFileSync(path("good.json"), JSON.stringify({ ...sample, statements: [] }));
  writeFileSync(path("worded.json"), JSON.stringify(sample));
  writeFileSync(path("bad.json"), JSON.stringify({ ...sample, tables: { ...sample.tables, revenue: { title: "收入总表", unit: "万元", rows: [{ name: "合计", cells: { total: "1e9" } }] } } }));
  writeFileSync(path("broken.json"), "{");
  writeFileSync(path("empty.docx"), "");
  writeFileSync(path("nameless.txt"), "部门预算支出总表\n\t单位：万元\n\n\t科目编码\n\t科目名称\n\t合计\n\t基本支出\n\t项目支出\n\n\t205\n\t教育支出\n\t3.00\n\t\n\t\n\n");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("budget-elements import", () => {
  it.each(["sample.txt", "sample.docx"])("prints the document of %s as JSON, and nothing else, on standard output", async (file) => {
    const { code, out, err } = await run("import", path(file));
    expect(code).toBe(0);
    const { document, issues } = readBudgetDocument(JSON.parse(out));
    expect(issues).toEqual([]);
    expect(document?.tables).toEqual(sample.tables);
    expect(document?.source?.file).toBe(file);
    expect(err).toContain("balance · 34 rows");
  });

  it("writes to a file with -o and leaves standard output empty", async () => {
    const { code, out } = await run("import", path("sample.txt"), "-o", path("out.json"));
    expect([code, out]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(path("out.json"), "utf8"))).toMatchObject({ year: sample.year });
  });

  it("ends with 1 when the data lack what a document needs, and takes it from the options", async () => {
    const without = await run("import", path("nameless.txt"));
    expect([without.code, without.out]).toEqual([1, ""]);
    expect(without.err).toContain("--year");
    const given = await run("import", path("nameless.txt"), "--year", "2024", "--entity", "某局", "--template", "hebei");
    expect(given.code).toBe(0);
    expect(JSON.parse(given.out)).toMatchObject({ year: 2024, entity: { name: "某局" }, template: "hebei" });
  });

  it.each([["empty.docx", "empty"], ["absent.docx", "ENOENT"], [".", "missing output folder"]])("ends with 2 when %s cannot be read, and says why", async (file, word) => {
    const { code, out, err } = await run("import", path(file));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(word);
  });

  it("ends with 2 when the output cannot be written", async () => {
    expect((await run("import", path("sample.txt"), "-o", path("absent/out.json"))).code).toBe(2);
  });
});

describe("budget-elements check", () => {
  it("ends with 0 for a sound document", async () => {
    const { code, out } = await run("check", path("good.json"));
    expect(code).toBe(0);
    expect(out).toContain(sample.entity.name);
    expect(out).toContain("0 errors");
  });

  it("ends with 1 for an error, and names its place", async () => {
    const { code, out } = await run("check", path("bad.json"));
    expect(code).toBe(1);
    expect(out).toContain("tables.revenue.rows[0].cells.total");
  });

  it("says with --json what it found, for machines", async () => {
    const { code, out } = await run("check", path("bad.json"), "--json");
    expect(code).toBe(1);
    const found = JSON.parse(out) as { valid: boolean; tables: { key: string }[]; issues: { code: string }[] };
    expect(found.valid).toBe(false);
    expect(found.issues[0]?.code).toBe("invalidAmount");
    expect(found.tables.map((table) => table.key)).not.toContain("revenue");
  });

  it("ends with 1 for an audit error, and shows both sides, the difference and the bound in either language", async () => {
    const english = await run("check", path("worded.json"));
    expect(english.code).toBe(1);
    expect(english.out).toMatch(/^wording \[prose\.parts\].*1403\.69, against .*= 1650\.88: difference -247\.19 万元, beyond the rounding bound of ±/m);
    expect(english.out).toMatch(/^rounding .*587\.70, against 512\.63\+75\.06 = 587\.69: difference 0\.01 万元, within the rounding bound of ±0\.015$/m);
    expect(english.out).toMatch(/^fact .*774\.40.*670\.21/m);
    const chinese = await run("check", path("worded.json"), "--lang", "zh");
    expect(chinese.out).toMatch(/^文字有误 .*1403\.69.*相差 -247\.19 万元/m);
    expect(chinese.out).toMatch(/^勾稽关系 \d+ 条：不符 1，舍入差 \d+，相符 \d+$/m);
  });

  it("lists what holds exactly with --all only, and gives machines the path of every cell", async () => {
    const read = async (...more: string[]) => JSON.parse((await run("check", path("worded.json"), "--json", ...more)).out) as { valid: boolean; agrees: boolean; audit: { summary: { identities: number }; findings: { verdict: string; left: { path: string } }[] } };
    const [brief, full] = [await read(), await read("--all")];
    expect([brief.valid, brief.agrees]).toEqual([true, false]);
    expect(brief.audit.findings.map(({ verdict }) => verdict)).not.toContain("exact");
    expect(brief.audit.findings.map(({ left }) => left.path)).toContain("statements[0].value");
    expect(full.audit.findings).toHaveLength(full.audit.summary.identities);
    expect((await run("check", path("worded.json"), "--all")).out).toMatch(/^exact \[tree\.sum\]/m);
  });

  it("ends with 1 for broken JSON and with 2 for an absent file", async () => {
    expect((await run("check", path("broken.json"))).code).toBe(1);
    expect((await run("check", path("absent.json"))).code).toBe(2);
  });
});

describe("budget-elements", () => {
  it("shows help and version on standard output", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "" });
    expect(await run("--version")).toMatchObject({ code: 0, out: `${packageJson.version}\n` });
    expect((await run("--help", "--lang", "zh")).out).toContain("用法");
  });

  it.each([[[]], [["draw"]], [["import"]], [["check", "a", "b"]], [["import", "x", "--year", "soon"]], [["--wrong"]], [["check", "x", "--lang", "fr"]]])("ends with 2 and the way to the help for %j", async (args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--help");
  });

  it("speaks the language of the environment", () => {
    expect([{}, { LANG: "zh_CN.UTF-8" }, { LANG: "en_US.UTF-8" }, { LANG: "zh_CN", LC_ALL: "C" }].map(languageOf)).toEqual(["zh", "zh", "en", "en"]);
  });

  it("lets no label drive the terminal", async () => {
    writeFileSync(path("escape.json"), JSON.stringify({ ...sample, entity: { name: "某局\u001b[2J\u202e" } }));
    const { out } = await run("check", path("escape.json"));
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
  });
});
