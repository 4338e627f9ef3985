/** The little of CSS that the project's own style sheets need to be worked out without a browser. */
import { lengthOf } from "../poster/length.js";

export interface Rule {
  readonly selector: string;
  /** Ids, classes and tags, one number. */
  readonly weight: number;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** Rules in order, one a selector. Conditional ones are left out: forced colours, print and the reader's dark theme are not what is drawn. */
export function rulesOf(sheet: string): Rule[] {
  const text = sheet.replace(/\/\*[^]*?\*\//g, "");
  const rules: Rule[] = [];
  for (let at = 0; ; ) {
    const open = text.indexOf("{", at);
    if (open < 0) return rules;
    const end = closing(text, open, "{", "}");
    const prelude = text.slice(at, open).trim();
    if (!prelude.startsWith("@")) {
      const declarations = declarationsOf(text.slice(open + 1, end));
      for (const selector of parts(prelude, ",")) rules.push({ selector, weight: weightOf(selector), declarations });
    }
    at = end + 1;
  }
}

export function declarationsOf(body: string): (readonly [string, string])[] {
  return parts(body, ";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    return colon < 0 ? [] : [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).replace(/!important\s*$/, "").trim()] as const];
  });
}

/** Does a selector of a shadow root's sheet match? `host` holds the root. */
export function matches(element: Element, selector: string, host: Element): boolean {
  const own = /^:host(?![-\w])/.exec(selector);
  if (own === null) return element !== host && !selector.includes("::") && element.matches(selector);
  const end = selector[5] === "(" ? closing(selector, 5, "(", ")") : 4;
  if (end > 5 && !host.matches(selector.slice(6, end))) return false;
  const inner = selector.slice(end + 1).trim();
  return inner === "" ? element === host : element !== host && !/[>+~:]/.test(inner) && element.matches(inner);
}

/** Replaces `var(--a, b)` by what it stands for; empty where it stands for nothing. */
export function substitute(value: string, variable: (name: string) => string | undefined): string {
  const at = value.indexOf("var(");
  if (at < 0) return value.trim();
  const end = closing(value, at + 3, "(", ")");
  const inside = value.slice(at + 4, end);
  const comma = inside.indexOf(",");
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const known = variable(name) ?? (comma < 0 ? "" : inside.slice(comma + 1));
  return substitute(value.slice(0, at) + substitute(known, variable) + value.slice(end + 1), variable);
}

/** A length in px, or the longest of several; `undefined` for what is no length. */
export function pixels(value: string, em: number): number | undefined {
  const most = /^max\((.*)\)$/.exec(value.trim());
  if (most !== null) return Math.max(...parts(most[1] ?? "", ",").map((part) => pixels(part, em) ?? 0));
  return lengthOf(value, em);
}

function weightOf(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return count(/#[\w-]+/g) * 10_000 + count(/\.[\w-]+|\[[^\]]*\]|:(?!not\(|:)[\w-]+/g) * 100 + count(/(?:^|[\s>+~(])[a-z][\w-]*/gi);
}

/** Where the bracket that opens at `open` closes. */
export function closing(text: string, open: number, left: string, right: string): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === left) depth++;
    else if (text[at] === right && --depth === 0) return at;
  }
  return text.length;
}

/** Splits at a separator that stands in no brackets. */
export function parts(text: string, separator: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth--;
    else if (character === undefined || (character === separator && depth === 0)) {
      found.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found.filter((part) => part !== "");
}
