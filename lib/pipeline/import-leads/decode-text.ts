import iconv from "iconv-lite";
import { AppError } from "@/lib/platform/errors";

/** Decodes a byte stream piece by piece. */
export interface TextDecoding {
  write(bytes: Buffer): string;
  /** What was left over from an unfinished character. */
  end(): string;
}

/**
 * A streaming decoder; a byte order mark is dropped, bytes that are not of the encoding become U+FFFD.
 * @throws AppError invalid_input for an unknown encoding name.
 */
export function startDecoding(encoding: string): TextDecoding {
  const name = encoding.toLowerCase();
  if (/^utf-?(8|16le|16be)$/.test(name)) {
    const decoder = new TextDecoder(name.replace(/^utf-?/, "utf-"));
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
  }
  if (!iconv.encodingExists(name)) {
    throw new AppError("invalid_input", `The encoding "${encoding}" is not known.`, {
      fields: [{ field: "options.encoding", message: "unknown encoding" }],
    });
  }
  // Not TextDecoder: Node 20 and 22 decode windows-1252 as ISO 8859-1 and lose the euro sign and curly quotes.
  const decoder = iconv.getDecoder(name);
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? "" };
}
