import type { Readable } from "node:stream";
import { promisify } from "node:util";
import {
  brotliDecompress,
  brotliDecompressSync,
  constants,
  gunzip,
  gunzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
} from "node:zlib";
import { OutboundError } from "./outbound-error";

/** What `decodeBody` understands, for the Accept-Encoding header. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

/** Below this many compressed bytes a thread's round trip costs more than the work itself. */
const INLINE_LIMIT = 32 * 1024;
/** More layers are an attack, not a server. */
const MAX_LAYERS = 3;

interface Codec {
  inline: (data: Buffer, options: { maxOutputLength: number; finishFlush: number }) => Buffer;
  threaded: (data: Buffer, options: { maxOutputLength: number; finishFlush: number }) => Promise<Buffer>;
  flush: number;
}

const GZIP: Codec = { inline: gunzipSync, threaded: promisify(gunzip), flush: constants.Z_SYNC_FLUSH };
const ZLIB: Codec = { inline: inflateSync, threaded: promisify(inflate), flush: constants.Z_SYNC_FLUSH };
const RAW: Codec = { inline: inflateRawSync, threaded: promisify(inflateRaw), flush: constants.Z_SYNC_FLUSH };
const BROTLI: Codec = {
  inline: brotliDecompressSync,
  threaded: promisify(brotliDecompress),
  flush: constants.BROTLI_OPERATION_FLUSH,
};

/**
 * Collects a body as it was sent, still compressed.
 * @throws OutboundError `too_large` as soon as more than `maxBytes` have come, whatever Content-Length said
 */
export function collectBody(body: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // By events and not by iteration, which makes several promises for each chunk.
  return new Promise((resolve, reject) => {
    body.on("data", (chunk: Buffer) => {
      size += chunk.byteLength;
      chunks.push(chunk);
      if (size > maxBytes) body.destroy(tooLarge(maxBytes));
    });
    body.on("end", () => resolve(join(chunks)));
    body.on("error", reject);
  });
}

/** Most pages come in one piece, which need not be copied. */
function join(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

/**
 * Undoes Content-Encoding. A body cut off in the middle gives what could be read, as in a browser.
 * @param maxBytes limit of the decompressed size, checked while decompressing, so that a zip bomb never unfolds
 * @throws OutboundError `too_large`, or `bad_response` when the encoding is unknown or the data is not what it says
 */
export async function decodeBody(
  data: Buffer,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const layers = (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((layer) => layer.trim())
    .filter((layer) => layer !== "" && layer !== "identity");
  if (layers.length > MAX_LAYERS)
    throw new OutboundError("bad_response", "The body is compressed too often.");
  let decoded = data;
  for (const layer of layers.reverse()) decoded = await undoLayer(decoded, layer, maxBytes);
  return decoded;
}

/** The error for a body over its limit. */
export function tooLarge(maxBytes: number): OutboundError {
  return new OutboundError("too_large", `The answer is larger than ${maxBytes} bytes.`);
}

async function undoLayer(data: Buffer, layer: string, maxBytes: number): Promise<Buffer> {
  if (data.length === 0) return data;
  try {
    return await decompress(data, codecFor(data, layer), maxBytes);
  } catch (error) {
    if (error instanceof OutboundError) throw error;
    if (error instanceof RangeError || isBufferTooLarge(error)) throw tooLarge(maxBytes);
    throw new OutboundError("bad_response", `The body is not valid ${layer}.`, error);
  }
}

async function decompress(data: Buffer, codec: Codec, maxBytes: number): Promise<Buffer> {
  const options = { maxOutputLength: maxBytes, finishFlush: codec.flush };
  return data.length <= INLINE_LIMIT ? codec.inline(data, options) : await codec.threaded(data, options);
}

function codecFor(data: Buffer, layer: string): Codec {
  if (layer === "gzip" || layer === "x-gzip") return GZIP;
  if (layer === "br") return BROTLI;
  // "deflate" means zlib, but some servers send it without the zlib header (whose low four bits are always 8).
  if (layer === "deflate") return ((data[0] ?? 0) & 0x0f) === 8 ? ZLIB : RAW;
  throw new OutboundError("bad_response", `The encoding "${layer}" is unknown.`);
}

function isBufferTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
