import type { Claim } from "../claim";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** The reader as the one to whom something is done, in languages that tell it by the word itself, folded. */
const TO_READER = /^(?:panstwu|wam|panu|ihnen|euch|dir|lhes?)$/u;
/** What makes the word behind it the one for whom it is done. */
const FOR = /^(?:for|fur|pour|para|per|voor|dla)$/u;
/** The reader behind such a word. */
const READER =
  /^(?:you|sie|dich|vous|toi|usted(?:es)?|ti|si|vosotros|lei|voi|voces?|te|u|jou|jullie|panstwa|pana|pania|was)$/u;
/** What may as well be whose something is, and goes on to a noun. */
const OR_WHOSE = /^(?:panstwa|pana)$/u;
/** Subjects that stand right in front of the reader as their object, in French, and anywhere in front, in Dutch. */
const BEFORE_VOUS = /^(?:on|ils?|elles?|je|j|nous)$/u;
const BEFORE_U = /^(?:ze|zij|men)$/u;

function isGiven({ tokens, lexicon }: Claim, { fold }: Token, index: number): boolean {
  const before = tokens[index - 1]?.fold ?? "";
  if (TO_READER.test(fold))
    // Behind a preposition (`bei Ihnen`, `von Ihnen`) it is a place, or the one who does it.
    return ![lexicon.places, lexicon.directions, lexicon.agents].some((words) => words.has(before));
  if (fold === "vous" && BEFORE_VOUS.test(before)) return true;
  const isDutch = fold === "u" || fold === "jullie";
  if (isDutch && tokens.slice(0, index).some((other) => BEFORE_U.test(other.fold))) return true;
  if (!FOR.test(before) || !READER.test(fold)) return false;
  const doesIt = tokens.some((other, at) => at !== index && lexicon.nominatives.has(other.fold));
  return !doesIt || !OR_WHOSE.test(fold);
}

/**
 * `Państwu robią schody`, they make stairs for you, is not said by `we make stairs`: a reader to whom or for whom it is done is
 * not the one who does it.
 */
export const given: Rule = ({ claim }) => {
  const word = claim.tokens.find((token, index) => isGiven(claim, token, index));
  return word === undefined ? null : `“${word.text}” is who it is done for, not who does it`;
};
