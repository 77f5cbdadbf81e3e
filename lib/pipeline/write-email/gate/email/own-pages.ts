import { getDomain, getDomainWithoutSuffix } from "tldts";
import { foldWord } from "../fold-word";
import type { CheckedCompany, CheckedPage } from "./checked-page";

/** The pages that may speak for the company, and why each other one may not. */
export interface OwnPages {
  own: CheckedPage[];
  foreign: { page: CheckedPage; why: string }[];
}

const LEGAL =
  /\b(?:inc|llc|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|kg|ohg|ug|se|sa|sas|sarl|srl|spa|sl|slu|bv|nv|lda|sp z o o|the|and|und|et|y|e|en|i)\b/g;

const squash = (text: string) => foldWord(text).replace(/[^\p{L}\p{N}]+/gu, "");

function coreOf(name: string): string {
  const bare = foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(LEGAL, " ");
  return squash(bare) || squash(name);
}

/** The registrable domain a page says it is of: where it was found, else the address it gives itself. */
export function domainOfPage({ url, declaredUrl }: CheckedPage): string | null {
  const address = url ?? declaredUrl;
  return address === null ? null : getDomain(address, { allowPrivateDomains: false });
}

/** What the page calls its company in its title, heading, footer or data. */
function namesOf(page: CheckedPage): string[] {
  return page.facts.filter(({ field }) => field === "company_name").map(({ value }) => coreOf(value));
}

/** How well a page fits what is known of the company; what the page says of another place counts against it. */
function fitOf(page: CheckedPage, company: CheckedCompany): number {
  const core = coreOf(company.name);
  const brand = squash(getDomainWithoutSuffix(domainOfPage(page) ?? "") ?? "");
  const names = namesOf(page);
  const says = (text: string) => foldWord(page.text).includes(foldWord(text));
  let fit = 0;
  if (names.includes(core)) fit += 2;
  else if (says(company.name)) fit += 1;
  if (
    brand !== "" &&
    (brand === core || (brand.length > 4 && (core.includes(brand) || brand.includes(core))))
  )
    fit += 2;
  if (company.city !== null) fit += says(company.city) ? 3 : -1;
  const countries = page.facts.map(({ detail }) => detail?.country).filter((code) => code !== undefined);
  if (company.country !== null && countries.length > 0)
    fit += countries.some((code) => code === company.country) ? 1 : -2;
  return fit;
}

/** Pages of one house stand and fall together: those of one domain, or those that give themselves no address. */
function byHouse(pages: readonly CheckedPage[]): Map<string, CheckedPage[]> {
  const houses = new Map<string, CheckedPage[]>();
  for (const page of pages) {
    const house = domainOfPage(page) ?? "";
    houses.set(house, [...(houses.get(house) ?? []), page]);
  }
  return houses;
}

function chosenHouse(houses: Map<string, CheckedPage[]>, company: CheckedCompany): string | null {
  const ranked = [...houses]
    .map(([house, pages]) => ({ house, fit: Math.max(...pages.map((page) => fitOf(page, company))) }))
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = ranked;
  return first === undefined || first.fit === second?.fit ? null : first.house;
}

/** A page without an address is somebody else's when it names another company and another place, and never this one. */
function namesAnother(page: CheckedPage, company: CheckedCompany): boolean {
  const core = coreOf(company.name);
  const names = namesOf(page);
  const isNamed = names.some((name) => name.includes(core) || core.includes(name));
  const isSaid = squash(page.text).includes(core) || squash(page.title ?? "").includes(core);
  if (names.length > 0 && !isNamed && !isSaid) return true;
  if (company.city === null) return false;
  const cities = page.facts
    .filter(({ field }) => field === "address")
    .map(({ detail }) => foldWord(detail?.city ?? detail?.locality ?? ""))
    .filter((city) => city !== "");
  return cities.length > 0 && !foldWord(page.text).includes(foldWord(company.city));
}

/**
 * Tells the company's own pages from those of a namesake. A page of another domain than the company's is another
 * company's; where no domain is known, the house that fits name and place best is taken, and none when two fit alike.
 */
export function ownPages(pages: readonly CheckedPage[], company: CheckedCompany): OwnPages {
  const houses = byHouse(pages);
  const wanted = company.domain === null ? null : getDomain(company.domain, { allowPrivateDomains: false });
  const named = [...houses.keys()].filter((house) => house !== "");
  const unsure = wanted === null && named.length > 1;
  const chosen =
    wanted ?? (unsure ? chosenHouse(new Map([...houses].filter(([h]) => h !== "")), company) : named[0]);
  const whyNot = (page: CheckedPage): string | null => {
    const house = domainOfPage(page);
    if (house !== null && house !== chosen) {
      return chosen === null
        ? `two companies may be meant (${named.join(", ")}): give the domain`
        : `${page.name} is a page of another company (${house})`;
    }
    return namesAnother(page, company) && house === null ? `${page.name} is a page of another company` : null;
  };
  const judged = pages.map((page) => ({ page, why: whyNot(page) }));
  return {
    own: judged.filter(({ why }) => why === null).map(({ page }) => page),
    foreign: judged.flatMap(({ page, why }) => (why === null ? [] : [{ page, why }])),
  };
}
