/** The sheet as pixels, by resvg: it draws the same SVG that is given out, with the letters of one font. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as resvg from "@resvg/resvg-wasm";
import { optional, reasonOf, RenderFault } from "./fault.js";
import { chineseFont, inKnownSigns, LETTERS, notChinese } from "./fonts.js";

const LIBRARY = "@resvg/resvg-wasm";

type Resvg = typeof resvg;

let loaded: Promise<Resvg> | undefined;

/** `scale` is pixels a px. */
export async function pngOf(svg: string, scale: number, font: string | undefined): Promise<Uint8Array> {
  const { family, regular, bold } = chineseFont(font);
  const { Resvg } = await (loaded ??= load());
  // In memory: by path, the files would be read again for every line of text.
  const fontBuffers = Array.from(new Set([regular.path, bold.path]), (path) => new Uint8Array(readFileSync(path)));
  const letters = { fontBuffers, ...(family !== undefined && { defaultFontFamily: family, sansSerifFamily: family }) };
  const outline = (text: string): string => new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">${text}</text></svg>`, { font: letters }).toString();
  if (outline(LETTERS.known) === outline(LETTERS.unknown)) throw notChinese(regular);
  try {
    return new Resvg(inKnownSigns(svg), { fitTo: { mode: "zoom", value: scale }, font: letters }).render().asPng();
  } catch (error) {
    throw new RenderFault("broken", { zh: `无法绘成 png：${reasonOf(error)}`, en: `cannot be drawn as png: ${reasonOf(error)}` });
  }
}

function load(): Promise<Resvg> {
  return optional(LIBRARY, async () => {
    const library = await import("@resvg/resvg-wasm");
    try {
      await library.initWasm(readFileSync(createRequire(import.meta.url).resolve(`${LIBRARY}/index_bg.wasm`)));
    } catch (error) {
      if (!isReady(library)) throw error;
    }
    return library;
  });
}

/** Can it draw? It may be made ready once only, which the program around us may have done for drawings of its own. */
function isReady({ Resvg }: Resvg): boolean {
  try {
    new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>').free();
    return true;
  } catch {
    return false;
  }
}
