import { describe, expect, it } from "vitest";
import type { FoundFact } from "@/lib/models/fact/shape";
import { isParked } from "./is-parked";
import { type JudgedSite, judgeCandidate, THRESHOLD } from "./judge-candidate";
import type { JudgedPage } from "./read-page";

function page(title: string, text: string, facts: [FoundFact["field"], string][] = []): JudgedPage {
  const found = facts.map(([field, value]) => ({
    ...{ field, value, quote: value, start: 0, end: value.length, adapter: "text", confidence: 0.9 },
  }));
  return { url: "http://site.example/", title, text, facts: found, links: [] };
}

const lead = {
  company: "Harbour Joinery Ltd",
  city: "Bristol",
  street: "5 Quay Road",
  phone: "0117 496 0047",
};
const own = page("Harbour Joinery | staircases", "We build staircases.\n5 Quay Road, Bristol BS1 4XX", [
  ["phone", "+441174960047"],
  ["address", "5 Quay Road, Bristol"],
]);
const judge = (site: Partial<JudgedSite> & { url: string }, row = lead) =>
  judgeCandidate(row, { front: null, others: [], ...site }, "GB");

describe("judging a site", () => {
  it("is sure of a site with the name, the phone and the street", () => {
    const { score, reasons } = judge({ url: "http://harbourjoinery.example/", front: own });
    expect(score).toBe(0.99);
    expect(reasons).toEqual([
      "the domain is made from the name",
      "the site's title holds the name",
      "the phone number is the same",
      "the street is the same",
      "the site names Bristol",
    ]);
  });

  it("does not take a directory's page about the company, whatever it holds", () => {
    const front = page("Traders of the West", "Thousands of firms.");
    const about = page(
      "Harbour Joinery in Bristol",
      "Harbour Joinery, 5 Quay Road, Bristol. Call 0808 157 0100",
      [["phone", "+448081570100"]],
    );
    expect(judge({ url: "http://west-traders.example/harbour", front, others: [about] }).score).toBeLessThan(
      THRESHOLD,
    );
  });

  it("does not take a namesake whose address is elsewhere", () => {
    const namesake = page("Harbour Joinery", "Harbour Joinery, 9 Pier Street, Cardiff", [
      ["address", "9 Pier Street, Cardiff"],
      ["phone", "+442920180001"],
    ]);
    const judged = judge({ url: "http://harbourjoinery.example/", front: namesake });
    expect(judged.score).toBeLessThan(THRESHOLD);
    expect(judged.reasons).toContain("the site's address is not in Bristol");
  });

  it("gives nothing for a parked domain, even one made from the name", () => {
    const front = page("harbourjoinery.example", "This domain is for sale. Buy this domain.");
    expect(judge({ url: "http://harbourjoinery.example/", front }).score).toBe(0);
  });

  it("reads a phone written with anything around it", () => {
    const row = { ...lead, phone: "Tel. (0117) 496-0047 | 3 miles" };
    expect(judge({ url: "http://x.example/", front: own }, row).reasons).toContain(
      "the phone number is the same",
    );
  });

  it("scores within 0 and 1 when there is nothing to compare", () => {
    expect(judgeCandidate({}, { url: "http://x.example/", front: null, others: [] })).toEqual({
      score: 0,
      reasons: [],
    });
  });
});

describe("parked domains", () => {
  it.each([
    "acme.example is for sale — this domain is for sale",
    "Diese Domain ist zu verkaufen. domain zu verkaufen",
    "Ce domaine est à vendre",
    "Este dominio está en venta",
    "This domain has expired. Renew now",
    "Related searches: catering",
  ])("%s", (text) => {
    expect(isParked(page("x", text))).toBe(true);
  });

  it("are no company that sells domains", () => {
    expect(
      isParked(page("Domain brokers", `Every domain for sale here. ${"We help companies. ".repeat(100)}`)),
    ).toBe(false);
    expect(isParked(page("Bakery", "Houses for sale next door."))).toBe(false);
  });
});
