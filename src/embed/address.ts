/** Addresses in what is embedded: http, https or relative ones, and what a relative one of the page is in a frame. */
import { EmbedFault } from "./fault.js";

/** A folder that no page is in: what an address resolves to against it shows how much of it is the address's own. */
const ABOVE = "folder-above-the-page";

/** One of the page's addresses as a URL, or `undefined` where it leads neither to http nor to https. */
function resolve(address: string, depth = 0): URL | undefined {
  try {
    const url = new URL(address, `https://page.invalid/${`${ABOVE}/`.repeat(depth)}`);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Does it lead to http or https, seen from a page there? */
export function isWeb(address: string): boolean {
  return resolve(address) !== undefined;
}

function invalid(address: string): EmbedFault {
  return new EmbedFault({ zh: `无效的地址：${address}（须为 http、https 或相对地址）`, en: `invalid address: ${address} (http, https or relative)` });
}

/** Says which host it is on. */
export function isWhole(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address);
}

/**
 * The addresses of the documents: several have blanks between them, as in the attribute `src`.
 * @throws EmbedFault
 */
export function documentAddresses(src: string): readonly string[] {
  const addresses = src.split(/\s+/).filter((part) => part !== "");
  const wrong = addresses.find((address) => resolve(address) === undefined);
  if (wrong !== undefined) throw invalid(wrong);
  return addresses;
}

/**
 * The address of a folder, with its last slash.
 * @throws EmbedFault
 */
export function folderAddress(base: string): string {
  const address = base.trim();
  if (address === "" || /[?#\s]/.test(address) || resolve(address) === undefined) throw invalid(base);
  return address.endsWith("/") ? address : `${address}/`;
}

/**
 * The address that a frame in the folder `base` knows `address` by, both being what the page would write: a frame resolves relative ones
 * against its own.
 * @throws EmbedFault where that cannot be told without knowing the page
 */
export function addressInFrame(address: string, base: string): string {
  if (isWhole(address) || (!isWhole(base) && /^[\\/]/.test(address))) return address;
  const depth = base.split("/").length + address.split("/").length;
  const folder = isWhole(base) || /^[\\/]/.test(base) || /^[?#]/.test(address) ? undefined : resolve(base, depth);
  const target = resolve(address, depth);
  if (folder === undefined || target === undefined) throw unreachable(address);
  const from = folder.pathname.split("/").slice(0, -1);
  const to = target.pathname.split("/");
  const same = from.findIndex((part, at) => part !== to[at] || at === to.length - 1);
  const shared = same === -1 ? from.length : same;
  const down = to.slice(shared);
  if (down.includes(ABOVE)) throw unreachable(address);
  return `${"../".repeat(from.length - shared) || "./"}${down.join("/")}${target.search}${target.hash}`;
}

function unreachable(address: string): EmbedFault {
  return new EmbedFault({ zh: `无效的地址：${address}（框架在另一处，数据请写完整网址）`, en: `invalid address: ${address} (the frame is elsewhere: give the whole URL of the data)` });
}

/** Letters beyond ASCII in an address, as UTF-8. */
const LETTERS = /(?:%[89a-f][\da-f])+/gi;

/**
 * An address with its letters beyond ASCII as letters: in a query it is encoded again, and once is enough. What is no UTF-8 stays (`%C4%EA`, a name in
 * GBK), and so does what nobody sees, or what would part two addresses.
 */
export function readable(address: string): string {
  return address.replace(LETTERS, (encoded) => {
    try {
      const text = decodeURIComponent(encoded);
      return /[\s\p{C}]/u.test(text) ? encoded : text;
    } catch {
      return encoded;
    }
  });
}
