import { getDomainWithoutSuffix } from "tldts";
import type { Candidate } from "@/lib/models/record/shape";
import { buildQueries } from "./build-queries";
import { chooseHits, type SiteHit } from "./choose-hits";
import { domainLikeness } from "./compare-names";
import { givenAddresses } from "./given-address";
import { THRESHOLD } from "./judge-candidate";
import { judgeSite, SURE } from "./judge-site";
import { takeGiven } from "./take-given";
import type { FindWebsiteInput, FindWebsiteTools, WebsiteAnswer } from "./website-answer";

export type { FindWebsiteTools };

/** Sites looked at for one query: more cost time and hardly ever hold the answer. */
const SITES_A_QUERY = 5;
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
    const answer = await takeGiven(tools, input, given, candidates);
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
