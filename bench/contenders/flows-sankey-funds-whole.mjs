/** Every node and link drawn, as the other pages do: nothing is gathered. */
import { contender } from "./flows-element.mjs";

export const { draw, update, isDrawn, drawing } = contender(1000);
