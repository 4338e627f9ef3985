/** The page's own language: what stands in its markup, by key. */
import { WORDS, type Language, type PageWords } from "./words.js";

const TAGS: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

export function pageLanguage(): Language {
  return document.documentElement.lang === "en" ? "en" : "zh";
}

export function otherLanguage(language: Language): Language {
  return language === "zh" ? "en" : "zh";
}

export function setPageLanguage(language: Language): void {
  const words = WORDS[language].page;
  document.documentElement.lang = TAGS[language];
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>("[data-words]")) element.textContent = words[element.dataset["words"] as keyof PageWords];
  for (const element of document.querySelectorAll<HTMLElement>("[data-label]")) element.setAttribute("aria-label", words[element.dataset["label"] as keyof PageWords]);
  // Named in the language that it leads to.
  const button = document.querySelector<HTMLElement>("#language");
  if (button) button.lang = TAGS[otherLanguage(language)];
}
