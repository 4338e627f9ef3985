/** `.docx`: the main part of the archive, read as a stream of tags; one code for Node and the browser. */
import { SaxesParser, type SaxesTagNS } from "saxes";
import type { DisclosedFile, Progress } from "./disclosed-file.js";
import { ImportFault } from "./import-issue.js";
import { inflateEntry, zipEntries } from "./unzip.js";
import { WordReader } from "./word-reader.js";

const DOCUMENT = "word/document.xml";

/** WordprocessingML, transitional and strict. */
const WORD = new Set(["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"]);
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Deepest nesting of tags; Word itself writes under a hundred. */
const MAX_DEPTH = 2_000;

/** @throws ImportFault when the archive or its XML is damaged, unsafe or no Word document. */
export function readDocx(bytes: Uint8Array, progress?: Progress): DisclosedFile {
  const entries = zipEntries(bytes);
  const entry = entries.get(DOCUMENT);
  if (entry === undefined) throw new ImportFault("noWordDocument");
  const reader = new WordReader();
  const parser = wordParser(reader);
  const decoder = new TextDecoder();
  inflateEntry(bytes, entry, (piece, share) => {
    parser.write(decoder.decode(piece, { stream: true }));
    progress?.(share);
  });
  parser.write(decoder.decode());
  parser.close();
  return reader.end();
}

/** Entities are never expanded: a document type is refused as soon as it opens, and unknown entities are errors of the parser. */
function wordParser(reader: WordReader): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("doctype", () => {
    throw new ImportFault("unsafeXml");
  });
  parser.on("error", (error) => {
    throw new ImportFault(/entity/i.test(error.message) ? "unsafeXml" : "invalidXml", error.message);
  });
  parser.on("opentag", (tag) => {
    if (++depth > MAX_DEPTH) throw new ImportFault("invalidXml", `depth > ${MAX_DEPTH}`);
    const name = nameOf(tag);
    if (name !== undefined) reader.open(name, (attribute) => attributeOf(tag, attribute));
  });
  parser.on("closetag", (tag) => {
    depth--;
    const name = nameOf(tag);
    if (name !== undefined) reader.close(name);
  });
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  return parser;
}

/** Local name of a Word tag; `Fallback` is the second form of what an `mc:Choice` has said already. */
function nameOf(tag: SaxesTagNS): string | undefined {
  if (WORD.has(tag.uri)) return tag.local;
  return tag.uri === COMPATIBILITY && tag.local === "Fallback" ? "Fallback" : undefined;
}

function attributeOf(tag: SaxesTagNS, local: string): string | undefined {
  for (const attribute of Object.values(tag.attributes)) if (attribute.local === local && WORD.has(attribute.uri)) return attribute.value;
  return undefined;
}
