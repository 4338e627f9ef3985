/**
 * For the page around: fits the height of frames to what they show. A classic script without a library in it.
 *
 * Any window may send a page messages. One is heard if its sender is a frame of ours in this page, and on the origin that the frame's own `src`
 * names; it can say a whole number, which is kept within bounds; nothing else is read of it, and nothing is sent back.
 */
import { heightIn, HIGHEST, LOWEST } from "./height-message.js";

const MARK = "data-budget-frame";
const LIMIT = "data-max-height";

/** Marked, or, where a content system strips attributes that it does not know, recognised by its address. */
function isOurs(frame: HTMLIFrameElement): boolean {
  if (frame.hasAttribute(MARK)) return true;
  const url = addressOf(frame);
  return url !== undefined && url.pathname.endsWith("/frame.html") && url.searchParams.has("tag");
}

function addressOf({ src }: HTMLIFrameElement): URL | undefined {
  try {
    return new URL(src, document.baseURI);
  } catch {
    return undefined;
  }
}

/** A frame that is sandboxed without its origin has none: the browser says `null`, and the sender's window alone tells who it is. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  return frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin") ? "null" : addressOf(frame)?.origin;
}

/** The page may set a lower limit than ours; the frame scrolls inside what it is left. */
function highest(frame: HTMLIFrameElement): number {
  const limit = Number(frame.getAttribute(LIMIT));
  return Number.isInteger(limit) && limit >= LOWEST ? Math.min(limit, HIGHEST) : HIGHEST;
}

function hear({ data, source, origin }: MessageEvent<unknown>): void {
  const height = heightIn(data);
  if (height === undefined || source === null) return;
  for (const frame of Array.from(document.querySelectorAll("iframe"))) {
    if (frame.contentWindow !== source) continue;
    if (isOurs(frame) && origin === originOf(frame)) frame.style.height = `${Math.min(highest(frame), Math.max(LOWEST, height))}px`;
    return;
  }
}

// Every frame that is pasted brings this script: one of them listens, and looks for frames when it hears of one.
const LISTENS = "budgetElementsFrameHost";
const page = window as unknown as Record<string, unknown>;
if (page[LISTENS] !== true) {
  page[LISTENS] = true;
  addEventListener("message", hear);
}
