/** The code that puts the element, as it stands, into another page. */
import { tagSnippet } from "../../embed/tag-snippet.js";
import { rootOf, type MenuHost } from "./host.js";
import type { MenuWords } from "./words.js";

/** Where the scripts of this page are loaded from, if from files that are known by name. */
const SCRIPTS = 'script[src*="autoloader.js"], script[src*="budget-elements.js"]';
const SOMEWHERE = "budget-elements/";
/** Said otherwise, or of this page alone. */
const LEFT_OUT: readonly string[] = ["src", "data", "noMenu", "lang", "filter"];
/** What a source of data says of all its views. */
const SAID_OF_ALL = ["year", "kind", "unit", "selection"] as const;

interface ElementClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly attribute?: boolean | string }>;
}

/** What cannot be known here is said in comments, which end before the code begins. */
export function embedCode(host: MenuHost, language: "zh" | "en", words: MenuWords): string {
  const source = sourceOf(host);
  const src = source === undefined ? "" : addressesOf(source, host.baseURI);
  const base = baseOf(host.ownerDocument);
  const title = rootOf(host).querySelector("[part~=title], .title")?.textContent?.trim() ?? "";
  const theme = host.getAttribute("data-theme") === "dark" ? "dark" : host.getAttribute("data-theme") === "light" ? "light" : "";
  const comments = [...(src === "" ? [words.noSource] : []), ...(base === SOMEWHERE ? [words.noBase] : [])];
  return comments.map((text) => `<!-- ${text} -->\n`).join("") + tagSnippet({ tag: host.localName, attributes: attributesOf(host), around: saidAround(host, source), src, base, language, theme, title });
}

/** A page may set a year as a number. */
type Source = Partial<MenuHost & Readonly<Record<(typeof SAID_OF_ALL)[number], string | number>>>;

/** The nearest that has data: the element, or a `<budget-data>` or report around it. */
function sourceOf(host: MenuHost): Source | undefined {
  let around: Node | null = host;
  for (; around !== null; around = around.parentNode ?? (around instanceof ShadowRoot ? around.host : null)) {
    if (around !== host && !(around instanceof HTMLElement && "data" in around && "src" in around && around.localName.startsWith("budget-"))) continue;
    const { data, src = "" } = around as Source;
    if ((data !== undefined && data !== null) || src !== "" || hasJson(around)) return around as Source;
  }
  return undefined;
}

const hasJson = (around: Node): boolean => Array.from(around.childNodes).some((node) => node instanceof HTMLScriptElement && node.type === "application/json");

/** Data that was set goes before an address, and an address before what is written in the tag. */
function addressesOf({ data, src = "" }: Source, base: string): string {
  return data === undefined || data === null ? (src.match(/\S+/g) ?? []).map((one) => wholeAddress(one, base)).join(" ") : "";
}

/** Of several years another one may be shown here than where the tag stands alone. */
function saidAround(host: MenuHost, source: Source | undefined): Record<string, string> {
  if (source === undefined || source === host) return {};
  return Object.fromEntries(SAID_OF_ALL.map((name) => [name, String(source[name] ?? "")] as const).filter(([, value]) => value !== ""));
}

function wholeAddress(address: string, base: string): string {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}

function baseOf(page: Document): string {
  const src = page.querySelector<HTMLScriptElement>(SCRIPTS)?.src ?? "";
  const address = src === "" ? "" : wholeAddress("./", src);
  return address === "" ? SOMEWHERE : address;
}

/** What differs from a new element, however it was set: the reader may have gone into an item, or chosen another form. */
function attributesOf(host: MenuHost): Record<string, string> {
  const fresh = host.ownerDocument.createElement(host.localName);
  const found: Record<string, string> = {};
  for (const [key, { attribute }] of (host.constructor as unknown as ElementClass).elementProperties) {
    if (typeof key !== "string" || attribute === false || LEFT_OUT.includes(key)) continue;
    const value: unknown = (host as unknown as Record<string, unknown>)[key];
    if (value === (fresh as unknown as Record<string, unknown>)[key] || value === false) continue;
    if (value === true || typeof value === "string" || typeof value === "number") found[typeof attribute === "string" ? attribute : key.toLowerCase()] = value === true ? "" : String(value);
  }
  return found;
}
