import { Transform } from "node:stream";
import { tooLarge } from "@/lib/platform/guarded-fetch/read-body";

/** A stream that passes bytes on and fails with `too_large` beyond a limit. */
export function limitBytes(maxBytes: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length;
      if (size > maxBytes) callback(tooLarge(maxBytes));
      else callback(null, chunk);
    },
  });
}
