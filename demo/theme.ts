/** Light and dark: the reader's system, until the page is told otherwise. */
export type Theme = "light" | "dark";

const root = document.documentElement;

export function isTheme(value: string | null): value is Theme {
  return value === "light" || value === "dark";
}

export function setTheme(theme: Theme): void {
  root.dataset["theme"] = theme;
}

export function turnTheme(): void {
  const set = root.dataset["theme"];
  const dark = set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  setTheme(dark ? "light" : "dark");
}
