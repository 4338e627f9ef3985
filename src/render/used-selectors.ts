/** Which rules of a sheet something in a root may have a use for: the menus, dialogs and hints that only a script opens need none. */
import { selectorsOf } from "./sheet-rules.js";

/** What changes without a script (by a pointer, a fold, a search that unfolds), and the host, which the page may change. */
const MOVING = /::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|\[[^\]]*\]/g;
const NAMES = /\.[\w-]+|(?<![\w.-])[a-z][\w-]*/g;

/** Those of whose classes and tags each is somewhere in the root. @param without a selector of what is left out, with all that is in it */
export function usedSelectors(root: ShadowRoot, sheet: string, without: string): string[] {
  const known = new Set<string>();
  const gather = (element: Element): void => {
    if (element.matches(without)) return;
    known.add(element.localName);
    for (const token of Array.from(element.classList)) known.add(`.${token}`);
    Array.from(element.children).forEach(gather);
  };
  Array.from(root.children).forEach(gather);
  return Array.from(new Set(selectorsOf(sheet))).filter((selector) => (selector.replace(MOVING, "").match(NAMES) ?? []).every((name) => known.has(name)));
}
