import type { Candidate } from "@/lib/models/record/shape";
import type { SiteHit } from "./choose-hits";
import { homeOf } from "./home-of";
import { type JudgedSite, judgeCandidate } from "./judge-candidate";
import type { JudgedPage } from "./read-page";
import type { FindWebsiteInput, FindWebsiteTools } from "./website-answer";

/** So sure that looking further is a waste. */
export const SURE = 0.85;

/** Looks at a site that the search named: its front page, the page named, and where it says where it is. */
export async function judgeSite(
  tools: FindWebsiteTools,
  input: FindWebsiteInput,
  hit: SiteHit,
): Promise<Candidate> {
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

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
