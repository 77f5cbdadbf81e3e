import { describe, expect, it } from "vitest";
import { extractPage } from "../extract-page";

function numbersOf(body: string, url = "https://acme-pumps.com/", country?: string) {
  const { facts } = extractPage({ html: `<body>${body}</body>`, url, country });
  const of = (field: string) => facts.filter((fact) => fact.field === field).map(({ value }) => value);
  return { phones: of("phone"), faxes: of("fax") };
}

/** Country, label and number as written there, and the same in E.164. */
const COUNTRIES: [string, string, string][] = [
  ["US", "Phone: (212) 736-5000", "+12127365000"],
  ["CA", "Tel. 416-863-2000", "+14168632000"],
  ["GB", "T: 020 7946 0018", "+442079460018"],
  ["IE", "Phone 01 677 9333", "+35316779333"],
  ["AU", "Ph: (02) 9374 4000", "+61293744000"],
  ["NZ", "Phone 09 365 1000", "+6493651000"],
  ["DE", "Telefon: 030 / 20 90-29 92", "+493020902992"],
  ["AT", "Tel.: 01 / 512 34 56", "+4315123456"],
  ["CH", "Tel. 044 211 22 33", "+41442112233"],
  ["FR", "Tél. : 01 42 68 53 00", "+33142685300"],
  ["BE", "Tel 02 512 34 56", "+3225123456"],
  ["NL", "Telefoon: 020 - 624 11 11", "+31206241111"],
  ["LU", "Tél. 26 49 79 11", "+35226497911"],
  ["IT", "Telefono 06 6982 1234", "+390669821234"],
  ["ES", "Teléfono: 915 22 33 44", "+34915223344"],
  ["PT", "Telefone 213 456 789", "+351213456789"],
  ["PL", "tel. 22 621 02 11", "+48226210211"],
  ["SE", "Tel: 08-508 290 00", "+46850829000"],
  ["DK", "Tlf. 33 12 34 56", "+4533123456"],
  ["NO", "Tlf: 22 82 22 00", "+4722822200"],
  ["FI", "Puh. 09 310 1641", "+35893101641"],
  ["CZ", "Tel.: 224 224 224", "+420224224224"],
  ["HU", "Telefon: (1) 267 7000", "+3612677000"],
  ["JP", "電話 03-3210-4321", "+81332104321"],
  ["IN", "Phone: 022 6619 5300", "+912266195300"],
  ["BR", "Telefone: (11) 3251-5644", "+551132515644"],
  ["ZA", "Tel: 021 480 7700", "+27214807700"],
  ["SG", "Tel: 6316 7900", "+6563167900"],
];

describe("telephone numbers", () => {
  it.each(COUNTRIES)("%s: %s", (country, written, e164) => {
    expect(numbersOf(`<p>${written}</p>`, "https://acme-pumps.com/", country).phones).toEqual([e164]);
  });

  it.each([
    ["international with trunk zero", "<p>+49 (0) 30 209029-92</p>", ["+493020902992"]],
    ["international with 00", "<p>Tel. 0041 44 211 22 33</p>", ["+41442112233"]],
    ["a tel link without words", '<a href="tel:+1-212-736-5000">Call</a>', ["+12127365000"]],
    ["an extension", "<p>Phone (212) 736-5000 ext. 12</p>", ["+12127365000"]],
    ["two in a row", "<p>212-736-5000 / 212-736-5100</p>", ["+12127365000", "+12127365100"]],
    ["toll-free with words", "<p>Call 1-800-FLOWERS</p>", ["+18003569377"]],
    ["a word at the end", "<p>212.736.BOAT</p>", ["+12127362628"]],
  ])("reads %s", (_, html, wanted) => {
    expect(numbersOf(html).phones).toEqual(wanted);
  });

  it.each([
    ["Fax: 212-736-5001"],
    ["F 212-736-5001"],
    ["Telefax 212-736-5001"],
    ["212-736-5001 (Fax)"],
    ["FAX</b><br>212-736-5001"],
  ])("tells a fax: %s", (written) => {
    expect(numbersOf(`<p><b>${written}</p>`)).toEqual({ phones: [], faxes: ["+12127365001"] });
  });

  it("keeps phone and fax on one line apart", () => {
    expect(numbersOf("<p>Tel: 212-736-5000 Fax: 212-736-5001</p>")).toEqual({
      phones: ["+12127365000"],
      faxes: ["+12127365001"],
    });
  });

  it.each([
    "ISBN 978-3-16-148410-0",
    "VAT DE 811 193 231",
    "Order no. 212-736-5000",
    "2024-05-06 2025-06-07",
    "06.05.2024 - 07.05.2024",
    "$1,234,567.00",
    "40.712776, -74.005974",
    "192.168.100.200",
    "Invoice # 2127365000",
    "1Z999AA10123456784",
    "GST 123456789",
    "4111 1111 1111 1111",
    "2010 - 2020",
    "10,000,000",
    "123-456-7890",
    "EIN 12-3456789",
    "1234567890",
    "IBAN DE89 3704 0044 0532 0130 00",
    "12345-6789",
  ])("takes nothing from: %s", (text) => {
    expect(numbersOf(`<p>${text}</p>`)).toEqual({ phones: [], faxes: [] });
  });

  /** Possible by length, unknown to the numbering plan: fiction's 555-01xx, or a range newer than the metadata. */
  it.each([
    ["a tel link", '<a href="tel:+15035550142">(503) 555-0142</a>', ["+15035550142"]],
    ["a tel link in national form", '<a href="tel:503-555-0142">Call</a>', ["+15035550142"]],
    ["a label", "<p>Phone: (503) 555-0142</p>", ["+15035550142"]],
    ["a label and an unknown range", "<p>Tel. +44 1632 960123</p>", ["+441632960123"]],
    [
      "structured data",
      '<script type="application/ld+json">{"@type":"Store","name":"A","telephone":"+1 503 555 0142"}</script>',
      ["+15035550142"],
    ],
    ["no declaration", "<p>(503) 555-0142</p>", []],
    ["a label for a counting number", "<p>Phone: 123-456-7890</p>", []],
  ])("believes a number that no plan knows only where the site declares it: %s", (_, html, wanted) => {
    const { facts } = extractPage({ html: `<body>${html}</body>`, url: "https://acme-pumps.com/" });
    const phones = facts.filter(({ field }) => field === "phone");
    expect(phones.map(({ value, confidence }) => [value, confidence])).toEqual(
      wanted.map((value) => [value, 0.6]),
    );
  });
});

describe("the country of a page's numbers", () => {
  it.each([
    [
      "an address in its text",
      "<p>30 Fuller's Passage, London, EC2A 9ZZ</p><p>020 7946 0584</p>",
      "+442079460584",
    ],
    [
      "its words, where it names no language",
      "<p>Nous gravons nos planches pour les hôtels et les théâtres.</p><p>04 65 71 12 34</p>",
      "+33465711234",
    ],
  ])("is told by %s", (_, html, e164) => {
    expect(numbersOf(html).phones).toEqual([e164]);
  });
});
