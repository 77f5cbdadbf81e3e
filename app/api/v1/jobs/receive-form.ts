import { Readable } from "node:stream";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { receiveUpload } from "@/lib/models/upload/receive-upload";
import type { StoredUpload } from "@/lib/models/upload/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";

export interface ReceivedForm {
  file: StoredUpload;
  fields: Record<string, string>;
}

const LIMITS = { fieldSize: 256 * 1024, fields: 20, files: 1 };

/**
 * A multipart form with one file, written to disk as it arrives.
 * @throws AppError `unsupported_file` for another content type, `invalid_input` without a file, `too_large`
 */
export async function receiveForm(tenant: Tenant, request: Request): Promise<ReceivedForm> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data") || request.body === null) {
    throw new AppError("unsupported_file", "Send multipart/form-data with the file in the field `file`");
  }
  const headers: BusboyHeaders = { "content-type": type };
  const fields: Record<string, string> = {};
  let receiving: Promise<StoredUpload> | undefined;
  const parser = openParser(headers);
  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  parser.on("file", (name, stream, fileName) => {
    if (name !== "file") return void stream.resume();
    receiving = receiveUpload(tenant, fileName || "leads.csv", stream);
    // The failure is awaited below; until then it must not count as unhandled.
    receiving.catch(() => stream.resume());
  });
  await finished(parser, request.body);
  if (receiving === undefined) {
    throw new AppError("invalid_input", "file: is missing", {
      fields: [{ field: "file", message: "is missing" }],
    });
  }
  return { file: await receiving, fields };
}

function openParser(headers: BusboyHeaders): Busboy {
  try {
    return new Busboy({ headers, limits: LIMITS });
  } catch (cause) {
    throw new AppError("bad_request", "The form's boundary is missing", { cause });
  }
}

function finished(parser: Busboy, body: ReadableStream<Uint8Array>): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = (cause: unknown) =>
      reject(new AppError("bad_request", "The form ended in the middle", { cause }));
    parser.on("finish", resolve).on("error", broken);
    const web: object = body;
    Readable.fromWeb(web as Parameters<typeof Readable.fromWeb>[0])
      .on("error", broken)
      .pipe(parser);
  });
}
