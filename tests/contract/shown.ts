/** What a tag says of a frozen document, as text: heading, sentences, data table, notes, source. No geometry: layouts may improve. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { drawableTags, RenderFault, renderPage } from "../../src/render/index.js";

export const DOCUMENTS = fileURLToPath(new URL("./v1/documents/", import.meta.url));
export const SHOWN = fileURLToPath(new URL("./v1/shown/", import.meta.url));
const BLOCKS = "p, caption, tr, budget-figure, budget-term";

export interface Request {
  /** Name of its frozen text. */
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a tag needs to show anything. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "budget-figure": { path: "threePublic.total" },
  "budget-term": { term: "三公经费" },
};
/** Views whose table is another one. */
const VIEWS: readonly Request[] = [
  { name: "budget-sunburst.economic", tag: "budget-sunburst", attributes: { classification: "economic" } },
  { name: "sankey-funds.level-2", tag: "sankey-funds", attributes: { level: "2" } },
  { name: "kpi-scorecard.matrix", tag: "kpi-scorecard", attributes: { view: "matrix" } },
];

export function requests(): readonly Request[] {
  return [...drawableTags().map((tag) => ({ name: tag, tag, attributes: NEEDED[tag] ?? {} })), ...VIEWS];
}

/** Names of the frozen documents, without `.json`. */
export const documentNames: readonly string[] = readdirSync(DOCUMENTS).map((file) => file.replace(/\.json$/, ""));

export function frozenDocument(name: string): string {
  return readFileSync(`${DOCUMENTS}${name}.json`, "utf8");
}

/** In Chinese, and of the document that is everything in little in English too; where there is nothing to draw, the reason. */
export async function shownText(name: string, request: Request): Promise<string> {
  const json = frozenDocument(name);
  const chinese = await linesShown(json, request, "zh");
  const lines = name.startsWith("every-part") ? [...chinese, "", ...(await linesShown(json, request, "en"))] : chinese;
  return `${lines.join("\n")}\n`;
}

async function linesShown(json: string, { tag, attributes }: Request, language: "zh" | "en"): Promise<readonly string[]> {
  try {
    return linesOf((await renderPage({ tag, attributes, documents: [json], widths: [800], language }, { fragment: true })).html);
  } catch (error) {
    if (error instanceof RenderFault && error.kind === "data") return [error.said[language]];
    throw error;
  }
}

/** The text inside the tag, a block or a row of a table a line. */
function linesOf(html: string): string[] {
  const { document } = new JSDOM(html, { url: "http://localhost/", pretendToBeVisual: false }).window;
  return Array.from(document.querySelectorAll(BLOCKS), (block) => (block.localName === "tr" ? Array.from(block.children, textOf).join(" | ") : textOf(block)).trimEnd());
}

function textOf(node: Element): string {
  return node.textContent.replace(/\s+/g, " ").trim();
}
