/** The element as the reader sees it now, as one sheet. */
import type { MeasureText } from "../../layout/measure.js";
import type { Sight } from "../../poster/drawn.js";
import { svgOf } from "../../poster/mark.js";
import { listOf, pictureOf } from "../../poster/picture.js";
import { NoPoster } from "../../poster/no-poster.js";
import { familiesFor, posterOf, type Poster } from "../../poster/poster.js";
import { readWords } from "../../poster/read-words.js";
import { rootOf, wholly, type MenuHost } from "./host.js";
import { coloursOf, paintedOf } from "./painted.js";
import { Said } from "./said.js";

export interface Sheet extends Pick<Poster, "width" | "height"> {
  readonly svg: string;
}

/** The same sheet that the command draws. Throws `Said`. */
export async function sheetOf(host: MenuHost, language: "zh" | "en"): Promise<Sheet> {
  await host.updateComplete;
  try {
    const { mark, width, height } = posterOf(sightOf(host, language), measureIn(host.ownerDocument, language));
    return { svg: `${svgOf(mark)}\n`, width, height };
  } catch (error) {
    throw error instanceof NoPoster ? new Said(error.said[language]) : error;
  }
}

/** By the letters of the sheet, bold ones, which are the widest. Estimates would do too, and split what every page loads first. */
function measureIn(page: Document, language: "zh" | "en"): MeasureText {
  const pen = page.createElement("canvas").getContext("2d");
  return (text, size) => {
    if (pen === null) return text.length * size;
    pen.font = `600 ${size}px ${familiesFor(language)}`;
    return pen.measureText(text).width;
  };
}

function sightOf(host: MenuHost, language: "zh" | "en"): Sight {
  const root = rootOf(host);
  const width = root.querySelector(".ruler")?.clientWidth ?? host.clientWidth;
  const words = wholly(host, () => readWords(root));
  return { tag: host.localName, width, picture: pictureOf(root, paintedOf), list: listOf(root, paintedOf), words, colours: coloursOf(root), inline: false, language };
}
