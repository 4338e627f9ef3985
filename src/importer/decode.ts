/** Bytes to text: byte order marks first, then strict UTF-8, UTF-16 by its zero bytes, and GB 18030 (which includes GBK) for the rest. */

const SAMPLE = 4096;
const CLEARLY = 4;

export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideOrder(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** UTF-16 without a mark: tabs, digits and line ends have a zero byte on one side; on the other only 一 (U+4E00) and its like have one. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < end / 16) return undefined;
  if (odd > even * CLEARLY) return "utf-16le";
  return even > odd * CLEARLY ? "utf-16be" : undefined;
}
