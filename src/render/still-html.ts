/** A still as HTML: what differs between widths has a class for each end of those it is seen at, and ids are its own. */
import { escapeXml } from "../exporter/xml.js";
import { rewritten } from "./sheet-rules.js";
import { STILL, type Span, type StillElement, type StillNode, type StillRoot } from "./still.js";

/** A press on a control that is disabled is heard of what it stands in, for a script that comes later. */
const UNSAID_STYLES = "[data-unsaid]{visibility:hidden!important}button:disabled{cursor:default!important;text-decoration:none!important;opacity:1;pointer-events:none}";

const VOID = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"]);
const LISTS_OF_IDS = new Set(["aria-labelledby", "aria-describedby", "aria-details", "headers"]);

interface Place {
  readonly widths: readonly number[];
  /** The widths that what is around is seen at. */
  readonly span: Span;
  /** The spans that each id is seen at. */
  readonly ids: ReadonlyMap<string, readonly Span[]>;
}

/** @param styles those of the page that the still is written for, after its own */
export function stillHtml(root: StillRoot, widths: readonly number[], styles: string): string {
  return rootHtml(root, { widths, span: [0, widths.length - 1], ids: new Map() }, `${UNSAID_STYLES}\n${styles}`);
}

/** Ids of a root are no business of the one around. */
function rootHtml(root: StillRoot, { widths, span }: Place, styles: string): string {
  const inside = nodesHtml(root.children.map((node) => switched(node, root.switches)), { widths, span, ids: idsIn(root.children, span, new Map()) });
  const sheets = [...root.sheets.map((sheet) => switchedSheet(sheet, root.switches, widths)), `${styles}${widthRules(widths)}`];
  return `${sheets.map((sheet) => `<style>${sheet}</style>`).join("")}${inside}`;
}

/** A sheet in which the rules of a class that stands at some widths only hold in the room of these. */
function switchedSheet(sheet: string, switches: StillRoot["switches"], widths: readonly number[]): string {
  const spans = new Map(Object.entries(switches).map(([token, span]) => [switchedName(token), span]));
  const own = sheet.replace(/(?<=\.)[a-z][\w-]*/g, (token) => (token in switches ? switchedName(token) : token));
  return rewritten(own, (selector) => {
    const [span] = Array.from(selector.matchAll(/\.([\w-]+)/g), ([, token = ""]) => spans.get(token)).filter((found) => found !== undefined);
    return span === undefined ? "" : condition(span, widths);
  });
}

/** Another name than the live element's: its sheet, which knows no rooms, holds for the still as well from the moment that it has one. */
const switchedName = (token: string): string => `${STILL}-${token}`;

function switched(node: StillNode, switches: StillRoot["switches"]): StillNode {
  const classes = typeof node === "string" ? undefined : node.attributes["class"];
  if (typeof node === "string" || classes === undefined) return node;
  return { ...node, attributes: { ...node.attributes, class: classes.split(/\s+/).map((token) => (token in switches ? switchedName(token) : token)).join(" ") } };
}

/** Rules that show what has a span at its widths only: the widest that fits, and in less room than the narrowest that one. */
function widthRules(widths: readonly number[]): string {
  return widths
    .slice(1)
    .map((width, at) => `\n${condition([0, at], widths)}{.from-${width}{display:none!important}}${condition([at + 1, widths.length - 1], widths)}{.below-${width}{display:none!important}}`)
    .join("");
}

/** The room in which the widths of a span are seen. */
function condition([first, last]: Span, widths: readonly number[]): string {
  const next = widths[last + 1];
  const ends = [...(first > 0 ? [`(min-width:${widths[first] ?? 0}px)`] : []), ...(next === undefined ? [] : [`(max-width:${next - 0.02}px)`])];
  return `@container ${ends.join(" and ")}`;
}

function nodesHtml(nodes: readonly StillNode[], place: Place): string {
  return nodes.map((node) => (typeof node === "string" ? textHtml(node) : elementHtml(node, place))).join("");
}

function textHtml(text: string): string {
  return escapeXml(text).replace(/&#39;|&quot;/g, (entity) => (entity === "&quot;" ? '"' : "'"));
}

function elementHtml({ name, attributes, children, shadow, span }: StillElement, around: Place): string {
  const place = span === undefined ? around : { ...around, span };
  const classes = [attributes["class"], ...seenAt(place.span, around)].filter(Boolean).join(" ");
  const all = { ...attributes, ...(classes !== "" && { class: classes }) };
  const open = `<${name}${Object.entries(all).map(([key, value]) => (value === "" ? ` ${key}` : ` ${key}="${escapeXml(marked(key, value, place))}"`)).join("")}>`;
  return VOID.has(name) ? open : `${open}${shadow === undefined ? "" : `<template shadowrootmode="open">${rootHtml(shadow, place, UNSAID_STYLES)}</template>`}${nodesHtml(children, place)}</${name}>`;
}

function seenAt([first, last]: Span, { span, widths }: Place): string[] {
  return [...(first > span[0] ? [`from-${widths[first] ?? 0}`] : []), ...(last < span[1] ? [`below-${widths[last + 1] ?? 0}`] : [])];
}

function idsIn(nodes: readonly StillNode[], around: Span, found: Map<string, Span[]>): Map<string, Span[]> {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const span = node.span ?? around;
    const { id } = node.attributes;
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), span]);
    idsIn(node.children, span, found);
  }
  return found;
}

/** A still stands beside a live picture, and what it shows at one width beside what it shows at another. */
function marked(name: string, value: string, place: Place): string {
  if (name === "id") return mark(value, place.span, place.widths);
  const [first, ...more] = value.split(/\s+/);
  if (LISTS_OF_IDS.has(name)) return [first ?? "", ...more].flatMap((id) => targets(id, place)).join(" ");
  if (name === "for") return targets(value, place)[0] ?? value;
  if (name === "href" && value.startsWith("#")) return `#${targets(value.slice(1), place)[0] ?? ""}`;
  return value.replace(/url\(#([\w-]+)\)/g, (_, id: string) => `url(#${targets(id, place)[0] ?? id})`);
}

function targets(id: string, { ids, span, widths }: Place): string[] {
  return (ids.get(id) ?? []).filter(([first, last]) => first <= span[1] && last >= span[0]).map((seen) => mark(id, seen, widths));
}

function mark(id: string, [first, last]: Span, widths: readonly number[]): string {
  return first === 0 && last === widths.length - 1 ? `${id}-${STILL}` : `${id}-${widths[first] ?? 0}`;
}
