/**
 * What stands in a shadow root as HTML that needs no script: nothing in it takes the focus or says that it can be used, and nothing
 * is in it for eyes or ears that only a script would fill.
 */
import { escapeXml } from "../exporter/xml.js";
import { sheetsOf } from "./sheets.js";

/** Places for what a live element measures, points at and says. */
const LIVE_ONLY = ".ruler, [role=status], .hits, .hit, dialog, [popover]";
const CONTROLS = new Set(["button", "input", "select", "textarea"]);
const VOID = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
/** What roles, focus and handlers need is nothing without a script. */
const DROPPED = /^(?:tabindex|data-(?!theme)|aria-(?:description|selected|expanded|controls|level|posinset|setsize|activedescendant|haspopup|pressed|live|rowindex|colindex|rowcount|colcount|busy)$)/;
/** Roles of widgets; without a script, a drawing is an image and a grid is a table. */
const WIDGETS = new Set(["tree", "treeitem", "treegrid", "grid", "gridcell", "listbox", "option", "button", "menu", "menuitem", "tablist", "tab", "row", "rowgroup", "columnheader", "rowheader"]);

/** Class of the element that holds what is still, until the live element has its own. */
export const STILL = "still";

export function stillOf(root: ShadowRoot): string {
  return children(root, false);
}

function children(parent: Node, inDrawing: boolean): string {
  return Array.from(parent.childNodes, (node) => nodeHtml(node, inDrawing)).join("");
}

function nodeHtml(node: Node, inDrawing: boolean): string {
  if (node.nodeType === node.TEXT_NODE) return escapeXml(node.nodeValue ?? "").replace(/&#39;|&quot;/g, (entity) => (entity === "&quot;" ? '"' : "'"));
  if (node.nodeType !== node.ELEMENT_NODE) return "";
  return elementHtml(node as Element, inDrawing);
}

function elementHtml(element: Element, inDrawing: boolean): string {
  const { localName, shadowRoot } = element;
  if (element.matches(LIVE_ONLY) || localName === "style" || localName === "script" || localName === "slot") return "";
  const drawing = inDrawing || localName === "svg";
  // A part of a report is drawn once more when the report is live: here it is no element of its own.
  const name = shadowRoot === null ? localName : "div";
  const open = `<${name}${attributes(element, inDrawing)}${localName === "svg" ? viewBox(element) : ""}>`;
  if (VOID.has(name)) return open;
  const shadow = shadowRoot === null ? "" : shadowHtml(sheetsOf(element).join("\n"), stillOf(shadowRoot));
  return `${open}${shadow}${children(element, drawing)}</${name}>`;
}

function shadowHtml(styles: string, still: string): string {
  return `<template shadowrootmode="open"><style>${styles}</style>${still}</template>`;
}

function attributes(element: Element, inDrawing: boolean): string {
  const role = element.getAttribute("role");
  const drawing = element.localName === "svg" && element.getAttribute("aria-hidden") !== "true";
  const kept = Array.from(element.attributes).filter(({ name }) => !DROPPED.test(name) && name !== "style" && name !== "role" && !(inDrawing && name.startsWith("aria-")));
  const added = [
    ...(drawing && !inDrawing && role !== null ? [' role="img"'] : role !== null && !WIDGETS.has(role) && !inDrawing ? [` role="${escapeXml(role)}"`] : []),
    ...(CONTROLS.has(element.localName) && !element.hasAttribute("disabled") ? [" disabled"] : []),
  ];
  return kept.map(({ name, value }) => (value === "" ? ` ${name}` : ` ${name}="${escapeXml(value)}"`)).join("") + added.join("");
}

/** A drawing that is narrower than its page shrinks as one piece with its layers. */
function viewBox(svg: Element): string {
  const [width, height] = [svg.getAttribute("width") ?? "", svg.getAttribute("height") ?? ""];
  return svg.hasAttribute("viewBox") || !/^[\d.]+$/.test(width + height) ? "" : ` viewBox="0 0 ${width} ${height}"`;
}
