/* global document */
/** The element as a page embeds it: registered by its own module of the built package, given the document as a property. */
import "../../dist/elements/budget-sunburst/budget-sunburst.js";

let element;
let before;

const shapes = () => element?.shadowRoot?.querySelector("svg.drawing path.shape")?.getAttribute("d");

export function draw(stage, budget) {
  element = document.createElement("budget-sunburst");
  element.setAttribute("classification", "function");
  element.setAttribute("view", "sunburst");
  element.data = budget;
  stage.append(element);
}

export function update(budget) {
  before = shapes();
  element.data = budget;
}

export const isDrawn = () => shapes() !== undefined && shapes() !== before;
export const drawing = () => element.shadowRoot.querySelector("svg.drawing");
