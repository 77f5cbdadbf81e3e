import { expect, it } from "vitest";
import { companyKeyOf } from "./company-key";

it("is the site's host, else the name and country, else the domain of the address", () => {
  const hosts = ["https://www.Acme.example/about?a=1", "acme.example", "http://acme.example"];
  expect(hosts.map((website) => companyKeyOf({ website, company: "Acme" }))).toEqual(
    Array(3).fill("acme.example"),
  );
  expect(companyKeyOf({ company: " ACME Ltd", country: "GB" })).toBe(
    companyKeyOf({ company: "Acme Ltd", country: "gb" }),
  );
  expect(companyKeyOf({ company: "Acme", country: "GB" })).not.toBe(
    companyKeyOf({ company: "Acme", country: "US" }),
  );
  expect(companyKeyOf({ email: "info@Acme.example" })).toBe("acme.example");
});
