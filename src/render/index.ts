/** Draws elements in Node: pages and pictures that need no script. Importing this touches nothing; drawing has a thread of its own. */
import { drawApart } from "./drawer.js";
import { stillPage, type PageOptions, type StillPage } from "./page.js";
import { taskOf, type RenderRequest } from "./request.js";

export { RenderFault } from "./fault.js";
export { drawableTags } from "./tags.js";
export type { FaultKind } from "./fault.js";
export type { PageOptions, StillPage } from "./page.js";
export type { RenderRequest } from "./request.js";
export type { RenderLanguage, RenderTheme } from "./task.js";

/** Widths of a page: a phone, a column, a page. */
export const PAGE_WIDTHS = [340, 640, 960] as const;

/** The element as a page, or as a tag to put into one. Throws a `RenderFault`. */
export async function renderPage(request: RenderRequest, options: PageOptions = {}): Promise<StillPage> {
  const task = taskOf(request, PAGE_WIDTHS);
  return stillPage(await drawApart(task), task, options);
}
