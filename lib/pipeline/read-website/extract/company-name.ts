import type { FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "./collect/parsed-page";
import { nameCandidates } from "./company-names/candidates";
import { cleanName, coreOf, isNoName } from "./company-names/clean";
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

/** Names the page gives its company, likeliest first: what several places agree on and the domain confirms. */
export function findCompanyNames(
  page: ParsedPage,
  companies: readonly StructuredNode[],
  site: SiteIdentity,
  snapshot: Snapshot,
): FoundFact[] {
  const votes = new Map<string, { score: number; best: number; adapters: Set<string>; fact: FoundFact }>();
  for (const candidate of nameCandidates(page, companies, site)) {
    const name = cleanName(candidate.name);
    const core = coreOf(name);
    if (isNoName(name) || core === "" || (candidate.adapter === "text" && isCredit(candidate.context ?? "")))
      continue;
    const score = candidate.score + fitOf(core, name, site.brand);
    const place = snapshot.place("name: ", name);
    const finding = {
      field: "company_name" as const,
      value: name,
      adapter: candidate.adapter,
      confidence: Math.min(0.97, score),
    };
    const known = votes.get(core);
    if (known === undefined) {
      votes.set(core, {
        score,
        best: score,
        adapters: new Set([candidate.adapter]),
        fact: snapshot.fact(finding, place),
      });
      continue;
    }
    // The same words in the same kind of place are one voice, however often they stand there.
    if (!known.adapters.has(candidate.adapter)) known.score += AGREEMENT;
    known.adapters.add(candidate.adapter);
    if (score <= known.best) continue;
    known.score += score - known.best;
    Object.assign(known, { best: score, fact: snapshot.fact(finding, place) });
  }
  return [...votes.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, CANDIDATES_LIMIT)
    .map(({ fact, score }) => ({ ...fact, confidence: Math.min(0.97, score) }));
}
