import type { Alignment } from "../align";
import type { Token } from "../token";
import { touchedTokens } from "./negation";
import type { Rule } from "./rule";

/** Future forms whose endings tell, accents kept: `ouvrira`, `abriremos`, `aprirà`, `abrirão`. */
const FUTURE =
  /^(?:\p{L}{2,}[ei]r(?:a|ai|ons|ez|ont)|\p{L}{2,}[aeiéí]r(?:á|án|é|emos|ás|ão|ei)|\p{L}{2,}r(?:à|anno|emo|ò)|sera|seront|serons|aura|aurons|fera|ferons|viendra|pourra|devra|sarà|saranno|avrà|avremo|verrà|potrà|será|serán|tendrá|tendremos|vendrá|podrá|hará|haremos|terá|teremos|fará|faremos|będzie|będą|będziemy|otworzymy|otworzy|uruchomimy|uruchomi|rozpoczniemy|rozpocznie|wprowadzimy|wprowadzi|powstanie|zbudujemy|planujemy|zamierzamy|zal|zullen|gaan|wird|werden|shall|will)$/iu;
/** With a participle beside it, German `werden` makes a passive and no future. */
const PARTICIPLE = /^(?:\p{L}{0,4}ge\p{L}+(?:t|en)|(?:be|er|ver|ent|zer|unter|über)\p{L}+t)$/iu;

function isFuture(token: Token, tokens: Token[], { claim, unit }: Alignment): boolean {
  if (!FUTURE.test(token.text)) return false;
  if (/^w(?:ird|erden)$/i.test(token.text)) {
    return !tokens.some(({ text, clause }) => clause === token.clause && PARTICIPLE.test(text));
  }
  const before = unit.tokens[unit.tokens.indexOf(token) - 1]?.fold ?? "";
  return !claim.lexicon.nominatives.has(before);
}

/** What is to come must not be told as done: the sentence must speak of the future or of a plan too. */
export const future: Rule = (alignment) => {
  const { claim } = alignment;
  const { plan } = claim.lexicon.qualifiers;
  if (claim.tokens.some(({ text, fold }) => FUTURE.test(text) || plan.has(fold))) return null;
  const saysYear = claim.tokens.some(({ digits }) => digits !== null && digits >= 1900 && digits < 2100);
  if (alignment.unit.isComing && !saysYear) return "the evidence says it of a year to come";
  const touched = touchedTokens(alignment);
  const coming = touched.find((token) => isFuture(token, touched, alignment));
  return coming === undefined ? null : `the evidence says “${coming.text}”: it is still to come`;
};
