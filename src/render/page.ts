/** The element as HTML that needs no script: the tag with its shadow root written out, and plain tables inside the tag. */
import { createHash } from "node:crypto";
import { escapeXml } from "../exporter/xml.js";
import { fallbackHtml } from "./fallback.js";
import { STILL, type StillElement, type StillNode, type StillRoot } from "./still.js";
import { stillHtml } from "./still-html.js";
import type { Drawing, DrawTask } from "./task.js";
import { merged } from "./widths.js";

/**
 * What a live element draws stands before the still one and is laid out, but not shown, until the still one is emptied, and with it these
 * rules go.
 */
const STILL_STYLES = `.${STILL}{container-type:inline-size}
:host>:not(.${STILL}){position:absolute!important;inset:0 0 auto!important;height:0!important;overflow:hidden!important;visibility:hidden!important}
:host>slot{display:none!important}
svg{max-width:100%}svg[viewBox]{height:auto}`;
/** Hairlines at the edge of a box stick out of it. */
const EDGE = "1em";
/** About the height of a picture, in px: no text is laid out here, and one policy is to serve every document. */
const ROOM = 700;
const PAGE_STYLES = "body{margin:0 auto;padding:1rem;max-width:75rem}";

export interface StillPage {
  readonly html: string;
  /** Sources for `style-src` of a strict content security policy. */
  readonly hashes: readonly string[];
}

export interface PageOptions {
  /** The tag alone, to be put into a page. */
  readonly fragment?: boolean;
  /** Stands below the first screen: it has about its room, and is laid out when a reader comes near. */
  readonly lazy?: boolean;
  /** Address of the documents for a script that is loaded later. */
  readonly src?: string;
  /** Writes the documents into the tag, for a script that is loaded later. */
  readonly embed?: boolean;
  /** Address of the script that makes the picture live. */
  readonly script?: string;
}

export function stillPage(drawing: Drawing, task: DrawTask, options: PageOptions): StillPage {
  const tag = drawing.inline ? wordsHtml(drawing, task, options) : tagHtml(drawing, task, options);
  const html = options.fragment === true ? `${tag}\n` : pageHtml(tag, drawing, task, options);
  // Texts hold no tag: theirs are escaped.
  return { html, hashes: Array.from(new Set(Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), ([, text]) => hashOf(text ?? "")))) };
}

function pageHtml(tag: string, { words, colours }: Drawing, task: DrawTask, { script }: PageOptions): string {
  const scheme = task.theme === "" ? "html{color-scheme:light dark}" : `html{color-scheme:${task.theme};background:${colours.page}}`;
  const title = words.title || words.body.find((piece) => typeof piece === "string") || task.tag;
  return `<!doctype html>
<html lang="${languageTag(task)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${scheme}${PAGE_STYLES}</style>${script === undefined ? "" : `\n<script type="module" src="${escapeXml(script)}"></script>`}
</head>
<body>
${tag}
</body>
</html>
`;
}

/** A figure or term in a sentence: its text is all there is to see of it. */
function wordsHtml({ words }: Drawing, task: DrawTask, options: PageOptions): string {
  const text = words.body.filter((piece) => typeof piece === "string").join(" ");
  return `<${task.tag}${attributesHtml(task, options)}>${escapeXml(text)}</${task.tag}>`;
}

function tagHtml({ drawn: [first, ...others], words }: Drawing, task: DrawTask, options: PageOptions): string {
  const { tag, documents, widths } = task;
  const data = options.embed === true ? documents.map((text) => `<script type="application/json">${harmlessJson(text)}</script>\n`).join("") : "";
  const still = merged([first.still, ...others.map((each) => each.still)]);
  return `<${tag}${attributesHtml(task, options)}><template shadowrootmode="open"><div class="${STILL}">${stillHtml(still, widths, `${STILL_STYLES}${outOfSight(still, options.lazy === true)}`)}</div></template>
${data}${fallbackHtml(words)}</${tag}>`;
}

/**
 * A table that nobody sees is laid out when a screen reader or a search asks for it: it stands where the box around it is cut off. So is
 * the whole picture, where it is not in the first screen: there, the room that it is first given would move what follows.
 */
function outOfSight(root: StillRoot, lazy: boolean): string {
  if (root.children.flatMap(elementsOf).some(({ shadow }) => shadow !== undefined)) return ""; // a report would be as near as its parts
  const waits = lazy ? `content-visibility:auto;contain-intrinsic-size:auto ${ROOM}px` : "contain:layout paint";
  return `
@media screen{.${STILL}{${waits};overflow-clip-margin:${EDGE}}
@supports(content-visibility:auto){.twin.unseen{content-visibility:auto;top:calc(100% + 2*${EDGE})}}}`;
}

function elementsOf(node: StillNode): StillElement[] {
  return typeof node === "string" ? [] : [node, ...node.children.flatMap(elementsOf)];
}

function attributesHtml(task: DrawTask, { src }: PageOptions): string {
  const { attributes, theme } = task;
  const all = { ...attributes, lang: languageTag(task), ...(theme !== "" && { "data-theme": theme }), ...(src !== undefined && { src }) };
  return Object.entries(all).map(([key, value]) => (value === "" ? ` ${key}` : ` ${key}="${escapeXml(value)}"`)).join("");
}

/** No text of a document ends the script that holds it. */
function harmlessJson(text: string): string {
  return JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ""))).replace(/</g, "\\u003c");
}

function languageTag({ language }: DrawTask): string {
  return language === "zh" ? "zh-CN" : "en";
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
