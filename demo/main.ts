/** The demo page: language and theme, and the drop zone that reads a disclosed file on this machine. */
import "../src/all.js";
import { showReport } from "./report.js";

const root = document.documentElement;
const source = document.querySelector("budget-data");
const file = document.querySelector<HTMLInputElement>("#file");
const report = document.querySelector<HTMLElement>("#report");

function setLanguage(lang: "zh-CN" | "en"): void {
  root.lang = lang;
  const key = lang === "en" ? "en" : "zh";
  for (const element of document.querySelectorAll<HTMLElement>("[data-zh]")) element.textContent = element.dataset[key] ?? "";
  const button = document.querySelector<HTMLElement>("#language");
  if (button) {
    button.textContent = lang === "en" ? "中文" : "English";
    button.lang = lang === "en" ? "zh-CN" : "en";
  }
}

function setTheme(theme: "light" | "dark"): void {
  root.dataset["theme"] = theme;
}

let newest = 0;

/** Shows a file: a budget document in JSON as it is, anything else through the importer, which is loaded only now. The last file wins. */
async function read(chosen: File): Promise<void> {
  if (!source || !report) return;
  const own = ++newest;
  const lang = root.lang === "en" ? "en" : "zh";
  report.textContent = lang === "en" ? `Reading ${chosen.name}…` : `正在读取 ${chosen.name}…`;
  try {
    if (/\.json$/i.test(chosen.name)) {
      const json = await chosen.text();
      if (own !== newest) return;
      source.data = json;
      report.textContent = chosen.name;
      return;
    }
    const { importDisclosure } = await import("../src/importer/index.js");
    const result = await importDisclosure(new Uint8Array(await chosen.arrayBuffer()), { fileName: chosen.name });
    if (own !== newest) return;
    if (result.document) source.data = result.document;
    showReport(report, chosen.name, result, lang);
  } catch {
    // The file went away, or the importer's own code could not be loaded.
    if (own === newest) report.textContent = lang === "en" ? `${chosen.name} could not be read; please try again.` : `${chosen.name} 读取失败，请重试。`;
  }
}

document.querySelector("#language")?.addEventListener("click", () => setLanguage(root.lang === "en" ? "zh-CN" : "en"));
document.querySelector("#theme")?.addEventListener("click", () => {
  const dark = root.dataset["theme"] ? root.dataset["theme"] === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  setTheme(dark ? "light" : "dark");
});
document.querySelector("#sample")?.addEventListener("click", () => {
  newest++;
  if (source) source.data = undefined;
  report?.replaceChildren();
});
file?.addEventListener("change", () => {
  const chosen = file.files?.[0];
  if (chosen) void read(chosen);
  file.value = "";
});

document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dragging");
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) document.body.classList.remove("dragging");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dragging");
  const dropped = event.dataTransfer?.files[0];
  if (dropped) void read(dropped);
});

const unit = document.querySelector<HTMLSelectElement>("#unit");
unit?.addEventListener("change", () => {
  if (source) source.unit = unit.value as typeof source.unit;
});

const asked = new URLSearchParams(location.search);

// Attributes in, events out: the page keeps what is selected in its own address.
if (source) source.selection = asked.get("selection") ?? "";
for (const type of ["budget-select", "budget-drill"] as const) {
  source?.addEventListener(type, () => {
    const address = new URL(location.href);
    if (source.selection === "") address.searchParams.delete("selection");
    else address.searchParams.set("selection", source.selection);
    history.replaceState(null, "", address);
  });
}

if (asked.get("lang") === "en") setLanguage("en");
const theme = asked.get("theme");
if (theme === "dark" || theme === "light") setTheme(theme);
