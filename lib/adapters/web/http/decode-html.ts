import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { detect } from "jschardet";

/** Labels that mean something else on the web than their name says (WHATWG Encoding Standard). */
const WEB_MEANING: Record<string, string> = {
  "iso-8859-1": "windows-1252",
  iso8859_1: "windows-1252",
  latin1: "windows-1252",
  l1: "windows-1252",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-9": "windows-1254",
  "iso-8859-11": "windows-874",
  "tis-620": "windows-874",
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  "ks_c_5601-1987": "cp949",
  "euc-kr": "cp949",
  "x-sjis": "shift_jis",
  "windows-31j": "shift_jis",
  unicode: "utf-8",
};

/** A page declares its charset at the top or nowhere. */
const DECLARATION_BYTES = 4096;
/** Detection costs about a millisecond for every two kilobytes, and is no better for more of them. */
const DETECTION_BYTES = 6 * 1024;

/**
 * The text of a page. Believed in this order: byte order mark, Content-Type header, the page's own declaration,
 * valid UTF-8, detection, windows-1252.
 */
export function decodeHtml(body: Buffer, contentType: string): string {
  const charset = fromByteOrderMark(body) ?? usable(fromHeader(contentType)) ?? fromPage(body) ?? guess(body);
  if (charset === "utf-8") return stripMark(body.toString("utf8"));
  return stripMark(iconv.decode(body, charset));
}

function fromByteOrderMark(body: Buffer): string | undefined {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return "utf-8";
  if (body[0] === 0xfe && body[1] === 0xff) return "utf-16be";
  if (body[0] === 0xff && body[1] === 0xfe) return "utf-16le";
  return undefined;
}

function fromHeader(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
}

function fromPage(body: Buffer): string | undefined {
  const top = body.toString("latin1", 0, DECLARATION_BYTES).replace(/<!--[\s\S]*?-->/g, "");
  const label =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(top)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']+)/i.exec(top)?.[1];
  const charset = usable(label);
  // A page whose declaration could be read byte by byte is not in UTF-16, whatever it claims.
  return charset?.startsWith("utf-16") ? "utf-8" : charset;
}

function guess(body: Buffer): string {
  if (isUtf8(body)) return "utf-8";
  // Plain letters look the same in every charset: the sample begins where they end.
  const start = Math.max(0, body.findIndex((byte) => byte > 0x7f) - 100);
  const { encoding } = detect(body.subarray(start, start + DETECTION_BYTES));
  return usable(encoding ?? undefined) ?? "windows-1252";
}

function usable(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = label.trim().toLowerCase();
  if (name === "utf8" || name === "utf-8") return "utf-8";
  const charset = WEB_MEANING[name] ?? name;
  return iconv.encodingExists(charset) ? charset : undefined;
}

function stripMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
