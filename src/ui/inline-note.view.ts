import { html, nothing, type TemplateResult } from "lit";
import type { InlineNote } from "./inline-note.js";

/**
 * A word with its note. The word is no `<button>`: a button is a box that a line cannot break and that copying leaves out, and this one is
 * read, broken and copied with its sentence. The note is a live region that is there, empty, before it says anything.
 */
export function inlineNote(note: InlineNote, word: unknown, label: string, content: () => TemplateResult): TemplateResult {
  const { open } = note;
  return html`<span @keydown=${note.onEscape}
    ><span class="trigger" part="trigger" role="button" tabindex="0" aria-expanded=${open} aria-controls="note" @click=${note.onClick} @keydown=${note.onKey}>${word}</span
    ><span class=${open ? "note" : "note closed"} part="note" id="note" role="status" aria-label=${label} tabindex="-1">${open ? content() : nothing}</span></span
  >`;
}
