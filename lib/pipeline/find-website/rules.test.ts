import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildQueries } from "./build-queries";
import { chooseHits } from "./choose-hits";
import { companyWords, plainText } from "./company-words";
import { domainLikeness, nameCoverage } from "./compare-names";
import { isFreeMailDomain } from "./free-mail";
import { givenAddresses } from "./given-address";
import { isNotACompanySite } from "./not-a-company-site";

describe("company words", () => {
  it.each([
    ["Müller & Söhne GmbH & Co. KG", ["muller", "sohne"]],
    ["The Harbour Joinery Ltd.", ["harbour", "joinery"]],
    ["Société Générale d’Étanchéité S.A.R.L.", ["societe", "generale", "detancheite"]],
    ["O'Neill's Straßenbau AG", ["oneills", "strassenbau"]],
    ["The Company", ["the", "company"]],
    ["", []],
  ])("of %s are %j", (name, words) => {
    expect(companyWords(name)).toEqual(words);
  });

  it("are plain whatever the text, and plain text stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
        expect(plain).not.toMatch(/^\s|\s$| {2}|&|\./);
      }),
    );
  });
});

describe("a name in a text", () => {
  it.each([
    ["Harbour Joinery Ltd", "Welcome to Harbour Joinery, Bristol", 1],
    ["Müller Tiefbau GmbH", "MULLER TIEFBAU – Impressum", 1],
    ["Harbour Joinery", "harbourjoinery.example", 0.95],
    ["Harbour Joinery", "Joinery by the harbour", 0.8],
    ["Harbour Joinery", "Bakery", 0],
    ["", "anything", 0],
  ])("%s in %s counts %d", (company, text, coverage) => {
    expect(nameCoverage(company, text)).toBe(coverage);
  });
});

describe("a domain made from a name", () => {
  it.each([
    ["Müller Tiefbau GmbH", "mueller-tiefbau"],
    ["Bäckerei Sommer", "baeckereisommer"],
    ["Harbour Joinery Ltd", "harbourjoinery"],
    ["Cedar & Quill Bookbinding", "cedarandquill"],
    ["International Machine Works", "imw"],
  ])("%s is like %s", (company, label) => {
    expect(domainLikeness(company, label)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ["Harbour Joinery", "bristol-bakers"],
    ["Meridian Dental", "dentaldirect"],
    ["Ace", "palace-hotel-group"],
  ])("%s is not like %s", (company, label) => {
    expect(domainLikeness(company, label)).toBeLessThan(0.7);
  });

  it("is a share of one, whatever the words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (company, label) => {
        const likeness = domainLikeness(company, label);
        expect(likeness >= 0 && likeness <= 1).toBe(true);
      }),
    );
  });
});

describe("sites that are nobody's own", () => {
  it.each([
    "https://www.facebook.com/acme",
    "yelp.co.uk/biz/acme",
    "https://m.yellowpages.ca/x",
    "branchenbuch-berlin.de",
    "wordpress.com",
    "https://www.wixsite.com/",
    "localhost",
    "",
  ])("%j", (address) => {
    expect(isNotACompanySite(address)).toBe(true);
  });

  it.each(["acme.example", "https://acme.wordpress.com/about", "https://www.harbour-joinery.co.uk"])(
    "not %j",
    (address) => {
      expect(isNotACompanySite(address)).toBe(false);
    },
  );
});

describe("what a row tells of its website", () => {
  const told = (lead: Parameters<typeof givenAddresses>[0]) =>
    givenAddresses(lead).map(({ address }) => address);
  it.each([
    [{ website: "see www.acme.example, or call" }, ["www.acme.example"]],
    [{ website: "https://acme.example/shop?x=1" }, ["https://acme.example/shop?x=1"]],
    [{ website: "n/a" }, []],
    [{ website: "info@acme.example" }, []],
    [{ website: "facebook.com/acme" }, []],
    [{ website: "münchen-bau.example" }, ["münchen-bau.example"]],
    [{ email: "jo@acme.example" }, ["acme.example"]],
    [{ email: "jo@gmail.com" }, []],
    [{ email: "jo@mail.web.de" }, []],
    [{ website: "acme.example", email: "jo@acme.example" }, ["acme.example"]],
    [{ website: "acme.example", email: "jo@holding.example" }, ["acme.example", "holding.example"]],
  ])("%j: %j", (lead, addresses) => {
    expect(told(lead)).toEqual(addresses);
  });

  it("knows mail services in every country", () => {
    expect(["gmail.com", "yahoo.co.jp", "hotmail.fr", "web.de"].every(isFreeMailDomain)).toBe(true);
    expect(isFreeMailDomain("acme.example")).toBe(false);
  });
});

describe("search", () => {
  it("asks with the place first, and without as the last way", () => {
    expect(buildQueries({ company: "Acme", city: "Leeds", street: "1 High Street" })).toEqual([
      "Acme Leeds",
      "Acme 1 High Street Leeds",
      "Acme",
    ]);
    expect(buildQueries({ company: "Acme" })).toEqual(["Acme"]);
    expect(buildQueries({ company: " ", city: "Leeds" })).toEqual([]);
  });

  it("keeps one entry a site, in the engine's order, without directories", () => {
    const hit = (url: string) => ({ url, title: url, snippet: "" });
    const urls = ["https://yelp.com/a", "http://a.example/x", "http://b.example/", "http://www.a.example/"];
    const chosen = chooseHits(urls.map(hit), 5);
    expect(chosen.map(({ domain, urls: [first] }) => [domain, first])).toEqual([
      ["a.example", "http://a.example/x"],
      ["b.example", "http://b.example/"],
    ]);
    expect(chooseHits(urls.map(hit), 1)).toHaveLength(1);
  });
});
