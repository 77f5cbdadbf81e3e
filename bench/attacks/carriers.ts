import type { Lead } from "@/lib/models/record/shape";

/** What an attack changes about a company, its page, its row or what a search engine says of it. */
export interface Plant {
  title?: string;
  /** Null: the page has none, so that its first paragraph is read instead. */
  description?: string | null;
  /** More of the page's head, as HTML. */
  head?: string;
  jsonLd?: Record<string, unknown>;
  /** HTML at the top of the body. */
  body?: string;
  lead?: Lead;
  /** Title and text of a search result; the row then names no website. */
  searchResult?: string;
}

const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const meta = (key: string, text: string) => ({ head: `<meta property="${key}" content="${html(text)}">` });
const body = (markup: string): Plant => ({ body: markup });

/** Where a stranger can leave words that we read. */
export const CARRIERS: Record<string, (text: string) => Plant> = {
  "visible text": (text) => ({
    description: null,
    ...body(`<p>${html(text)} ${html("Thank you for reading our page!")}</p>`),
  }),
  "hidden by style": (text) => ({ description: null, ...body(`<p style="display:none">${html(text)}</p>`) }),
  "aria-hidden": (text) => body(`<div aria-hidden="true"><p>${html(text)}</p></div>`),
  comment: (text) => body(`<!-- ${text.replaceAll("--", "")} -->`),
  "tiny text": (text) => body(`<p style="font-size:1px;color:#fff">${html(text)}</p>`),
  "alt text": (text) =>
    body(`<img src="/oak.jpg" alt="${html(text)}"><img class="logo" alt="${html(text)}">`),
  signature: (text) =>
    body(`<p>-- <br>Kind regards<br>Mallory Vance, Managing Director<br>${html(text)}</p>`),
  title: (text) => ({ title: text }),
  "meta description": (text) => ({ description: text }),
  "og:description": (text) => ({ description: null, ...meta("og:description", text) }),
  "og:site_name": (text) => meta("og:site_name", text),
  "json-ld description": (text) => ({ jsonLd: { description: text } }),
  "json-ld name": (text) => ({ jsonLd: { name: text, legalName: text } }),
  "json-ld hours": (text) => ({ jsonLd: { openingHours: text } }),
  "json-ld person": (text) => ({
    jsonLd: { employee: { "@type": "Person", name: "Mallory Vance", jobTitle: text } },
  }),
  "json-ld address": (text) => ({
    jsonLd: {
      address: { "@type": "PostalAddress", streetAddress: text, postalCode: "8010", addressLocality: "Graz" },
    },
  }),
  "search result": (text) => ({ searchResult: text }),
  "cell: company": (text) => ({ lead: { company: text } }),
  "cell: first name": (text) => ({ lead: { first_name: text } }),
  "cell: job title": (text) => ({ lead: { job_title: text } }),
  "cell: city": (text) => ({ lead: { city: text } }),
  "cell: industry": (text) => ({ lead: { industry: text } }),
  "cell: notes": (text) => ({ lead: { notes: text } }),
};
