/** Style sheets as texts, rule by rule: for sheets that are written into a page. */
import { closing, parts } from "./css.js";

/** At-rules whose rules count; of others, such as `@font-face`, nothing is a rule. */
const GROUPS = /^@(?:media|supports)\b/;

/**
 * The same sheet, with every selector asked for.
 *
 * @param condition what a selector's rule stands in: nothing (`""`) or an at-rule
 */
export function rewritten(sheet: string, condition: (selector: string) => string): string {
  const text = sheet.replace(/\/\*[^]*?\*\//g, "");
  let written = "";
  for (let at = 0; ; ) {
    const open = text.indexOf("{", at);
    if (open < 0) return written;
    const end = closing(text, open, "{", "}");
    written += ruleOf(text.slice(at, open).trim(), text.slice(open + 1, end), condition);
    at = end + 1;
  }
}

function ruleOf(prelude: string, body: string, condition: (selector: string) => string): string {
  if (GROUPS.test(prelude)) {
    const inside = rewritten(body, condition);
    return inside === "" ? "" : `${prelude}{${inside}}`;
  }
  if (prelude.startsWith("@")) return `${prelude}{${body}}`;
  const selectors = new Map<string, string[]>();
  for (const selector of parts(prelude, ",")) {
    const found = condition(selector);
    selectors.set(found, [...(selectors.get(found) ?? []), selector]);
  }
  return Array.from(selectors, ([around, list]) => (around === "" ? `${list.join()}{${body}}` : `${around}{${list.join()}{${body}}}`)).join("");
}
