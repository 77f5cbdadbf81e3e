import { PassThrough } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { discardUpload } from "@/lib/models/upload/discard-upload";
import { receiveUpload } from "@/lib/models/upload/receive-upload";
import type { StoredUpload } from "@/lib/models/upload/store";
import { AppError, toAppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { feedForm } from "./feed-form";

export interface ReceivedForm {
  file: StoredUpload;
  fields: Record<string, string>;
}

/** What the parser has come across so far. */
interface Arrival {
  fields: Record<string, string>;
  /** The first part that is beyond the limits. */
  fault?: AppError;
  stream?: PassThrough;
  stored?: Promise<StoredUpload>;
}

const FIELD_KB = 256;
const LIMITS = { fieldSize: FIELD_KB * 1024, fields: 20, files: 1 };
/** How long a sender may be silent before the form is given up, milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * A multipart form with one file, written to disk as it arrives. A form that is refused leaves nothing on disk.
 * @param patienceMs how long the sender may be silent
 * @throws AppError `unsupported_file` for another content type, `invalid_input` without a file or with parts beyond the
 * limits, `too_large`, `bad_request` for a form that stops in the middle, `unavailable` when the disk is full
 */
export async function receiveForm(
  tenant: Tenant,
  request: Request,
  patienceMs = PATIENCE_MS,
): Promise<ReceivedForm> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data") || request.body === null) {
    throw new AppError("unsupported_file", "Send multipart/form-data with the file in the field `file`");
  }
  const parser = openParser(type);
  const arrival: Arrival = { fields: {} };
  noteFields(parser, arrival);
  keepFile(parser, arrival, tenant);
  try {
    await feedForm(parser, request.body, patienceMs);
    if (arrival.fault) throw arrival.fault;
    if (arrival.stored === undefined) throw wrongPart("file", "is missing");
    return { file: await arrival.stored, fields: arrival.fields };
  } catch (error) {
    const { stream } = arrival;
    // A file that is all here is stored first; one that is not must break.
    if (stream && !stream.writableEnded) stream.destroy(toAppError(error));
    const stored = await arrival.stored?.catch(() => null); // A file that could not be stored has left nothing.
    if (stored) await discardUpload(tenant, stored);
    throw error;
  }
}

function openParser(type: string): Busboy {
  try {
    return new Busboy({ headers: { "content-type": type }, limits: LIMITS });
  } catch (cause) {
    throw new AppError("bad_request", "The form's boundary is missing", { cause });
  }
}

function noteFields(parser: Busboy, arrival: Arrival): void {
  parser.on("field", (name, value, _isNameCut, isValueCut) => {
    arrival.fields[name] = value;
    if (isValueCut) arrival.fault ??= wrongPart(name, `is longer than ${FIELD_KB} KB`);
  });
  parser.on("fieldsLimit", () => {
    arrival.fault ??= wrongPart("form", `has more than ${LIMITS.fields} fields`);
  });
  parser.on("filesLimit", () => {
    arrival.fault ??= wrongPart("file", "send one file, not several");
  });
}

function keepFile(parser: Busboy, arrival: Arrival, tenant: Tenant): void {
  parser.on("file", (name, part, fileName) => {
    if (name !== "file") return void part.resume();
    const stream = new PassThrough();
    // The parser only tells of a part that is cut off: whoever writes it must see its stream break, now or later.
    stream.on("error", () => part.resume());
    part.on("error", (cause) => stream.destroy(cause));
    part.pipe(stream);
    arrival.stream = stream;
    arrival.stored = receiveUpload(tenant, fileName || "leads.csv", stream);
    // The failure is awaited elsewhere. The form is read to its end, since many senders hear no answer before that.
    arrival.stored.catch(() => part.unpipe(stream).resume());
  });
}

function wrongPart(field: string, message: string): AppError {
  return new AppError("invalid_input", `${field}: ${message}`, { fields: [{ field, message }] });
}
