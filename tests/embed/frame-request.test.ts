import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayBeAttribute } from "../../src/embed/attributes.js";
import { isFault, readFrame, refusedAttribute, type FrameRequest } from "../../src/embed/frame-request.js";
import { frameSnippet, type EmbedRequest } from "../../src/embed/snippets.js";
import { must } from "../must.js";

const asked = (query: string): FrameRequest => {
  const found = readFrame(query).asked;
  if (isFault(found)) throw new Error(found.en);
  return found;
};

describe("readFrame(query)", () => {
  it("reads back what frameSnippet(request) wrote", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).filter(mayBeAttribute), fc.string({ unit: "grapheme" }), { maxKeys: 4 }), fc.constantFrom("", "light", "dark"), fc.constantFrom("zh", "en"), (attributes, theme, language) => {
        const request: EmbedRequest = { tag: "sankey-funds", attributes, theme, language, src: "https://data.example/a.json b.json", base: "./", title: "" };
        const address = must(/src="([^"]*)"/.exec(frameSnippet(request))?.[1]).replace(/&amp;/g, "&");
        const { lang, theme: shown, asked: found } = readFrame(must(/\?.*$/.exec(address)?.[0]));
        expect({ lang, shown, found }).toEqual({ lang: language, shown: theme, found: { tag: "sankey-funds", src: "https://data.example/a.json ./b.json", attributes: Object.entries(attributes) } });
      }),
    );
  });

  it.each([
    ["?src=a.json", /missing parameter tag \(one of: .*sankey-funds/, /缺少参数 tag/],
    ["?tag=script&src=a.json", /unknown tag: script \(one of: .*sankey-funds/, /未知的标签：script/],
    ["?tag=budget-data&src=a.json", /unknown tag: budget-data/, /未知的标签/],
    ["?tag=../evil&src=a.json", /unknown tag/, /未知的标签/],
    ["?tag=budget-sunburst", /missing parameter src/, /缺少参数 src/],
    ["?tag=budget-sunburst&src=%20", /missing parameter src/, /缺少参数 src/],
    ["?tag=budget-sunburst&src=javascript:alert(1)", /invalid address: javascript:alert\(1\)/, /无效的地址/],
    ["?tag=budget-sunburst&src=a.json&src=data:application/json,{}", /invalid address: data:/, /无效的地址/],
    ["?tag=budget-sunburst&src=file:///etc/passwd", /invalid address: file:/, /无效的地址/],
    ["?tag=budget-sunburst&src=a.json&theme=red", /unknown theme: red/, /未知的主题：red/],
    ["?tag=budget-sunburst&src=a.json&lang=%3Cb%3E", /unknown language: <b>/, /未知的语言/],
  ])("says what is wrong with %s in both languages", (query, en, zh) => {
    const { asked: found } = readFrame(query);
    if (!isFault(found)) throw new Error("was accepted");
    expect(found.en).toMatch(en);
    expect(found.zh).toMatch(zh);
  });

  it("never throws, and gives nothing but a known tag, web addresses, or a short message", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webQueryParameters().map((text) => `?tag=budget-table&src=x.json&${text}`)), (query) => {
        const { lang, theme, asked: found } = readFrame(query);
        expect(lang).toMatch(/^[\w-]+$/);
        expect(["", "light", "dark"]).toContain(theme);
        if (isFault(found)) expect(Math.max(found.zh.length, found.en.length)).toBeLessThan(500);
        else expect(found.src.split(" ").every((address) => /^https?:$/.test(new URL(address, "https://frame.example/").protocol))).toBe(true);
      }),
    );
  });
});

describe("refusedAttribute(request, observed)", () => {
  const observed = ["src", "unit", "show-table", "class", "onclick"];

  it("lets pass what the element observes", () => {
    expect(refusedAttribute(asked("?tag=budget-sunburst&src=a.json&unit=%E5%85%83&show-table="), observed)).toBeUndefined();
  });

  it.each(["onclick", "class", "style", "id", "constructor", "__proto__", "srcdoc", "UNIT"])("refuses %s and names those there are", (name) => {
    const refused = must(refusedAttribute(asked(`?tag=budget-sunburst&src=a.json&${name}=1`), observed));
    expect(refused.en).toBe(`unknown attribute of <budget-sunburst>: ${name} (one of: unit, show-table)`);
    expect(refused.zh).toBe(`<budget-sunburst> 没有属性 ${name}（可用：unit、show-table）`);
  });
});
