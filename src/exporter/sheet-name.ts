/** Names of sheets as workbooks demand them: at most 31 characters, none of `[]:*?/\`, no two alike whatever their case. */

const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}]+/gu;
const MAX_LENGTH = 31;

export class SheetNames {
  private readonly taken = new Set<string>(["history"]);

  /** A free name made of `title`. */
  of(title: string): string {
    const plain = title.replace(FORBIDDEN, " ").replace(/\s+/g, " ").replace(/^[\s']+|[\s']+$/g, "");
    for (let number = 1; ; number++) {
      const tail = number === 1 ? "" : ` (${number})`;
      const name = `${cut(plain === "" ? "Sheet" : plain, MAX_LENGTH - tail.length)}${tail}`;
      const key = name.toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}

/** The limit counts UTF-16 units, and no character may be cut in two. */
function cut(text: string, length: number): string {
  const end = /[\ud800-\udbff]$/.test(text.slice(0, length)) ? length - 1 : length;
  return text.slice(0, end).replace(/[\s']+$/, "");
}
