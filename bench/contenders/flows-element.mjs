/* global document */
/** The element as a page embeds it: registered by its own module of the built package, given the document as a property. */
import "../../dist/elements/sankey-funds/sankey-funds.js";

/** @param limit nodes a column before the smallest are counted in a rest. */
export function contender(limit) {
  let element;
  let before;
  const firstRibbon = () => element?.shadowRoot?.querySelector("svg.drawing [part=ribbon]")?.getAttribute("d");
  return {
    draw(stage, budget) {
      element = document.createElement("sankey-funds");
      element.setAttribute("level", "2");
      if (limit !== undefined) element.setAttribute("limit", String(limit));
      element.data = budget;
      stage.append(element);
    },
    update(budget) {
      before = firstRibbon();
      element.data = budget;
    },
    isDrawn: () => firstRibbon() !== undefined && firstRibbon() !== before,
    drawing: () => element.shadowRoot.querySelector("svg.drawing"),
  };
}
