/* global document */
/** What every chart of the page has: title, unit, an SVG with a name, one tooltip for all. */
import { select } from "d3-selection";

const tooltip = () => {
  const shown = select("#tooltip");
  return shown.empty() ? select(document.body).append("div").attr("id", "tooltip").style("position", "fixed").style("pointer-events", "none").style("background", "#fff").style("border", "1px solid #999").style("padding", "4px 8px").style("font", "13px sans-serif").style("display", "none") : shown;
};

export function figure(place, { title, subtitle = "单位：万元", width = 720, height }) {
  const root = select(place).append("figure").style("margin", "0");
  root.append("figcaption").style("font-weight", "600").text(title);
  root.append("p").style("margin", "0 0 8px").style("color", "#666").style("font-size", "13px").text(subtitle);
  return root.append("svg").attr("width", width).attr("height", height).attr("viewBox", [0, 0, width, height]).attr("role", "img").attr("aria-label", title).style("font", "12px sans-serif");
}

/** Lights what is pointed at, and says what it is. */
export function explain(shapes, textOf) {
  shapes
    .on("mouseenter", (event, datum) => {
      select(event.currentTarget).attr("opacity", 0.75);
      tooltip().style("display", "block").text(textOf(datum));
    })
    .on("mousemove", (event) => tooltip().style("left", `${event.clientX + 12}px`).style("top", `${event.clientY + 12}px`))
    .on("mouseleave", (event) => {
      select(event.currentTarget).attr("opacity", null);
      tooltip().style("display", "none");
    });
  shapes.append("title").text(textOf);
}

/** Round values from 0 that a scale of about `count` lines shows. */
export function ticks(most, count = 5) {
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}
