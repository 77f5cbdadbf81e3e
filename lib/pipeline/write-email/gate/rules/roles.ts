import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

interface Name {
  text: string;
  inClaim: number;
  inUnit: number;
  /** The preposition in front, in each text. */
  before: { claim: string; unit: string };
}

function namesOf({ claim, unit, at }: Alignment): Name[] {
  const names: Name[] = [];
  claim.elements.forEach((element, index) => {
    const inUnit = at[index] ?? 0;
    const token = claim.tokens[element.from];
    const isName = element.number === null && token?.capital && unit.tokens[inUnit]?.capital;
    if (!isName) return;
    const before = {
      claim: claim.tokens[element.from - 1]?.fold ?? "",
      unit: unit.tokens[inUnit - 1]?.fold ?? "",
    };
    names.push({ text: element.text, inClaim: element.from, inUnit, before });
  });
  return names;
}

/** -1 when the nearest word for the party itself stands before the place, 1 after, 0 when there is none in reach. */
function sideOfSelf(tokens: Token[], index: number, self: (fold: string) => boolean): number {
  const { clause, place } = tokens[index] ?? { clause: -1, place: 0 };
  const near = tokens
    .filter((token) => token.clause === clause && self(token.fold))
    .sort((a, b) => Math.abs(a.place - place) - Math.abs(b.place - place))[0];
  return near === undefined ? 0 : Math.sign(near.place - place);
}

function prepositionProblem({ claim }: Alignment, { text, before }: Name): string | null {
  const turns = (fold: string) => claim.lexicon.agents.has(fold) || claim.lexicon.directions.has(fold);
  const known = (fold: string) => turns(fold) || claim.lexicon.places.has(fold);
  if (before.claim === before.unit) return null;
  const differs = known(before.claim) && known(before.unit);
  if (differs || turns(before.claim) || turns(before.unit))
    return `“${text}” has another part in the evidence`;
  return null;
}

/** Who did what to whom, who came from where: the names keep their order, their prepositions and their side of us. */
export const roles: Rule = (alignment) => {
  const { claim, unit } = alignment;
  const names = namesOf(alignment);
  const wrong = names.map((name) => prepositionProblem(alignment, name)).find((problem) => problem !== null);
  if (wrong !== undefined) return wrong;
  const actors = names.filter(({ before }) => !claim.lexicon.places.has(before.claim));
  for (const [index, name] of actors.entries()) {
    const before = actors[index - 1];
    if (before !== undefined && before.inUnit > name.inUnit) {
      return `“${before.text}” and “${name.text}” have swapped parts`;
    }
    const said = sideOfSelf(claim.tokens, name.inClaim, claim.self);
    const carried = sideOfSelf(unit.tokens, name.inUnit, claim.selfInEvidence);
    if (said !== 0 && carried !== 0 && said !== carried)
      return `“${name.text}” has another part in the evidence`;
  }
  return null;
};
