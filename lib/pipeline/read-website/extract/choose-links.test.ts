import { describe, expect, it } from "vitest";
import { chooseFromSitemap, chooseLinks } from "./choose-links";
import { extractPage } from "./extract-page";

const url = "https://acme-pumps.com/";

function choose(links: [string, string][], limit = 4): string[] {
  const html = links.map(([href, text]) => `<a href="${href}">${text}</a>`).join("\n");
  return chooseLinks(extractPage({ html, url }), { limit, already: [url] });
}

describe("the pages to read next", () => {
  it.each([
    ["/contact-us", "Contact"],
    ["/kontakt", "Kontakt"],
    ["/nous-contacter", "Contact"],
    ["/contacto", "Contacto"],
    ["/contatti", "Contatti"],
    ["/contato", "Contato"],
    ["/impressum", "Impressum"],
    ["/mentions-legales", "Mentions légales"],
    ["/ueber-uns", "Über uns"],
    ["/quienes-somos", "Quiénes somos"],
    ["/chi-siamo", "Chi siamo"],
    ["/over-ons", "Over ons"],
    ["/o-nas", "O nas"],
    ["/om-oss", "Om oss"],
    ["/team", "Team"],
    ["/p?id=7", "Contact us"],
  ])("takes %s", (href, text) => {
    expect(choose([[href, text]])).toEqual([`https://acme-pumps.com${href}`]);
  });

  it.each([
    ["/login", "Login"],
    ["/cart", "Cart"],
    ["/privacy-policy", "Privacy"],
    ["/about.pdf", "About us"],
    ["https://other.com/contact", "Contact"],
    ["/calendar/contact?month=3", "Calendar"],
    ["/my-account/contact", "Account"],
  ])("leaves %s", (href, text) => {
    expect(choose([[href, text]])).toEqual([]);
  });

  it("puts contact first and takes a page once, whatever its session id", () => {
    const chosen = choose([
      ["/about", "About"],
      ["/contact?PHPSESSID=1", "Contact"],
      ["/contact?PHPSESSID=2", "Contact"],
      ["/contact/", "Contact"],
    ]);
    expect(chosen).toEqual(["https://acme-pumps.com/contact/", "https://acme-pumps.com/about"]);
  });

  it("chooses from a sitemap by address alone", () => {
    const urls = [
      "https://acme-pumps.com/blog/contact-lenses-2020",
      "https://acme-pumps.com/kontakt",
      "https://acme-pumps.com/pump-9",
      "not a url",
    ];
    expect(chooseFromSitemap(urls, { limit: 1, already: [] })).toEqual(["https://acme-pumps.com/kontakt"]);
  });
});
