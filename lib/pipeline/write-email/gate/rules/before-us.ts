import type { Rule } from "./rule";

const BEFORE = /^(?:before|avant|bevor|ehe|antes|prima|voordat|alvorens|zanim)$/u;
const US = /^(?:us|our|uns|zu|nous|nos|nuestr[oa]s?|noi|nostr[oaie]|ci|ons|onze|nossa|nosso)$/u;
const JOIN =
  /^(?:join\p{L}*|came|rejoindr\p{L}*|rejoint|arriv\p{L}*|kam|gekommen|wechselt\p{L}*|unir\p{L}*|incorpor\p{L}*|entr\p{L}*|unirsi|kwam|juntar\p{L}*)$/u;
const REACH = 5;

/** `He worked eight years in Lyon before he joined us`: what was before us was not with us. */
export const beforeUs: Rule = ({ claim, unit, at }) => {
  if (claim.tokens.some(({ fold }) => BEFORE.test(fold))) return null;
  if (!claim.tokens.some(({ fold }) => claim.lexicon.reader.has(fold))) return null;
  const statements = new Set(at.map((index) => unit.tokens[index]?.statement));
  const isBefore = unit.tokens.some(({ fold, statement }, index) => {
    if (!BEFORE.test(fold) || !statements.has(statement)) return false;
    const behind = unit.tokens.slice(index + 1, index + 1 + REACH);
    return behind.some((token) => US.test(token.fold)) && behind.some((token) => JOIN.test(token.fold));
  });
  return isBefore ? "the evidence says that it was before" : null;
};
