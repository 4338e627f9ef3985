/** What people get wrong on a command line: nothing they have is lost, and they are told what is wrong in their language. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sampleDocument } from "../fixtures/sample.js";
import { printedForm } from "../fixtures/printed-form.js";
import { textDump } from "../fixtures/text-dump.js";
import { runner, type Ran } from "./run.js";

const sample = sampleDocument();
const json = JSON.stringify(sample);
const text = textDump(printedForm(sample));
let folder = "";
const path = (name: string): string => join(folder, name);

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "budget-mistakes-"));
  mkdirSync(path("in"));
  for (const name of ["in/a.txt", "disclosed.txt"]) writeFileSync(path(name), text);
  writeFileSync(path("a.json"), json);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (command: string, ...args: string[]): Promise<Ran> => runner(command)(...args);
const refusal = (message: RegExp): object => ({ code: 2, out: "", err: expect.stringMatching(message) as unknown });

describe("what is read is not written over", () => {
  it.each([
    ["import", "disclosed.txt", []],
    ["export", "a.json", ["--to", "html"]],
    ["export", "a.json", ["--to", "facts"]],
    ["embed", "a.json", ["--tag", "budget-balance", "--base", "lib/"]],
  ])("by %s, by whatever name", async (command, name, more) => {
    const before = readFileSync(path(name), "utf8");
    const alias = path(`alias-of-${command}-${more.join("").replace(/\W/g, "")}`);
    symlinkSync(path(name), alias);
    for (const output of [path(name), join(folder, "in", "..", name), alias]) expect(await run(command, path(name), ...more, "-o", output)).toMatchObject(refusal(/it is the file that is read; name another output/));
    expect(readFileSync(path(name), "utf8")).toBe(before);
  });

  it("by facts of no document: those of an earlier export stay", async () => {
    writeFileSync(path("facts.csv"), "earlier");
    for (const format of ["facts", "parquet"]) expect(await run("export", path("none.json"), path("neither.json"), "--to", format, "-o", path("facts.csv"))).toMatchObject({ code: 1, err: expect.stringContaining("2 documents, 0 exported") as unknown });
    expect(readFileSync(path("facts.csv"), "utf8")).toBe("earlier");
  });

  it("nor is a folder's own", async () => {
    expect(await run("import", path("in"), "-o", `${path("in")}/`)).toMatchObject(refusal(/invalid output folder/));
    expect(await run("import", path("in"))).toMatchObject(refusal(/a folder is imported with -o OUT/));
    expect(readdirSync(path("in"))).toEqual(["a.txt"]);
  });
});

describe("options", () => {
  it("a file for all tables: asks for the table, or for a folder", async () => {
    expect(await run("export", path("a.json"), "--to", "csv", "-o", path("all.csv"))).toMatchObject(refusal(/missing --table .*or give a folder with -o/));
    expect(existsSync(path("all.csv"))).toBe(false);
  });

  it.each([
    ["check", ["a.json", "-o", "x"], /--output goes with import only/],
    ["check", ["a.json", "--year", "2023"], /--year goes with import only/],
    ["import", ["disclosed.txt", "--json"], /--json goes with check only/],
    ["import", ["disclosed.txt", "--entity", " "], /--entity is empty/],
    ["import", ["disclosed.txt", "-o", "x", "-o", "y"], /--output is given more than once/],
    ["render", ["a.json", "--tag", "budget-balance", "--tag", "budget-change", "-o", "x.svg"], /--tag is given more than once/],
    ["check", ["-a.json"], /there is no -a \(a file whose name begins with a dash is written \.\/-…\)/],
    ["check", ["a.json", "--jsno"], /there is no --jsno/],
    ["check", ["a.json", "--json=yes"], /--json takes no value/],
    ["render", ["a.json", "--tag", "-o", "x.svg"], /--tag lacks its value/],
    ["export", ["a.json", "--to"], /--to lacks its value/],
  ])("%s %j: says what is wrong with them", async (command, args, message) => {
    expect(await run(command, ...args)).toMatchObject(refusal(message));
  });
});

describe("files", () => {
  it("of documents in another encoding are not read as other characters", async () => {
    writeFileSync(path("gbk.json"), Buffer.concat([Buffer.from('{"schemaVersion":"1.0","entity":{"name":"'), Buffer.from([0xb2, 0xc6, 0xd5, 0xfe]), Buffer.from('"}}')]));
    for (const [command, ...more] of [["check"], ["export", "--to", "html"], ["render", "--tag", "budget-balance", "-o", path("x.svg")], ["embed", "--tag", "budget-balance", "--base", "lib/"]] as const) expect(await run(command, path("gbk.json"), ...more)).toMatchObject(refusal(/no text in UTF-8/));
  });

  it("with a byte order mark are documents like others, embedded in a page, too", async () => {
    writeFileSync(path("bom.json"), `\u{feff}${json}`);
    const [marked, plain] = await Promise.all(["bom.json", "a.json"].map(async (name) => run("check", path(name), "--json")));
    expect(marked).toEqual(plain);
    expect((await run("render", path("bom.json"), "--tag", "budget-balance", "--width", "640", "--embed", "-o", path("bom.html"))).code).toBe(0);
    expect(readFileSync(path("bom.html"), "utf8")).toContain('<script type="application/json">{"schemaVersion"');
  });

  it("that cannot be read or written are told in the reader's language, with the system's code", async () => {
    for (const [language, said] of [["zh", "没有这个文件或文件夹（ENOENT）"], ["en", "no such file or folder (ENOENT)"]] as const) {
      for (const command of ["import", "check"]) expect((await run(command, path("none"), "--lang", language)).err).toContain(said);
      expect((await run("export", path("a.json"), "--to", "xlsx", "-o", path("none/x.xlsx"), "--lang", language)).err).toContain(said);
    }
  });

  it("that a folder links to are imported with the others", async () => {
    mkdirSync(path("links"));
    symlinkSync(path("disclosed.txt"), path("links/b.txt"));
    symlinkSync(path("nowhere.txt"), path("links/gone.txt"));
    expect((await run("import", path("links"), "-o", path("from-links"))).err).toContain("1 files: 1 imported");
    expect(readdirSync(path("from-links"))).toEqual(["b.txt.json", "report.json"]);
  });

  it("say their names without driving the terminal", async () => {
    const odd = path("odd\u001b[31m.json");
    copyFileSync(path("a.json"), odd);
    const all = [await run("export", odd, "--to", "html", "-o", `${odd}.html`), await run("check", `${odd}.none`), await run("import", `${odd}.none`), await run("nothing\u001b[31m"), await run("import", path("disclosed.txt"), "-o", `${odd}.out`)];
    expect(all.map(({ err }) => err).join("")).not.toContain("\u001b");
  });
});
