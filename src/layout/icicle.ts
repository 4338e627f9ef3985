/** Columns side by side: 类 on the left, its 款 right of it, their 项 right of those; the height is the share, so labels lie flat. */
import type { Focus, LayoutNode, Mark, Pixels, Weights } from "./node.js";
import { partition } from "./partition.js";

/** A rectangle; the origin is the upper left corner. */
export interface IcicleCell<N> extends Mark<N> {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly width: Pixels;
  readonly height: Pixels;
}

export interface IcicleOptions {
  readonly width: Pixels;
  readonly height: Pixels;
  /** Columns below the focus at most; default 3 (类, 款, 项). */
  readonly columns?: number;
  /** Cells lower than this are gathered; default 1. */
  readonly minHeight?: Pixels;
}

export interface IcicleLayout<N> {
  /** Column by column, left to right; downwards in printed order within a column. */
  readonly cells: readonly IcicleCell<N>[];
  /** Columns really used; they fill the width. 0 when there is nothing to draw. */
  readonly columns: number;
  readonly width: Pixels;
  readonly height: Pixels;
}

/** The cells of a focus; see `partition` for what is gathered and what is left out. A size of 0 or less gives no cells. */
export function layoutIcicle<N extends LayoutNode<N>>(focus: Focus<N>, weights: Weights, options: IcicleOptions): IcicleLayout<N> {
  const width = options.width > 0 ? options.width : 0;
  const height = options.height > 0 ? options.height : 0;
  const most = Math.max(1, Math.floor(options.columns ?? 3));
  const least = new Array<Pixels>(most).fill(options.minHeight ?? 1);
  const slices = partition(focus, weights, { length: width > 0 ? height : 0, least });
  const columns = slices[slices.length - 1]?.depth ?? 0;
  const column = width / columns;
  const cells = slices.map(({ node, gathered, depth, from, to }) => ({
    node, gathered, depth, x: (depth - 1) * column, y: from, width: column, height: to - from,
  }));
  return { cells, columns, width, height };
}
