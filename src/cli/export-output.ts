/** Where an export goes: standard output, a file, a folder, or a file named after the document. */
import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** `output` itself, or `name` in it where it is a folder; `name` in the working folder where nothing is given. */
export function fileFor(output: string | undefined, name: string): string {
  if (output === undefined) return name;
  return isFolder(output) ? join(output, name) : output;
}

/** Writes files below a folder, which need not exist. Paths come from this project, never from a document. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Writes pieces as they come, so that many documents never stand in memory together. */
export function writePieces(file: string, pieces: Iterable<string>): void {
  const handle = openSync(file, "w");
  try {
    for (const piece of pieces) writeSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}
