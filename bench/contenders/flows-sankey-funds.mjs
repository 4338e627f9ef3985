import { contender } from "./flows-element.mjs";

export const { draw, update, isDrawn, drawing } = contender(undefined);
