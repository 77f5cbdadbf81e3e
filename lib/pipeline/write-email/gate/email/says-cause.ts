import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";
import type { Part } from "./judge-part";

/** Because, therefore, thanks to: in the writers' languages, folded. */
const CAUSE =
  /^(?:because|therefore|hence|thus|so|weil|denn|deshalb|daher|darum|deswegen|somit|folglich|dadurch|parce|car|puisque|donc|porque|pues|entonces|perche|poiche|siccome|quindi|percio|dunque|omdat|want|doordat|dus|daarom|aangezien|pois|portanto|logo|bo|poniewaz|gdyz|dlatego|wiec)$/u;
/** As, since: they say why where they open the sentence, and when before a year. */
const OPENING = /^(?:since|as|da|comme|como|zumal|nu|skoro)$/u;

/** After, before, when: the order of two things is a claim of its own. Before an hour or a year it tells when. */
const ORDER =
  /^(?:after|before|once|nachdem|bevor|ehe|sobald|apres|avant|lorsque|despues|antes|dopo|nadat|voordat|depois|zanim)$/u;

function givesCause({ fold }: Token, index: number, tokens: Token[], { dates, numbers }: Lexicon): boolean {
  // Spanish `once` is eleven.
  if (numbers.has(fold)) return false;
  if (CAUSE.test(fold)) return true;
  const next = tokens[index + 1];
  const isDated = next === undefined || next.digits !== null || dates.has(next.fold);
  return !isDated && (ORDER.test(fold) || (index === 0 && OPENING.test(fold)));
}

/**
 * `Because the chiller is new, your cheddar matures for 18 months`: each half may be on the pages, and the cause on none
 * of them. What follows for us, or what we think of it, is no cause of theirs.
 */
export function saysCause(tokens: Token[], parts: Part[], lexicon: Lexicon): Token | undefined {
  const ofReader = parts.filter(({ kind }) => kind === "proven" || kind === "told");
  if (ofReader.length < 2) return undefined;
  return tokens.find((token, index) => givesCause(token, index, tokens, lexicon));
}
