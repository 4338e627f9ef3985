/** File names that every system takes: no separators, reserved characters, controls or marks that turn the reading direction. */
import type { BudgetDocument } from "../schema/definition.js";

const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Device names of Windows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Longest name without its ending, in UTF-8 bytes; file systems stop at 255. */
const MAX_BYTES = 150;

/** `731-张家口市科学技术协会-2023-预算.xlsx`; `part` names one table of several files. */
export function safeFileName(document: BudgetDocument, extension: string, part?: string): string {
  const { entity, year, kind } = document;
  const pieces = [entity.code, entity.name, String(year), kind === "budget" ? "预算" : "决算", part];
  const name = pieces.flatMap((piece) => (piece === undefined ? [] : [safePart(piece)])).filter((piece) => piece !== "").join("-");
  return `${shortened(name.replace(RESERVED, "_$&"))}.${safePart(extension)}`;
}

/** A text as part of a file name: unsafe characters become `_`, dots and blanks at either end go. */
export function safePart(text: string): string {
  return text
    .normalize("NFC")
    .replace(UNSAFE, "_")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
}

/** Cut between characters, never within one. */
function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_BYTES) return kept;
    kept += character;
  }
  return kept;
}
