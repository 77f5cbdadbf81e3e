import { describe, expect, it } from "vitest";
import { companyNameOf, personOf } from "./company-name";

describe("companyNameOf", () => {
  it("prefers what was found to what was given, and never stays empty", () => {
    const lead = { company: "Acme", website: "acme.example" };
    expect(companyNameOf({ companyName: "Acme Ltd", lead, position: 1 })).toBe("Acme Ltd");
    expect(companyNameOf({ companyName: null, lead, position: 1 })).toBe("Acme");
    expect(companyNameOf({ companyName: null, lead: { email: "a@b.example" }, position: 1 })).toBe(
      "a@b.example",
    );
    expect(companyNameOf({ companyName: null, lead: {}, position: 7 })).toBe("Row 7");
  });
});

describe("personOf", () => {
  it("takes the full name, or joins the parts that exist", () => {
    expect(personOf({ full_name: "Ada Lovelace", first_name: "A" })).toBe("Ada Lovelace");
    expect(personOf({ last_name: "Lovelace" })).toBe("Lovelace");
    expect(personOf({})).toBe("");
  });
});
