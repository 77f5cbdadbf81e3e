import { rot13, unshiftMailto } from "./ciphers";
import { decodeCloudflare } from "./cloudflare";
import { normaliseEmail } from "./normalise";
import { scriptStrings } from "./script-strings";

export interface LinkedEmail {
  email: string;
  /** What the stored text shows for it. */
  said: string;
}

const SHIFTED_CALL = /UnCryptMailto\((?:'|"|%27)([^'"]+?)(?:'|"|%27)/i;

function decodePercent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The `mailto:` that a link means, however it is written; null for other links. */
function mailtoOf(href: string): string | null {
  const link = href.trim();
  if (/^mailto:/i.test(link)) return link;
  if (/^mail:[^/]/i.test(link)) return `mailto:${link.slice(5)}`;
  if (/^znvygb:/i.test(link)) return rot13(link);
  if (/^(?:https?:\/\/)?mailto:/i.test(link)) return link.replace(/^https?:\/\//i, "");
  const shielded = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(link);
  if (shielded?.[1] !== undefined) return `mailto:${decodeCloudflare(shielded[1]) ?? ""}`;
  const shifted = SHIFTED_CALL.exec(link);
  if (shifted?.[1] !== undefined) return unshiftMailto(decodePercent(shifted[1]));
  return null;
}

/** The addresses a link writes to: several after commas, percent codes and `?subject=` seen through. */
export function linkedEmails(href: string, ownDomain: string | null): LinkedEmail[] {
  if (!/mail|znvygb|^javascript:/i.test(href)) return [];
  const mailto = mailtoOf(href);
  if (mailto === null) return /^javascript:/i.test(href) ? scriptedEmails(href, ownDomain) : [];
  const target = decodePercent(mailto.slice(7)).replace(/^\/\//, "").split("?")[0] ?? "";
  const found: LinkedEmail[] = [];
  for (const part of target.split(/[,;]/)) {
    const address = /<([^<>]+)>/.exec(part)?.[1] ?? part;
    const plain = address
      .replace(/\s*[[(]at[\])]\s*/i, "@")
      .replace(/\s*[[(]dot[\])]\s*/gi, ".")
      .replace(/\s+/g, "");
    const email = normaliseEmail(plain, ownDomain);
    if (email !== null) found.push({ email, said: `mailto:${plain}` });
  }
  return found;
}

function scriptedEmails(href: string, ownDomain: string | null): LinkedEmail[] {
  const found: LinkedEmail[] = [];
  for (const text of scriptStrings(decodePercent(href))) {
    const email = text.includes("@")
      ? normaliseEmail(text.replace(/^mailto:/i, "").split("?")[0] ?? "", ownDomain)
      : null;
    if (email !== null) found.push({ email, said: `mailto:${email}` });
  }
  return found;
}
