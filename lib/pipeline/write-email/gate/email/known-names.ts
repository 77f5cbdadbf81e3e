import type { EvidenceUnit } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { TITLE } from "../title";
import type { Token } from "../token";

/** Words that the pages write behind a small word, as only nouns are: `wir restaurieren Orgeln`. */
function commonNouns(units: EvidenceUnit[]): ReadonlySet<string> {
  const isBehindSmall = ({ tokens }: EvidenceUnit, index: number) => {
    const [before, token] = [tokens[index - 1], tokens[index]];
    return (
      before !== undefined && !before.capital && before.clause === token?.clause && !TITLE.test(before.fold)
    );
  };
  return new Set(
    units.flatMap((unit) =>
      unit.tokens.filter((_, index) => isBehindSmall(unit, index)).map(({ fold }) => fold),
    ),
  );
}

/** Pairs of capitalised words that stand together on the pages: `imran siddiq`. */
export function knownNames(units: EvidenceUnit[], { nounsAreCapital }: Lexicon): ReadonlySet<string> {
  const names = new Set<string>();
  const nouns = nounsAreCapital ? commonNouns(units) : new Set<string>();
  for (const { tokens } of units) {
    tokens.forEach((token, index) => {
      const next = tokens[index + 1];
      if (TITLE.test(token.fold)) return;
      // In German a sentence may open with an adjective and its noun.
      if (index === 0 && next !== undefined && nouns.has(next.fold)) return;
      if (token.capital && next?.capital && next.clause === token.clause)
        names.add(`${token.fold} ${next.fold}`);
    });
  }
  return names;
}

/** Words that only complete a name the pages know: the evidence may call Imran Siddiq just Imran. */
export function completesName(tokens: Token[], names: ReadonlySet<string>): (token: Token) => boolean {
  const complete = new Set<Token>();
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    // `Elektronische Orgeln` opens a sentence of the pages: `elektronische`, written small, is half of no name.
    if (next === undefined || !token.capital || !next.capital) return;
    if (!names.has(`${token.fold} ${next.fold}`)) return;
    complete.add(token).add(next);
  });
  return (token) => complete.has(token);
}
