import { html, nothing, type TemplateResult } from "lit";
import { isDefect, type Flag } from "../../model/performance/index.js";
import type { Messages } from "../../ui/locale/messages.js";
import { scorecardWords } from "./words.js";

/** A quiet mark with a word; what it means, and where, opens beneath it by pointer, key or touch. */
export function flagView(flag: Flag, table: number | undefined, words: Messages): TemplateResult {
  const own = scorecardWords[words.side];
  const place = [own.project(flag.project), table === undefined ? "" : own.table(table), flag.line === undefined ? "" : own.line(flag.line)].filter((part) => part !== "").join(" · ");
  return html`<details class=${isDefect(flag) ? "flag" : "flag fact"} part="flag">
    <summary>${isDefect(flag) ? html`<span class="sign" aria-hidden="true">!</span> ` : nothing}${own.flags[flag.kind]}</summary>
    <p>${flag.message[words.side]} <span class="quiet">${place}</span></p>
  </details>`;
}
