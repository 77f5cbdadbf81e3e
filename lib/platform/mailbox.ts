/** Whose mail it is: `Leadloom <no-reply@example.com>`. */
export interface Mailbox {
  /** Empty for an address alone. */
  name: string;
  address: string;
}

/**
 * One plain address and nothing else: what could end a header or a command, or begin another address, is in none. Of the
 * world's addresses that leaves out quoted and international ones, which accounts do not have.
 */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i;

/** Control characters, line breaks of Unicode among them. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** Whether a text is an address that a mail may go to. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** Whether a text may stand in a line of a mail's head. */
export function isOneLine(text: string): boolean {
  return !CONTROL.test(text);
}

/** Reads an address, or a name and one: `Leadloom <no-reply@example.com>`. @returns null where it is neither */
export function readMailbox(text: string): Mailbox | null {
  const bare = text.trim();
  if (isMailAddress(bare)) return { name: "", address: bare };
  const [, quoted, plain, address = ""] = /^(?:"([^"\\]*)"|([^"<>]*?))\s*<([^<>]*)>$/.exec(bare) ?? [];
  const name = quoted ?? plain ?? "";
  return isMailAddress(address) && isOneLine(name) ? { name, address } : null;
}
