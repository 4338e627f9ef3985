/** Where the pointer goes in each kind of picture, the same places for every contender. */
import { largestAngle } from "./document.mjs";

const MOVES = 30;
const RADIUS = 279;

/**
 * `points`: one more than there are moves, over different parts of the picture; the first brings the pointer in. `target`: what is
 * clicked, if anything. Both get the drawing's box in the viewport.
 */
export const SUNBURST = {
  moves: MOVES,
  points: (box) => {
    const { x, y } = centreOf(box);
    return Array.from({ length: MOVES + 1 }, (_, i) => {
      const angle = (i * 2 * Math.PI) / (MOVES + 1) + 0.05;
      const radius = RADIUS * [0.4, 0.65, 0.88][i % 3];
      return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
    });
  },
  target: (box, budget) => {
    const { x, y } = centreOf(box);
    const angle = largestAngle(budget);
    const ring = RADIUS * 0.4;
    return [x + ring * Math.sin(angle), y - ring * Math.cos(angle)];
  },
};

/** Over ribbons and nodes of all columns, as far as the viewport shows them. */
export const FLOWS = {
  moves: MOVES,
  points: ({ left, top, width, bottom }) => {
    const height = bottom - top;
    return Array.from({ length: MOVES + 1 }, (_, i) => [left + width * [0.006, 0.1, 0.17, 0.27, 0.4, 0.47, 0.57, 0.7, 0.77][i % 9], top + height * (0.08 + (0.84 * ((i * 7) % (MOVES + 1))) / MOVES)]);
  },
};

function centreOf({ left, top, width, height }) {
  return { x: left + width / 2, y: top + height / 2 };
}
