import { coreOf } from "../company-names/clean";
import { tellTradeName } from "../company-names/trade-name";
import type { SourcedFact } from "../reading";
import type { SiteIdentity } from "../site-identity";

interface Vote {
  best: SourcedFact;
  weight: number;
  pages: ReadonlySet<string>;
}

const PER_PAGE = 0.12;

interface Candidate {
  score: number;
  votes: Vote[];
}

/** The spelling to show: the trade name with the registered one beside it, else the one with a legal form. */
function spell(votes: readonly Vote[]): SourcedFact | null {
  const said = votes.map(({ best, weight }) => ({
    name: best.value,
    adapter: best.adapter,
    score: weight,
    fact: best,
  }));
  const registered = votes.flatMap(({ best }) =>
    best.detail?.legalName === undefined
      ? []
      : [{ name: best.detail.legalName, adapter: "text", score: 0, fact: best }],
  );
  const { trade, legal } = tellTradeName([...said, ...registered]);
  if (trade !== null && legal !== null) return { ...trade.fact, detail: { legalName: legal.name } };
  return legal?.fact ?? votes[0]?.best ?? null;
}

/**
 * The company's name, at most one: what most places and pages agree on.
 * @param given the name the lead's row has
 */
export function chooseName(
  votes: readonly Vote[],
  site: SiteIdentity,
  given: string | undefined,
): SourcedFact[] {
  const byCore = new Map<string, Candidate>();
  const wanted = given === undefined ? "" : coreOf(given);
  for (const vote of votes) {
    const core = coreOf(vote.best.value);
    const agrees = wanted.length > 3 && (core.includes(wanted) || wanted.includes(core)) ? 0.3 : 0;
    const score = vote.weight + PER_PAGE * vote.pages.size + agrees + (core === site.brand ? 0.1 : 0);
    const known = byCore.get(core);
    if (known === undefined) byCore.set(core, { score, votes: [vote] });
    else {
      known.score = Math.max(known.score, score) + 0.05;
      known.votes.push(vote);
    }
  }
  const [first] = [...byCore.values()].sort((a, b) => b.score - a.score);
  const chosen = first === undefined ? null : spell(first.votes);
  return chosen === null ? [] : [chosen];
}
