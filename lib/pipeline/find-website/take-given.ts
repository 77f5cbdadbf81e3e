import { getDomain } from "tldts";
import type { Candidate } from "@/lib/models/record/shape";
import type { GivenAddress } from "./given-address";
import { homeOf } from "./home-of";
import { isParked } from "./is-parked";
import { judgeCandidate } from "./judge-candidate";
import { isNotACompanySite } from "./not-a-company-site";
import type { FindWebsiteInput, FindWebsiteTools, WebsiteAnswer } from "./website-answer";

/**
 * Takes the website that the row itself tells, if somebody lives there. What speaks against it is noted among the
 * candidates.
 * @returns null when the search must go on
 */
export async function takeGiven(
  tools: FindWebsiteTools,
  input: FindWebsiteInput,
  given: GivenAddress,
  candidates: Candidate[],
): Promise<WebsiteAnswer | null> {
  const answer = await openGiven(tools, input, given.address);
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

/** A row's page may be gone while its site is there. */
async function openGiven(tools: FindWebsiteTools, input: FindWebsiteInput, address: string) {
  const answer = await tools.readAddress(address, input);
  const host = /^(?:https?:\/\/)?[^/]+/i.exec(address)?.[0] ?? address;
  const isGone = answer.kind === "failed" && answer.failure === "not_found" && host !== address;
  return isGone ? tools.readAddress(host, input) : answer;
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
