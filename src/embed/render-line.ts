/** The line that draws the same without a script: `npx budget-elements render …`. */
import { checked, type EmbedRequest } from "./request.js";

export const RENDER_FORMATS = ["html", "svg", "png", "pdf"] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];

/** A document's file where no address names one. */
const FILE = "document.json";

/**
 * Quoted for POSIX shells. A page is written as the tag alone, to be pasted, and says where its data are, for a script that makes it live; documents
 * are looked for in the working folder.
 */
export function renderCommand(request: EmbedRequest, format: RenderFormat): string {
  const { tag, attributes, sources, language, theme } = checked(request);
  const files = sources.length > 0 ? sources.map(fileOf) : [FILE];
  const words = [
    ...["npx", "budget-elements", "render", ...files, "--tag", tag],
    ...attributes.flatMap(([name, value]) => ["--attr", value === "" ? name : `${name}=${value}`]),
    ...(theme === "" ? [] : ["--theme", theme]),
    ...(language === undefined ? [] : ["--lang", language]),
    ...(format === "html" ? ["--fragment", ...(sources.length > 0 ? ["--src", harmless(sources.join(" "))] : [])] : []),
    ...["-o", `${tag}.${format}`],
  ];
  return words.map(quoted).join(" ");
}

/** The last name in an address, as a file's. Never a path, never an option. */
function fileOf(address: string): string {
  const { pathname } = new URL(address, "https://page.invalid/");
  const name = decoded(pathname.slice(pathname.lastIndexOf("/") + 1)).replace(/^.*[/\\]/s, "");
  if (name === "" || /^\.+$/.test(name)) return FILE;
  return harmless(name);
}

/** What begins with a dash would be read as an option. */
function harmless(address: string): string {
  return address.startsWith("-") ? `./${address}` : address;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// eslint-disable-next-line no-control-regex -- what drives a terminal when a line is pasted into it, or shows it in another order
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function quoted(word: string): string {
  const plain = word.replace(CONTROLS, " ");
  return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replace(/'/g, "'\\''")}'`;
}
