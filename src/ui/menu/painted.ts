/** How marks are painted on the reader's screen, from what the browser worked out: theme, page style sheets and all. */
import { INHERITED, OWN, type Painted, type PaintedOf } from "../../poster/painted.js";
import type { Colours } from "../../poster/drawn.js";

const CHANNELS = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/;
const SRGB = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/;
const REFERENCE = /^url\("?(#[\w-]+)"?\)/;
const PAINTS = ["fill", "stroke"] as const;
const LENGTHS: readonly string[] = ["font-size", "stroke-width"];

interface Colour {
  readonly hex: string;
  readonly strength: number;
}

export const paintedOf: PaintedOf = (element) => {
  const style = getComputedStyle(element);
  const said = new Map<string, string>();
  for (const name of [...INHERITED, ...OWN]) {
    const value = style.getPropertyValue(name);
    if (value !== "") said.set(name, LENGTHS.includes(name) ? String(parseFloat(value)) : value);
  }
  for (const name of PAINTS) paint(said, name);
  dashes(said);
  return said satisfies Painted;
};

/** Six digits and a strength: programs that draw SVG do not all know colours that are let through. */
function paint(said: Map<string, string>, name: (typeof PAINTS)[number]): void {
  const value = said.get(name) ?? "none";
  const reference = REFERENCE.exec(value)?.[1];
  const colour = colourOf(value);
  said.set(name, reference !== undefined ? `url(${reference})` : colour === undefined || colour.strength === 0 ? "none" : colour.hex);
  if (colour !== undefined && colour.strength < 1) said.set(`${name}-opacity`, String(colour.strength * Number(said.get(`${name}-opacity`) ?? 1)));
}

function dashes(said: Map<string, string>): void {
  const value = said.get("stroke-dasharray") ?? "none";
  if (value === "none") said.delete("stroke-dasharray");
  else said.set("stroke-dasharray", value.replace(/px/g, "").replace(/,\s*/g, " "));
}

function colourOf(value: string): Colour | undefined {
  const [plain, wide] = [CHANNELS.exec(value), SRGB.exec(value)];
  const found = plain ?? wide;
  if (found === null) return undefined;
  const scale = plain === null ? 255 : 1;
  const hex = found.slice(1, 4).map((channel) => Math.min(255, Math.round(Number(channel) * scale)).toString(16).padStart(2, "0"));
  return { hex: `#${hex.join("")}`, strength: Number(found[4] ?? 1) };
}

/** The colours of the sheet: asked of a mark that nobody sees, because some of them only names stand for. */
export function coloursOf(root: ShadowRoot): Colours {
  const probe = root.ownerDocument.createElement("span");
  probe.className = "unseen";
  root.append(probe);
  const colour = (name: string, otherwise: string): string => {
    probe.style.setProperty("color", `var(${name})`);
    const found = colourOf(getComputedStyle(probe).color);
    return found === undefined || found.strength < 1 ? otherwise : found.hex;
  };
  // A see-through page lies on one that is not ours; paper is white.
  const dark = getComputedStyle(root.host).colorScheme === "dark";
  const [page, ink] = dark ? (["black", "white"] as const) : (["white", "black"] as const);
  try {
    return { page: colour("--_page", page), ink: colour("--_ink", ink), quiet: colour("--_quiet", ink), line: colour("--_line", ink) };
  } finally {
    probe.remove();
  }
}
