/** The ways to embed what is shown, as text to copy. */
import { EmbedFault, frameSnippet, renderCommand, tagSnippet, type EmbedRequest } from "../../src/embed/snippets.js";
import type { Bilingual } from "../../src/schema/index.js";

export const WAYS = ["tag", "frame", "html", "picture"] as const;
export type Way = (typeof WAYS)[number];

export interface Code {
  readonly way: Way;
  /** Or why there is none. */
  readonly text: string | Bilingual;
}

const WRITERS: Readonly<Record<Way, (request: EmbedRequest) => string>> = {
  tag: tagSnippet,
  frame: frameSnippet,
  html: (request) => renderCommand(request, "html"),
  picture: (request) => (["svg", "png", "pdf"] as const).map((format) => renderCommand(request, format)).join("\n"),
};

export function codesFor(request: EmbedRequest): readonly Code[] {
  return WAYS.map((way) => ({ way, text: written(way, request) }));
}

function written(way: Way, request: EmbedRequest): string | Bilingual {
  try {
    return WRITERS[way](request).trimEnd();
  } catch (error) {
    if (error instanceof EmbedFault) return error.said;
    throw error;
  }
}
