/** A server that answers when the test says so. */
import { vi } from "vitest";

export interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | null | undefined;
  /** Sends the headers, and the body with them unless it is kept back. */
  readonly answer: (body: BodyInit, init?: ResponseInit) => void;
  readonly fail: (error: Error) => void;
}

/** Replaces `fetch`: returns the requests made so far, newest last. An aborted request fails as a real one does. */
export function answers(): readonly Asked[] {
  const asked: Asked[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation(
    (input, init) =>
      new Promise<Response>((resolve, reject) => {
        const signal = init?.signal;
        signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
        const url = input instanceof Request ? input.url : String(input);
        asked.push({ url, signal, answer: (body, given) => resolve(new Response(body, given)), fail: reject });
      }),
  );
  return asked;
}

/** A body that is sent later. */
export function lateBody(): { readonly body: ReadableStream<Uint8Array>; readonly send: (text: string) => void } {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (own) => {
      controller = own;
    },
  });
  return {
    body,
    send: (text) => {
      try {
        controller?.enqueue(new TextEncoder().encode(text));
        controller?.close();
      } catch {
        // nobody reads it any more
      }
    },
  };
}
