/**
 * Runs before the tests: finds a browser and Chinese fonts, or installs them where that is possible without asking (Debian as
 * root), or says in one sentence what to do. `BUDGET_ELEMENTS_NO_INSTALL=1` forbids every installation.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { findBrowser } from "./browser.mjs";

const MAY_INSTALL = !process.env.BUDGET_ELEMENTS_NO_INSTALL;
const MAY_APT = MAY_INSTALL && existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** @returns whether the packages are installed now. The lock time-out lets a package run elsewhere on the machine finish first. */
export function aptInstall(...packages) {
  const options = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  console.log(`installing ${packages.join(", ")} …`);
  spawnSync("apt-get", ["-qq", "update"], options);
  return spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", ...packages], options).status === 0;
}

function hasChineseFont() {
  if (process.platform !== "linux") return true; // macOS and Windows bring their own
  return spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" }).stdout?.trim().length > 0;
}

function ensureBrowser() {
  if (findBrowser()) return;
  if (MAY_APT && aptInstall("chromium-headless-shell", "fonts-noto-cjk") && findBrowser()) return;
  if (MAY_INSTALL) {
    spawnSync("npx", ["playwright", "install", "--only-shell", "chromium"], { stdio: "inherit", shell: process.platform === "win32" });
    if (findBrowser()) return;
  }
  console.error(
    "找不到浏览器：请安装 Chromium 或 Chrome，或用环境变量 CHROME_PATH 指明其路径。\n" +
      "no browser found: install Chromium or Chrome, or name one in the environment variable CHROME_PATH.",
  );
  process.exit(1);
}

function ensureFonts() {
  if (hasChineseFont() || (MAY_APT && aptInstall("fonts-noto-cjk"))) return;
  console.warn("没有中文字体，涉及画面的比较可能不符（Debian：apt install fonts-noto-cjk）。\nno Chinese font: comparisons of pictures may differ (Debian: apt install fonts-noto-cjk).");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensureBrowser();
    ensureFonts();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
