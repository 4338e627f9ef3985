/** Every token, what it is for, and what it is now. */
import { html, type TemplateResult } from "lit";
import { tokens } from "../../src/ui/tokens.styles.js";
import { swatch, type Live } from "./live.js";

const MEANINGS: Readonly<Record<string, string>> = {
  "--budget-page": "底色，图形间的缝 Ground, and the gaps between shapes",
  "--budget-ink": "文字 Text",
  "--budget-quiet": "次要文字 Text that steps back",
  "--budget-line": "细线 Hairlines",
  "--budget-accent": "可点的、选中的 What can be chosen and what is",
  "--budget-mark": "粗线：块的起点、当前页签 Heavy rules: where a block begins, the tab shown",
  "--budget-fault": "错误 Faults",
  "--budget-hover": "指着的一行 The row pointed at",
  "--budget-font": "正文字体 Font",
  "--budget-title-font": "标题字体 Font of titles",
  "--budget-small": "小字，不小于 12 px Small text, never under 12 px",
  "--budget-hair": "细线的粗细 Width of hairlines",
  "--budget-rule": "粗线的粗细 Width of heavy rules",
  "--budget-target": "按钮的最小边长 Least side of buttons",
  "--budget-motion": "动画毫秒数，0 为无 Milliseconds of a move; 0 for none",
};

/** Token and public property, in the order of the token file (whose white space is taken out when it is built). */
const ROWS = Array.from(tokens.cssText.matchAll(/(--_[\w-]+):\s*var\((--budget-[\w-]+)/g), ([, token = "", name = ""]) => ({ token, name }));

export function tokensView(live: Live): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="样式变量 Tokens">
    <table>
      <thead><tr><th scope="col">属性 Property</th><th scope="col">现值 Value now</th><th scope="col">用途 For</th></tr></thead>
      <tbody>${ROWS.map(({ token, name }) => html`<tr><th scope="row"><code>${name}</code></th><td>${valueView(live.value(token))}</td><td>${meaningOf(name)}</td></tr>`)}</tbody>
    </table>
  </div>`;
}

function valueView(value: string): TemplateResult {
  return CSS.supports("color", value) ? html`${swatch(value)} <code>${value}</code>` : html`<code>${value}</code>`;
}

function meaningOf(name: string): string {
  const slot = /^--budget-palette-(\d+)$/.exec(name)?.[1];
  return slot === undefined ? (MEANINGS[name] ?? "") : `第 ${slot} 色位 Slot ${slot}`;
}
