import type { Alignment } from "../align";
import type { Token } from "../token";
import { isWe, isWeOurselves } from "./doer";
import type { Rule } from "./rule";

/** They, he, she, as what a sentence begins with. German `sie` is told by its capital nowhere, and left out. */
const THEY = /^(?:they|he|she|ils|elles|il|elle|ze|zij|hij|ellos|ellas|loro|essi|eles|elas|oni|one)$/u;

/** They and she as subjects that are no word for the reader: German `sie` is small. */
const OF_OTHERS = /^(?:they|he|she|sie|er|ils|elles|ze|zij|hij|ellos|ellas|essi|eles|elas)$/u;

/** Behind or before its verb stands somebody else, and neither we nor anything of ours: `1999 zogen sie in die Stadt`. */
function doOthers({ claim, unit, at }: Alignment): Token | undefined {
  const { clause } = unit.tokens[Math.min(...at)] ?? { clause: -1 };
  const here = unit.tokens.filter((token) => token.clause === clause);
  const isOfUs = here.some((token) => claim.selfInEvidence(token.fold) || isWe(token, claim));
  const other = here
    .slice(0, REACH)
    .find(({ fold, text, opens }) => OF_OTHERS.test(fold) && (!/^Sie$/u.test(text) || opens));
  const isOfReader = claim.tokens.some(
    ({ fold, text }) => claim.lexicon.nominatives.has(fold) && text !== "sie",
  );
  return isOfUs || !isOfReader ? undefined : other;
}

const REACH = 3;

/** `They deliver it` is not what `we deliver it` says; `1999 zogen sie` tells nothing of you. */
export const otherPerson: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  const { clause } = unit.tokens[Math.min(...at)] ?? { clause: -1 };
  const first = unit.tokens.find((token) => token.clause === clause);
  const saysThey = THEY.test(claim.tokens[0]?.fold ?? "");
  const areWe = first !== undefined && isWeOurselves(first, claim);
  if (saysThey && areWe) return "the evidence says it of the reader";
  const other = doOthers(alignment);
  return other === undefined ? null : `the evidence says it of “${other.text}”`;
};
