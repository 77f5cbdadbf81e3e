import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, for cookies and for links that are good once. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. It is random through and through, so a fast hash is enough. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
