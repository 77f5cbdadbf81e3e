import { describe, expect, it } from "vitest";
import { extractPage } from "./extract-page";
import { mergeReadings } from "./merge-readings";

const domain = "acme-pumps.com";

function merge(pages: Record<string, string>) {
  const readings = Object.entries(pages).map(([path, html]) =>
    extractPage({ html, url: `https://${domain}${path}` }),
  );
  const { facts } = mergeReadings(readings, { domain });
  return {
    facts,
    of: (field: string) => facts.filter((fact) => fact.field === field).map(({ value }) => value),
  };
}

describe("what the pages of a site say together", () => {
  it("gives each value once, with the contact page as its source", () => {
    const { facts } = merge({ "/": "<p>info@acme-pumps.com</p>", "/contact": "<p>info@acme-pumps.com</p>" });
    const emails = facts.filter(({ field }) => field === "email");
    expect(emails.map(({ sourceUrl }) => sourceUrl)).toEqual(["https://acme-pumps.com/contact"]);
  });

  it("leaves out other organisations' addresses when the company has its own", () => {
    const { of } = merge({ "/contact": "<p>office@acme-pumps.com</p><p>Partner: anna@other-firm.com</p>" });
    expect(of("email")).toEqual(["office@acme-pumps.com"]);
  });

  it("keeps a contact page's only address, wherever its mail lives", () => {
    expect(merge({ "/contact": "<p>acmepumps@gmail.com</p>" }).of("email")).toEqual(["acmepumps@gmail.com"]);
    expect(merge({ "/contact": "<p>acme@county-net.com</p>" }).of("email")).toEqual(["acme@county-net.com"]);
  });

  it("puts the mailbox to write to before those for jobs and press", () => {
    const { of } = merge({
      "/contact": "<p>jobs@acme-pumps.com</p><p>press@acme-pumps.com</p><p>info@acme-pumps.com</p>",
    });
    expect(of("email")[0]).toBe("info@acme-pumps.com");
  });

  it("tells a fax on one page from a number without a label on another", () => {
    const { of } = merge({ "/": "<p>212-736-5001</p>", "/contact": "<p>Fax: 212-736-5001</p>" });
    expect([of("phone"), of("fax")]).toEqual([[], ["+12127365001"]]);
  });

  it("names the company as most places do, and not by its slogan", () => {
    const { of } = merge({
      "/": "<title>The best pumps in town | Acme Pumps</title><footer>© 2026 Acme Pumps Inc. All rights reserved.</footer>",
      "/about": "<title>About us | Acme Pumps</title><footer>© 2026 Acme Pumps Inc.</footer>",
    });
    expect(of("company_name")[0]).toMatch(/^Acme Pumps/);
  });

  it("describes the company in the home page's words", () => {
    const words =
      "Acme Pumps plans, builds and repairs water pumps for farms and factories in three counties.";
    const { of } = merge({
      "/": `<meta name="description" content="${words}">`,
      "/contact":
        '<meta name="description" content="Call, write or visit us at our office in Springfield today.">',
    });
    expect(of("description")).toEqual([words]);
  });
});
