/** pdf.js, loaded when a PDF comes: its legacy build without eval, without workers in the browser (a page's policy rarely allows them), without images. */
import type { PDFDocumentProxy } from "pdfjs-dist";
import type * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { ImportFault } from "../import-issue.js";

export type PdfLibrary = typeof pdfjs;

const ERRORS_ONLY = 0;
/** Predefined character maps of Chinese fonts (GBK-EUC-H …) come with the library; in Node they are read from its folder. */
const CMAPS = "pdfjs-dist/package.json";

export async function loadLibrary(): Promise<PdfLibrary> {
  try {
    const worker: unknown = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } catch (error) {
    throw new ImportFault("missingLibrary", "pdfjs-dist", error instanceof Error ? error.message : error);
  }
}

/** @throws ImportFault when the file is encrypted or damaged */
export async function openPdf(library: PdfLibrary, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const cMapUrl = await characterMaps();
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: 1,
    verbosity: ERRORS_ONLY,
    ...(cMapUrl !== undefined && { cMapUrl, cMapPacked: true }),
  });
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    throw name === "PasswordException" ? new ImportFault("encrypted") : new ImportFault("truncated", error instanceof Error ? error.message : error);
  }
}

async function characterMaps(): Promise<string | undefined> {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  if (process?.versions?.node === undefined) return undefined;
  const [{ createRequire }, path] = await Promise.all([import("node:module"), import("node:path")]);
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(CMAPS)), "cmaps") + path.sep;
  } catch {
    return undefined;
  }
}
