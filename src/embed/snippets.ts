/** What is pasted into a page to embed an element: pure functions from a request to text. They touch no page. */
export { EmbedFault } from "./fault.js";
export { tagSnippet, type TagRequest } from "./tag-snippet.js";
export { frameSnippet } from "./frame-snippet.js";
export { oEmbed } from "./oembed.js";
export { renderCommand, RENDER_FORMATS } from "./render-line.js";
export { EMBED_TAGS, FRAME_TAGS, tagName } from "./tags.js";
export { embedTitle } from "./title.js";
export type { EmbedRequest } from "./request.js";
export type { OEmbed, OEmbedSize } from "./oembed.js";
export type { RenderFormat } from "./render-line.js";
export type { EmbedTag } from "./tags.js";
