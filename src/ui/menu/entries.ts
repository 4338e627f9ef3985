/** What each entry of the menu does. All resolve with words for the reader, or throw `Said`. */
import { knownTag, tagName } from "../../embed/tags.js";
import { safeFileName } from "../../exporter/file-name.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { saveFile } from "../save-file.js";
import { copy } from "./copy.js";
import { embedCode } from "./embed.js";
import { partsOf, rootOf, wholly, type MenuHost } from "./host.js";
import { pngOf, scaleOf } from "./png.js";
import { Said } from "./said.js";
import { sheetOf } from "./sight.js";
import { clipHtmlOf, csvOf, tsvOf } from "./table-text.js";
import { tablesOf } from "./tables.js";
import type { MenuWords } from "./words.js";

export type Entry = "csv" | "svg" | "png" | "json" | "table" | "embed";

/** What an entry works with. */
export interface Work {
  readonly host: MenuHost;
  readonly documents: readonly BudgetDocument[];
  readonly document: BudgetDocument;
  readonly language: "zh" | "en";
  readonly words: MenuWords;
}

type Act = (work: Work) => Promise<string> | string;

export const ACTS: Readonly<Record<Entry, Act>> = {
  csv(work) {
    const root = rootOf(work.host);
    const text = csvOf(tables(work), { title: lineOf(root, "[part~=title], figcaption .title") || calledOf(work.host, work.language), source: lineOf(root, ".foot > span") || (work.document.source?.title ?? "") });
    return save(new Blob([text], { type: "text/csv;charset=utf-8" }), "csv", work);
  },

  async svg(work) {
    const { svg } = await sheetOf(work.host, work.language);
    return save(new Blob([svg], { type: "image/svg+xml" }), "svg", work);
  },

  async png(work) {
    const { words } = work;
    const sheet = await sheetOf(work.host, work.language);
    const scale = scaleOf(sheet);
    if (scale === undefined) throw new Said(words.tooLarge);
    const { blob, width, height, smaller } = await pngOf(sheet, scale).catch(() => {
      throw new Said(words.notDrawn);
    });
    const done = save(blob, "png", work);
    return smaller ? words.savedSmaller(nameOf("png", work), width, height) : done;
  },

  json(work) {
    const { documents, document } = work;
    return save(new Blob([`${JSON.stringify(documents.length > 1 ? documents : document, null, 2)}\n`], { type: "application/json" }), "json", work);
  },

  async table(work) {
    const found = tables(work);
    if (!(await copy({ text: tsvOf(found), html: clipHtmlOf(found) }, rootOf(work.host)))) throw new Said(work.words.refused);
    return work.words.copied.table;
  },

  async embed({ host, language, words }) {
    if (!(await copy({ text: embedCode(host, language, words) }, rootOf(host)))) throw new Said(words.refused);
    return words.copied.embed;
  },
};

/** Which there are: a page of pictures is no picture. */
export function entriesOf(host: MenuHost): readonly Entry[] {
  return partsOf(host).length > 0 ? ["csv", "json", "table", "embed"] : ["csv", "svg", "png", "json", "table", "embed"];
}

/** Where the disclosure was published, if that can be gone to. */
export function publishedAt({ source }: BudgetDocument): string | undefined {
  try {
    const url = new URL(source?.url ?? "");
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function tables({ host, words }: Work): ReturnType<typeof tablesOf> {
  const found = wholly(host, () => tablesOf(host));
  if (found.length === 0) throw new Said(words.noTable);
  return found;
}

function save(blob: Blob, extension: string, work: Work): string {
  const name = nameOf(extension, work);
  saveFile(blob, name);
  return work.words.saved(name);
}

/** Whose, of which year and kind, and what it shows: the first words of the line that says what is measured, or what such elements are called. */
function nameOf(extension: string, { host, document, language }: Work): string {
  const [shown = "", ...more] = lineOf(rootOf(host), "[part~=subtitle]").split(" · ");
  const { drill = "" } = host as { readonly drill?: string };
  const part = more.length > 0 ? shown : calledOf(host, language);
  return safeFileName(document, extension, [part, drill].filter((piece) => piece !== "").join("-"));
}

/** The one table, or what there are several of. */
function calledOf(host: MenuHost, language: "zh" | "en"): string {
  const [first, ...more] = Array.from(rootOf(host).querySelectorAll(".statutory .title"), ({ textContent }) => textContent.trim());
  return first !== undefined && more.length === 0 ? first : tagName(knownTag(host.localName))[language];
}

function lineOf(root: ShadowRoot, selector: string): string {
  return (root.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
}
