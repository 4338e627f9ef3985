/** The code of `docs/frameworks.md`, by the file name that stands after the language of each fence. */
import { readFileSync } from "node:fs";

const TEXT = readFileSync(new URL("../../docs/frameworks.md", import.meta.url), "utf8");

export const SNIPPETS: ReadonlyMap<string, string> = new Map([...TEXT.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, name = "", code = ""]) => [name, code]));

/** Fences without a file name would escape the tests. */
export const NAMELESS: readonly string[] = [...TEXT.matchAll(/^```(\w+)$/gm)].map(([, language = ""]) => language);

export function snippet(name: string): string {
  const code = SNIPPETS.get(name);
  if (code === undefined) throw new Error(`missing snippet ${name} in docs/frameworks.md`);
  return code;
}
