/** Finds the browsers that tests, pictures and the bench run in. Shared by every configuration, so that they all use the same. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";

/** Same drawing on every machine: no GPU, no hinting, one colour space; and no traffic of the browser's own. */
export const CHROMIUM_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

const CHROMIUM_PLACES = {
  // The headless shell first: the same engine and pictures, three to five times faster at page work.
  linux: ["chromium-headless-shell", "chromium", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .flatMap((variable) => process.env[variable] ?? [])
    .flatMap((folder) => [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]),
};

const FIREFOX_PLACES = {
  linux: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
  darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)"].flatMap((variable) => process.env[variable] ?? []).map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
};

/**
 * A Chromium: `{ executablePath }`, or `{}` when Playwright's own download is there (it knows the place), or `undefined`.
 * @throws Error when `CHROME_PATH` names a file that does not exist.
 */
export function findBrowser() {
  const named = namedBy("CHROME_PATH");
  if (named) return { executablePath: named };
  if (hasPlaywrightChromium()) return {};
  return found(CHROMIUM_PLACES);
}

/** A Firefox that Playwright can drive through WebDriver BiDi: `{ executablePath }` or `undefined`. */
export function findFirefox() {
  const named = namedBy("FIREFOX_PATH");
  return named ? { executablePath: named } : found(FIREFOX_PLACES);
}

function namedBy(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names a file that does not exist: ${path}`);
  return path;
}

function found(places) {
  const executablePath = (places[process.platform] ?? []).find((path) => existsSync(path));
  return executablePath && { executablePath };
}

/** `executablePath()` names the full browser even where only the headless shell has been downloaded; the shell lies beside it. */
function hasPlaywrightChromium() {
  const full = chromium.executablePath();
  if (existsSync(full)) return true;
  const folder = full.split(/[\\/]/).find((part) => /^chromium-\d+$/.test(part));
  if (!folder) return false;
  const downloads = full.slice(0, full.indexOf(folder));
  return existsSync(join(downloads, folder.replace("chromium-", "chromium_headless_shell-")));
}
