/** What each sheet of the gallery shows: one picture a tag, with the sample. */

type Parts = (lang: string) => readonly (HTMLElement | string)[];

function tag(name: string, attributes: Readonly<Record<string, string>> = {}): Parts {
  return () => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return [element];
  };
}

/** A sentence of an article with figures and terms in it. */
function article(): Parts {
  return (lang) => {
    const paragraph = document.createElement("p");
    const figure = (path: string): HTMLElement => Object.assign(document.createElement("budget-figure"), { path });
    const term = (word: string): HTMLElement => Object.assign(document.createElement("budget-term"), { textContent: word });
    if (lang === "en") paragraph.append("Of ", figure("balance.expenditure.total"), ", ", figure("expenditure.206"), " go to science and technology. The ", term("三公经费"), " take ", figure("threePublic.total"), ".");
    else paragraph.append("支出 ", figure("balance.expenditure.total"), "，其中科学技术支出 ", figure("expenditure.206"), "；", term("三公经费"), " ", figure("threePublic.total"), "。");
    return [paragraph];
  };
}

/** The name of the one picture that the README shows. */
export const FRONT = "front";

export const SHEETS: Readonly<Record<string, Parts>> = {
  [FRONT]: tag("sankey-funds"),
  "budget-balance": tag("budget-balance"),
  "sankey-funds": tag("sankey-funds"),
  "budget-sunburst": tag("budget-sunburst"),
  "budget-icicle": tag("budget-sunburst", { classification: "economic", view: "icicle" }),
  "budget-bars": tag("budget-sunburst", { classification: "economic", view: "bars", drill: "301" }),
  "sangong-compare": tag("sangong-compare"),
  "budget-change": tag("budget-change"),
  "kpi-scorecard": tag("kpi-scorecard", { project: "14" }),
  "kpi-matrix": tag("kpi-scorecard", { view: "matrix" }),
  "procurement-list": tag("procurement-list"),
  "state-assets": tag("state-assets"),
  "budget-table": tag("budget-table", { table: "expenditure", audit: "" }),
  "budget-audit": tag("budget-audit"),
  "budget-figure": article(),
};

/** The one sheet of pictures that are taken beforehand: one element, six ways. */
export const SIX_WAYS = "six-ways";

/** By the name of the file that the command serves for each. */
export const WAYS = [
  ["live.png", "标签", "Live tag", "网页里的 <budget-sunburst>，有脚本", "in a page, with its script"],
  ["still.png", "网页，脚本关闭", "Page, scripts off", "budget-elements render -o page.html 写成", "written by the command"],
  ["article.png", "框架，在 600 像素的文章栏里", "Frame in a 600 px column", "frame.html 与 frame-host.js", "as tall as what it shows"],
  ["element.svg", "独立 SVG", "Standalone SVG", "render -o element.svg，浏览器直接打开", "as a browser opens the file"],
  ["element.png", "PNG", "PNG", "render -o element.png，不用浏览器画成", "drawn without a browser"],
  ["element.pdf", "PDF", "PDF", "render -o element.pdf，此处由 pdf.js 画出", "rasterised here by pdf.js"],
] as const;
