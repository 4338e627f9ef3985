/** The sheet of one element, six ways: pictures that the command has taken, as files, and what each is called. */
import { getDocument, GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";
import worker from "pdfjs-dist/legacy/build/pdf.worker.mjs?url";
import { WAYS } from "./sheets.js";

/** Width of every picture of a file; those of pages are as wide as the page. */
const WIDTH = 594;

async function imageOf(address: string, width?: number): Promise<HTMLImageElement> {
  const image = new Image(width);
  image.src = address;
  await image.decode();
  return image;
}

/** The first page of a PDF, as pdf.js draws it. */
async function drawnPdf(url: string): Promise<HTMLCanvasElement> {
  GlobalWorkerOptions.workerSrc = worker;
  const page = await (await getDocument({ url }).promise).getPage(1);
  const viewport = page.getViewport({ scale: (2 * WIDTH) / page.getViewport({ scale: 1 }).width });
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(viewport.width), height: Math.round(viewport.height) });
  canvas.style.width = `${WIDTH}px`;
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

function said(name: string, lang: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { lang, textContent: text });
}

export async function sixWays(): Promise<HTMLElement> {
  const sheet = document.createElement("section");
  sheet.className = "six-ways";
  for (const [number, [file, zh, en, how, note]] of WAYS.entries()) {
    const address = `/six-ways/${file}`;
    const caption = document.createElement("figcaption");
    caption.append(said("b", "zh-CN", `${number + 1} · ${zh}`), said("b", "en", en), said("span", "zh-CN", how), said("span", "en", note));
    const figure = document.createElement("figure");
    figure.append(caption, file.endsWith(".pdf") ? await drawnPdf(address) : await imageOf(address, file.startsWith("element") ? WIDTH : undefined));
    sheet.append(figure);
  }
  return sheet;
}
