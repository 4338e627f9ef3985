/** The code that puts the element, as it stands, into another page. */
import { tagSnippet } from "../../embed/tag-snippet.js";
import { rootOf, type MenuHost } from "./host.js";
import type { MenuWords } from "./words.js";

/** Where the scripts of this page are loaded from, if from files that are known by name. */
const SCRIPTS = 'script[src*="autoloader.js"], script[src*="budget-elements.js"]';
const SOMEWHERE = "budget-elements/";
/** Said otherwise, or of this page alone. */
const LEFT_OUT: readonly string[] = ["src", "data", "noMenu", "lang", "filter"];

interface ElementClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly attribute?: boolean | string }>;
}

/** What cannot be known here is said in comments, which end before the code begins. */
export function embedCode(host: MenuHost, language: "zh" | "en", words: MenuWords): string {
  const src = sourceOf(host);
  const base = baseOf(host.ownerDocument);
  const title = rootOf(host).querySelector("[part~=title], .title")?.textContent?.trim() ?? "";
  const theme = host.getAttribute("data-theme") === "dark" ? "dark" : host.getAttribute("data-theme") === "light" ? "light" : "";
  const comments = [...(src === "" ? [words.noSource] : []), ...(base === SOMEWHERE ? [words.noBase] : [])];
  return comments.map((text) => `<!-- ${text} -->\n`).join("") + tagSnippet({ tag: host.localName, attributes: attributesOf(host), src, base, language, theme, title });
}

/** The nearest that has data: the element, or a `<budget-data>` or report around it. Data that was set goes before an address. */
function sourceOf(host: MenuHost): string {
  let around: Node | null = host;
  for (; around !== null; around = around.parentNode ?? (around instanceof ShadowRoot ? around.host : null)) {
    const { data, src = "" } = around as Partial<MenuHost>;
    if (around !== host && !(around instanceof HTMLElement && "data" in around && "src" in around && around.localName.startsWith("budget-"))) continue;
    if (data !== undefined && data !== null) return "";
    if (src !== "") return src.trim().split(/\s+/).map((one) => wholeAddress(one, host.baseURI)).join(" ");
  }
  return "";
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
