/** One XML part of a workbook as a stream of tags; names come without their prefix, whose meaning is fixed in each part. */
import { SaxesParser } from "saxes";
import { ImportFault } from "../import-issue.js";
import { inflateEntry, MAX_INFLATED, type ZipEntry } from "../unzip.js";

/** Deepest nesting of tags; workbooks stay under twenty. */
const MAX_DEPTH = 1_000;

export type Attributes = Readonly<Record<string, string>>;

export interface TagReader {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** The parts of one archive share one bound, so that many small bombs do not add up to a large one. */
export class XmlParts {
  private inflated = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Packed size of a part, for progress. */
  size(name: string): number {
    return this.entries.get(name)?.size ?? 0;
  }

  /** Reads a part; a missing one has no tags. @throws ImportFault */
  read(name: string, reader: TagReader): void {
    const entry = this.entries.get(name);
    if (entry === undefined) return;
    const parser = parserOf(name, reader);
    const decoder = new TextDecoder();
    inflateEntry(this.bytes, entry, (piece) => {
      this.inflated += piece.length;
      if (this.inflated > MAX_INFLATED) throw new ImportFault("tooExpanded", `> ${MAX_INFLATED} bytes`, `${MAX_INFLATED} bytes`);
      parser.write(decoder.decode(piece, { stream: true }));
    });
    parser.write(decoder.decode());
    parser.close();
  }
}

/** Entities are never expanded: a document type is refused as soon as it opens. */
function parserOf(part: string, reader: TagReader): SaxesParser {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("doctype", () => {
    throw new ImportFault("unsafeXml");
  });
  parser.on("error", (error) => {
    throw new ImportFault(/entity/i.test(error.message) ? "unsafeXml" : "invalidPart", part, error.message);
  });
  parser.on("opentag", (tag) => {
    if (++depth > MAX_DEPTH) throw new ImportFault("invalidPart", part, `depth > ${MAX_DEPTH}`);
    reader.open?.(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    reader.close?.(localName(tag.name));
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  return parser;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute whatever its prefix: the relationship of a sheet is `r:id` nearly always. */
export function attributeOf(attributes: Attributes, local: string): string | undefined {
  for (const [name, value] of Object.entries(attributes)) if (localName(name) === local) return value;
  return undefined;
}
