/** Shapes as path data, and the box that a path keeps to. */
import type { Mark } from "../poster/drawn.js";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function number(mark: Mark, name: string): number {
  return Number(mark.attributes[name] ?? 0) || 0;
}

/** Path data of a shape; empty for what is none. */
export function pathOf(mark: Mark): string {
  const at = (name: string): number => number(mark, name);
  switch (mark.name) {
    case "path":
      return mark.attributes["d"] ?? "";
    case "rect":
      return `M${at("x")},${at("y")}h${at("width")}v${at("height")}h${-at("width")}z`;
    case "line":
      return `M${at("x1")},${at("y1")}L${at("x2")},${at("y2")}`;
    case "circle":
      return ellipse(at("cx"), at("cy"), at("r"), at("r"));
    case "ellipse":
      return ellipse(at("cx"), at("cy"), at("rx"), at("ry"));
    case "polyline":
    case "polygon":
      return `M${(mark.attributes["points"] ?? "").trim()}${mark.name === "polygon" ? "z" : ""}`;
    default:
      return "";
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx},${y}a${rx},${ry} 0 1 0 ${2 * rx},0a${rx},${ry} 0 1 0 ${-2 * rx},0z`;
}

/** A box that holds the path: of its control points where all are absolute, of a rectangle itself; else `undefined`. */
export function boxOf(mark: Mark): Box | undefined {
  if (mark.name === "rect") return { left: number(mark, "x"), top: number(mark, "y"), right: number(mark, "x") + number(mark, "width"), bottom: number(mark, "y") + number(mark, "height") };
  const d = pathOf(mark);
  if (/[^MLCQTSZz\d\s.,eE+-]/.test(d)) return undefined;
  const points = (d.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi) ?? []).map(Number);
  const [xs, ys] = [points.filter((_, at) => at % 2 === 0), points.filter((_, at) => at % 2 === 1)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export type Matrix = readonly [number, number, number, number, number, number];

/** The matrices of a `transform`, outermost first. */
export function matricesOf(transform: string): Matrix[] {
  return Array.from(transform.matchAll(/(\w+)\(([^)]*)\)/g), ([, name, list = ""]) => matrixOf(name ?? "", list.split(/[\s,]+/).map(Number)));
}

function matrixOf(name: string, [a = 0, b, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  if (name === "translate") return [1, 0, 0, 1, a, b ?? 0];
  if (name === "scale") return [a, 0, 0, b ?? a, 0, 0];
  if (name === "matrix") return [a, b ?? 0, c, d, e, f];
  const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
  const [x, y] = [b ?? 0, c];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}
