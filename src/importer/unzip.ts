/**
 * One entry of a ZIP archive, inflated under bounds. The central directory is read here, because bounds must hold while inflating:
 * the sizes an archive declares are claims (64 MiB of XML pack to 65 kB).
 */
import { Inflate } from "fflate";
import { ImportFault } from "./import-issue.js";

export const MAX_ENTRIES = 10_000;
/** Largest entry that is inflated, in bytes. Only one entry is, so this bounds the total too. */
export const MAX_INFLATED = 64 * 1024 * 1024;
/** Text packs 20 to 100 times; beyond this, after the first megabyte, it is a bomb. */
export const MAX_RATIO = 200;
const RATIO_FROM = 1024 * 1024;
const CHUNK = 16 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly size: number;
  /** Offset of its local header. */
  readonly offset: number;
}

/** The central directory. @throws ImportFault when it is missing or damaged */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) throw new ImportFault("truncated", "ZIP");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new ImportFault("tooLarge", `${count} entries`, MAX_ENTRIES);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new ImportFault("truncated", `entry ${index + 1}`);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 64 KiB. */
function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Gives the entry's content to `take` piece by piece, and stops at the first bound. @throws ImportFault */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array, share: number) => void): void {
  if (entry.encrypted) throw new ImportFault("encrypted");
  const packed = packedBytes(bytes, entry);
  let inflated = 0;
  let pushed = 0;
  const bounded = (piece: Uint8Array): void => {
    inflated += piece.length;
    if (inflated > MAX_INFLATED) throw new ImportFault("tooExpanded", `> ${MAX_INFLATED} bytes`, `${MAX_INFLATED} bytes`);
    if (inflated > RATIO_FROM && inflated > pushed * MAX_RATIO) throw new ImportFault("tooExpanded", `1 : ${Math.floor(inflated / pushed)}`, `1 : ${MAX_RATIO}`);
    take(piece, packed.length === 0 ? 1 : pushed / packed.length);
  };
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new ImportFault("truncated", `method ${entry.method}`);
  const inflate = entry.method === DEFLATED ? new Inflate(bounded) : undefined;
  for (let at = 0; at < packed.length; at += CHUNK) {
    const chunk = packed.subarray(at, at + CHUNK);
    pushed += chunk.length;
    if (inflate === undefined) bounded(chunk);
    else pushInflate(inflate, chunk, at + CHUNK >= packed.length);
  }
}

function pushInflate(inflate: Inflate, chunk: Uint8Array, last: boolean): void {
  try {
    inflate.push(chunk, last);
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    throw new ImportFault("truncated", error instanceof Error ? error.message : error);
  }
}

function packedBytes(bytes: Uint8Array, { offset, size, name }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new ImportFault("truncated", name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + size > bytes.length) throw new ImportFault("truncated", name);
  return bytes.subarray(from, from + size);
}
