import { readdirSync } from "node:fs";
import fc from "fast-check";
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import { EMBED_TAGS, EmbedFault, FRAME_TAGS, frameSnippet, oEmbed, RENDER_FORMATS, renderCommand, tagName, tagSnippet, type EmbedRequest } from "../../src/embed/snippets.js";
import { must } from "../must.js";

const request: EmbedRequest = { tag: "budget-sunburst", src: "data/2023.json", base: "./budget-elements/", title: "2023 年支出构成" };

type Element = DefaultTreeAdapterTypes.Element;

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

const parsed = (html: string): Element[] => [...elementsIn(parseFragment(html))];
const attributesOf = ({ attrs }: Element): Record<string, string> => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const named = (html: string, tag: string): Record<string, string> => attributesOf(must(parsed(html).find(({ tagName: name }) => name === tag)));
const query = (html: string): URLSearchParams => new URL(must(named(html, "iframe")["src"]), "https://page.example/").searchParams;

/** Text that tries to get out of where it stands. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom('"><script>alert(1)</script>', "'; rm -rf ~; '", "</budget-sunburst><img src=x onerror=alert(1)>", "$(touch x)", "`touch x`", "-->", "&quot;", "a\nb", "\u202egnp.exe", "\ud800"),
);
/** What markup cannot carry is replaced, in values too. */
// eslint-disable-next-line no-control-regex -- the characters that HTML parsers drop or change
const carried = (text: string): boolean => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff\p{Cs}\p{Cn}]/u.test(text);

describe("the list of tags", () => {
  it("is that of the elements there are", () => {
    expect([...EMBED_TAGS]).toEqual(readdirSync("src/elements").sort());
  });

  it("has a frame for each that draws something", () => {
    expect(EMBED_TAGS.filter((tag) => !FRAME_TAGS.includes(tag))).toEqual(["budget-data"]);
  });
});

describe("tagSnippet(request)", () => {
  it("is the script and the tag, with words and a link for readers without either", () => {
    expect(tagSnippet({ ...request, attributes: { classification: "economic", "show-table": "" }, language: "en", theme: "dark" })).toBe(`<script type="module" src="./budget-elements/autoloader.js"></script>
<budget-sunburst src="data/2023.json" classification="economic" show-table lang="en" data-theme="dark">
  <p>2023 年支出构成</p>
  <p><a href="data/2023.json">Data (JSON)</a></p>
</budget-sunburst>
`);
  });

  it("numbers the links of several documents and has none where the page gives the data", () => {
    const several = parsed(tagSnippet({ ...request, src: " 2022.json\n2023.json " }));
    expect(several.filter(({ tagName: name }) => name === "a").map((link) => attributesOf(link)["href"])).toEqual(["2022.json", "2023.json"]);
    const none = tagSnippet({ ...request, src: "" });
    expect(none).not.toContain("<a");
    expect(Object.keys(named(none, "budget-sunburst"))).toEqual([]);
  });

  it("leaves a tag of a sentence in its sentence", () => {
    expect(tagSnippet({ ...request, tag: "budget-figure", attributes: { path: "threePublic.total" }, title: "5.45 万元" })).toMatch(/\n<budget-figure [^>]+>5\.45 万元<\/budget-figure>\n$/);
  });

  it("calls what has no title by what it shows", () => {
    for (const language of ["zh", "en"] as const) expect(tagSnippet({ ...request, title: " \n", language })).toContain(`<p>${tagName("budget-sunburst")[language]}</p>`);
  });

  it("has the same tags in it whatever title, values and addresses say", () => {
    const shape = parsed(tagSnippet({ ...request, attributes: { view: "bars" } })).map(({ tagName: name }) => name);
    fc.assert(
      fc.property(hostile, hostile, fc.webUrl(), (title, view, src) => {
        const html = tagSnippet({ ...request, title, attributes: { view }, src });
        expect(parsed(html).map(({ tagName: name }) => name)).toEqual(shape);
        const all = named(html, "budget-sunburst");
        expect(Object.keys(all)).toEqual(["src", "view"]);
        if (carried(view)) expect(all["view"]).toBe(view);
      }),
    );
  });
});

describe("frameSnippet(request)", () => {
  it("is a frame of a height, which needs no script, and the script that fits it", () => {
    expect(frameSnippet({ ...request, language: "en", theme: "dark", height: 480, attributes: { view: "bars" } })).toBe(`<iframe src="./budget-elements/frame.html?tag=budget-sunburst&amp;src=../data/2023.json&amp;lang=en&amp;theme=dark&amp;view=bars" title="2023 年支出构成" width="100%" height="480" frameborder="0" loading="lazy" data-budget-frame></iframe>
<script src="./budget-elements/frame-host.js" async></script>
`);
  });

  it.each([
    ["data/2023.json", "./budget-elements/", "../data/2023.json"],
    ["2023.json", "lib/v1/", "../../2023.json"],
    ["../2023.json?a=1#b", "lib/", "../../2023.json?a=1#b"],
    ["lib/data/2023.json", "lib/", "./data/2023.json"],
    ["../data/2023.json", "../lib/", "../data/2023.json"],
    ["/data/2023.json", "lib/", "/data/2023.json"],
    ["/data/2023.json", "/lib/", "/data/2023.json"],
    ["https://data.example/2023.json", "lib/", "https://data.example/2023.json"],
    ["//data.example/2023.json", "https://cdn.example/", "//data.example/2023.json"],
  ])("writes the page's %s as seen from %s: %s", (src, base, seen) => {
    expect(query(frameSnippet({ ...request, src, base })).get("src")).toBe(seen);
  });

  it.each([
    ["a name in Chinese", "../data/2023 年/预算.json".replace(" ", "%20"), "../data/2023%20年/预算.json"],
    ["one that is encoded", "../data/%E9%A2%84%E7%AE%97.json", "../data/预算.json"],
    ["a whole URL", "https://data.example/%e9%a2%84%e7%ae%97.json?y=2023&k=%26", "https://data.example/预算.json?y=2023&k=%26"],
    ["a name in GBK", "../data/%D4%A4%CB%E3.json", "../data/%D4%A4%CB%E3.json"],
    ["a blank of Chinese", "../data/%E9%A2%84%E3%80%80%E7%AE%97.json", "../data/%E9%A2%84%E3%80%80%E7%AE%97.json"],
    ["a mark that turns letters round", "../data/a%E2%80%AEb.json", "../data/a%E2%80%AEb.json"],
  ])("encodes %s once, in ASCII, for the very same file", (_what, src, seen) => {
    const html = frameSnippet({ ...request, src, base: "../budget-elements/" });
    const [, written = ""] = /src="([^"]*)"/.exec(html) ?? [];
    expect(written).toMatch(/^[\x21-\x7e]+$/);
    expect(written.match(/%25/g)?.length ?? 0).toBe(seen.match(/%/g)?.length ?? 0);
    const told = must(query(html).get("src"));
    expect(told).toBe(seen);
    const page = "https://page.example/news/";
    expect(new URL(told, new URL("../budget-elements/frame.html", page)).href.toLowerCase()).toBe(new URL(src, page).href.toLowerCase());
  });

  it("leads a frame to the very document that the page names", () => {
    const part = fc.constantFrom("..", ".", "a", "b", "数据", "c d").map(encodeURI);
    const path = fc.array(part, { maxLength: 4 }).map((parts) => parts.join("/"));
    const page = "https://page.example/one/two/three/four/five/";
    let told = 0;
    fc.assert(
      fc.property(path, path, (folder, data) => {
        const [base, src] = [`./${folder}/`, `./${data}/x.json`];
        let seen: string | null;
        try {
          seen = query(frameSnippet({ ...request, src, base })).get("src");
        } catch (error) {
          expect(error).toBeInstanceOf(EmbedFault);
          return;
        }
        told++;
        expect(new URL(must(seen), new URL(`${base}frame.html`, page)).href).toBe(new URL(src, page).href);
      }),
    );
    expect(told).toBeGreaterThan(0);
  });

  it.each([
    ["2023.json", "https://cdn.example/"],
    ["/2023.json", "https://cdn.example/"],
    ["2023.json", "/lib/"],
    ["2023.json", "../lib/"],
    ["?year=2023", "lib/"],
  ])("asks for the whole URL where a frame cannot know what %s is, seen from %s", (src, base) => {
    expect(() => frameSnippet({ ...request, src, base })).toThrow(/whole URL/);
  });

  it("carries every value whole, and none out of its attribute", () => {
    fc.assert(
      fc.property(hostile, hostile, (title, view) => {
        const html = frameSnippet({ ...request, title, attributes: { view } });
        expect(parsed(html).map(({ tagName: name }) => name)).toEqual(["iframe", "script"]);
        expect([...query(html).keys()]).toEqual(["tag", "src", "view"]);
        if (carried(view)) expect(query(html).get("view")).toBe(view);
      }),
    );
  });

  it("refuses the tag that draws nothing of its own", () => {
    expect(() => frameSnippet({ ...request, tag: "budget-data" })).toThrow(/unknown tag: budget-data/);
  });
});

describe("oEmbed(request, size)", () => {
  const whole = { ...request, src: "https://data.example/2023.json", base: "https://portal.example/lib/" };

  it("is a rich answer with a frame of the size that it names", () => {
    const answer = oEmbed(whole, { maxWidth: 640, maxHeight: 400 });
    expect(answer).toMatchObject({ version: "1.0", type: "rich", title: request.title, provider_name: "portal.example", provider_url: "https://portal.example", width: 640, height: 400 });
    expect(parsed(answer.html).map(({ tagName: name }) => name)).toEqual(["iframe"]);
    expect(named(answer.html, "iframe")).toMatchObject({ width: "640", height: "400" });
  });

  it("names sizes that are whole and neither nothing nor more than asked for", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (maxWidth, maxHeight) => {
        const { width, height } = oEmbed({ ...whole, height: 300 }, { maxWidth, maxHeight });
        expect([width, height].every((size) => Number.isInteger(size) && size > 0)).toBe(true);
        if (maxHeight >= 120) expect(height).toBeLessThanOrEqual(Math.min(maxHeight, 300));
        if (maxWidth >= 240) expect(width).toBeLessThanOrEqual(maxWidth);
      }),
    );
  });

  it.each([[{ base: "./lib/" }], [{ base: "//portal.example/lib/" }], [{ src: "/2023.json" }]])("refuses %j: whoever reads it knows no page", (part) => {
    expect(() => oEmbed({ ...whole, ...part })).toThrow(EmbedFault);
  });
});

/** The words of a line as a POSIX shell reads them, for the two ways of quoting that are used. */
function words(line: string): string[] {
  return Array.from(line.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g), ([word]) => word.replace(/'([^']*)'|\\(')/g, (_all, inside?: string, quote?: string) => inside ?? quote ?? ""));
}

// eslint-disable-next-line no-control-regex -- what must not reach a terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe("renderCommand(request, format)", () => {
  it("names the file, the tag and what it is drawn with", () => {
    expect(renderCommand({ ...request, attributes: { stages: "source function", "show-table": "" }, theme: "dark", language: "en" }, "svg")).toBe(
      "npx budget-elements render 2023.json --tag budget-sunburst --attr 'stages=source function' --attr show-table --theme dark --lang en -o budget-sunburst.svg",
    );
  });

  it("asks a page for the tag alone, to be pasted", () => {
    expect(RENDER_FORMATS.map((format) => renderCommand(request, format).includes("--fragment"))).toEqual([true, false, false, false]);
  });

  it("tells a page, and no picture, where its data are", () => {
    const src = "https://data.example/2023.json -2022.json";
    expect(words(renderCommand({ ...request, src }, "html"))).toEqual(["npx", "budget-elements", "render", "2023.json", "./-2022.json", "--tag", "budget-sunburst", "--fragment", "--src", src, "-o", "budget-sunburst.html"]);
    expect(words(renderCommand({ ...request, src: "-2022.json" }, "html")).slice(7, 9)).toEqual(["--src", "./-2022.json"]);
    expect(renderCommand({ ...request, src }, "svg")).not.toContain("--src");
    expect(renderCommand({ ...request, src: "" }, "html")).not.toContain("--src");
  });

  it.each([
    ["", "document.json"],
    ["https://data.example/", "document.json"],
    ["https://data.example/%E5%86%B3%E7%AE%97.json?x=1", "决算.json"],
    ["https://data.example/..%2F..%2Fetc%2Fpasswd", "passwd"],
    ["https://data.example/--help", "./--help"],
    ["https://data.example/%E0%A4%A.json", "%E0%A4%A.json"],
  ])("calls the document of %j %s", (src, file) => {
    expect(words(renderCommand({ ...request, src }, "png"))[3]).toBe(file);
  });

  it("is one line whose words are those that were given, whatever they say", () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const line = renderCommand({ ...request, attributes: { view: value } }, "pdf");
        expect(line).not.toMatch(CONTROLS);
        const all = words(line);
        expect(all).toHaveLength(10);
        if (!CONTROLS.test(value)) expect(all[7]).toBe(value === "" ? "view" : `view=${value}`);
      }),
    );
  });
});

describe("every snippet", () => {
  const makers: readonly ((request: EmbedRequest) => unknown)[] = [tagSnippet, frameSnippet, oEmbed, (it) => renderCommand(it, "svg")];
  const all = (part: Partial<EmbedRequest>): unknown[] =>
    makers.map((make) => {
      try {
        make({ ...request, src: "https://data.example/x.json", base: "https://portal.example/lib/", ...part });
        return undefined;
      } catch (error) {
        return error;
      }
    });

  it.each([
    [{ tag: "script" }, /unknown tag: script \(one of: .*budget-sunburst/, /未知的标签：script/],
    [{ tag: "constructor" }, /unknown tag/, /未知的标签/],
    [{ src: "javascript:alert(1)" }, /invalid address/, /无效的地址/],
    [{ src: "\u0001javascript:alert(1)" }, /invalid address/, /无效的地址/],
    [{ src: "a.json data:application/json,{}" }, /invalid address/, /无效的地址/],
    [{ src: "https://" }, /invalid address/, /无效的地址/],
    [{ base: "javascript:alert(1)//" }, /invalid address/, /无效的地址/],
    [{ base: "" }, /invalid address/, /无效的地址/],
    [{ base: "https://portal.example/lib/?x=/" }, /invalid address/, /无效的地址/],
    [{ attributes: { onclick: "alert(1)" } }, /invalid attribute: onclick/, /无效的属性：onclick/],
    [{ attributes: { style: "color:red" } }, /invalid attribute: style/, /无效的属性：style/],
    [{ attributes: { 'x"><script>': "" } }, /invalid attribute/, /无效的属性/],
    [{ attributes: { src: "https://other.example/" } }, /invalid attribute: src/, /无效的属性：src/],
    [{ height: 0 }, /invalid height: 0/, /无效的高度：0/],
    [{ height: NaN }, /invalid height/, /无效的高度/],
    [{ height: 1e9 }, /invalid height/, /无效的高度/],
  ] satisfies [Partial<EmbedRequest>, RegExp, RegExp][])("refuses %j with a RangeError in both languages", (part, en, zh) => {
    for (const error of all(part)) {
      expect(error).toBeInstanceOf(RangeError);
      expect((error as EmbedFault).said.en).toMatch(en);
      expect((error as EmbedFault).said.zh).toMatch(zh);
    }
  });

  it("adds the slash that a folder's address lacks", () => {
    expect(tagSnippet({ ...request, base: "https://portal.example/lib" })).toContain('src="https://portal.example/lib/autoloader.js"');
  });
});
