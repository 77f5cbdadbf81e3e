import type { EmailLanguage } from "../../pick-language";
import type { Alignment } from "../align";
import type { Token } from "../token";
import { isWe, OUR } from "./doer";

/** By itself, without anybody: folded, in the writers' languages. */
const ITSELF =
  /^(?:itself|themselves|ourselves|myself|alone|unaided|selbst|selber|selbststandig|alleine?|meme|memes|mismo|misma|mismos|mismas|stesso|stessa|stessi|solo|sola|soli|zelf|mesmo|mesma|mesmos|sozinho|sozinha|sam|sama|samo|samodzielnie)$/u;
/** Somebody else than us, as the one who does it, in each language and with its accents: `él` does, `el` is an article. */
const OTHER_DOER: Record<EmailLanguage, RegExp> = {
  en: /^(?:he|she|they)$/iu,
  de: /^er$/iu,
  fr: /^(?:il|elle|ils|elles)$/iu,
  es: /^(?:él|ella|ellos|ellas)$/iu,
  it: /^(?:egli|lui|lei)$/iu,
  nl: /^(?:hij|zij)$/iu,
  pt: /^(?:ele|ela|eles|elas)$/iu,
  pl: /^(?:on|ona|oni)$/iu,
};
const REACH = 2;

function saidOfUs({ claim }: Alignment): boolean {
  return claim.tokens.some((token) => isWe(token, claim) || OUR.test(token.fold));
}

/** `The client corrects them`, `he corrects them`: another one does it, right in front of the word. */
function doneByOther({ claim, unit, at }: Alignment, language: EmailLanguage): Token | undefined {
  return at
    .map((index, position) => {
      const isWord = claim.elements[position]?.number === null;
      const before = isWord ? unit.tokens.slice(Math.max(0, index - REACH), index) : [];
      const doer = before.find(
        ({ text, clause }) => OTHER_DOER[language].test(text) && clause === unit.tokens[index]?.clause,
      );
      return doer !== undefined && !claim.tokens.some(({ fold }) => fold === doer.fold)
        ? unit.tokens[index]
        : undefined;
    })
    .find((token) => token !== undefined);
}

/** `Our tool corrects the files itself` is not what `the client corrects them` says. */
export function ownDoer(alignment: Alignment, language: EmailLanguage): string | null {
  const { claim, unit } = alignment;
  const alone = claim.tokens.find(({ fold }) => ITSELF.test(fold));
  if (alone !== undefined && !unit.tokens.some(({ fold }) => fold === alone.fold))
    return `the brief does not say “${alone.text}”`;
  if (!saidOfUs(alignment)) return null;
  const other = doneByOther(alignment, language);
  return other === undefined ? null : `the brief says “${other.text}” of somebody else`;
}
