import type { FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "./collect/parsed-page";
import { nameCandidates } from "./company-names/candidates";
import { cleanName, coreOf, isNoName } from "./company-names/clean";
import { type NameSpelling, tellTradeName } from "./company-names/trade-name";
import { isCredit } from "./emails/decoys";
import type { SiteIdentity } from "./site-identity";
import type { Snapshot } from "./snapshot";
import type { StructuredNode } from "./structured-data/item";

const CANDIDATES_LIMIT = 3;
const AGREEMENT = 0.1;

/** How well a name fits the site's domain: the same letters, its beginning, its initials, or nothing. */
function fitOf(core: string, name: string, brand: string): number {
  if (brand.length < 2 || core === "") return 0;
  if (core === brand) return 0.35;
  if (core.length >= 4 && (core.startsWith(brand) || brand.startsWith(core))) return 0.3;
  if (core.length >= 4 && (core.includes(brand) || brand.includes(core))) return 0.25;
  const initials = name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
  if (initials.length >= 3 && brand.startsWith(initials)) return 0.15;
  const first = name.split(/[^\p{L}\p{N}]+/u)[0]?.toLowerCase() ?? "";
  return first.length >= 4 && brand.includes(first) ? 0.15 : 0;
}

interface Vote {
  score: number;
  best: NameSpelling;
  spellings: NameSpelling[];
}

/** The same words in the same kind of place are one voice, however often they stand there. */
function count(votes: Map<string, Vote>, core: string, spelling: NameSpelling): void {
  const known = votes.get(core);
  if (known === undefined) {
    votes.set(core, { score: spelling.score, best: spelling, spellings: [spelling] });
    return;
  }
  if (!known.spellings.some(({ adapter }) => adapter === spelling.adapter)) known.score += AGREEMENT;
  known.spellings.push(spelling);
  if (spelling.score <= known.best.score) return;
  known.score += spelling.score - known.best.score;
  known.best = spelling;
}

/** A title that is only the site's address names nobody: servers and sellers of domains write it. */
function isBareAddress({ spellings }: Vote, site: SiteIdentity): boolean {
  return spellings.every(
    ({ name, adapter }) => adapter === "title" && name.toLowerCase().replace(/^www\./, "") === site.domain,
  );
}

function toFact({ best, spellings, score }: Vote, snapshot: Snapshot): FoundFact {
  const { trade, legal } = tellTradeName(spellings);
  const { name, adapter } = trade ?? best;
  const detail = legal === null || legal.name === name ? {} : { detail: { legalName: legal.name } };
  const finding = { field: "company_name" as const, value: name, ...detail, adapter };
  const confidence = Math.min(0.97, score);
  return snapshot.fact({ ...finding, confidence }, snapshot.place("name: ", name));
}

/**
 * Names the page gives its company, likeliest first: what several places agree on and the domain confirms. The value
 * is the trade name; the registered one, where the page gives it too, is the detail `legalName`.
 */
export function findCompanyNames(
  page: ParsedPage,
  companies: readonly StructuredNode[],
  site: SiteIdentity,
  snapshot: Snapshot,
): FoundFact[] {
  const votes = new Map<string, Vote>();
  for (const { name: raw, adapter, score, context } of nameCandidates(page, companies, site)) {
    const name = cleanName(raw);
    const core = coreOf(name);
    if (isNoName(name) || core === "" || (adapter === "text" && isCredit(context ?? ""))) continue;
    count(votes, core, { name, adapter, score: score + fitOf(core, name, site.brand) });
  }
  return [...votes.values()]
    .filter((vote) => !isBareAddress(vote, site))
    .sort((a, b) => b.score - a.score)
    .slice(0, CANDIDATES_LIMIT)
    .map((vote) => toFact(vote, snapshot));
}
