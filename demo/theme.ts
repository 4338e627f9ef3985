/** Light and dark: the reader's system, until the page is told otherwise. */
export type Theme = "light" | "dark";

const root = document.documentElement;

export function isTheme(value: string | null): value is Theme {
  return value === "light" || value === "dark";
}

export function isDark(): boolean {
  const set = root.dataset["theme"];
  return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

export function setTheme(theme: Theme): void {
  root.dataset["theme"] = theme;
}
