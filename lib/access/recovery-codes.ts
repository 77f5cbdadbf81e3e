import { randomBytes } from "node:crypto";
import { hashToken } from "./token";

const COUNT = 10;
/** Letters and digits that nobody takes for one another. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP = 4;

/** Ten codes of 79 bits, each of which stands in for the second factor once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, newCode);
}

/** What is kept of a code; blanks, hyphens and capitals make no difference. */
export function hashRecoveryCode(code: string): string {
  return hashToken(`recovery ${code.toLowerCase().replace(/[\s-]/g, "")}`);
}

/** Whether a text is a recovery code and no code of an app. */
export function isRecoveryCode(code: string): boolean {
  return code.replace(/[\s-]/g, "").length === GROUPS * GROUP;
}

function newCode(): string {
  const signs: string[] = [];
  while (signs.length < GROUPS * GROUP)
    // Bytes beyond the last whole round of signs would favour the first ones.
    for (const byte of randomBytes(GROUPS * GROUP))
      if (byte < 256 - (256 % SIGNS.length)) signs.push(SIGNS[byte % SIGNS.length] ?? "");
  const text = signs.slice(0, GROUPS * GROUP).join("");
  return text.match(/.{4}/g)?.join("-") ?? text;
}
