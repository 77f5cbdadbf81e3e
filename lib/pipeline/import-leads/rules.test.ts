import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BAD_EMAIL, BAD_WEBSITE, dedupeKey, judgeRow } from "./rules";

describe("judgeRow", () => {
  it.each([
    { company: "Acme GmbH" },
    { website: "acme.example.com" },
    { website: "https://www.facebook.com/acme" },
    { email: "jane@acme-tools.com" },
    { linkedin: "https://www.linkedin.com/company/acme" },
  ])("takes a lead with %j", (lead) => {
    expect(judgeRow(lead).faulty).toBeNull();
  });

  it("refuses a person with nothing that leads to a company", () => {
    expect(judgeRow({ full_name: "Jane Doe", email: "jane.doe@gmail.com" }).faulty).toMatch(
      /^No company name/,
    );
  });

  it("keeps a row with a broken email, without the email", () => {
    const judged = judgeRow({ company: "Acme", email: "jane@acme" });
    expect(judged).toEqual({ lead: { company: "Acme" }, faulty: null, warnings: [BAD_EMAIL] });
  });

  it("says what is wrong when the broken value is all there is", () => {
    expect(judgeRow({ email: "jane(at)acme" }).faulty).toMatch(/^The email address cannot be right/);
    expect(judgeRow({ website: "ask Jane" }).faulty).toMatch(/^The website is not a web address/);
    expect(judgeRow({}).faulty).toBe("All mapped columns are empty");
  });

  it("takes the first of several addresses and lower-cases it", () => {
    expect(judgeRow({ email: "Jane <Jane.Doe@Acme.com>; bob@acme.com" }).lead.email).toBe(
      "jane.doe@acme.com",
    );
  });

  it("leaves out a website that is none", () => {
    expect(judgeRow({ company: "Acme", website: "coming soon" })).toMatchObject({
      lead: { company: "Acme" },
      warnings: [BAD_WEBSITE],
    });
  });

  it("never throws and never adds a field", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(fc.record({ company: text, website: text, email: text }, { requiredKeys: [] }), (lead) => {
        const judged = judgeRow(lead);
        expect(Object.keys(lead)).toEqual(expect.arrayContaining(Object.keys(judged.lead)));
      }),
    );
  });
});

describe("dedupeKey", () => {
  const key = (lead: Parameters<typeof dedupeKey>[0]) => dedupeKey(lead)?.key ?? null;

  it("goes by the email before all else", () => {
    expect(key({ email: "A@b.com", company: "X" })).toBe(key({ email: "a@B.com", company: "Y" }));
  });

  it("tells two people at one company apart, and two with one name at two companies", () => {
    const jane = { full_name: "Jane Doe", company: "Acme" };
    expect(key(jane)).toBe(key({ first_name: "Jane", last_name: "Doe", company: "ACME Inc." }));
    expect(key(jane)).not.toBe(key({ ...jane, full_name: "John Doe" }));
    expect(key(jane)).not.toBe(key({ ...jane, company: "Bolt" }));
  });

  it("takes a company in the same city as one, whatever its case, accents and legal form", () => {
    expect(key({ company: "Café Müller GmbH", city: "Köln" })).toBe(
      key({ company: "CAFE MULLER", city: "Koln" }),
    );
    expect(key({ company: "Acme", city: "Bonn" })).not.toBe(key({ company: "Acme", city: "Berlin" }));
  });

  it("goes by the website's domain when there is no company, but not by a host that many share", () => {
    expect(key({ website: "https://www.acme.com/en" })).toBe(key({ website: "acme.com" }));
    expect(key({ website: "facebook.com/acme" })).not.toBe(key({ website: "facebook.com/bolt" }));
  });

  it("has no key for a lead that nothing identifies", () => {
    expect(key({ city: "Bonn", phone: "+49 228 1" })).toBeNull();
  });
});
