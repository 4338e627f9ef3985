import { issue } from "../../schema/issue.js";
import { MAX_JSON_LENGTH, parseBudgetDocument, type ReadResult } from "../../schema/read.js";

/** A request that takes longer is given up, in milliseconds. */
const TIMEOUT = 30_000;

/** Who asks for a document. */
export interface Asking {
  readonly baseURI: string;
  /** Set by the autoloader, which asks before the element is there: `fetch`, with an answer that may be under way. */
  askedEarly?: (address: string, init: RequestInit & { readonly signal: AbortSignal }) => Promise<Response>;
}

/**
 * Fetches and reads a document. Credentials are omitted; size and time are bounded; every failure is a result with a readable
 * issue. Rejects only when `signal` aborts, with its AbortError.
 */
export async function loadDocument(src: string, host: Asking, signal: AbortSignal): Promise<ReadResult> {
  const { baseURI, askedEarly = fetch } = host;
  const limit = new AbortController();
  const giveUp = (): void => limit.abort();
  const timer = setTimeout(giveUp, TIMEOUT);
  signal.addEventListener("abort", giveUp);
  try {
    const url = new URL(src, baseURI);
    if (!/^(?:https?|blob|data):$/.test(url.protocol)) return failed(`${url.protocol} ${src}`);
    const response = await askedEarly(url.href, { signal: limit.signal, credentials: "omit", headers: { Accept: "application/json" } });
    if (!response.ok) return failed(`HTTP ${response.status} ${src}`);
    if (Number(response.headers.get("content-length") ?? 0) > MAX_JSON_LENGTH) return failed(`> ${MAX_JSON_LENGTH} bytes: ${src}`);
    const json = await textOf(response);
    return json === undefined ? failed(`> ${MAX_JSON_LENGTH} bytes: ${src}`) : parseBudgetDocument(json);
  } catch (error) {
    if (signal.aborted) throw error;
    const why = limit.signal.aborted ? `timeout ${TIMEOUT / 1000} s` : error instanceof Error ? error.message : "";
    return failed(`${why} ${src}`.trim());
  } finally {
    clearTimeout(timer);
  }
}

/** The body as text; `undefined` when there is more of it than is read. A server may send without saying how much. */
async function textOf(response: Response): Promise<string | undefined> {
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.byteLength;
    if (length > MAX_JSON_LENGTH) {
      await reader.cancel();
      return undefined;
    }
    parts.push(decoder.decode(chunk.value, { stream: true }));
  }
  return parts.join("") + decoder.decode();
}

function failed(found: string): ReadResult {
  return { issues: [issue("loadFailed", "src", found)], blocked: new Set() };
}
