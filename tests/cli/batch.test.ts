import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BatchResult } from "../../src/cli/batch-file.js";
import { main } from "../../src/cli/main.js";
import { auditDocument } from "../../src/model/audit/index.js";
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { textDump } from "../fixtures/text-dump.js";
import { workbookFile } from "../fixtures/workbook-file.js";

const sample = sampleDocument();
let folder = "";
const path = (...parts: string[]): string => join(folder, ...parts);

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await main(args, { out: (text) => (out += text), err: (text) => (err += text), env: { LANG: "en_GB.UTF-8" }, interactive: args.includes("2") });
  return { code, out, err };
}

interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly files: readonly BatchResult[];
}
const report = (): Report => JSON.parse(readFileSync(path("out", "report.json"), "utf8")) as Report;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "batch-"));
  mkdirSync(path("in", "区级"), { recursive: true });
  writeFileSync(path("in", "b.xlsx"), workbookFile(printedForm(sample)));
  writeFileSync(path("in", "区级", "a.txt"), textDump(printedForm(sample)));
  writeFileSync(path("in", "broken.docx"), "PK\u0003\u0004");
  writeFileSync(path("in", "empty.pdf"), "");
  writeFileSync(path("in", "~$b.xlsx"), "lock");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("budget-elements import DIR -o OUT", () => {
  it("imports what can be imported, and says what cannot and why", async () => {
    const { code, out, err } = await run("import", path("in"), "-o", path("out"), "--jobs", "2");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("4/4");
    expect(err).toContain("empty.pdf · failed");
    const { summary, files } = report();
    expect(summary).toEqual({ files: 4, imported: 2, failed: 2, withErrors: 0, withAuditErrors: auditDocument(sample).summary.error > 0 ? 2 : 0 });
    expect(files.map(({ name, outcome, issues }) => [name, outcome, issues.find(({ severity }) => severity === "error")?.code])).toEqual([
      ["b.xlsx", "imported", undefined],
      ["broken.docx", "failed", "truncated"],
      ["empty.pdf", "failed", "emptyFile"],
      ["区级/a.txt", "imported", undefined],
    ]);
  });

  it("writes one document a file, under its own name and folder", () => {
    for (const name of ["b.xlsx.json", "区级/a.txt.json"]) expect((JSON.parse(readFileSync(path("out", name), "utf8")) as typeof sample).tables).toEqual(sample.tables);
  });

  it("writes the same report whatever the number of jobs, and leaves its own output out of the batch", async () => {
    const before = report();
    await run("import", path("in"), "-o", path("out"));
    expect(report()).toEqual(before);
    const inside = await run("import", path("in"), "-o", path("in", "out"));
    const again = await run("import", path("in"), "-o", path("in", "out"));
    expect(again.err).toBe(inside.err);
  });

  it.each([["0"], ["65"], ["many"]])("ends with 2 for %s jobs", async (jobs) => {
    expect((await run("import", path("in"), "-o", path("out"), "--jobs", jobs)).code).toBe(2);
  });

  it("ends with 2 for a folder without files", async () => {
    mkdirSync(path("none"));
    const { code, err } = await run("import", path("none"), "-o", path("out2"));
    expect(code).toBe(2);
    expect(err).toContain("nothing to import");
  });
});
