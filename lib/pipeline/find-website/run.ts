import { getDomain, getDomainWithoutSuffix } from "tldts";
import type { SearchAdapter } from "@/lib/adapters/search/contract";
import type { Candidate, Lead } from "@/lib/models/record/shape";
import { buildQueries } from "./build-queries";
import { chooseHits, type SiteHit } from "./choose-hits";
import { domainLikeness } from "./compare-names";
import { type GivenAddress, givenAddresses } from "./given-address";
import { isParked } from "./is-parked";
import { type JudgedSite, judgeCandidate, THRESHOLD } from "./judge-candidate";
import { isNotACompanySite } from "./not-a-company-site";
import type { JudgedPage, ReadAddress } from "./read-page";

export interface FindWebsiteTools {
  search: Pick<SearchAdapter, "search">;
  readAddress: ReadAddress;
}

export interface FindWebsiteInput {
  lead: Lead;
  /** ISO 3166-1 alpha-2, where known. */
  country?: string;
  signal?: AbortSignal;
}

export type WebsiteAnswer =
  | { kind: "found"; url: string; domain: string; confidence: number; candidates: Candidate[] }
  | { kind: "none"; reason: string; candidates: Candidate[] };

/** Sites looked at for one query: more cost time and hardly ever hold the answer. */
const SITES_A_QUERY = 5;
/** So sure that looking further is a waste. */
const SURE = 0.85;
/** Good enough that a site whose domain is not made from the name cannot be better. */
const GOOD = 0.75;
/** A best site must lead the next by this much, else two companies of one name cannot be told apart. */
const MARGIN = 0.08;

/**
 * Finds a company's own website: what the row tells first, then a search whose results are judged by what their pages
 * say. Directories, marketplaces and social sites are never the answer; below the threshold it abstains.
 * @throws AppError of the search adapter when the engine fails and nothing else told the website
 */
export async function findWebsite(tools: FindWebsiteTools, input: FindWebsiteInput): Promise<WebsiteAnswer> {
  const candidates: Candidate[] = [];
  for (const given of givenAddresses(input.lead)) {
    const answer = await tryGiven(tools, input, given, candidates);
    if (answer) return answer;
  }
  const queries = buildQueries(input.lead);
  if (queries.length === 0) return { kind: "none", reason: noQueryReason(candidates), candidates };
  for (const query of queries) {
    await judgeQuery(tools, input, query, candidates);
    const best = takeBest(candidates);
    if (best) return best;
  }
  return { kind: "none", reason: noneReason(candidates), candidates: candidates.slice(0, 12) };
}

function noQueryReason(candidates: Candidate[]): string {
  const failed = candidates[0];
  if (failed) return `The row names ${failed.domain}, but ${failed.reasons[0] ?? "it cannot be read"}`;
  return "The row names neither a company nor a website";
}

async function tryGiven(
  tools: FindWebsiteTools,
  input: FindWebsiteInput,
  given: GivenAddress,
  candidates: Candidate[],
): Promise<WebsiteAnswer | null> {
  const answer = await tools.readAddress(given.address, input);
  const domain = getDomain(given.address) ?? given.address;
  if (answer.kind === "failed") {
    candidates.push({ url: given.address, domain, score: 0, verdict: "rejected", reasons: [answer.message] });
    // The row's own website stands even when it cannot be opened now; the next stage says why it could not be read.
    return given.from === "website" && stays(answer.failure)
      ? givenAnswer(given, given.address, 0.7, candidates)
      : null;
  }
  const finalDomain = getDomain(answer.page.url) ?? domain;
  if (isParked(answer.page)) {
    const reasons = ["the domain is parked or for sale"];
    candidates.push({ url: answer.page.url, domain: finalDomain, score: 0, verdict: "rejected", reasons });
    return null;
  }
  if (isNotACompanySite(answer.page.url)) return null;
  if (given.from === "website") return givenAnswer(given, answer.page.url, 0.95, candidates);
  const judged = judgeCandidate(
    input.lead,
    { url: answer.page.url, front: answer.page, others: [] },
    input.country,
  );
  const confidence = Math.max(0.75, judged.score);
  candidates.push({
    url: answer.page.url,
    domain: finalDomain,
    score: confidence,
    verdict: "chosen",
    reasons: ["the email address is at this domain", ...judged.reasons],
  });
  return { kind: "found", url: homeOf(answer.page.url), domain: finalDomain, confidence, candidates };
}

/** Failures of a site that exists: it may answer later, or to a person. */
function stays(failure: string): boolean {
  return !["dns", "not_found", "address_refused"].includes(failure);
}

function givenAnswer(
  given: GivenAddress,
  url: string,
  confidence: number,
  candidates: Candidate[],
): WebsiteAnswer {
  const absolute = /^https?:/i.test(url) ? url : `http://${url}`;
  const domain = getDomain(absolute) ?? given.address;
  const others = candidates.filter((candidate) => candidate.domain !== domain);
  const chosen: Candidate = {
    url: absolute,
    domain,
    score: confidence,
    verdict: "chosen",
    reasons: ["the file names it"],
  };
  return { kind: "found", url: homeOf(absolute), domain, confidence, candidates: [...others, chosen] };
}

async function judgeQuery(
  tools: FindWebsiteTools,
  input: FindWebsiteInput,
  query: string,
  candidates: Candidate[],
): Promise<void> {
  const hits = await tools.search.search({ query, country: input.country, limit: 10, signal: input.signal });
  const known = new Set(candidates.map((candidate) => candidate.domain));
  const sites = chooseHits(hits, SITES_A_QUERY).filter((site) => !known.has(site.domain));
  const likeness = (site: SiteHit) =>
    domainLikeness(input.lead.company ?? "", getDomainWithoutSuffix(site.domain) ?? "");
  // The likeliest first: directories answer for thousands of companies, and asking them only makes everyone wait.
  for (const site of sites.sort((a, b) => likeness(b) - likeness(a))) {
    const best = Math.max(0, ...candidates.map((candidate) => candidate.score));
    if (best >= SURE || (best >= GOOD && likeness(site) < 0.5)) return;
    candidates.push(await judgeSite(tools, input, site));
  }
}

async function judgeSite(tools: FindWebsiteTools, input: FindWebsiteInput, hit: SiteHit): Promise<Candidate> {
  const first = hit.urls[0] ?? `http://${hit.domain}`;
  const front = await tools.readAddress(homeOf(first), input);
  if (front.kind === "failed" && CLOSED.has(front.failure)) return judgeClosedSite(input, hit, front.message);
  const site: JudgedSite = { url: first, front: front.kind === "read" ? front.page : null, others: [] };
  await readMore(tools, input, site, first === homeOf(first) ? null : first);
  const start = site.front ?? site.others[0];
  if (start === undefined) {
    const reason = front.kind === "failed" ? front.message : "it cannot be read";
    return { url: homeOf(first), domain: hit.domain, score: 0, verdict: "rejected", reasons: [reason] };
  }
  let judged = judgeCandidate(input.lead, site, input.country);
  if (judged.score > 0.2 && judged.score < SURE) {
    await readMore(tools, input, site, contactLink(start, site));
    judged = judgeCandidate(input.lead, site, input.country);
  }
  return {
    url: homeOf(start.url),
    domain: hit.domain,
    score: round(judged.score),
    verdict: "rejected",
    reasons: judged.reasons,
  };
}

async function readMore(
  tools: FindWebsiteTools,
  input: FindWebsiteInput,
  site: JudgedSite,
  url: string | null,
): Promise<void> {
  if (url === null) return;
  const answer = await tools.readAddress(url, input);
  if (answer.kind === "read") site.others.push(answer.page);
}

/** A site that asks not to be read is judged by what the search engine shows of it, and never surely. */
function judgeClosedSite(input: FindWebsiteInput, hit: SiteHit, message: string): Candidate {
  const url = hit.urls[0] ?? `http://${hit.domain}`;
  const shown: JudgedPage = { url, title: hit.title, text: hit.snippet, facts: [], links: [] };
  const judged = judgeCandidate(input.lead, { url, front: shown, others: [] }, input.country);
  const reasons = [message, ...judged.reasons];
  return {
    url: homeOf(url),
    domain: hit.domain,
    score: round(Math.min(0.7, judged.score)),
    verdict: "rejected",
    reasons,
  };
}

/** Failures of a site that is there but does not let itself be read by us. */
const CLOSED = new Set(["robots_forbidden", "refused"]);

const CONTACT =
  /contact|kontakt|impressum|imprint|about|ueber-uns|über uns|nous-trouver|contatt|contacto|location|visit/i;

/** The page where a site says where it is, if the pages at hand do not include it. */
function contactLink(start: JudgedPage, site: JudgedSite): string | null {
  const seen = new Set([start, ...site.others].map((page) => page.url));
  const link = start.links.find(
    (candidate) => candidate.rel === "same-site" && CONTACT.test(`${candidate.url} ${candidate.text}`),
  );
  return link === undefined || seen.has(link.url) ? null : link.url;
}

/** The best candidate as an answer, if it is good enough and stands clear of the next. */
function takeBest(candidates: Candidate[]): WebsiteAnswer | null {
  const ranked = [...candidates].sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined || best.score < THRESHOLD) return null;
  if (next !== undefined && best.score - next.score < MARGIN && best.score < SURE) return null;
  best.verdict = "chosen";
  return {
    kind: "found",
    url: best.url,
    domain: best.domain,
    confidence: best.score,
    candidates: ranked.slice(0, 12),
  };
}

function noneReason(candidates: Candidate[]): string {
  const best = Math.max(0, ...candidates.map((candidate) => candidate.score));
  if (candidates.length === 0)
    return "No website found: the search gave only directories and social sites, or nothing";
  if (best >= THRESHOLD) return "No website found: two sites fit equally well, and choosing would be a guess";
  return `No website found: ${candidates.length} looked at, none fits the row well enough`;
}

/** The front page of a site. */
function homeOf(url: string): string {
  return new URL("/", url).toString();
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
