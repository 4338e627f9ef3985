/**
 * What stands in a shadow root as HTML that needs no script: nothing in it takes the focus or says that it can be used, and nothing
 * is in it for eyes or ears that only a script would fill.
 */
import { estimateText } from "../layout/measure.js";
import { isServed } from "../poster/read-words.js";
import { sheetsOf } from "./sheets.js";

/** Places for what a live element measures, points at and says. */
const LIVE_ONLY = ".ruler, [role=status], .hits, .hit, dialog, [popover]";
const CONTROLS = new Set(["button", "input", "select", "textarea"]);
/** What roles, focus and handlers need is nothing without a script. */
const DROPPED = /^(?:tabindex|data-(?!theme$|label$)|aria-(?:description|selected|expanded|controls|level|posinset|setsize|activedescendant|haspopup|pressed|live|rowindex|colindex|rowcount|colcount|busy)$)/;
/** Roles of widgets; without a script, a drawing is an image and a grid is a table. */
const WIDGETS = new Set(["tree", "treeitem", "treegrid", "grid", "gridcell", "listbox", "option", "button", "menu", "menuitem", "tablist", "tab", "row", "rowgroup", "columnheader", "rowheader"]);

/** Class of the element that holds what is still, until the live element has its own. */
export const STILL = "still";

export type StillNode = string | StillElement;

/** Ids and what refers to them stand as the element wrote them: they are marked when it is known at how many widths they are seen. */
export interface StillElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly StillNode[];
  /** What an element inside has in a root of its own. */
  readonly shadow?: StillRoot;
  /** First and last of the widths that it is seen at, by their order. Default: those of what it stands in. */
  readonly span?: Span;
}

/** A shadow root: what stands in it, and how it is styled. */
export interface StillRoot {
  /** One style element each: browsers read sheets of the same text once, and elements have most of theirs in common. */
  readonly sheets: readonly string[];
  readonly children: readonly StillNode[];
  /** Classes that the outermost element has at some widths only. */
  readonly switches: Readonly<Record<string, Span>>;
}

export type Span = readonly [first: number, last: number];

/** What is a place of its own in a drawing: its sides, not what it is called or painted with. */
const GEOMETRY = new Set(["x", "y", "x1", "x2", "y1", "y2", "dx", "dy", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points", "font-size", "viewBox", "stroke-width"]);
/** Between these, blanks are nothing. */
const BLOCKS = new Set(["article", "aside", "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "nav", "ol", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]);

export function stillOf(root: ShadowRoot): StillRoot {
  // Whole: what of it this document has a use for would make another hash, and a page's policy is written once for all.
  return { sheets: sheetsOf(root.host), children: children(root, false), switches: {} };
}

function children(parent: Node, inDrawing: boolean): StillNode[] {
  const nodes = Array.from(parent.childNodes, (node) => nodeOf(node, inDrawing)).filter((node) => node !== undefined && node !== "") as StillNode[];
  return nodes.filter((node, at) => node !== " " || !isIdle(parent, nodes[at - 1], nodes[at + 1], inDrawing));
}

/** Is a blank between these seen by nobody? */
function isIdle(parent: Node, before: StillNode | undefined, after: StillNode | undefined, inDrawing: boolean): boolean {
  if (inDrawing) return !["text", "tspan"].includes((parent as Element).localName);
  const isBlock = (node: StillNode | undefined): boolean => (node === undefined ? parent.nodeType !== parent.ELEMENT_NODE || BLOCKS.has((parent as Element).localName) : typeof node !== "string" && BLOCKS.has(node.name));
  return isBlock(before) || isBlock(after);
}

function nodeOf(node: Node, inDrawing: boolean): StillNode | undefined {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[ \t\n\r]+/g, " ");
  return node.nodeType === node.ELEMENT_NODE ? elementOf(node as Element, inDrawing) : undefined;
}

function elementOf(element: Element, inDrawing: boolean): StillElement | undefined {
  const { localName, shadowRoot } = element;
  if (element.matches(LIVE_ONLY) || localName === "style" || localName === "script" || localName === "slot") return undefined;
  const isSvg = localName === "svg";
  return {
    // A part of a report is drawn once more when the report is live: here it is no element of its own.
    name: shadowRoot === null ? localName : "div",
    attributes: { ...attributesOf(element, inDrawing), ...(isSvg && viewBox(element)) },
    children: localName === "select" ? widest(element as HTMLSelectElement) : children(element, inDrawing || isSvg),
    ...(shadowRoot !== null && { shadow: stillOf(shadowRoot) }),
  };
}

/** A list that nobody opens is as wide as its longest choice. */
function widest({ options }: HTMLSelectElement): StillNode[] {
  const [longest] = Array.from(options).sort((a, b) => estimateText(b.text, 1) - estimateText(a.text, 1));
  const option = longest && elementOf(longest, false);
  return option === undefined ? [] : [option];
}

/** What only a script serves keeps its room for the live element and is not seen. While nothing is selected, a pane's notes say how to use it. */
function isInvitation(element: Element): boolean {
  if (isServed(element)) return true;
  const root = element.getRootNode();
  return element.matches(".detail > .notes") && root instanceof ShadowRoot && !root.host.hasAttribute("selection");
}

function attributesOf(element: Element, inDrawing: boolean): Record<string, string> {
  const role = element.getAttribute("role");
  const drawing = element.localName === "svg" && element.getAttribute("aria-hidden") !== "true";
  const isKept = ({ name, value }: Attr): boolean => !DROPPED.test(name) && !(name === "href" && value.startsWith("#") && element.localName === "a") && name !== "style" && name !== "role" && !(name === "class" && value.trim() === "") && !(inDrawing && name.startsWith("aria-"));
  const kept = Array.from(element.attributes).filter(isKept).map(({ name, value }) => [name, name === "class" ? value.trim() : GEOMETRY.has(name) ? rounded(value) : value] as const);
  return {
    ...Object.fromEntries(kept),
    ...(inDrawing || role === null ? {} : drawing ? { role: "img" } : WIDGETS.has(role) ? {} : { role }),
    ...(isInvitation(element) && { "data-unsaid": "" }),
    ...(CONTROLS.has(element.localName) && { disabled: "" }),
  };
}

/** To a hundredth of a pixel. */
function rounded(value: string): string {
  return value.replace(/-?\d*\.\d{3,}(?:e-\d+)?/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** A drawing that is narrower than its page shrinks as one piece with its layers. */
function viewBox(svg: Element): { readonly viewBox?: string } {
  const [width, height] = [svg.getAttribute("width") ?? "", svg.getAttribute("height") ?? ""];
  return svg.hasAttribute("viewBox") || !/^[\d.]+$/.test(width + height) ? {} : { viewBox: rounded(`0 0 ${width} ${height}`) };
}
