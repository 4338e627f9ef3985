/** Which colours meet which, and how far apart they have to be. Read by the test and by the page that shows it. */

/** What is written on the page's ground. */
export const ON_PAGE = ["--_ink", "--_quiet", "--_accent", "--_fault", "--_mark"] as const;
export const SLOTS = Array.from({ length: 12 }, (_, at) => `--_c${at + 1}`);

export const MINIMUM = {
  /** WCAG 2.2, 1.4.3: text on its ground. */
  text: 4.5,
  /** WCAG 2.2, 1.4.6, for readers who asked for more contrast. */
  textInHighContrast: 7,
  /** WCAG 2.2, 1.4.11: a shape and what it lies on. */
  shape: 3,
  /**
   * ΔE in OKLab, for every kind of colour vision. CSS Color 4 takes 0.02 for just noticeable, in fields that touch and are looked at for
   * their difference. Classes that follow each other in the code book are four times as far apart: shapes are small, stand apart by a line
   * of the page's colour, and are recognised in a list at some distance.
   */
  neighbours: 0.08,
  /** Any two slots: they may come together in a document that leaves out what lies between. Never alone in telling classes apart: names, order and gaps do too. */
  slots: 0.05,
} as const;
