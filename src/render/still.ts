/**
 * What stands in a shadow root as HTML that needs no script: nothing in it takes the focus or says that it can be used, and nothing
 * is in it for eyes or ears that only a script would fill.
 */
import { escapeXml } from "../exporter/xml.js";
import { isServed } from "../poster/read-words.js";
import { sheetsOf } from "./sheets.js";

/** Places for what a live element measures, points at and says. */
const LIVE_ONLY = ".ruler, [role=status], .hits, .hit, dialog, [popover]";
const CONTROLS = new Set(["button", "input", "select", "textarea"]);
export const UNSAID_STYLES = "[data-unsaid]{visibility:hidden!important}button:disabled{cursor:default!important;text-decoration:none!important;opacity:1}";
const VOID = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
/** What roles, focus and handlers need is nothing without a script. */
const DROPPED = /^(?:tabindex|data-(?!theme)|aria-(?:description|selected|expanded|controls|level|posinset|setsize|activedescendant|haspopup|pressed|live|rowindex|colindex|rowcount|colcount|busy)$)/;
/** Roles of widgets; without a script, a drawing is an image and a grid is a table. */
const WIDGETS = new Set(["tree", "treeitem", "treegrid", "grid", "gridcell", "listbox", "option", "button", "menu", "menuitem", "tablist", "tab", "row", "rowgroup", "columnheader", "rowheader"]);

const REFERENCES = new Set(["aria-labelledby", "aria-describedby", "aria-details", "headers"]);

/** Class of the element that holds what is still, until the live element has its own. */
export const STILL = "still";

/** `mark` makes ids its own: a picture may stand in a root at several widths, and beside a live one. */
export function stillOf(root: ShadowRoot, mark: string): string {
  return children(root, { mark, inDrawing: false });
}

interface Place {
  readonly mark: string;
  readonly inDrawing: boolean;
}

function children(parent: Node, place: Place): string {
  return Array.from(parent.childNodes, (node) => nodeHtml(node, place)).join("");
}

function nodeHtml(node: Node, place: Place): string {
  if (node.nodeType === node.TEXT_NODE) return escapeXml(node.nodeValue ?? "").replace(/&#39;|&quot;/g, (entity) => (entity === "&quot;" ? '"' : "'"));
  if (node.nodeType !== node.ELEMENT_NODE) return "";
  return elementHtml(node as Element, place);
}

function elementHtml(element: Element, place: Place): string {
  const { localName, shadowRoot } = element;
  if (element.matches(LIVE_ONLY) || localName === "style" || localName === "script" || localName === "slot") return "";
  // A part of a report is drawn once more when the report is live: here it is no element of its own.
  const name = shadowRoot === null ? localName : "div";
  const open = `<${name}${attributes(element, place)}${localName === "svg" ? viewBox(element) : ""}>`;
  if (VOID.has(name)) return open;
  const shadow = shadowRoot === null ? "" : shadowHtml(sheetsOf(element).join("\n"), stillOf(shadowRoot, place.mark));
  return `${open}${shadow}${children(element, { ...place, inDrawing: place.inDrawing || localName === "svg" })}</${name}>`;
}

/** What only a script serves keeps its room for the live element and is not seen. While nothing is selected, a pane's notes say how to use it. */
function isInvitation(element: Element): boolean {
  if (isServed(element)) return true;
  const root = element.getRootNode();
  return element.matches(".detail > .notes") && root instanceof ShadowRoot && !root.host.hasAttribute("selection");
}

function shadowHtml(styles: string, still: string): string {
  return `<template shadowrootmode="open"><style>${styles}\n${UNSAID_STYLES}</style>${still}</template>`;
}

function attributes(element: Element, { mark, inDrawing }: Place): string {
  const role = element.getAttribute("role");
  const drawing = element.localName === "svg" && element.getAttribute("aria-hidden") !== "true";
  const kept = Array.from(element.attributes).filter(({ name }) => !DROPPED.test(name) && name !== "style" && name !== "role" && !(inDrawing && name.startsWith("aria-")));
  const added = [
    ...(drawing && !inDrawing && role !== null ? [' role="img"'] : role !== null && !WIDGETS.has(role) && !inDrawing ? [` role="${escapeXml(role)}"`] : []),
    ...(isInvitation(element) ? [" data-unsaid"] : []),
    ...(CONTROLS.has(element.localName) && !element.hasAttribute("disabled") ? [" disabled"] : []),
  ];
  return kept.map(({ name, value }) => (value === "" ? ` ${name}` : ` ${name}="${escapeXml(marked(name, value, mark))}"`)).join("") + added.join("");
}

function marked(name: string, value: string, mark: string): string {
  if (name === "id" || name === "for") return `${value}-${mark}`;
  if (REFERENCES.has(name)) return value.split(/\s+/).map((id) => `${id}-${mark}`).join(" ");
  if (name === "href" && value.startsWith("#")) return `${value}-${mark}`;
  return value.replace(/url\(#([\w-]+)\)/g, `url(#$1-${mark})`);
}

/** A drawing that is narrower than its page shrinks as one piece with its layers. */
function viewBox(svg: Element): string {
  const [width, height] = [svg.getAttribute("width") ?? "", svg.getAttribute("height") ?? ""];
  return svg.hasAttribute("viewBox") || !/^[\d.]+$/.test(width + height) ? "" : ` viewBox="0 0 ${width} ${height}"`;
}
