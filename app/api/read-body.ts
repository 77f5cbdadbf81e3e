import { AppError } from "@/lib/platform/errors";

/**
 * A request's body as text, counted as it arrives.
 * @throws AppError `too_large` as soon as more than `most` bytes have come, whatever the request said
 */
export async function readText(request: Request, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > most) {
      await reader?.cancel();
      throw new AppError("too_large", `At most ${Math.floor(most / 1_000_000)} MB can be sent here`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
