/** `.pdf` with a text layer: words and ruling lines of each page, tables by their lattices, pages joined. */
import type { DisclosedFile, Progress } from "../disclosed-file.js";
import { ImportFault } from "../import-issue.js";
import type { Matrix } from "./geometry.js";
import { joinPages } from "./join-pages.js";
import { loadLibrary, openPdf } from "./load-pdf.js";
import { pageContent, type PageContent } from "./page-tables.js";
import { rulingsOf } from "./rulings.js";
import { wordsOf, type TextItem } from "./words.js";

/** Longest file that is read; real ones have under 200 pages. */
const MAX_PAGES = 2_000;
/** Fewer letters a page than this, on the average, is a scan with a stamp at most. */
const LETTERS_A_PAGE = 8;

export async function readPdf(bytes: Uint8Array, progress?: Progress): Promise<DisclosedFile> {
  const library = await loadLibrary();
  const document = await openPdf(library, bytes);
  try {
    const { numPages } = document;
    if (numPages > MAX_PAGES) throw new ImportFault("tooLarge", `${numPages} pages`, MAX_PAGES);
    const pages: PageContent[] = [];
    let letters = 0;
    for (let number = 1; number <= numPages; number++) {
      progress?.((number - 1) / numPages);
      const page = await document.getPage(number);
      const base = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
      const { items } = await page.getTextContent();
      const words = wordsOf(items.filter((item): item is typeof item & TextItem => "str" in item), base);
      letters += words.reduce((sum, word) => sum + word.text.length, 0);
      const operations = words.length === 0 ? { fnArray: [], argsArray: [] } : await page.getOperatorList();
      pages.push(pageContent(words, rulingsOf(operations, library.OPS, base)));
      page.cleanup();
    }
    if (letters < LETTERS_A_PAGE * numPages) throw new ImportFault("scanned", numPages);
    return { blocks: joinPages(pages) };
  } finally {
    await document.loadingTask.destroy();
  }
}
