/** Custom properties as a browser computes them, from the text of the style sheets alone. */

type Declared = ReadonlyMap<string, string>;

/** The declarations of every rule of a sheet, by selector and by the conditions around it: `@media print|:host`. */
export function rulesOf(sheet: string): ReadonlyMap<string, Declared> {
  const rules = new Map<string, Map<string, string>>();
  const around: string[] = [];
  for (const [, before = "", mark] of sheet.replace(/\/\*[^]*?\*\//g, "").matchAll(/([^{}]*)([{}])/g)) {
    if (mark === "{") {
      around.push(before.trim().replace(/\s+/g, " "));
      continue;
    }
    const key = around.join("|");
    const rule = rules.get(key) ?? new Map<string, string>();
    for (const [, name = "", value = ""] of before.matchAll(/(--[\w-]+):([^;]*);/g)) rule.set(name, value.replace("!important", "").trim());
    if (rule.size > 0) rules.set(key, rule);
    around.pop();
  }
  return rules;
}

/** Value of a property with every `var()` put in; `undefined` where it is not valid, as of one that nobody set. */
export function valueOf(name: string, declared: Declared): string | undefined {
  const own = declared.get(name);
  return own === undefined || own === "initial" ? undefined : substituted(own, declared);
}

function substituted(value: string, declared: Declared): string | undefined {
  const at = value.indexOf("var(");
  if (at < 0) return value.trim();
  const end = closing(value, at + 3);
  const inner = value.slice(at + 4, end);
  const comma = inner.indexOf(",");
  const named = valueOf((comma < 0 ? inner : inner.slice(0, comma)).trim(), declared);
  const put = named ?? (comma < 0 ? undefined : substituted(inner.slice(comma + 1), declared));
  return put === undefined ? undefined : substituted(`${value.slice(0, at)}${put}${value.slice(end + 1)}`, declared);
}

/** Place of the bracket that closes the one at `open`. */
function closing(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at < value.length; at++) {
    if (value[at] === "(") depth++;
    if (value[at] === ")" && --depth === 0) return at;
  }
  throw new Error(`unclosed bracket in ${value}`);
}
