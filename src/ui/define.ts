import { VERSION } from "./version.js";

/** The version that a class is of stands on it, for other copies to read. */
export interface Versioned extends CustomElementConstructor {
  version?: string;
}

/** Is the tag free for this class? Where another copy of the library came first, its class keeps the tag, which is said, and the page goes on. */
export function claim(tag: string, own: Versioned): boolean {
  own.version = VERSION;
  const first = customElements.get(tag);
  if (first) void import("./second-copy.js").then(({ warnOf }) => warnOf(tag, own, first));
  return !first;
}
