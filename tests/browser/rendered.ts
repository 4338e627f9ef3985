/** An element as text: its shadow DOM without Lit's markers, coordinates rounded to a tenth, so that the same picture reads the same everywhere. */

const GEOMETRY = new Set(["d", "transform", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "r", "cx", "cy", "viewBox", "points", "dy", "font-size"]);

export function rendered(root: Node): string {
  return childrenOf(root, 0).join("\n") + "\n";
}

function childrenOf(node: Node, depth: number): readonly string[] {
  return Array.from(node.childNodes).flatMap((child) => {
    if (child instanceof Text) return lineOf(child.data, depth);
    return child instanceof Element && child.localName !== "style" ? elementOf(child, depth) : [];
  });
}

function elementOf(element: Element, depth: number): readonly string[] {
  const kept = Array.from(element.attributes).filter(({ name }) => name !== "style" || element.id !== "note"); // a note stands where the fonts of the machine put its word
  const attributes = kept.map(({ name, value }) => ` ${name}=${JSON.stringify(GEOMETRY.has(name) ? rounded(value) : value)}`);
  const open = `<${element.localName}${attributes.join("")}>`;
  if (isSentence(element)) return lineOf(open + element.textContent, depth);
  const shadow = element.shadowRoot;
  const below = [
    ...(shadow ? [...lineOf("#shadow-root", depth + 1), ...childrenOf(shadow, depth + 2)] : []),
    ...childrenOf(element, depth + 1),
  ];
  const [only] = below;
  if (only === undefined) return lineOf(open, depth);
  if (below.length === 1 && element.children.length === 0) return lineOf(`${open}${only.trim()}`, depth);
  return [...lineOf(open, depth), ...below];
}

/** Figures that are held to their units are a part of their sentence. */
function isSentence({ children }: Element): boolean {
  return children.length > 0 && Array.from(children).every((child) => child.className === "whole");
}

function lineOf(text: string, depth: number): readonly string[] {
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? [] : ["  ".repeat(depth) + line];
}

function rounded(value: string): string {
  return value.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0));
}
