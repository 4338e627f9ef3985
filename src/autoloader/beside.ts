import type { Tag } from "./loaders.js";

/** The files that a tag's module imports, relative to this one. Their names are known once all is bundled: the build writes them here (`tools/cdn/beside.mjs`). */
export const BESIDE: Readonly<Partial<Record<Tag, readonly string[]>>> = {};
