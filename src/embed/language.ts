/** `lang` of pages: `zh` alone leaves a browser to choose between the fonts of two scripts. */
export function languageTag(language: "zh" | "en"): string {
  return language === "zh" ? "zh-CN" : "en";
}
