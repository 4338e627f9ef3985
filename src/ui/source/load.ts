import { issue } from "../../schema/issue.js";
import { MAX_JSON_LENGTH, parseBudgetDocument } from "../../schema/read.js";
import { stateOf, type DataState } from "./data-state.js";

/** A request that takes longer is given up, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Fetches and reads a document. Credentials are omitted; size and time are bounded; every failure is a state with a readable
 * issue. Rejects only when `signal` aborts, with its AbortError.
 */
export async function loadDocument(src: string, base: string, signal: AbortSignal): Promise<DataState> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), TIMEOUT);
  const giveUp = (): void => limit.abort();
  signal.addEventListener("abort", giveUp);
  try {
    const url = new URL(src, base);
    if (!/^(?:https?|blob|data):$/.test(url.protocol)) return failed(`${url.protocol} ${src}`);
    const response = await fetch(url.href, { signal: limit.signal, credentials: "omit", headers: { Accept: "application/json" } });
    if (!response.ok) return failed(`HTTP ${response.status} ${src}`);
    if (Number(response.headers.get("content-length") ?? 0) > MAX_JSON_LENGTH) return failed(`> ${MAX_JSON_LENGTH} bytes: ${src}`);
    return stateOf(parseBudgetDocument(await response.text()));
  } catch (error) {
    if (signal.aborted) throw error;
    const why = limit.signal.aborted ? `timeout ${TIMEOUT / 1000} s` : error instanceof Error ? error.message : "";
    return failed(`${why} ${src}`.trim());
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}

function failed(found: string): DataState {
  return { status: "invalid", issues: [issue("loadFailed", "src", found)] };
}
