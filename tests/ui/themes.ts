/** Every look that a page can have: the built-in one and each preset, light and dark, usual and high contrast. */
import { readdirSync, readFileSync } from "node:fs";
import { parseColour, type Rgb } from "../../stories/foundations/colour.js";
import { tokens } from "../../src/ui/tokens.styles.js";
import { must } from "../must.js";
import { rulesOf, valueOf } from "./css-values.js";

export const PRESETS = new URL("../../src/themes/", import.meta.url);
export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The rule of the built-in theme for what the page made dark. */
export const DARK = ':host([data-theme="dark"]), :host([data-theme-around="dark"])';

export interface Theme {
  readonly name: string;
  /** Value of a token, such as `--_ink`. */
  readonly value: (token: string) => string;
  readonly colour: (token: string) => Rgb;
}

export const presetNames: readonly string[] = readdirSync(PRESETS).filter((file) => file.endsWith(".css")).map((file) => file.slice(0, -4)).sort();

export function presetText(name: string): string {
  return readFileSync(new URL(`${name}.css`, PRESETS), "utf8");
}

/** What a preset sets on the page; nothing without one. */
export function presetProperties(name: string | undefined, scheme: Scheme): ReadonlyMap<string, string> {
  if (name === undefined) return new Map();
  const rules = rulesOf(presetText(name));
  const switches = scheme === "light" ? ':root, [data-theme="light"]' : '@media screen|[data-theme="dark"]';
  const declared = new Map([...must(rules.get(switches)), ...must(rules.get(":root, [data-theme]"))]);
  return new Map(Array.from(must(rules.get(":root, [data-theme]")).keys(), (property) => [property, must(valueOf(property, declared))]));
}

export function themeOf(preset: string | undefined, scheme: Scheme, more = false): Theme {
  const rules = rulesOf(tokens.cssText);
  const declared = new Map([
    ...presetProperties(preset, scheme),
    ...must(rules.get(":host")),
    ...(scheme === "dark" ? must(rules.get(DARK)) : []),
    ...(more ? must(rules.get("@media (prefers-contrast: more)|:host")) : []),
  ]);
  const value = (token: string): string => {
    const found = valueOf(token, declared);
    if (found === undefined) throw new Error(`${token} has no value`);
    return found;
  };
  return { name: `${preset ?? "built in"}, ${scheme}${more ? ", high contrast" : ""}`, value, colour: (token) => parseColour(value(token)) };
}

export const themes: readonly Theme[] = [undefined, ...presetNames].flatMap((preset) => SCHEMES.flatMap((scheme) => [false, true].map((more) => themeOf(preset, scheme, more))));
