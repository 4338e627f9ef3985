import { css } from "lit";

/**
 * The theme: every colour, size and stroke that a picture or table uses. Pages override `--budget-*` on the element or anywhere above it.
 *
 * Each colour has its light and its dark value side by side. One of two switches is empty and the other is not valid: `var(--_light, #fff)`
 * is nothing in the dark, `#fff` in the light. (`light-dark()` would say the same, in browsers four years younger than those we build for.)
 * Dark are: the reader's system, unless the page says otherwise; `data-theme="dark"` on the element, or on anything around it, which
 * `theme-controller.ts` repeats as `data-theme-around`, because style sheets see no further out than their own element. Paper is always light.
 */
export const tokens = css`
  :host {
    --_light: initial;
    --_dark:  ;
    --_page: var(--budget-page, var(--_light, #fff) var(--_dark, #15171a));
    --_ink: var(--budget-ink, var(--_light, #1c1d1f) var(--_dark, #f1f1ee));
    --_quiet: var(--budget-quiet, var(--_light, #5c6066) var(--_dark, #b3b6ba));
    --_line: var(--budget-line, var(--_light, #d5d7da) var(--_dark, #3a3d42));
    --_accent: var(--budget-accent, var(--_light, #9a301c) var(--_dark, #f0b429));
    --_mark: var(--budget-mark, var(--_ink));
    --_fault: var(--budget-fault, var(--_light, #a3241f) var(--_dark, #ff9d8f));
    --_hover: var(--budget-hover, #8080801a); /* over any ground, light or dark */
    --_c1: var(--budget-palette-1, var(--_light, #8a3238) var(--_dark, #d17d7a));
    --_c2: var(--budget-palette-2, var(--_light, #8f4f27) var(--_dark, #f4a87f));
    --_c3: var(--budget-palette-3, var(--_light, #a46014) var(--_dark, #c59e52));
    --_c4: var(--budget-palette-4, var(--_light, #514800) var(--_dark, #8d8a37));
    --_c5: var(--budget-palette-5, var(--_light, #5c7857) var(--_dark, #8ccaa3));
    --_c6: var(--budget-palette-6, var(--_light, #177d7e) var(--_dark, #59cece));
    --_c7: var(--budget-palette-7, var(--_light, #1e6881) var(--_dark, #53b3d2));
    --_c8: var(--budget-palette-8, var(--_light, #2e5481) var(--_dark, #6a9ad8));
    --_c9: var(--budget-palette-9, var(--_light, #403b85) var(--_dark, #6784c5));
    --_c10: var(--budget-palette-10, var(--_light, #8560ad) var(--_dark, #c5b1fc));
    --_c11: var(--budget-palette-11, var(--_light, #6e2b54) var(--_dark, #b36d89));
    --_c12: var(--budget-palette-12, var(--_light, #575b5e) var(--_dark, #9aa1a7));
    --_font: var(--budget-font, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif);
    --_title-font: var(--budget-title-font, var(--_font));
    --_small: var(--budget-small, max(12px, 0.9em));
    --_hair: var(--budget-hair, 1px);
    --_rule: var(--budget-rule, 2px);
    --_target: var(--budget-target, 28px);
    --_motion: var(--budget-motion, 400); /* milliseconds; within the 250–600 in which a move explains and does not delay */
    color-scheme: light;
  }
  /* English puts the font of the system before the same list: quotation marks and apostrophes of Chinese fonts are as wide as a character. */
  :host(:lang(en)) {
    --_font: var(--budget-font, system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif);
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([data-theme="light"]):not([data-theme-around="light"])) {
      --_light:  ;
      --_dark: initial;
      color-scheme: dark;
    }
  }
  :host([data-theme="dark"]),
  :host([data-theme-around="dark"]) {
    --_light:  ;
    --_dark: initial;
    color-scheme: dark;
  }
  @media print {
    :host {
      --_light: initial !important;
      --_dark:  !important;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_ink);
      --_line: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    :host {
      --_page: Canvas;
      --_ink: CanvasText;
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_accent: Highlight;
      --_fault: CanvasText;
    }
  }
`;
