/** What a file is, by its first bytes; names lie (a .doc renamed .docx is common). */
import { ImportFault, type ImportIssueCode } from "./import-issue.js";

export type Format = "docx" | "xlsx" | "pdf" | "html" | "csv" | "text";
/** What the first bytes tell: an archive may hold any of several formats. */
export type Container = "zip" | "pdf" | "ole" | "text";

const SIGNATURES: readonly (readonly [bytes: readonly number[], fault: ImportIssueCode])[] = [
  [[0x7b], "alreadyJson"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
];
/** `%PDF-`; some programs write a line before it. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entry of an encrypted Office file, in UTF-16. */
const ENCRYPTED = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [byte, 0]);

const SAMPLE = 4096;

/** @throws ImportFault for files that cannot be read, with what to do. */
export function detectFormat(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new ImportFault("emptyFile");
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 0) < 9) return "zip";
  if (includes(bytes.subarray(0, 1024), PDF)) return "pdf";
  if (startsWith(bytes, OLE)) {
    if (includes(bytes, ENCRYPTED)) throw new ImportFault("encrypted");
    return "ole";
  }
  const found = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (found !== undefined) throw new ImportFault(found[1]);
  return "text";
}

/** Decoded text may still be something else. @throws ImportFault */
export function checkText(text: string): void {
  const head = text.slice(0, SAMPLE);
  if (head.trim() === "" && text.trim() === "") throw new ImportFault("emptyFile");
  if (/^[\s\ufeff]*<\?xml/i.test(head)) throw new ImportFault("markup");
  if (/^[\s\ufeff]*\{\s*"/.test(head)) throw new ImportFault("alreadyJson");
  // eslint-disable-next-line no-control-regex -- control characters are what tells binary data from text
  const strange = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  if (strange > head.length / 50) throw new ImportFault("unknownFormat", head.slice(0, 16));
}

/** Is this text a web page or a piece of one? Finance systems export such pages under names like `.xls`. */
export function isPage(text: string): boolean {
  return /^[\s\ufeff]*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|meta|body|table|div|p)\b/i.test(text.slice(0, SAMPLE));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
