/** One sheet: a tag at 360, 720 and 1,200 pixels, light and dark, in Chinese and English. */
import "../../src/all.js";
import sample from "../../demo/data/zhangjiakou-kexie-2023.json";
import { settled } from "../../stories/stage.js";
import { FRONT, SHEETS, SIX_WAYS } from "./sheets.js";
import { sixWays } from "./six-ways-sheet.js";

const WIDTHS = [360, 720, 1200];
const ROWS = [["zh-CN", "light"], ["zh-CN", "dark"], ["en", "light"], ["en", "dark"]] as const;

const name = new URLSearchParams(location.search).get("sheet") ?? "";
const sheet = SHEETS[name];
/** The picture of the front page is one, not a sheet. */
const front = name === FRONT;

function drawn(lang: string, width: number): HTMLElement {
  const place = document.createElement("div");
  place.className = `width-${width}`;
  const source = document.createElement("budget-data");
  source.data = sample;
  for (const part of sheet?.(lang) ?? []) source.append(part);
  place.append(source);
  return place;
}

for (const [lang, theme] of sheet === undefined ? [] : front ? ROWS.slice(0, 1) : ROWS) {
  const row = document.createElement("section");
  row.lang = lang;
  row.dataset["theme"] = theme;
  row.append(...(front ? [1200] : WIDTHS).map((width) => drawn(lang, width)));
  document.body.append(row);
}

if (name === SIX_WAYS) document.body.append(await sixWays());
await settled(document.body);
document.documentElement.dataset["drawn"] = "";
