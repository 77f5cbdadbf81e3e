import { coreOf, hasLegalForm } from "../company-names/clean";
import type { SourcedFact } from "../reading";
import type { SiteIdentity } from "../site-identity";

interface Vote {
  best: SourcedFact;
  weight: number;
  pages: ReadonlySet<string>;
}

const PER_PAGE = 0.12;

/** Names of the company, the one that most places and pages agree on first. */
export function chooseName(
  votes: readonly Vote[],
  site: SiteIdentity,
  given: string | undefined,
): SourcedFact[] {
  const byCore = new Map<string, { score: number; vote: Vote }>();
  const wanted = given === undefined ? "" : coreOf(given);
  for (const vote of votes) {
    const core = coreOf(vote.best.value);
    const agrees = wanted.length > 3 && (core.includes(wanted) || wanted.includes(core)) ? 0.3 : 0;
    const score = vote.weight + PER_PAGE * vote.pages.size + agrees + (core === site.brand ? 0.1 : 0);
    const known = byCore.get(core);
    if (known === undefined) byCore.set(core, { score, vote });
    else {
      known.score = Math.max(known.score, score) + 0.05;
      if (hasLegalForm(vote.best.value) && !hasLegalForm(known.vote.best.value)) known.vote = vote;
    }
  }
  const ranked = [...byCore.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, 1).map(({ vote }) => vote.best);
}
