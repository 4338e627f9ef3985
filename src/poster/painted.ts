/** How an element of a drawing is painted, as literals. Who works it out depends on where it was drawn: a browser knows, Node has to ask the sheets. */

/** What marks are painted with, and what says that they are not. */
export const INHERITED = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "paint-order", "font-size", "font-weight", "font-style", "text-anchor", "visibility", "color", "direction"] as const;
export const OWN = ["display", "opacity"] as const;

export type Painted = ReadonlyMap<string, string>;

/** All that is painted of an element in the shadow root. */
export type PaintedOf = (element: Element) => Painted;
