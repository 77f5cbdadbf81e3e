import type { EmailLanguage } from "../../pick-language";
import { GONE } from "../rules/departed";
import { SAYING } from "../rules/reported";
import { ENDED, GIVEN_AWAY, GIVEN_UP } from "../rules/stale";
import { isYear } from "./circumstance";
import { has, isCounted } from "./counted";
import { LIMITS } from "./limits";
import type { Speech } from "./says-same";
import type { Word } from "./words";

/** A plan, an idea: what an apposition may make of a clause. Whether it holds. */
const MERE =
  /^(?:plans?|dreams?|hope|ideas?|goals?|jokes?|wish|promise|projects?|traum|ziel|idee|wunsch|scherz|versprechen|projet|reve|idee|souhait|sueno|proyecto|deseo|sogno|progetto|desiderio|droom|wens|grap|sonho|projeto|marzenie|projekt|zart|confirm\p{L}*|correct|right|true|prove\p{L}*|bestatig\p{L}*|stimmt|bevestig\p{L}*|potwierdz\p{L}*)$/u;

const UP_TO_NUMBER = /^(?:bis|up|fino|jusqu|hasta|tot|ate|do)$/u;
const AS = /^(?:als)$/u;
/** What makes `als` a condition or a comparison, and no `as`. */
const AS_IF =
  /^(?:de|het|er|u|je|we|wij|ze|zij|iemand|dat|uw|ons|onze|die|der|das|wir|sie|er|es|man|im|in|noch|nur)$/u;

/** `Bis zu fünfzehn` counts, `als Dachdecker` tells what somebody is: neither bounds. */
function bounds(rest: Word[], index: number, speech: Speech): boolean {
  const { fold } = rest[index] as Word;
  if (!LIMITS[speech.language].never.test(fold)) return false;
  const [next, after] = [rest[index + 1], rest[index + 2]];
  if (UP_TO_NUMBER.test(fold))
    return ![next, after].some((word) => isCounted(word, speech) && !isDate(word, speech));
  return !(AS.test(fold) && next !== undefined && next.digits === null && !AS_IF.test(next.fold));
}

/** A year, or the number of a day, hour or month: `bis 2008`, `bis 18 Uhr`. */
function isDate(word: Word | undefined, { lexicon }: Speech): boolean {
  return word !== undefined && (isYear(word) || lexicon.dates.has(word.fold));
}

/** Nothing in it ends the clause, bounds it, says who says it, or puts it on a condition. */
export function takesNothingBack(rest: Word[], speech: Speech): boolean {
  const { language } = speech;
  if (rest.some((_, index) => bounds(rest, index, speech)) || has(rest, GONE) || has(rest, MERE))
    return false;
  if (
    has(rest, GIVEN_AWAY) ||
    GIVEN_UP.test(rest.map(({ fold }) => fold).join(" ")) ||
    rest.some(({ text, fold }) => isEnd(text, fold))
  )
    return false;
  return saysOnlyOfOthers(rest, language);
}

/** `Fermé` is closed, `ferme` is a farm. */
const isEnd = (text: string, fold: string) =>
  ENDED.test(fold) && (!fold.startsWith("ferm") || /é/iu.test(text));

/** What somebody says or hopes may be the clause itself; behind `that` stands what it is. */
function saysOnlyOfOthers(rest: Word[], language: EmailLanguage): boolean {
  return rest.every(
    // `Denkmalpreis` is no thinking.
    ({ fold, capital }, index) =>
      capital || !SAYING.test(fold) || LIMITS[language].that.test(rest[index + 1]?.fold ?? ""),
  );
}
