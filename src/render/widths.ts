/**
 * One still out of those of several widths: what is the same at all of them stands once, what differs says at which it is seen. Elements
 * write most of what they show alike at every width; their drawings differ.
 */
import type { Span, StillElement, StillNode, StillRoot } from "./still.js";

/** Boxes whose parts may differ one by one. Lists and tables count theirs, and a drawing is one piece. */
const BOXES = new Set(["figure", "div", "section"]);
/** Said at one width, these are no harm at another. */
const SAID = new Set(["role", "aria-label"]);
const DRAWN_FROM = /(?:url\(|"href":")#([\w-]+)/g;

export function merged([first, ...others]: readonly [StillRoot, ...StillRoot[]]): StillRoot {
  return others.reduce((known, next, at) => both(known, next, 0, at + 1), first);
}

/** A root, seen at the widths from `first` on, with what it is at the width `at`. */
function both(known: StillRoot, next: StillRoot, first: number, at: number): StillRoot {
  const one = outermost(known, next, first, at);
  if (one !== undefined) return { ...known, ...one };
  const children = sideBySide(known.children, next.children, first, at) ?? [whole(known.children, [first, at - 1]), whole(next.children, [at, at])];
  return { ...known, children };
}

function whole(children: readonly StillNode[], span: Span): StillElement {
  return { name: "div", attributes: {}, children, span };
}

/** The outermost elements as one, whose classes may differ where the sheet asks only for those that are there. */
function outermost(known: StillRoot, next: StillRoot, first: number, at: number): Pick<StillRoot, "children" | "switches"> | undefined {
  const [[a, ...more], [b, ...rest]] = [known.children.filter(isElement), next.children.filter(isElement)];
  if (a === undefined || b === undefined || more.length + rest.length > 0 || a.span !== undefined) return undefined;
  const switches = switched(known.switches, classesOf(a), classesOf(b), first, at);
  const canSwitch = (token: string): boolean => !known.sheets.some((sheet) => sheet.includes(`:not(.${token}`)) && !isClassIn([...a.children, ...b.children], token);
  if (switches === undefined || !Object.keys(switches).every(canSwitch)) return undefined;
  const classes = Array.from(new Set([...classesOf(a), ...classesOf(b)])).join(" ");
  const dressed = (element: StillElement): StillElement => ({ ...element, attributes: { ...element.attributes, ...(classes !== "" && { class: classes }) } });
  const one = asOne(dressed(a), dressed(b), first, at);
  return one && { children: [one], switches };
}

/** Which classes are there at which widths, where each is there at widths that follow one another. */
function switched(switches: StillRoot["switches"], known: readonly string[], next: readonly string[], first: number, at: number): StillRoot["switches"] | undefined {
  const found = { ...switches };
  for (const token of new Set([...known, ...next])) {
    const span = switches[token];
    const [was, is] = [known.includes(token), next.includes(token)];
    if (was && is && span !== undefined) {
      if (span[1] !== at - 1) return undefined;
      found[token] = [span[0], at];
    } else if (was !== is && span === undefined) found[token] = was ? [first, at - 1] : [at, at];
  }
  return found;
}

/** Lists of one box: equal nodes in their order are shared, and what stands between them is compared pair by pair. */
function sideBySide(known: readonly StillNode[], next: readonly StillNode[], first: number, at: number): StillNode[] | undefined {
  const found: StillNode[] = [];
  let [a, b] = [0, 0];
  for (const [i, j] of [...inCommon(known, next, at), [known.length, next.length] as const]) {
    const between = apart(known.slice(a, i), next.slice(b, j), first, at);
    if (between === undefined) return undefined;
    found.push(...between, ...known.slice(i, i + 1).map((node) => reaching(node, at)));
    [a, b] = [i + 1, j + 1];
  }
  return found;
}

/** Places of equal nodes in both lists, in order. */
function inCommon(known: readonly StillNode[], next: readonly StillNode[], at: number): (readonly [number, number])[] {
  const keys = known.map((node) => (isOpen(node, at) ? keyOf(node) : undefined));
  const pairs: (readonly [number, number])[] = [];
  let from = 0;
  for (const [j, node] of next.entries()) {
    const key = keyOf(node);
    const i = key === undefined ? -1 : keys.indexOf(key, from);
    if (i < 0) continue;
    pairs.push([i, j]);
    from = i + 1;
  }
  return pairs;
}

/** What has no equal: boxes alike on the outside are one, and all else is seen at its own widths. */
function apart(known: readonly StillNode[], next: readonly StillNode[], first: number, at: number): StillNode[] | undefined {
  if ([...known, ...next].some((node) => typeof node === "string" && node !== " ")) return undefined; // text has no class
  const [as, bs] = [known.filter(isElement), next.filter(isElement)];
  const before = (a: StillElement): StillElement => ({ ...a, span: a.span ?? [first, at - 1] });
  const from = (b: StillElement): StillElement => ({ ...b, span: [at, at] });
  if (as.length !== bs.length) return [...as.map(before), ...bs.map(from)];
  return as.flatMap((a, k) => {
    const b = bs[k] as StillElement;
    const one = asOne(a, b, first, at);
    return one === undefined ? [before(a), from(b)] : [one];
  });
}

function asOne(a: StillElement, b: StillElement, first: number, at: number): StillElement | undefined {
  if (a.name !== b.name || !BOXES.has(a.name) || !isOpen(a, at)) return undefined;
  const attributes = { ...b.attributes, ...a.attributes };
  const isAlike = (name: string): boolean => a.attributes[name] === b.attributes[name] || (SAID.has(name) && (a.attributes[name] === undefined || b.attributes[name] === undefined));
  if (!Object.keys(attributes).every(isAlike)) return undefined;
  const from = a.span?.[0] ?? first;
  const children = sideBySide(a.children, b.children, from, at);
  const shadow = a.shadow && b.shadow && both(a.shadow, b.shadow, from, at);
  return children && (reaching({ ...a, attributes, children, ...(shadow && { shadow }) }, at) as StillElement);
}

/** Was it seen at the width before this one? */
function isOpen(node: StillNode, at: number): boolean {
  return typeof node === "string" || node.span === undefined || node.span[1] === at - 1;
}

function reaching(node: StillNode, at: number): StillNode {
  return typeof node === "string" || node.span === undefined ? node : { ...node, span: [node.span[0], at] };
}

/** What refers to a pattern or shape of another drawing is no equal: that drawing may not be seen. */
function keyOf(node: StillNode): string | undefined {
  const key = JSON.stringify(isElement(node) ? { ...node, span: undefined } : node);
  return Array.from(key.matchAll(DRAWN_FROM), ([, id = ""]) => id).every((id) => key.includes(`"id":"${id}"`)) ? key : undefined;
}

function isClassIn(nodes: readonly StillNode[], token: string): boolean {
  return nodes.some((node) => isElement(node) && (classesOf(node).includes(token) || isClassIn(node.children, token)));
}

function classesOf({ attributes }: StillElement): string[] {
  return (attributes["class"] ?? "").split(/\s+/).filter((token) => token !== "");
}

function isElement(node: StillNode): node is StillElement {
  return typeof node !== "string";
}
