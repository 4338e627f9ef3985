import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { before2023, ofAUnit, otherEntity, variant } from "../fixtures/comparison-documents.js";
import { sampleDocument } from "../fixtures/sample.js";
import { runner } from "./run.js";

const sample = sampleDocument();
let folder: string;
let file: string;

vi.setConfig({ testTimeout: 60_000 });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "budget-render-"));
  file = join(folder, "sample.json");
  writeFileSync(file, JSON.stringify(sample));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = runner("render");

const output = (name: string): string => join(folder, name);

describe("budget-elements render", () => {
  it("writes a page with the tag, its attributes, its shadow root and the policy that it needs", async () => {
    const { code, err } = await run(file, "--tag", "sankey-funds", "--attr", "stages=source function", "-o", output("a.html"), "--width", "640", "--theme", "dark");
    expect(code).toBe(0);
    expect(err).toMatch(/style-src 'sha256-/);
    const html = readFileSync(output("a.html"), "utf8");
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<sankey-funds stages="source function" lang="en" data-theme="dark"><template shadowrootmode="open">');
    expect(html).not.toContain("<script");
  });

  it("writes the tag alone, with the address of its data", async () => {
    const { code } = await run(file, "--tag", "budget-balance", "--fragment", "--src", "a&b.json", "--width", "640", "-o", output("b.html"));
    expect(code).toBe(0);
    expect(readFileSync(output("b.html"), "utf8")).toMatch(/^<budget-balance lang="en" src="a&amp;b\.json"><template/);
  });

  it("writes a figure of a sentence as the text it is", async () => {
    const { code } = await run(file, "--tag", "budget-figure", "--attr", "path=threePublic.total", "--fragment", "-o", output("c.html"), "--lang", "zh");
    expect(code).toBe(0);
    expect(readFileSync(output("c.html"), "utf8")).toMatch(/^<budget-figure path="threePublic\.total" lang="zh-CN">5\.45 ?万元.*<\/budget-figure>\n$/);
  });

  it.each(["340, 720", "340 720", "340，720", " 340,720 "])("takes the widths %j as people write them", async (widths) => {
    expect((await run(file, "--tag", "budget-figure", "--attr", "path=threePublic.total", "--width", widths, "-o", output("w.html"))).code).toBe(0);
  });

  it.each(["png", "pdf"])("draws no %s with a font that has not its letters", async (format) => {
    const refused = await run(file, "--tag", "budget-balance", "--font", file, "-o", output(`no-letters.${format}`));
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining(`not a file of one font with Chinese characters: ${file}`) as unknown });
    expect(existsSync(output(`no-letters.${format}`))).toBe(false);
  });

  it("shows no signs to fold with where nothing folds", async () => {
    const table = ["--tag", "budget-table", "--attr", "table=expenditure", "--width", "640"];
    await run(file, ...table, "-o", output("folds.svg"));
    expect(readFileSync(output("folds.svg"), "utf8")).not.toMatch(/[▸▾]/);
    await run(file, ...table, "-o", output("folds.html"));
    const folds = readFileSync(output("folds.html"), "utf8").match(/<[^<]*>[▸▾]/g) ?? [];
    expect(folds).not.toHaveLength(0);
    expect(folds.filter((fold) => !fold.includes("data-unsaid"))).toEqual([]);
  });

  it("writes pictures by the ending of their name", async () => {
    for (const [ending, begins] of [["svg", "<svg "], ["png", "\u0089PNG"], ["pdf", "%PDF-"]] as const) {
      expect((await run(file, "--tag", "budget-sunburst", "-o", output(`d.${ending}`))).code).toBe(0);
      expect(readFileSync(output(`d.${ending}`)).toString("latin1")).toMatch(new RegExp(`^${begins}`));
    }
  });

  it("draws a png at the scale asked for", async () => {
    const widths: number[] = [];
    for (const scale of ["1", "3"]) {
      await run(file, "--tag", "budget-balance", "--width", "640", "--scale", scale, "-o", output("e.png"));
      widths.push(readFileSync(output("e.png")).readUInt32BE(16));
    }
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3, 2);
  });

  it("says that an element of set text is written line by line", async () => {
    expect(await run(file, "--tag", "sangong-compare", "-o", output("f.svg"))).toMatchObject({ code: 0, err: expect.stringContaining("what <sangong-compare> shows is set text: the picture has its lines and tables one below the other") as unknown });
  });

  it("ends with 1 and the element's own words where the document forbids the picture", async () => {
    const { code, err } = await run(file, "--tag", "sankey-funds", "--attr", "stages=source economic", "-o", output("g.svg"));
    expect(code).toBe(1);
    expect(err).toContain("not disclosed jointly");
    expect((await run(file, "--tag", "sankey-funds", "--attr", "stages=source economic", "-o", output("g.svg"), "--lang", "zh")).err).toMatch(/没有 <sankey-funds> 可绘制的内容/);
  });

  it("ends with 1 where a file is no document, with 2 where it cannot be read or written", async () => {
    writeFileSync(output("no.json"), "{");
    expect(await run(output("no.json"), "--tag", "budget-balance", "-o", output("h.svg"))).toMatchObject({ code: 1, err: expect.stringContaining("invalid JSON") as unknown });
    expect(await run(output("nowhere.json"), "--tag", "budget-balance", "-o", output("h.svg"))).toMatchObject({ code: 2, err: expect.stringContaining("nowhere.json") as unknown });
    expect(await run(output("no.json"), file, "--tag", "budget-balance", "-o", output("h.svg"))).toMatchObject({ code: 1, err: expect.stringContaining("document 1 cannot be used") as unknown });
  });

  it("says what a page's policy needs once the page is written, and not where it cannot be", async () => {
    expect((await run(file, "--tag", "budget-balance", "--width", "640", "-o", output("p.html"))).err).toMatch(/^written to .*p\.html\n.*style-src 'sha256-/);
    const failed = await run(file, "--tag", "budget-balance", "--width", "640", "-o", output("nowhere/p.html"));
    expect(failed.code).toBe(2);
    expect(failed.err).toMatch(/^cannot write .*p\.html: [^\n]*\n$/);
  });

  it("draws the documents of one entity, whatever their scope, and refuses those of two by name", async () => {
    writeFileSync(output("before.json"), JSON.stringify(before2023));
    writeFileSync(output("unit.json"), JSON.stringify(variant(ofAUnit, { year: 2022 })));
    writeFileSync(output("other.json"), JSON.stringify(otherEntity));
    const compare = ["--tag", "sangong-compare", "--width", "640", "-o", output("i.html")];
    expect((await run(output("before.json"), output("unit.json"), ...compare)).code).toBe(0);
    const refused = await run(output("before.json"), output("other.json"), ...compare);
    expect(refused).toMatchObject({ code: 2, err: `documents of more than one entity: “${before2023.entity.name}”, “${otherEntity.entity.name}”; give those of one\n` });
    expect((await run(output("before.json"), output("other.json"), ...compare, "--lang", "zh")).err).toContain("不是同一单位");
  });

  it.each([
    ["budget-sunburst", "classification=nonsense", "unknown value of classification, an attribute of <budget-sunburst>: nonsense (one of: function, economic)"],
    ["budget-sunburst", "view=pie", "(one of: sunburst, icicle, bars)"],
    ["budget-sunburst", "rings=many", "many (a number)"],
    ["budget-sunburst", "show-table=false", "false (it is asked for by being there: leave it out)"],
    ["sankey-funds", "stages=source money", "source money (one of: source, function, basis, economic)"],
    ["sankey-funds", "level=3", "3 (one of: 1, 2)"],
    ["kpi-scorecard", "status=good", "good (one of: met, partly, notMet, notAvailable)"],
    ["budget-balance", "unit=美元", "美元 (one of: 元, 万元, 亿元)"],
  ])("draws no <%s> with %s, and says what there is", async (tag, attribute, said) => {
    expect(await run(file, "--tag", tag, "--attr", attribute, "-o", output("v.html"))).toMatchObject({ code: 2, err: expect.stringContaining(said) as unknown });
    expect(existsSync(output("v.html"))).toBe(false);
  });

  it.each([
    ["budget-sunburst", "drill", "999", "206"],
    ["budget-sunburst", "rings", "9", "1"],
    ["budget-balance", "selection", "999", "206"],
    ["kpi-scorecard", "project", "99", "2"],
  ])("says of <%s> that %s changes nothing where the file has no %s", async (tag, name, unknown, known) => {
    const drawn = (value: string) => run(file, "--tag", tag, "--attr", `${name}=${value}`, "-o", output("q.html"), "--width", "640");
    expect(await drawn(unknown)).toMatchObject({ code: 0, err: expect.stringContaining(`note: ${name}="${unknown}" changes nothing of what is drawn`) as unknown });
    expect((await drawn(known)).err).not.toContain("changes nothing");
  });

  it.each([["path=threePublic.rent", /unknown path threePublic\.rent: there is no “rent” {2}→ There is: total, abroad/], ["bare", /missing attribute path {2}→ For example path="threePublic\.total"/]])("says why a figure with %s says nothing", async (attribute, said) => {
    expect(await run(file, "--tag", "budget-figure", "--attr", attribute, "--fragment", "-o", output("n.html"))).toMatchObject({ code: 2, err: expect.stringMatching(said) as unknown });
  });

  it.each([
    [["--tag", "budget-balance", "-o", "x.svg"], /missing file/],
    [["x.json", "-o", "x.svg"], /missing --tag \(one of: .*sankey-funds/],
    [["x.json", "--tag", "budget-balance"], /missing output file/],
    [["x.json", "--tag", "budget-balance", "-o", "x"], /unknown format: x/],
    [["x.json", "--tag", "budget-balance", "-o", "x.gif"], /unknown format: x\.gif/],
    [["x.json", "--tag", "budget-balance", "-o", "x.svg", "--embed"], /--embed goes with html/],
    [["x.json", "--tag", "budget-balance", "-o", "x.svg", "--scale", "2"], /--scale goes with png/],
    [["x.json", "--tag", "budget-balance", "-o", "x.png", "--scale", "9"], /invalid scale: 9/],
    [["x.json", "--tag", "budget-balance", "-o", "x.svg", "--width", "wide"], /invalid width: wide/],
    [["x.json", "--tag", "budget-balance", "-o", "x.html", "--width", ""], /invalid width: {2}\(whole px, several with commas between/],
    [["x.json", "--tag", "budget-balance", "-o", "x.html", "--width", "340,"], /invalid width: 340, \(/],
    [["x.json", "--tag", "budget-balance", "-o", "x.svg", "--width", "340,640"], /a picture has one/],
    [["x.json", "--tag", "budget-balance", "-o", "x.html", "--fragment", "--script", "a.js"], /--script stands in a whole page/],
    [["x.json", "--tag", "budget-balance", "-o", "x.html", "--src", "a.json javascript:alert(1)"], /invalid address: javascript:alert\(1\)/],
    [["x.json", "--tag", "budget-balance", "-o", "x.html", "--script", "file:///a.js"], /invalid address: file:/],
    [["x.json", "--tag", "budget-balance", "-o", "x.html", "--script", ""], /invalid address: {2}\(http/],
    [["x.json", "--tag", "budget-balance", "-o", "x.html", "--src", " "], /invalid address: {2}\(http/],
    [["x.json", "--tag", "budget-balance", "-o", "x.svg", "--theme", "red"], /unknown theme: red/],
    [["x.json", "--tag", "budget-balance", "-o", "x.svg", "--attr", "=1"], /invalid attribute: =1/],
    [["x.json", "--tag", "budget-balance", "-o", "x.svg", "--lang", "fr"], /unknown language: fr/],
    [["--what"], /invalid option[^]*budget-elements render --help/],
  ])("refuses %j with 2 and says what is wrong", async (args, message) => {
    expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) as unknown });
  });

  it.each([
    ["tag", ["--tag", "script"], /unknown tag: script \(one of: .*budget-sunburst/],
    ["tag that draws nothing", ["--tag", "budget-data"], /^a tag that draws nothing itself: budget-data \(one of: budget-audit/],
    ["attribute", ["--tag", "budget-balance", "--attr", "onclick=alert(1)"], /unknown attribute of <budget-balance>: onclick \(one of: .*show-table/],
    ["attribute that loads", ["--tag", "budget-balance", "--attr", "src=https://example.org/"], /unknown attribute of <budget-balance>: src/],
    ["width", ["--tag", "budget-balance", "--width", "9000"], /invalid width: 9000/],
    ["font", ["--tag", "budget-balance", "--font", "nowhere.ttf", "-o", "x.png"], /cannot read the font file: nowhere\.ttf/],
    ["picture of a sentence", ["--tag", "budget-figure", "--attr", "path=threePublic.total"], /is no picture/],
  ])("refuses an unknown %s with 2 and says what there is", async (_what, args, message) => {
    expect(await run(file, ...(args.includes("-o") ? [] : ["-o", output("x.svg")]), ...args)).toMatchObject({ code: 2, err: expect.stringMatching(message) as unknown });
  });

  it("has help in both languages", async () => {
    expect((await run("--help")).out).toContain("--tag TAG");
    expect((await run("--help", "--lang", "zh")).out).toContain("用法");
  });
});
