import { css } from "lit";

/**
 * The theme: every colour, size and stroke that a picture or table uses. Pages override `--budget-*` on the element or above it.
 * Dark follows the reader's system, or `data-theme="dark|light"` on the element.
 */
const dark = css`
  --_page: var(--budget-page, #15171a);
  --_ink: var(--budget-ink, #f1f1ee);
  --_quiet: var(--budget-quiet, #b3b6ba);
  --_line: var(--budget-line, #3a3d42);
  --_accent: var(--budget-accent, #f0b429);
  --_fault: var(--budget-fault, #ff9d8f);
  --budget-palette-1: #f18c99;
  --budget-palette-2: #ef9d7c;
  --budget-palette-3: #dcb373;
  --budget-palette-4: #b2b773;
  --budget-palette-5: #81bc89;
  --budget-palette-6: #6abcb4;
  --budget-palette-7: #6cbbd3;
  --budget-palette-8: #73ade7;
  --budget-palette-9: #919ae8;
  --budget-palette-10: #b995e1;
  --budget-palette-11: #e190be;
  --budget-palette-12: #989fa7;
`;

export const tokens = css`
  :host {
    --_page: var(--budget-page, #ffffff);
    --_ink: var(--budget-ink, #1c1d1f);
    --_quiet: var(--budget-quiet, #5c6066);
    --_line: var(--budget-line, #d5d7da);
    --_accent: var(--budget-accent, #a3341f);
    --_fault: var(--budget-fault, #a3241f);
    --budget-palette-1: #a24052;
    --budget-palette-2: #a25232;
    --budget-palette-3: #916922;
    --budget-palette-4: #6a6e25;
    --budget-palette-5: #367341;
    --budget-palette-6: #09736c;
    --budget-palette-7: #0c728a;
    --budget-palette-8: #27639c;
    --budget-palette-9: #4c519c;
    --budget-palette-10: #714c96;
    --budget-palette-11: #954676;
    --budget-palette-12: #525960;
    --_font: var(--budget-font, system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif);
    --_motion: var(--budget-motion, 400);
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([data-theme="light"])) {
      ${dark}
      color-scheme: dark;
    }
  }
  :host([data-theme="dark"]) {
    ${dark}
    color-scheme: dark;
  }
  @media (forced-colors: active) {
    :host {
      --_page: Canvas;
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_accent: Highlight;
    }
  }
`;
