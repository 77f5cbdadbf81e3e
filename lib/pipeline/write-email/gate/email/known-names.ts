import type { EvidenceUnit } from "../evidence-unit";
import { TITLE } from "../title";
import type { Token } from "../token";

/** Pairs of capitalised words that stand together on the pages: `imran siddiq`. */
export function knownNames(units: EvidenceUnit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of units) {
    tokens.forEach((token, index) => {
      const next = tokens[index + 1];
      if (TITLE.test(token.fold)) return;
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
    if (next === undefined || !names.has(`${token.fold} ${next.fold}`)) return;
    complete.add(token).add(next);
  });
  return (token) => complete.has(token);
}
