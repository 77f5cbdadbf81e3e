import { parse } from "tldts";

const SPAM_GUARDS = /[-_.]?(?:no-?spam|remove-?this|spam-?frei|nicht-?spam|spamschutz)[-_.]?/i;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const LOCAL = /^[a-z0-9](?:[a-z0-9._%+'&-]{0,62}[a-z0-9_+-])?$/;

/** Whether mail can live at a host: its ending exists, or it is the site's own domain, which answers and so exists. */
function isHost(host: string, ownDomain: string | null): boolean {
  if (
    host.length > 253 ||
    !/^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])$/u.test(host) ||
    host.includes("..")
  )
    return false;
  // The site's own domain needs no list of endings, and most addresses are there.
  if (ownDomain !== null && (host === ownDomain || host.endsWith(`.${ownDomain}`))) return true;
  const { domain, isIcann } = parse(host, { allowPrivateDomains: false });
  return domain !== null && isIcann === true;
}

/** Cuts words glued behind the ending: `x.comPhone` is `x.com`, `x.de12` is `x.de`. */
function cutGlued(host: string, ownDomain: string | null): string | null {
  const lower = host.toLowerCase();
  // The site's own domain with a word behind it, `x.comx.com`, is the site's own domain.
  if (
    ownDomain !== null &&
    lower.startsWith(ownDomain) &&
    /^[\p{L}\p{N}-]/u.test(lower.slice(ownDomain.length))
  ) {
    return ownDomain;
  }
  if (isHost(lower, ownDomain)) {
    const dot = host.lastIndexOf(".");
    // `x.coUk` is nobody's spelling: a capital inside a lower-case ending begins another word.
    const glued = /^[a-z]{2,}(?=[A-Z])/.exec(host.slice(dot + 1));
    const cut = glued === null ? null : `${lower.slice(0, dot + 1)}${glued[0]}`;
    return cut !== null && isHost(cut, ownDomain) ? cut : lower;
  }
  const dot = lower.lastIndexOf(".");
  if (dot < 0) return null;
  const before = lower.slice(0, dot);
  const ending = host.slice(dot + 1);
  const word = /^(?:[a-z]{2,}(?=[A-Z0-9_-])|[A-Z]{2,}(?=[a-z0-9_-]))/.exec(ending)?.[0].toLowerCase();
  if (word !== undefined && isHost(`${before}.${word}`, ownDomain)) return `${before}.${word}`;
  for (const common of ["com", "net", "org", "info", "de", "fr", "it", "es", "nl", "ch", "at"]) {
    if (ending.toLowerCase().startsWith(common) && isHost(`${before}.${common}`, ownDomain))
      return `${before}.${common}`;
  }
  return isHost(before, ownDomain) ? before : null;
}

/**
 * The normal form of an address as found, lower-cased, or null when it is none: no known ending, a file name,
 * a package version. `ownDomain` helps to cut words glued behind it.
 */
export function normaliseEmail(found: string, ownDomain: string | null): string | null {
  const plain = found.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const at = plain.lastIndexOf("@");
  if (at < 1) return null;
  const local = plain
    .slice(0, at)
    .replace(SPAM_GUARDS, "")
    .toLowerCase()
    .replace(/^[^a-z0-9]+|[.'%&]+$/g, "");
  const host = plain
    .slice(at + 1)
    .replace(SPAM_GUARDS, "")
    .replace(/^[.-]+|[.\-']+$/g, "");
  if (!LOCAL.test(local) || local.includes("..")) return null;
  const domain = cutGlued(host, ownDomain);
  return domain === null ? null : `${local}@${domain}`;
}
