/** The workbench: documents on a shelf, every picture of the one that is shown, its report, and the code to embed them. */
import "../src/all.js";
import { html, nothing, render } from "lit";
import { followContents } from "./contents.js";
import { takeFiles } from "./drop-zone.js";
import type { Generator } from "./embed/generator.js";
import { otherLanguage, pageLanguage, setPageLanguage } from "./page-language.js";
import { viewOf, VIEWS } from "./route.js";
import { ofDocument } from "./shelf/reading.js";
import { saveDocument, type SaveAs } from "./shelf/save.js";
import { Shelf } from "./shelf/shelf.js";
import { newsText, shelfView } from "./shelf/shelf.view.js";
import { isDark, isTheme, setTheme, type Theme } from "./theme.js";
import { dropWordsWithoutScript } from "./without-script.js";
import { WORDS } from "./words.js";
import type { BudgetData } from "../src/all.js";
import type { BudgetDocument } from "../src/schema/index.js";

function byId(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

dropWordsWithoutScript();

const source = document.querySelector("budget-data") as BudgetData;
const shelfPlace = byId("shelf");
const statusPlace = byId("status");
const stopButton = byId("stop");
const sampleButton = byId("sample");
const reportPlace = byId("report-view");
const generatorPlace = byId("generator");

const shelf = new Shelf(draw);
let generator: Generator | undefined;

function draw(): void {
  const language = pageLanguage();
  const words = WORDS[language].shelf;
  render(shelfView(shelf, words, language, { show: (chosen) => shelf.show(chosen), save: (chosen, as) => void save(chosen, as), remove: (reading) => shelf.remove(reading) }), shelfPlace);
  statusPlace.textContent = newsText(shelf.news, words);
  stopButton.textContent = words.stop;
  stopButton.hidden = !shelf.busy;
  sampleButton.hidden = !shelf.touched;
  give();
  drawView();
}

/** The documents go to the elements when they are others than before: each gift is read anew. */
let given: readonly BudgetDocument[] = [];
let year = "";
let kind: BudgetDocument["kind"] | "" = "";

function give(): void {
  const series = shelf.hasOwn ? shelf.series : undefined;
  const documents = series?.documents ?? [];
  if (documents.length !== given.length || documents.some((one, at) => one !== given[at])) {
    given = documents;
    source.data = documents.length === 0 ? undefined : documents;
  }
  year = series === undefined ? "" : String(series.shown.year);
  kind = series?.shown.kind ?? "";
  source.year = year;
  source.kind = kind;
}

// The sample is read by the tag itself, as on any page; the shelf hears what came of it.
source.addController({
  hostUpdated: () => {
    const { state } = source;
    if (source.data === undefined && state.status === "ready") shelf.takeSample(ofDocument({ document: state.document, issues: state.issues }));
  },
});

async function save(chosen: BudgetDocument, as: SaveAs): Promise<void> {
  try {
    shelf.tell({ type: "saved", name: await saveDocument(chosen, as) });
  } catch {
    shelf.tell({ type: "notSaved" });
  }
}

function drawView(): void {
  const view = viewOf(location.hash);
  for (const name of VIEWS) {
    for (const part of document.querySelectorAll<HTMLElement>(`[data-view~="${name}"]`)) part.hidden = name !== view;
    const link = document.querySelector(`nav.pages a[href^="#${name}"]`);
    if (name !== view) link?.removeAttribute("aria-current");
    else link?.setAttribute("aria-current", "page");
  }
  render(view === "report" ? html`<budget-report heading-level="1" .year=${year} .kind=${kind}></budget-report>` : nothing, reportPlace);
  if (view === "embed") void drawGenerator();
}

/** The generator comes with the description of every tag, and only when it is asked for. */
async function drawGenerator(): Promise<void> {
  if (generator === undefined) {
    try {
      const { Generator: Loaded } = await import("./embed/generator.js");
      generator ??= new Loaded(generatorPlace, {
        get documents() {
          return shelf.documents;
        },
        get shown() {
          return shelf.shown;
        },
        get language() {
          return pageLanguage();
        },
        show: (chosen) => shelf.show(chosen),
        save: (chosen) => chosen.forEach((one) => void save(one, "json")),
      });
    } catch {
      generatorPlace.textContent = WORDS[pageLanguage()].embed.failed;
      return;
    }
  }
  generator.draw();
}

byId("language").addEventListener("click", () => {
  setPageLanguage(otherLanguage(pageLanguage()));
  draw();
});
const themeButton = byId("theme");

function turnTheme(to: Theme): void {
  setTheme(to);
  nameTheme();
}

/** The button is named by where it leads. */
function nameTheme(): void {
  themeButton.dataset["words"] = isDark() ? "light" : "dark";
  setPageLanguage(pageLanguage());
}

themeButton.addEventListener("click", () => turnTheme(isDark() ? "light" : "dark"));
stopButton.addEventListener("click", () => shelf.stop());
sampleButton.addEventListener("click", () => shelf.clear());
takeFiles(byId("file") as HTMLInputElement, (files) => {
  if (viewOf(location.hash) === "embed") location.hash = "workbench"; // where what is read of them is told
  void shelf.add(files);
});

const unit = byId("unit") as HTMLSelectElement;
unit.addEventListener("change", () => (source.unit = unit.value as typeof source.unit));

addEventListener("hashchange", ({ oldURL, newURL }) => {
  const left = new URL(oldURL).hash;
  if (viewOf(left) === "embed") document.querySelector('nav.pages a[href^="#embed"]')?.setAttribute("href", left); // back to what was chosen
  drawView();
  if (viewOf(new URL(oldURL).hash) !== viewOf(new URL(newURL).hash)) scrollTo(0, 0);
});

const asked = new URLSearchParams(location.search);

// Attributes in, events out: the page keeps what is selected in its own address.
source.selection = asked.get("selection") ?? "";
for (const type of ["budget-select", "budget-drill"] as const) {
  source.addEventListener(type, () => {
    const address = new URL(location.href);
    if (source.selection === "") address.searchParams.delete("selection");
    else address.searchParams.set("selection", source.selection);
    history.replaceState(null, "", address);
  });
}

const theme = asked.get("theme");
if (isTheme(theme)) setTheme(theme);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", nameTheme);
setPageLanguage(asked.get("lang") === "en" ? "en" : "zh");
nameTheme();
followContents(byId("contents"));
draw();
