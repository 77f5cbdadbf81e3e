import { Readable, type Writable } from "node:stream";
import { AppError } from "@/lib/platform/errors";

/**
 * Gives a request's body to a parser, piece by piece as it takes them.
 * @param patienceMs how long the sender may be silent
 * @throws AppError `bad_request` when the body ends, breaks or stops before the parser has all
 */
export function feedForm(
  parser: Writable,
  body: ReadableStream<Uint8Array>,
  patienceMs: number,
): Promise<void> {
  const web: object = body;
  const source = Readable.fromWeb(web as Parameters<typeof Readable.fromWeb>[0]);
  return new Promise((resolve, reject) => {
    const end = (error: AppError | null) => {
      clearTimeout(silence);
      source.unpipe(parser).destroy();
      if (error) reject(error);
      else resolve();
    };
    const broken = (cause: unknown) =>
      end(new AppError("bad_request", "The form ended in the middle", { cause }));
    const silence = setTimeout(() => {
      const message = `The form stopped in the middle: nothing came for ${patienceMs / 1000} s`;
      end(new AppError("bad_request", message));
    }, patienceMs);
    parser.on("finish", () => end(null)).on("error", broken);
    source.on("error", broken).on("data", () => silence.refresh());
    source.pipe(parser);
  });
}
