import { expect, it } from "vitest";
import { checkPages } from "./check-pages";

const NOW = Date.UTC(2026, 5, 1);
const brief = { offer: "We check incoming invoices.", sender: "Jana Holt", company: "Paperloom" };
const ours = "<p>Nordlicht Bau GmbH<br>Hafenstraße 12<br>28195 Bremen</p>";
const structured = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization",
"name":"Nordlicht Bau","address":{"@type":"PostalAddress","streetAddress":"Hafenstraße 12","postalCode":"28195",
"addressLocality":"Bremen"}}</script>`;
const filler =
  "<p>We have built solid timber houses for families since the day we began, each to a plan of its own.</p>";

function verdictOf(address: string, change: { city?: string; url?: string } = {}) {
  const html = `<html lang="en"><body><h1>Nordlicht Bau</h1><p>We employ 14 people.</p>${address}</body></html>`;
  const { url = "https://nordlicht-bau.example/", city } = change;
  const company = { name: "Nordlicht Bau", domain: "nordlicht-bau.example", country: "DE", city };
  const email = "You employ 14 people in Bremen.";
  return checkPages({ pages: [{ url, html }], company, brief, email }, NOW).verdict;
}

it.each([ours, structured])("learns the company's city from its own address: %s", (address) => {
  expect(verdictOf(address)).toBe("proven");
});

it.each([
  ["no address", ""],
  ["a client's address", `${filler}<p>Our latest client: Weserkontor AG, Hafenstraße 12, 28195 Bremen</p>`],
  ["addresses in two cities", `${ours}<p>Nordlicht Bau GmbH, Domstraße 3, 20095 Hamburg</p>`],
  ["an address elsewhere", "<p>Nordlicht Bau GmbH<br>Domstraße 3<br>20095 Hamburg</p>"],
])("learns none from %s", (_, address) => {
  expect(verdictOf(address)).toBe("vetoed");
});

it("learns none from another company's page, and believes what it is told", () => {
  expect(verdictOf(ours, { url: "https://namesake.example/" })).toBe("vetoed");
  expect(verdictOf(ours, { city: "Hamburg" })).toBe("vetoed");
});
