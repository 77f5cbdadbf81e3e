import { describe, expect, it } from "vitest";
import { extractPage } from "./extract-page";
import {
  decodePage,
  GOLD,
  hasGold,
  loadGold,
  numbers,
  type PageGold,
  type SiteGold,
  spelled,
  Tally,
} from "./gold.suite";
import { mergeReadings } from "./merge-readings";

const squashed = (text: string | undefined) => (text ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");

describe.skipIf(!hasGold)("real pages with known answers", () => {
  it("reads sites: email recall >= 0.97, no decoys, phone F1 >= 0.95, address and name >= 0.9", () => {
    const [emails, phones] = [new Tally(), new Tally()];
    const decoys: string[] = [];
    const wrongNames: string[] = [];
    const wrongAddresses: string[] = [];
    let addressed = 0;
    const gold = loadGold<SiteGold[]>("sites/gold.json");
    for (const site of gold) {
      const readings = site.pages.map(({ path, file }) =>
        extractPage({ html: decodePage(new URL(`sites/${file}`, GOLD)), url: `http://${site.site}${path}` }),
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
    for (const page of loadGold<PageGold[]>("contact-pages/gold.json")) {
      const html = decodePage(new URL(`contact-pages/${page.file}`, GOLD));
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
