import { parsePhoneNumberFromString } from "libphonenumber-js";
import { getDomainWithoutSuffix } from "tldts";
import type { Lead } from "@/lib/models/record/shape";
import { plainText } from "./company-words";
import { domainLikeness, nameCoverage } from "./compare-names";
import { isParked } from "./is-parked";
import type { JudgedPage } from "./read-page";

/** From here on a site is taken as the company's own. */
export const THRESHOLD = 0.6;

/** So many pages of a site, and one of them should name the company's city: a namesake's do not. */
const LOOKED_AT = 2;

export interface Judgement {
  /** Roughly how sure, 0 to 1. */
  score: number;
  /** For people: what spoke for and against it. */
  reasons: string[];
}

interface Sign {
  weight: number;
  reason: string;
}

/** The pages of one site that were looked at. */
export interface JudgedSite {
  url: string;
  /** The front page; null where it could not be read. */
  front: JudgedPage | null;
  others: JudgedPage[];
}

/**
 * How well a site's pages fit a row: name in domain and on the page, phone, street, postal code, city.
 * @param country ISO code used to read the row's phone number
 */
export function judgeCandidate(lead: Lead, site: JudgedSite, country?: string): Judgement {
  const pages = site.front ? [site.front, ...site.others] : site.others;
  if (site.front !== null && isParked(site.front))
    return { score: 0, reasons: ["the domain is parked or for sale"] };
  const text = pages.map((page) => `${page.title ?? ""}\n${page.text}`).join("\n");
  const plain = ` ${plainText(text)} `;
  const signs = [
    ...nameSigns(lead, site, text),
    ...phoneSigns(lead, pages, country),
    ...placeSigns(lead, pages, plain),
  ];
  const sum = signs.reduce((total, sign) => total + sign.weight, 0);
  return { score: Math.max(0, Math.min(0.99, sum)), reasons: signs.map((sign) => sign.reason) };
}

function nameSigns(lead: Lead, site: JudgedSite, text: string): Sign[] {
  const { company } = lead;
  if (company === undefined) return [];
  const inDomain = domainLikeness(company, getDomainWithoutSuffix(site.url) ?? "");
  // A directory's page about a company holds its name too; only a company's own front page does so as well.
  const onFront = site.front === null ? 0 : statedName(company, site.front);
  const onOthers = Math.max(0, ...site.others.map((page) => statedName(company, page)));
  const stated = Math.max(onFront, onOthers * (inDomain >= 0.5 ? 1 : 0.3));
  const inText = nameCoverage(company, text);
  const signs: Sign[] = [];
  if (inDomain >= 0.5) signs.push({ weight: 0.3 * inDomain, reason: "the domain is made from the name" });
  if (stated >= 0.5) signs.push({ weight: 0.3 * stated, reason: "the site's title holds the name" });
  else if (inText >= 0.8) signs.push({ weight: 0.15 * inText, reason: "the page mentions the name" });
  if (onFront >= 0.9 && onOthers >= 0.9) signs.push({ weight: 0.15, reason: "its pages all carry the name" });
  if (inDomain < 0.5 && stated < 0.5)
    signs.push({ weight: -0.3, reason: "neither domain nor front page holds the name" });
  return signs;
}

/** How much of the name a page claims as its own: in its title or as the company it names. */
function statedName(company: string, page: JudgedPage): number {
  const named = page.facts.filter((fact) => fact.field === "company_name").map((fact) => fact.value);
  return Math.max(...[page.title ?? "", ...named].map((text) => nameCoverage(company, text)));
}

function phoneSigns(lead: Lead, pages: JudgedPage[], country?: string): Sign[] {
  if (lead.phone === undefined) return [];
  const wanted = firstNumber(lead.phone, country);
  if (wanted === undefined) return [];
  const found = pages.flatMap((page) =>
    page.facts.filter((fact) => fact.field === "phone" || fact.field === "fax"),
  );
  if (found.length === 0) return [];
  if (found.some((fact) => fact.value === wanted.number))
    return [{ weight: 0.45, reason: "the phone number is the same" }];
  return [{ weight: -0.05, reason: "the site shows other phone numbers" }];
}

/** The first number in a cell: `(510) 555-0156 | 20.5 miles` holds one. */
function firstNumber(cell: string, country?: string) {
  const numbers = cell.split(/[|;,]/).map((part) => {
    return parsePhoneNumberFromString(part, { defaultCountry: asCountry(country), extract: true });
  });
  return numbers.find((number) => number !== undefined);
}

function asCountry(country: string | undefined) {
  return country === undefined ? undefined : (country.toUpperCase() as "US");
}

function placeSigns(lead: Lead, pages: JudgedPage[], plain: string): Sign[] {
  const has = (value: string | undefined) => {
    const words = plainText(value ?? "");
    return words.length >= 2 && plain.includes(` ${words} `);
  };
  const signs: Sign[] = [];
  if (has(lead.street)) signs.push({ weight: 0.3, reason: "the street is the same" });
  if (has(lead.postal_code)) signs.push({ weight: 0.2, reason: "the postal code is the same" });
  if (has(lead.city)) signs.push({ weight: 0.2, reason: `the site names ${lead.city}` });
  else if (lead.city !== undefined && showsOtherPlace(pages)) {
    signs.push({ weight: -0.25, reason: `the site's address is not in ${lead.city}` });
  } else if (lead.city !== undefined && signs.length === 0 && pages.length >= LOOKED_AT) {
    signs.push({ weight: -0.1, reason: `no page names ${lead.city}` });
  }
  return signs;
}

function showsOtherPlace(pages: JudgedPage[]): boolean {
  return pages.some((page) => page.facts.some((fact) => fact.field === "address" && fact.confidence >= 0.5));
}
