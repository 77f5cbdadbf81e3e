import { rot13 } from "./ciphers";
import { normaliseEmail } from "./normalise";

const USER_NAMES =
  /^data-(?:.*-)?(?:user(?:name)?|local(?:part)?|name|login|account|mailbox|box|before|part-?1|pre(?:fix)?|first|u|lhs)$/;
const DOMAIN_NAMES = /^data-(?:.*-)?(?:domain|host(?:name)?|server|site|after|part-?2|d|rhs|second)$/;
const ENDING_NAMES = /^data-(?:.*-)?(?:tld|ext|suffix|ending|post|t|part-?3|third)$/;
const MAIL_NAMES = /mail|contact|addr|obfus|cipher|protect|crypt|href|enc/;

function attributeValue(attributes: Record<string, string>, names: RegExp): string | null {
  for (const name in attributes) if (names.test(name)) return attributes[name]?.trim() ?? null;
  return null;
}

function fromParts(attributes: Record<string, string>, ownDomain: string | null): string | null {
  const user = attributeValue(attributes, USER_NAMES);
  const domain = attributeValue(attributes, DOMAIN_NAMES);
  if (!user || !domain || user.includes("@") || !/^[\w.+-]{1,64}$/.test(user)) return null;
  const ending = attributeValue(attributes, ENDING_NAMES);
  const host = ending && !domain.includes(".") ? `${domain}.${ending.replace(/^\./, "")}` : domain;
  return normaliseEmail(`${user}@${host.replace(/^@/, "")}`, ownDomain);
}

function readings(value: string): string[] {
  const texts = [
    value,
    [...value].reverse().join(""),
    rot13(value),
    value.replace(/\[at\]|\(at\)/i, "@").replace(/\[dot\]|\(dot\)/gi, "."),
  ];
  if (/^[A-Za-z0-9+/]{12,}={0,2}$/.test(value)) texts.push(Buffer.from(value, "base64").toString("utf8"));
  return texts;
}

/** An address spelled in `data-…` attributes: whole, turned round, in rot13 or base64, or in parts. */
export function emailOfAttributes(
  attributes: Record<string, string>,
  ownDomain: string | null,
): string | null {
  const parts = fromParts(attributes, ownDomain);
  if (parts !== null) return parts;
  for (const name in attributes) {
    const value = attributes[name]?.trim() ?? "";
    if (!name.startsWith("data-") || value.length < 6 || value.length > 300 || !MAIL_NAMES.test(name))
      continue;
    for (const text of readings(value)) {
      const plain = text.replace(/^mailto:/i, "").split("?")[0] ?? "";
      const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) ? normaliseEmail(plain, ownDomain) : null;
      // Turned round or shifted text often still looks like an address: only the site's own domain proves a reading.
      if (
        email !== null &&
        (text === value || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || email.endsWith(`@${ownDomain}`))
      ) {
        return email;
      }
    }
  }
  return null;
}
