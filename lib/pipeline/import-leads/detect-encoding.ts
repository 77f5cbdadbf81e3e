import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { detect } from "jschardet";

/** Trust in jschardet under this is no better than the most common legacy encoding. */
const SURE = 0.8;
const LEGACY = "windows-1252";

/**
 * The text encoding of a file, as a lower-case name that `decodeText` understands.
 * @param head the first bytes; `whole` tells whether that is all of the file.
 */
export function detectEncoding(head: Buffer, whole: boolean): string {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  const utf16 = looksUtf16(head);
  if (utf16) return utf16;
  if (isUtf8(whole ? head : uptoWholeCharacter(head))) return "utf-8";
  return legacyEncoding(head);
}

/** UTF-16 told by its byte order mark, or by where the zero bytes of plain letters stand. */
export function looksUtf16(head: Buffer): "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const pairs = Math.min(head.length, 4096) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  if (odd / pairs > 0.4 && even / pairs < 0.05) return "utf-16le";
  if (even / pairs > 0.4 && odd / pairs < 0.05) return "utf-16be";
  // Cyrillic, Greek, Hebrew: zeros stand beside spaces, commas and digits only, and letters share one high byte.
  if (even === 0 && odd / pairs > 0.02 && commonShare(head, 1, pairs) > 0.95) return "utf-16le";
  if (odd === 0 && even / pairs > 0.02 && commonShare(head, 0, pairs) > 0.95) return "utf-16be";
  return null;
}

/** How much of every second byte, from `start` on, its two most frequent values make up, 0 to 1. */
function commonShare(head: Buffer, start: number, pairs: number): number {
  const counts = new Array<number>(256).fill(0);
  for (let at = start; at < pairs * 2; at += 2) counts[head[at] ?? 0] = (counts[head[at] ?? 0] ?? 0) + 1;
  const [first = 0, second = 0] = counts.sort((a, b) => b - a);
  return (first + second) / pairs;
}

/** The head may end inside a character: cuts off up to three bytes of one. */
function uptoWholeCharacter(head: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte < 0x80) return head;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
  }
  return head;
}

function legacyEncoding(head: Buffer): string {
  const found = detect(legacySample(head));
  const name = found.encoding?.toLowerCase() ?? LEGACY;
  if (found.confidence < SURE || !iconv.encodingExists(name)) return LEGACY;
  // Bytes that ISO 8859-1 leaves to control codes are quotes and dashes in practice, as browsers read it too.
  return name === "iso-8859-1" || name === "ascii" || name === "utf-8" ? LEGACY : name;
}

/** The detector needs the telling bytes, not a long run of plain ASCII before them. */
function legacySample(head: Buffer): Buffer {
  const first = head.findIndex((byte) => byte >= 0x80);
  return head.subarray(Math.max(0, first - 1024), first + 32_768);
}
