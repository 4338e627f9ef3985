/** How the marks of a picture are painted: the element's style sheets worked out to literals. */
import type { Colours } from "../poster/drawn.js";
import { INHERITED, OWN, type Painted, type PaintedOf } from "../poster/painted.js";
import { declarationsOf, matches, pixels, rulesOf, substitute, type Rule } from "./css.js";
import { sheetsOf } from "./sheets.js";

const READ: ReadonlySet<string> = new Set([...INHERITED, ...OWN]);

const INITIAL: Painted = new Map([["fill", "black"], ["stroke", "none"], ["stroke-width", "1"], ["font-size", "14"], ["font-weight", "400"], ["visibility", "visible"], ["text-anchor", "start"]]);

export interface Style {
  readonly inline: boolean;
  readonly colours: Colours;
  readonly of: PaintedOf;
}

export function styleOf(host: Element, dark: boolean): Style {
  if (dark) host.setAttribute("data-theme", "dark");
  const rules = rulesOf(sheetsOf(host).join("\n"));
  const own = cascade(host, host, rules);
  // The theme's switches: a property that is `initial` has no value, so that what `var()` names in its place counts.
  const variable = (name: string): string | undefined => (own.get(name) === "initial" ? undefined : own.get(name));
  const literal = (name: string): string => substitute(`var(${name})`, variable);
  const painting = rules.filter(({ declarations }) => declarations.some(([name]) => READ.has(name)));
  const known = new Map<Element, Painted>();
  const of = (element: Element): Painted => {
    let painted = known.get(element);
    if (painted === undefined) {
      const { parentElement } = element;
      painted = paint(element, cascade(element, host, painting), parentElement === null ? INITIAL : of(parentElement), variable);
      known.set(element, painted);
    }
    return painted;
  };
  return {
    inline: /^inline/.test(own.get("display") ?? ""),
    colours: { page: literal("--_page"), ink: literal("--_ink"), quiet: literal("--_quiet"), line: literal("--_line") },
    of,
  };
}

/** What the sheets say of one element, the strongest rule last. */
function cascade(element: Element, host: Element, rules: readonly Rule[]): Map<string, string> {
  const found = rules.filter(({ selector }) => matches(element, selector, host)).sort((a, b) => a.weight - b.weight);
  const said = new Map<string, string>();
  for (const { declarations } of found) for (const [name, value] of declarations) said.set(name, value);
  for (const [name, value] of declarationsOf(element.getAttribute("style") ?? "")) said.set(name, value);
  return said;
}

/** Sheets go before presentation attributes, these before what is inherited. */
function paint(element: Element, said: ReadonlyMap<string, string>, around: Painted, variable: (name: string) => string | undefined): Painted {
  const painted = new Map<string, string>();
  const em = Number(around.get("font-size"));
  const value = (name: string): string | undefined => {
    const raw = said.get(name) ?? element.getAttribute(name) ?? undefined;
    return raw === undefined || raw === "inherit" ? undefined : substitute(raw, variable);
  };
  for (const name of INHERITED) {
    const found = value(name) ?? around.get(name);
    if (found !== undefined && found !== "") painted.set(name, name === "font-size" || name === "stroke-width" ? String(pixels(found, em) ?? around.get(name) ?? found) : found);
  }
  for (const name of OWN) {
    const found = value(name);
    if (found !== undefined) painted.set(name, found);
  }
  for (const name of ["fill", "stroke"]) if (painted.get(name) === "currentColor") painted.set(name, painted.get("color") ?? "black");
  return painted;
}
