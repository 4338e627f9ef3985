/** Marks as SVG text. */
import { escapeXml } from "../exporter/xml.js";
import type { Mark } from "./drawn.js";

export function mark(name: string, attributes: Readonly<Record<string, string | number | undefined>>, children: readonly (Mark | string)[] = []): Mark {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value] as const]));
  return { name, attributes: Object.fromEntries(written), children };
}

export function svgOf(node: Mark | string): string {
  if (typeof node === "string") return escapeXml(node);
  const { name, attributes, children } = node;
  const open = `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("")}`;
  if (children.length === 0) return `${open}/>`;
  // Blanks inside a text are part of it.
  const gap = name === "text" || name === "tspan" || children.every((child) => typeof child === "string") ? "" : "\n";
  return `${open}>${gap}${children.map(svgOf).join(gap)}${gap}</${name}>`;
}
