import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFragment } from "parse5";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { embedTitle, frameSnippet, tagSnippet, type OEmbed } from "../../src/embed/snippets.js";
import { otherEntity } from "../fixtures/comparison-documents.js";
import { sampleDocument } from "../fixtures/sample.js";
import { runner } from "./run.js";

const sample = sampleDocument();
let folder: string;
let file: string;

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "budget-embed-"));
  file = join(folder, "2023 年.json");
  writeFileSync(file, JSON.stringify(sample));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = runner("embed");

const BASE = "https://portal.example/lib/";
const SRC = "https://portal.example/2023.json";

describe("budget-elements embed", () => {
  it("prints the tag, its data under the file's name and its title from the document", async () => {
    const { code, out } = await run(file, "--tag", "budget-balance", "--base", "lib/", "--lang", "zh");
    expect(code).toBe(0);
    expect(out).toBe(tagSnippet({ tag: "budget-balance", base: "lib/", src: "2023%20%E5%B9%B4.json", language: "zh", title: embedTitle([sample], "budget-balance", "zh") }));
    expect(out).toContain(`<p>${sample.entity.name} ${sample.year} 年预算：收支平衡</p>`);
  });

  it("prints the frame with the element's attributes", async () => {
    const { code, out } = await run(file, "--tag", "sankey-funds", "--attr", "stages=source function", "--attr", "show-table", "--base", BASE, "--src", SRC, "--format", "iframe", "--theme", "dark", "--height", "480", "--title", "Where it goes");
    expect(code).toBe(0);
    expect(out).toBe(frameSnippet({ tag: "sankey-funds", attributes: { stages: "source function", "show-table": "" }, base: BASE, src: SRC, theme: "dark", language: "en", height: 480, title: "Where it goes" }));
  });

  it("writes an oEmbed answer that a portal can host as a file", async () => {
    const output = join(folder, "oembed.json");
    expect(await run(file, "--tag", "budget-sunburst", "--base", BASE, "--src", SRC, "--format", "oembed", "--width", "500", "-o", output)).toMatchObject({ code: 0, out: "" });
    const answer = JSON.parse(readFileSync(output, "utf8")) as OEmbed;
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 500, title: embedTitle([sample], "budget-sunburst", "en") });
    expect(parseFragment(answer.html).childNodes.map(({ nodeName }) => nodeName)).toEqual(["iframe"]);
  });

  it("names a series by its first and last year", async () => {
    const earlier = join(folder, "2022.json");
    writeFileSync(earlier, JSON.stringify({ ...sample, year: sample.year - 1 }));
    const { out } = await run(file, earlier, "--tag", "sangong-compare", "--base", "lib/");
    expect(out).toContain(`budget ${sample.year - 1}–${sample.year}: three public expenses`);
    expect(out).toContain('src="2023%20%E5%B9%B4.json 2022.json"');
  });

  it("prints a figure whose path is in the document", async () => {
    expect(await run(file, "--tag", "budget-figure", "--attr", "path=threePublic.total", "--base", BASE)).toMatchObject({ code: 0, out: expect.stringContaining('path="threePublic.total"') as unknown });
  });

  it("refuses documents of two entities", async () => {
    const other = join(folder, "other.json");
    writeFileSync(other, JSON.stringify(otherEntity));
    expect(await run(file, other, "--tag", "sangong-compare", "--base", BASE)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(`“${sample.entity.name}” (张家口市 1307), “${otherEntity.entity.name}”`) as unknown });
  });

  it("ends with 1 where a file is no document, with 2 where it cannot be read or written", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, "{");
    expect(await run(broken, "--tag", "budget-balance", "--base", BASE)).toMatchObject({ code: 1, out: "", err: expect.stringContaining("invalid JSON") as unknown });
    expect(await run(join(folder, "nowhere.json"), "--tag", "budget-balance", "--base", BASE)).toMatchObject({ code: 2, err: expect.stringContaining("nowhere.json") as unknown });
    expect(await run(file, "--tag", "budget-balance", "--base", BASE, "-o", join(folder, "nowhere/x.html"))).toMatchObject({ code: 2, err: expect.stringContaining("cannot write") as unknown });
  });

  const asked = ["--tag", "budget-balance", "--base", BASE, "--src", SRC];
  it.each([
    [["--base", BASE], /missing --tag \(one of: .*sankey-funds/],
    [["--tag", "script", "--base", BASE], /unknown tag: script \(one of: .*sankey-funds/],
    [["--tag", "budget-balance"], /missing --base/],
    [["--tag", "budget-balance", "--base", "javascript:alert(1)"], /invalid address: javascript/],
    [[...asked, "--src", "data:application/json,{}"], /invalid address: data:/],
    [["--tag", "budget-balance", "--base", BASE, "--format", "iframe"], /give the whole URL/],
    [["--tag", "budget-balance", "--base", "lib/", "--format", "oembed"], /oEmbed needs whole URLs/],
    [["--tag", "budget-data", "--base", BASE, "--src", SRC, "--format", "iframe"], /<budget-data> shows nothing of its own/],
    [[...asked, "--format", "gif"], /unknown format: gif/],
    [[...asked, "--attr", "=1"], /invalid attribute: =1/],
    [[...asked, "--attr", "onclick=alert(1)"], /unknown attribute of <budget-balance>: onclick \(one of: .*show-table/],
    [[...asked, "--theme", "red"], /unknown theme: red/],
    [[...asked, "--lang", "fr"], /unknown language: fr/],
    [[...asked, "--format", "iframe", "--height", "tall"], /invalid --height: tall/],
    [[...asked, "--format", "iframe", "--height", "9"], /invalid height: 9 /],
    [[...asked, "--width", "500"], /--width goes with oembed/],
    [["--tag", "budget-data", "--base", BASE], /<budget-data> shows nothing of its own/],
    [[...asked, "--height", "480"], /keep room in the page's style sheet: budget-balance \{ display: block; min-height: 480px \}/],
    [["--tag", "budget-figure", "--base", BASE], /unknown path: --attr path= \(there is: balance, revenue/],
    [["--tag", "budget-figure", "--base", BASE, "--attr", "path=threePublic.rent"], /path=threePublic\.rent \(there is: total, abroad/],
    [[...asked, "--attr", "show-table=no"], /unknown value of show-table.*: no /],
    [[...asked, "--attr", "unit=dollar"], /dollar \(one of: 元, 万元, 亿元\)/],
    [["--what"], /invalid option[^]*budget-elements embed --help/],
  ])("refuses %j with 2 and says what is wrong", async (args, message) => {
    expect(await run(file, ...args)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(message) as unknown });
  });

  it("has help in both languages", async () => {
    expect((await run("--help")).out).toContain("--base URL");
    expect((await run("--help", "--lang", "zh")).out).toContain("用法");
    expect((await run()).err).toContain("missing file name");
  });
});
