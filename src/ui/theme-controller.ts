import type { ReactiveController } from "lit";
import { nearest, readAround } from "./around.js";

const THEMES = '[data-theme="dark"], [data-theme="light"]';

/**
 * Keeps an element in the theme that the page set around it: `data-theme` of the nearest ancestor, also outside shadow roots and also when
 * it changes later, is repeated on the element as `data-theme-around`, where its style sheet sees it. Its own `data-theme` goes before.
 */
export function themeController(element: Element): ReactiveController {
  return readAround(element, "data-theme", () => {
    const holder = nearest(element, THEMES);
    const theme = holder !== element && holder?.getAttribute("data-theme");
    if (theme) element.setAttribute("data-theme-around", theme);
    else element.removeAttribute("data-theme-around");
  });
}
