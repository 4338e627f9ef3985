import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { wordFile } from "../fixtures/word-file.js";

/** A container that names one stream, as a .doc or .xls does. */
function container(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  stream.split("").forEach((letter, index) => (bytes[512 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

const sample = sampleDocument();
const { PATH } = process.env;
let folder = "";

/** A stand-in for LibreOffice: `script` gets its arguments; the last is the input, the one before the folder for the output. */
function install(script: string): void {
  writeFileSync(join(folder, "soffice"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "soffice"), 0o755);
  process.env["PATH"] = `${folder}:${PATH ?? ""}`;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "converter-"));
  writeFileSync(join(folder, "converted.docx"), wordFile(printedForm(sample)));
});
afterAll(() => {
  process.env["PATH"] = PATH;
  rmSync(folder, { recursive: true });
});

describe("a legacy file", () => {
  it("without a converter gets a message that says what to do", async () => {
    process.env["PATH"] = folder;
    const { issues } = await importDisclosure(container("WordDocument"));
    expect(issues[0]).toMatchObject({ code: "legacyWord", hint: { en: expect.stringContaining("LibreOffice") as string } });
  });

  it("is converted where LibreOffice is installed, and nothing is left behind", async () => {
    install(`for last; do :; done; echo "$last" > "${folder}/input"; cp "${folder}/converted.docx" "$(dirname "$last")/input.docx"`);
    const { document, issues, report } = await importDisclosure(container("WordDocument"));
    expect(document?.tables).toEqual(sample.tables);
    expect(report.format).toBe("docx");
    expect(issues.map((issue) => issue.code)).toContain("converted");
    expect(existsSync(readFileSync(join(folder, "input"), "utf8").trim())).toBe(false);
  });

  it("that the converter cannot read gets its own message", async () => {
    install("exit 1");
    expect((await importDisclosure(container("Workbook"))).issues[0]?.code).toBe("notConverted");
    install("exit 0");
    expect((await importDisclosure(container("Workbook"))).issues[0]?.code).toBe("notConverted");
  });
});
