import { html, nothing, type TemplateResult } from "lit";
import type { Promised } from "../../model/performance/index.js";
import type { Messages } from "../../ui/locale/messages.js";
import { scorecardWords } from "./words.js";

/** 指标值 as printed, its number standing out, its direction in words beneath. What is words, or nothing, has a remark of its own there. */
export function targetView(promised: Promised, words: Messages): TemplateResult {
  const own = scorecardWords[words.side];
  const { kind, direction } = promised;
  const said = kind === "number" ? own.directions[direction ?? "bare"] : kind === "period" ? own.kinds[kind] : "";
  return html`<span class=${`target ${kind}`} lang="zh" dir="auto">${kind === "none" ? html`<span class="quiet">${own.noTarget}</span>` : printed(promised)}</span>${said === "" ? nothing : html`<span class="quiet below">${said}</span>`}`;
}

/** Thousands separators may part the printed number from the one that was read: then it stands as it is. */
function printed({ text, value }: Promised): TemplateResult | string {
  const at = value === undefined ? -1 : text.indexOf(value);
  return at < 0 || value === undefined ? text : html`${text.slice(0, at)}<b>${value}</b>${text.slice(at + value.length)}`;
}
