/* global document, fetch */
/** The article by hand: six charts in d3, all drawn as soon as the document is there. */
import { bars } from "./article-d3/bars.mjs";
import { columns } from "./article-d3/columns.mjs";
import { flows } from "./article-d3/flows.mjs";
import { icicle } from "./article-d3/icicle.mjs";
import { rings } from "./article-d3/rings.mjs";
import { waterfall } from "./article-d3/waterfall.mjs";

const CHARTS = { balance: columns, rings, flows, three: bars, change: waterfall, last: icicle };

fetch("/budget.json").then(async (response) => {
  const budget = await response.json();
  for (const [key, draw] of Object.entries(CHARTS)) draw(document.getElementById(key), budget);
});
