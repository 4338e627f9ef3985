/** The keyboard's way through the picture: along a column, from a node to its flows, and from a flow to its end. */
import type { FlowMark, FlowPicture, RibbonMark } from "./picture.js";

type Step = "previous" | "next" | "forwards" | "backwards" | "first" | "last";

/** Which way a key points; upright, the flow runs downwards, and mirrored it runs to the left. */
function stepOf(key: string, { vertical, mirrored }: FlowPicture): Step | undefined {
  const [left, right]: readonly Step[] = vertical ? ["previous", "next"] : ["backwards", "forwards"];
  const [up, down]: readonly Step[] = vertical ? ["backwards", "forwards"] : ["previous", "next"];
  const keys = new Map<string, Step | undefined>([
    ["ArrowUp", up], ["ArrowDown", down], ["ArrowLeft", mirrored ? right : left], ["ArrowRight", mirrored ? left : right], ["Home", "first"], ["End", "last"],
  ]);
  return keys.get(key);
}

/**
 * Where a key leads from a mark; `undefined` when it leads nowhere.
 * @param side the end of a flow from which keys came to it: up and down go among the flows of that node
 */
export function step(picture: FlowPicture, from: FlowMark, key: string, side: "source" | "target"): FlowMark | undefined {
  const way = stepOf(key, picture);
  if (way === undefined) return undefined;
  if (way === "forwards" || way === "backwards") return from.kind === "node" ? largestOf(ribbonsAt(picture, from, way === "forwards" ? "source" : "target")) : picture.nodes[way === "forwards" ? from.target : from.source];
  const line = from.kind === "node" ? picture.nodes.filter(({ column }) => column === from.column) : ribbonsAt(picture, picture.nodes[from[side]], side);
  const at = (line as readonly FlowMark[]).indexOf(from);
  return line[way === "first" ? 0 : way === "last" ? line.length - 1 : at + (way === "next" ? 1 : -1)];
}

/** Ribbons that leave a node (it is their source) or arrive there, in the order in which they lie. */
function ribbonsAt({ ribbons, marks }: FlowPicture, node: FlowMark | undefined, side: "source" | "target"): readonly RibbonMark[] {
  const place = (ribbon: RibbonMark): number => (side === "source" ? ribbon.shape.from : ribbon.shape.to);
  return ribbons.filter((ribbon) => marks[ribbon[side]] === node).sort((a, b) => place(a) - place(b));
}

function largestOf(ribbons: readonly RibbonMark[]): RibbonMark | undefined {
  let largest: RibbonMark | undefined;
  for (const ribbon of ribbons) if (largest === undefined || ribbon.shape.width > largest.shape.width) largest = ribbon;
  return largest;
}
