import { mkdir, open, rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dataPath, env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { storableText } from "@/lib/platform/storable-text";
import type { Tenant } from "@/lib/platform/tenant";
import { createUpload, type StoredUpload } from "./store";

/**
 * Writes an uploaded file to the data directory as it arrives, never holding more than a piece of it.
 * @throws AppError `too_large` past MAX_UPLOAD_BYTES, `invalid_input` for an empty file
 */
export async function receiveUpload(
  tenant: Tenant,
  fileName: string,
  content: Readable | ReadableStream<Uint8Array>,
): Promise<StoredUpload> {
  const folder = dataPath("uploads");
  await mkdir(folder, { recursive: true });
  const path = dataPath("uploads", newId());
  const limit = env().MAX_UPLOAD_BYTES;
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > limit) done(tooLarge(limit));
      else done(null, chunk);
    },
  });
  // Opened before anything can fail: a stream that opened it itself could still make it after it was removed.
  const file = await open(path, "wx");
  try {
    const source = content instanceof Readable ? content : Readable.fromWeb(asNodeStream(content));
    await pipeline(source, count, file.createWriteStream());
    if (bytes === 0)
      throw new AppError("invalid_input", "The file is empty", {
        fields: [{ field: "file", message: "is empty" }],
      });
    return await createUpload(tenant, { fileName: storableText(fileName.slice(0, 200)), path, bytes });
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

function tooLarge(limit: number): AppError {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return new AppError(
    "too_large",
    `The file is larger than ${megabytes} MB. Split it, or raise MAX_UPLOAD_BYTES.`,
  );
}

/** The browser's and Node's types of the same stream differ in name only. */
function asNodeStream(stream: ReadableStream<Uint8Array>): Parameters<typeof Readable.fromWeb>[0] {
  const same: object = stream;
  return same as Parameters<typeof Readable.fromWeb>[0];
}
