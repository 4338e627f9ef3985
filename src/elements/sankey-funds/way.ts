import type { FlowPicture } from "./picture.js";

/** Is there a way from one picture to the next? None where only room, unit or language has changed. */
export function hasWay(before: FlowPicture, next: FlowPicture): boolean {
  return before.vertical === next.vertical && before.mirrored === next.mirrored && before.width === next.width && !isSame(before, next);
}

function isSame({ nodes, ribbons }: FlowPicture, next: FlowPicture): boolean {
  if (nodes.length !== next.nodes.length || ribbons.length !== next.ribbons.length) return false;
  return nodes.every(({ key, box }, at) => next.nodes[at]?.key === key && next.nodes[at].box.y === box.y && next.nodes[at].box.height === box.height && next.nodes[at].box.width === box.width) && ribbons.every(({ d }, at) => next.ribbons[at]?.d === d);
}
