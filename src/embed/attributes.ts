/** Which names may become an element's attributes. A closed form, so that no name becomes a handler, a style or another source. */
import { EmbedFault } from "./fault.js";

/** What a request says by fields of its own, and what belongs to the page around. */
const RESERVED: readonly string[] = ["src", "tag", "lang", "theme", "data-theme", "data-theme-around", "style", "class", "id", "slot", "is", "part", "nonce", "srcdoc", "href"];

/** Could an element have an attribute of this name as its own? */
export function mayBeAttribute(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && !name.startsWith("on") && !RESERVED.includes(name);
}

/** @throws EmbedFault for a name that no element may have */
export function ownAttributes(attributes: Readonly<Record<string, string>>): readonly (readonly [name: string, value: string])[] {
  const all = Object.entries(attributes);
  const wrong = all.find(([name]) => !mayBeAttribute(name));
  if (wrong !== undefined) throw new EmbedFault({ zh: `无效的属性：${wrong[0]}`, en: `invalid attribute: ${wrong[0]}` });
  return all;
}
