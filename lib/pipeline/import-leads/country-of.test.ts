import { describe, expect, it } from "vitest";
import type { Lead } from "@/lib/models/record/shape";
import { countryOf } from "./country-of";

const cases: [string, Lead, string | null][] = [
  ["a code", { country: "de" }, "DE"],
  ["a German name", { country: "Österreich" }, "AT"],
  ["a French name", { country: "Royaume-Uni" }, "GB"],
  ["an Italian name", { country: "Stati Uniti" }, "US"],
  ["a Polish name", { country: "Holandia" }, "NL"],
  ["a Spanish name", { country: "Países Bajos" }, "NL"],
  ["a short form with dots", { country: "U.S.A." }, "US"],
  ["the code of habit for Britain", { country: "UK" }, "GB"],
  ["a part of Britain", { country: "Scotland" }, "GB"],
  ["a three-letter code", { country: "DEU" }, "DE"],
  ["an international phone", { phone: "+41 44 668 18 00" }, "CH"],
  ["a phone with 00", { phone: "0049 30 1234567" }, "DE"],
  ["a Canadian area code", { phone: "+1 416 555 0100" }, "CA"],
  ["a website's domain", { website: "https://www.example.co.uk/about" }, "GB"],
  ["an email's domain", { email: "info@firma.example.at" }, "AT"],
  ["a US state code", { state: "CA" }, "US"],
  ["a US state name", { state: "New Jersey" }, "US"],
  ["a Canadian province", { state: "ON" }, "CA"],
  ["an Italian province with an Italian site", { state: "MI", website: "esempio.it" }, "IT"],
  ["a British postcode", { postal_code: "SW1A 1AA" }, "GB"],
  ["a Dutch postcode", { postal_code: "1012 AB" }, "NL"],
  ["a car code before the postcode", { postal_code: "D-10115" }, "DE"],
  ["the country before the phone", { country: "France", phone: "+41 44 668 18 00" }, "FR"],
  ["a worldwide domain says nothing", { website: "example.io" }, null],
  ["a generic domain says nothing", { website: "example.com" }, null],
  ["nothing", {}, null],
];

describe("countryOf", () => {
  it.each(cases)("reads %s", (_name, lead, expected) => {
    expect(countryOf(lead)).toBe(expected);
  });
});
