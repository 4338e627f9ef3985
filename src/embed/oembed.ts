/** What a portal answers when a content system asks how an address is embedded (oEmbed 1.0, https://oembed.com). */
import { isWhole } from "./address.js";
import { EmbedFault } from "./fault.js";
import { FRAME_HEIGHT, frameTag } from "./frame-snippet.js";
import { checked, type EmbedRequest } from "./request.js";

/** The names are the standard's. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  /** Markup to put into the page: the frame alone, since consumers strip scripts. */
  readonly html: string;
  /** In px. */
  readonly width: number;
  /** In px. */
  readonly height: number;
}

export interface OEmbedSize {
  /** The consumer's `maxwidth`, in px. */
  readonly maxWidth?: number;
  /** The consumer's `maxheight`, in px. */
  readonly maxHeight?: number;
}

/** Width that a consumer gets which names no smaller one, in px. */
const WIDTH = 800;
/** The narrowest and lowest frame in which an element can still be read. */
const NARROWEST = 240;
const LOWEST = 120;
/** An answer holds for a day: the frame's address stays, its data is loaded anew each time. */
const CACHE_SECONDS = 86_400;

/** @throws EmbedFault; an answer is read far from the page, so every address in it has to be whole */
export function oEmbed(request: EmbedRequest, { maxWidth = WIDTH, maxHeight = Infinity }: OEmbedSize = {}): OEmbed {
  const parts = checked(request);
  const { base, title } = parts;
  if (!/^https?:\/\//i.test(base)) throw partial(base);
  const part = parts.sources.find((address) => !isWhole(address));
  if (part !== undefined) throw partial(part);
  const width = bounded(maxWidth, NARROWEST, WIDTH);
  const height = bounded(maxHeight, LOWEST, parts.height ?? FRAME_HEIGHT);
  const { origin, host } = new URL(base);
  return { version: "1.0", type: "rich", title, provider_name: host, provider_url: origin, cache_age: CACHE_SECONDS, html: frameTag(parts, width, height), width, height };
}

/** What is no number bounds nothing. */
function bounded(limit: number, least: number, wanted: number): number {
  return Math.max(Math.min(least, wanted), Math.floor(Math.min(Number.isNaN(limit) ? wanted : limit, wanted)));
}

function partial(address: string): EmbedFault {
  return new EmbedFault({ zh: `无效的地址：${address}（oEmbed 须写完整网址）`, en: `invalid address: ${address} (oEmbed needs whole URLs)` });
}
