/** Text as a reader sees it: glyphs that must not be cut, and the places where a line may break. */

/** Latin, general Han and full-width forms: one glyph a character. Budgets hold little else, and the classes below cost a millisecond to compile. */
const PLAIN = /^[ -\u02ff\u3001-\u9fff\uff01-\uff60]*$/;
const ATTACHES = /^[\p{M}\p{Cf}\u{1f3fb}-\u{1f3ff}]$/u;
const REGIONAL = /^[\u{1f1e6}-\u{1f1ff}]$/u;
const JOINER = "\u200d";

/** Splits into glyphs: surrogate pairs, combining marks, joined emoji and flags stay whole. */
export function glyphsOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split("");
  const glyphs: string[] = [];
  for (const point of text) {
    const last = glyphs.length - 1;
    const before = glyphs[last] ?? "";
    const joins = (!isHan(point) && ATTACHES.test(point)) || before.endsWith(JOINER) || (REGIONAL.test(point) && REGIONAL.test(before));
    if (joins && last >= 0) glyphs[last] = before + point;
    else glyphs.push(point);
  }
  return glyphs;
}

/** Han, kana, hangul and full-width forms: as wide as they are high in every font that has them. */
export function isFullWidth(code: number): boolean {
  return code >= 0x1100 && (
    code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) || (code >= 0xac00 && code <= 0xd7a3)
    || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff00 && code <= 0xff60)
    || (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x20000 && code <= 0x3fffd)
  );
}

const SPACE = /^\s/;
/** Chinese composition (GB/T 15834): these never begin a line, … */
const CLOSING = /^[、，。．；：！？）》〉」』】〕］｝”’…—～·％‰℃,.;:!?)\]}%]/;
/** … and these never end one. */
const OPENING = /^[（《〈「『【〔［｛“‘([{￥¥$]/;
/** Letters and digits, and what stands inside `1,206.44` and `R&D`. */
const WORD = /^[\p{L}\p{N}'&\-/_+#@*.,:]/u;
const LATIN_WORD = /^[0-9A-Za-z\u00c0-\u02ff'&\-/_+#@*.,:]/;

function mayBreak(left: string, right: string): boolean {
  if (isHan(left) && isHan(right)) return true;
  if (SPACE.test(left)) return !CLOSING.test(right);
  if (SPACE.test(right) || CLOSING.test(right) || OPENING.test(left)) return false;
  return !(isWord(left) && isWord(right));
}

/** The common case, without a regular expression. */
function isHan(glyph: string): boolean {
  const code = glyph.codePointAt(0) ?? 0;
  return code >= 0x4e00 && code <= 0x9fff;
}

function isWord(glyph: string): boolean {
  const code = glyph.codePointAt(0) ?? 0;
  if (code < 0x300) return LATIN_WORD.test(glyph);
  return !isFullWidth(code) && WORD.test(glyph);
}

/** Unbreakable pieces in order, white space (made single) at their ends: `"R&D 经费"` → `"R&D "`, `"经"`, `"费"`. */
export function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  let before = "";
  for (const glyph of glyphsOf(text.replace(/\s+/g, " ").trim())) {
    if (before === "" || mayBreak(before, glyph)) units.push(glyph);
    else units[units.length - 1] = (units[units.length - 1] as string) + glyph;
    before = glyph;
  }
  return units;
}
