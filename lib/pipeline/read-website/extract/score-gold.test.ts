import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractPage } from "./extract-page";
import { mergeReadings } from "./merge-readings";

/** Real pages with hand-made answers, kept outside the repository; these tests say "skipped" without them. */
const DATA = new URL("../../../../../shared/data/", import.meta.url);
const present = existsSync(new URL("sites/gold.json", DATA));

interface Numbered {
  e164: string | null;
}
interface SiteGold {
  site: string;
  company_name: string;
  aliases: string[];
  country: string;
  emails: { email: string }[];
  emails_source_only: (string | { email: string })[];
  emails_decoy: { email: string }[];
  phones: Numbered[];
  phones_third_party: Numbered[];
  faxes: Numbered[];
  addresses: { street?: string; zip?: string }[];
  pages: { path: string; file: string }[];
}
interface PageGold {
  file: string;
  emails: string[];
  annotated: { EMAIL: string[]; ZIPCODE: string[] };
  phones: Numbered[];
  faxes: Numbered[];
}

class Tally {
  found = 0;
  gold = 0;
  right = 0;
  given = 0;
  readonly misses: string[] = [];

  add(where: string, given: Set<string>, wanted: Set<string>, accepted: Set<string>): void {
    for (const value of wanted) if (!given.has(value)) this.misses.push(`${where} missed ${value}`);
    for (const value of given) if (!accepted.has(value)) this.misses.push(`${where} extra ${value}`);
    this.gold += wanted.size;
    this.found += [...wanted].filter((value) => given.has(value)).length;
    this.given += given.size;
    this.right += [...given].filter((value) => accepted.has(value)).length;
  }

  get recall(): number {
    return this.gold === 0 ? 1 : this.found / this.gold;
  }

  get f1(): number {
    const precision = this.given === 0 ? 1 : this.right / this.given;
    return (2 * precision * this.recall) / (precision + this.recall || 1);
  }
}

function decode(file: URL): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Older pages are in the Windows character set.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function load<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, DATA), "utf8"));
}

const numbers = (list: Numbered[]) => new Set(list.flatMap(({ e164 }) => (e164 === null ? [] : [e164])));
const squashed = (text: string | undefined) => (text ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
const spelled = (email: string) =>
  email
    .toLowerCase()
    .replace(/\s*(?:\[at\]| at )\s*/, "@")
    .replace(/\s*(?:\[dot\]| dot )\s*/g, ".");

describe.skipIf(!present)("real pages with known answers", () => {
  it("reads sites: email recall >= 0.97, no decoys, phone F1 >= 0.95, address and name >= 0.9", () => {
    const [emails, phones] = [new Tally(), new Tally()];
    const decoys: string[] = [];
    const wrongNames: string[] = [];
    const wrongAddresses: string[] = [];
    let addressed = 0;
    const gold = load<SiteGold[]>("sites/gold.json");
    for (const site of gold) {
      const readings = site.pages.map(({ path, file }) =>
        extractPage({ html: decode(new URL(`sites/${file}`, DATA)), url: `http://${site.site}${path}` }),
      );
      const { facts } = mergeReadings(readings, { domain: site.site });
      const values = (field: string) =>
        new Set(facts.filter((fact) => fact.field === field).map(({ value }) => value));
      const wanted = new Set(site.emails.map(({ email }) => email));
      const source = site.emails_source_only.map((entry) =>
        typeof entry === "string" ? entry : entry.email,
      );
      emails.add(site.site, values("email"), wanted, new Set([...wanted, ...source]));
      decoys.push(...site.emails_decoy.flatMap(({ email }) => (values("email").has(email) ? [email] : [])));
      const accepted = numbers([...site.phones, ...site.faxes, ...site.phones_third_party]);
      phones.add(site.site, values("phone"), numbers(site.phones), accepted);
      const name = facts.find(({ field }) => field === "company_name")?.value;
      const names = [site.company_name, ...site.aliases].map(squashed);
      const core = squashed(name);
      if (
        !names.some(
          (known) => known === core || (core.length > 5 && (known.includes(core) || core.includes(known))),
        )
      ) {
        wrongNames.push(`${site.site}: ${name}`);
      }
      if (site.addresses.length === 0) continue;
      addressed += 1;
      const detail = facts.find(({ field }) => field === "address")?.detail;
      const right = site.addresses.some(
        ({ zip }) => zip && squashed(detail?.postalCode).startsWith(squashed(zip).slice(0, 5)),
      );
      if (!right) wrongAddresses.push(`${site.site}: ${JSON.stringify(detail)}`);
    }
    const report = JSON.stringify([emails.misses, phones.misses, wrongNames, wrongAddresses], null, 1);
    expect(decoys).toEqual([]);
    expect(emails.recall, report).toBeGreaterThanOrEqual(0.97);
    expect(emails.f1, report).toBeGreaterThanOrEqual(0.98);
    expect(phones.f1, report).toBeGreaterThanOrEqual(0.97);
    expect(1 - wrongNames.length / gold.length, report).toBeGreaterThanOrEqual(0.9);
    expect(1 - wrongAddresses.length / addressed, report).toBeGreaterThanOrEqual(0.9);
  });

  it("reads contact pages: email F1 >= 0.98, phone F1 >= 0.97", () => {
    const [emails, phones, faxes, codes] = [new Tally(), new Tally(), new Tally(), new Tally()];
    for (const page of load<PageGold[]>("contact-pages/gold.json")) {
      const html = decode(new URL(`contact-pages/${page.file}`, DATA));
      const { facts } = extractPage({ html, url: "http://contact-page.example/contact", country: "US" });
      const values = (field: string) =>
        new Set(facts.filter((fact) => fact.field === field).map(({ value }) => value));
      const wanted = new Set(page.emails);
      const accepted = new Set([...page.emails, ...page.annotated.EMAIL.map(spelled)]);
      emails.add(page.file, values("email"), wanted, accepted);
      phones.add(page.file, values("phone"), numbers(page.phones), numbers([...page.phones, ...page.faxes]));
      faxes.add(page.file, values("fax"), numbers(page.faxes), numbers(page.faxes));
      const found = facts
        .filter(({ field }) => field === "address")
        .map(({ detail }) => detail?.postalCode?.slice(0, 5) ?? "");
      codes.add(
        page.file,
        new Set(found),
        new Set(page.annotated.ZIPCODE.map((code) => code.slice(0, 5))),
        new Set(page.annotated.ZIPCODE.map((code) => code.slice(0, 5))),
      );
    }
    const report = JSON.stringify([emails.misses, phones.misses, faxes.misses, codes.misses], null, 1);
    expect(emails.f1, report).toBeGreaterThanOrEqual(0.98);
    expect(phones.f1, report).toBeGreaterThanOrEqual(0.97);
    expect(faxes.f1, report).toBeGreaterThanOrEqual(0.95);
  });
});
