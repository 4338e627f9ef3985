/** A sheet as pixels, drawn by the browser with its own fonts. */
import type { Sheet } from "./sight.js";

/** Pixels a px, where there is room for as many. */
const SCALE = 2;
/** What a canvas can hold in every browser we build for: side in Chromium, area in Safari on phones. */
const SIDE = 16_384;
const AREA = 16_777_216;

export interface Pixels {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** Is it smaller than it would be? */
  readonly smaller: boolean;
}

/** `undefined` for a sheet whose letters nobody could read in the largest canvas there is. */
export function scaleOf({ width, height }: Pick<Sheet, "width" | "height">): number | undefined {
  const most = Math.min(SIDE / width, SIDE / height, Math.sqrt(AREA / (width * height)));
  return most < 1 ? undefined : Math.min(SCALE, most);
}

/** Rejects where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: Sheet, scale: number): Promise<Pixels> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new RangeError("no canvas");
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob === null) throw new RangeError("no pixels");
    return { blob, width: canvas.width, height: canvas.height, smaller: scale < SCALE };
  } finally {
    URL.revokeObjectURL(address);
  }
}
