/** Reads the drawing of an element as marks with literal attributes, and the list beside it. */
import type { ListRow, Mark, Picture } from "./drawn.js";
import { lengthOf } from "./length.js";
import type { Painted, PaintedOf } from "./painted.js";
import { textOf } from "./read-words.js";

const SHAPES = new Set(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]);
const GROUPS = new Set(["g", "defs", "pattern", "clipPath"]);
const TEXTS = new Set(["text", "tspan"]);
const GEOMETRY = ["d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "points", "transform", "patternUnits", "patternTransform", "clip-path"];
const SHIFTS = ["dx", "dy"];
const PAINT = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order"];
const STROKE = /^stroke|^paint-order/;
const LETTERS = ["font-size", "font-weight", "font-style", "text-anchor"];
/** What need not be said. */
const DEFAULTS: Readonly<Record<string, string>> = { "fill-opacity": "1", "stroke-opacity": "1", "stroke-width": "1", opacity: "1", "text-anchor": "start", "font-weight": "400", "font-style": "normal", "stroke-linejoin": "miter", "stroke-linecap": "butt", "paint-order": "normal", stroke: "none" };

/** `undefined` where the picture is no drawing of a known size. */
export function pictureOf(root: ShadowRoot, paintedOf: PaintedOf): Picture | undefined {
  const drawing = root.querySelector("svg[part~=picture]");
  const [width, height] = [Number(drawing?.getAttribute("width") ?? NaN), Number(drawing?.getAttribute("height") ?? NaN)];
  if (drawing === null || !(width > 0 && height > 0)) return undefined;
  // Layers above the drawing have its size and lie in the same box.
  const layers = drawing.parentElement?.matches(".canvas") === true ? Array.from(drawing.parentElement.children).filter(({ localName }) => localName === "svg") : [drawing];
  return { width, height, marks: layers.flatMap((layer) => marksIn(layer, paintedOf)) };
}

/** Rows of a legend or a list of the drawing's parts. */
export function listOf(root: ShadowRoot, paintedOf: PaintedOf): ListRow[] {
  return Array.from(root.querySelectorAll("[part~=legend] li, [part~=list] > p, [part~=list] li"), (row) => {
    const swatch = row.querySelector("svg > rect");
    const heading = row.localName === "p";
    const name = textOf(row.querySelector(".name") ?? row);
    return { swatch: swatch === null ? undefined : markOf(swatch, paintedOf), name, figures: heading ? [] : Array.from(row.querySelectorAll(".number"), textOf), heading };
  });
}

function marksIn(parent: Element, paintedOf: PaintedOf): Mark[] {
  return Array.from(parent.children).flatMap((child) => markOf(child, paintedOf) ?? []);
}

function markOf(element: Element, paintedOf: PaintedOf): Mark | undefined {
  const { localName: name } = element;
  const painted = paintedOf(element);
  if (painted.get("display") === "none") return undefined;
  if (GROUPS.has(name)) {
    const children = marksIn(element, paintedOf);
    const id = element.getAttribute("id");
    return children.length === 0 ? undefined : { name, attributes: { ...(id !== null && name !== "g" && { id }), ...geometryOf(element), ...sayAll(["opacity"], painted) }, children };
  }
  if (painted.get("visibility") !== "visible") return undefined;
  if (TEXTS.has(name)) return textMark(element, paintedOf, painted);
  if (!SHAPES.has(name) || element.getAttribute("d") === "" || !isSeen(painted)) return undefined;
  return { name, attributes: { ...geometryOf(element), ...sayAll(["opacity"], painted), ...paintOf(painted) }, children: [] };
}

function isSeen(painted: Painted): boolean {
  const bare = (name: string): boolean => ["none", "transparent", ""].includes(painted.get(name) ?? "none");
  return !(bare("fill") && bare("stroke"));
}

/** A span says only in what it differs from its text. */
function textMark(element: Element, paintedOf: PaintedOf, painted: Painted): Mark | undefined {
  const { parentElement } = element;
  const around = element.localName === "tspan" && parentElement !== null ? paintedOf(parentElement) : undefined;
  const children = Array.from(element.childNodes).flatMap((node): (Mark | string)[] => {
    if (node.nodeType === node.TEXT_NODE) return [(node.nodeValue ?? "").replace(/\s+/g, " ")];
    return node.nodeType === node.ELEMENT_NODE ? [markOf(node as Element, paintedOf) ?? ""] : [];
  });
  // Blanks around lines belong to the template, not to the text.
  const kept = children.length === 1 ? children.map((child) => (typeof child === "string" ? child.trim() : child)) : children.filter((child) => typeof child !== "string" || child.trim() !== "");
  if (kept.every((child) => child === "")) return undefined;
  const em = Number(painted.get("font-size"));
  const shifts = Object.fromEntries(SHIFTS.flatMap((name) => {
    const shift = lengthOf(element.getAttribute(name) ?? "", em);
    return shift === undefined ? [] : [[name, String(Math.round(shift * 100) / 100)]];
  }));
  const said = around === undefined ? { ...sayAll(LETTERS, painted), ...paintOf(painted) } : difference([...LETTERS, ...PAINT], painted, around);
  return { name: element.localName, attributes: { ...geometryOf(element), ...shifts, ...said }, children: kept };
}

function geometryOf(element: Element): Record<string, string> {
  return Object.fromEntries(GEOMETRY.flatMap((name) => ((value) => (value === null ? [] : [[name, value] as const]))(element.getAttribute(name))));
}

function paintOf(painted: Painted): Record<string, string> {
  const unstroked = (painted.get("stroke") ?? "none") === "none";
  return sayAll(unstroked ? PAINT.filter((name) => !STROKE.test(name)) : PAINT, painted);
}

function sayAll(names: readonly string[], painted: Painted): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => ((value) => (value === undefined || value === DEFAULTS[name] ? [] : [[name, literal(value)] as const]))(painted.get(name))));
}

function difference(names: readonly string[], painted: Painted, around: Painted): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => ((value) => (value === undefined || value === around.get(name) ? [] : [[name, literal(value)] as const]))(painted.get(name))));
}

function literal(value: string): string {
  return value === "transparent" ? "none" : value;
}
