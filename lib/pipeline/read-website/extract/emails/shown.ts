import type { ParsedPage } from "../collect/parsed-page";
import type { Place } from "../snapshot";
import { normaliseEmail } from "./normalise";

export interface EmailCandidate {
  email: string;
  place: Place;
}

const LOCAL_CHAR = /[A-Za-z0-9._%+'&\uff10-\uff5a-]/;
const HOST_CHAR = /[\p{L}\p{N}.\uff0e-]/u;
const LOCAL_LIMIT = 64;
const HOST_LIMIT = 120;
/** Words that stand before an address and get glued to it when the space is lost. */
const LABEL =
  /^(?:.*\d)?(?:e-?mail|mail|email|contact|kontakt|courriel|correo|us|web|office|info|address|adresse|adres)$/i;

function reachBack(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LOCAL_LIMIT && LOCAL_CHAR.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function reachOn(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < HOST_LIMIT && HOST_CHAR.test(text.charAt(end))) end += 1;
  return end;
}

/** Part of a link, a login in an address, a path: not an address for mail. */
function isInsideUrl(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "/") return /[A-Za-z0-9/]/.test(text.charAt(start - 2));
  if (before !== ":") return false;
  return /:\/\/[^\s/]{0,80}$/.test(text.slice(Math.max(0, start - 90), start - 1));
}

/** Where elements meet inside the local part, a label may end there: `<b>Email</b><i>info@…`. */
function skipGluedLabel(text: string, start: number, at: number, seams: readonly number[]): number {
  let from = start;
  for (const seam of seams) {
    if (seam >= at) break;
    if (seam > from && LABEL.test(text.slice(from, seam))) from = seam;
  }
  return from;
}

function seamsWithin(seams: readonly number[], start: number, end: number): number[] {
  let low = 0;
  let high = seams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seams[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const within: number[] = [];
  for (let i = low; i < seams.length && (seams[i] ?? end) < end; i += 1) within.push(seams[i] ?? end);
  return within;
}

/** Reads the address between two places; where elements meet behind it, the shortest reading at the site's own domain wins. */
function read(text: string, place: Place, at: number, seams: readonly number[], own: string | null) {
  const whole = normaliseEmail(text.slice(place.start, place.end), own);
  for (const seam of seams) {
    if (seam <= at + 1) continue;
    const shorter = normaliseEmail(text.slice(place.start, seam), own);
    if (shorter === null) continue;
    if (whole === null || (own !== null && shorter.endsWith(`@${own}`))) return { email: shorter, end: seam };
  }
  if (whole === null) return null;
  return { email: whole, end: place.start + reachOf(text.slice(place.start, place.end), whole) };
}

/** How much of the found text the normal form covers, so that glued words stay out of the place. */
function reachOf(found: string, email: string): number {
  const host = email.slice(email.indexOf("@") + 1);
  const at = found.toLowerCase().lastIndexOf(host);
  return at < 0 ? found.length : at + host.length;
}

/** Addresses that stand in the visible text, `@` and all. */
export function findShownEmails({ visible, seams }: ParsedPage, ownDomain: string | null): EmailCandidate[] {
  const found: EmailCandidate[] = [];
  for (const sign of ["@", "＠"]) {
    for (let at = visible.indexOf(sign); at >= 0; at = visible.indexOf(sign, at + 1)) {
      const start = reachBack(visible, at);
      const end = reachOn(visible, at);
      if (start === at || end === at + 1 || isInsideUrl(visible, start)) continue;
      const within = seamsWithin(seams, start, end);
      const from = skipGluedLabel(visible, start, at, within);
      const hit = read(visible, { start: from, end }, at, within, ownDomain);
      if (hit !== null) found.push({ email: hit.email, place: { start: from, end: hit.end } });
    }
  }
  return found;
}
