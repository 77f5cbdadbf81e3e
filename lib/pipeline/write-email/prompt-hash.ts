import { createHash } from "node:crypto";

/** What stands for an ask in a receipt: SHA-256, hexadecimal, of the system text, an empty line and the prompt. */
export function promptHash(system: string, prompt: string): string {
  return createHash("sha256").update(`${system}\n\n${prompt}`).digest("hex");
}
