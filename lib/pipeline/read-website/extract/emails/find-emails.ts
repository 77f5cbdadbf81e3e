import type { FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "../collect/parsed-page";
import type { SiteIdentity } from "../site-identity";
import type { Place, Snapshot } from "../snapshot";
import { emailOfAttributes } from "./attributes";
import { decodeCloudflare } from "./cloudflare";
import { judgeEmail } from "./judge";
import { linkedEmails } from "./linked";
import { normaliseEmail } from "./normalise";
import { scriptStrings } from "./script-strings";
import { findShownEmails } from "./shown";
import { findSpelledEmails } from "./spelled-out";

interface Sighting {
  email: string;
  adapter: string;
  /** Where it can be seen, or the unseen words that carry it. */
  seen: Place | null;
  said: string;
  /** Any place in the visible text nearby: what stands around it helps to judge. */
  near: number | null;
}

const WRITES = /write|innerHTML|\.href|location|mailto|textContent|append|html\(|UnCryptMailto|\.text\(/;
const ADDRESS = /[a-z0-9][\w.+'-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi;

function fromScripts(page: ParsedPage, own: string | null): Sighting[] {
  const found: Sighting[] = [];
  for (const code of [...page.writers.filter((script) => WRITES.test(script)), ...page.handlers]) {
    for (const text of scriptStrings(code)) {
      for (const [address] of text.matchAll(ADDRESS)) {
        const email = normaliseEmail(address, own);
        if (email !== null) found.push({ email, adapter: "script", seen: null, said: email, near: null });
      }
    }
  }
  return found;
}

function fromAttributes(page: ParsedPage, own: string | null): Sighting[] {
  const found: Sighting[] = [];
  for (const { code, at } of page.cloudflare) {
    const email = normaliseEmail(decodeCloudflare(code) ?? "", own);
    if (email !== null) found.push({ email, adapter: "cloudflare", seen: null, said: email, near: at });
  }
  for (const { attributes, at } of page.dataAttributes) {
    const email = emailOfAttributes(attributes, own);
    if (email !== null) found.push({ email, adapter: "attribute", seen: null, said: email, near: at });
  }
  return found;
}

function fromText(page: ParsedPage, own: string | null): Sighting[] {
  const seen = [...findShownEmails(page, own), ...findSpelledEmails(page, own)];
  return seen.map(({ email, place }) => ({
    email,
    adapter: "text",
    seen: place,
    said: email,
    near: place.start,
  }));
}

function fromLinks(page: ParsedPage, own: string | null): Sighting[] {
  return page.anchors.flatMap((anchor) =>
    linkedEmails(anchor.href, own).map(({ email, said }) => ({
      email,
      adapter: "mailto",
      seen: null,
      said,
      near: anchor.start,
    })),
  );
}

/** Two words glued before an address make a second, false one: `emailinfo@x` beside `info@x`. */
function isGluedCopy(email: string, all: ReadonlySet<string>): boolean {
  const label =
    /^(?:e-?mail|mail|email|contact|kontakt|tel|phone|fax|web|address|us|or|to|at)[._-]?(?=.)/.exec(email);
  return label !== null && all.has(email.slice(label[0].length)) && !email.startsWith("@", label[0].length);
}

/** The addresses a page gives for its company, best evidence first; others' and nobody's are left out. */
export function findEmails(page: ParsedPage, site: SiteIdentity, snapshot: Snapshot): FoundFact[] {
  const own = site.domain;
  const shown = fromText(page, own);
  const all = [...shown, ...fromLinks(page, own), ...fromAttributes(page, own), ...fromScripts(page, own)];
  const emails = new Set(all.map(({ email }) => email));
  const linked = new Set(all.filter(({ adapter }) => adapter === "mailto").map(({ email }) => email));
  const facts = new Map<string, FoundFact>();
  for (const sighting of all) {
    const { email } = sighting;
    if (facts.has(email) || isGluedCopy(email, emails)) continue;
    const confidence = judgeEmail(email, { page, site, near: sighting.near, seen: sighting.seen !== null });
    if (confidence === null) continue;
    const place =
      sighting.seen ?? snapshot.place(sighting.adapter === "mailto" ? "" : "email: ", sighting.said);
    const adapter = linked.has(email) ? "mailto" : sighting.adapter;
    facts.set(email, snapshot.fact({ field: "email", value: email, adapter, confidence }, place));
  }
  return [...facts.values()];
}
