import type { Lexicon } from "../lexicon/lexicon";
import { ENDED } from "../rules/stale";
import { speaksOfOthers } from "../same-clause/surroundings";
import type { Word } from "../same-clause/words";
import { SOMEBODY } from "../somebody";

/** Above what others say of the company, in their own we. Folded. */
const TESTIMONIALS =
  /^(?:testimonials?|(?:customer )?reviews?|what (?:our )?(?:customers|clients) say|kundenstimmen|stimmen unserer kunden|das sagen unsere kunden|bewertungen|temoignages|avis(?: de nos)? clients|ce que disent nos clients|opiniones(?: de (?:nuestros )?clientes)?|lo que dicen nuestros clientes|testimonios|recensioni|dicono di noi|cosa dicono i clienti|ervaringen|klanten vertellen|wat klanten zeggen|testemunhos|o que dizem os clientes|opinie(?: klientow)?|referencje)$/u;

/** A sentence of a page, and its words. */
export interface Said {
  quote: string;
  words: Word[];
}

const CONTRAST =
  /^(?:but|however|only|not|aber|jedoch|allerdings|nur|mais|cependant|toutefois|pero|sin embargo|ma|pero|tuttavia|maar|echter|mas|porem|ale|jednak)$/u;
const THAT = /^(?:it|that|this|das|dies|es|cela|ca|c|ce|eso|esto|questo|cio|dat|dit|isso|isto|to)$/u;
const UNTIL = /^(?:until|till|bis|jusqu|jusque|hasta|fino|tot|ate|do)$/u;
/** A sentence that only takes back the one before it is short. */
const MOST_WORDS = 8;

const isLate = ({ digits }: Word) => digits !== null && digits >= 1900 && digits < 2100;

function takesBack(words: Word[], { negations, writer }: Lexicon): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (words.some(({ fold }) => writer.has(fold))) return false;
  const pointsBack = words.slice(0, 3).some(({ fold }) => THAT.test(fold));
  const isOver = words.some(({ fold }) => UNTIL.test(fold)) && words.some(isLate);
  if (pointsBack && (isOver || words.some(({ fold }) => ENDED.test(fold)))) return true;
  const isContrast = CONTRAST.test(words[0]?.fold ?? "");
  return isContrast && words.some(({ fold }) => negations.has(fold));
}

/**
 * Whether the sentences around one keep it from saying what it says: `That was until 2018.` behind it, `Testimonials`
 * above it, or a sister firm before it, where it speaks of her as `she`.
 */
export function isUndone({ words }: Said, before: Said, behind: Said, lexicon: Lexicon): boolean {
  const heading = before.words.map(({ fold }) => fold);
  if (TESTIMONIALS.test(heading.join(" "))) return true;
  if (takesBack(behind.words, lexicon)) return true;
  const isOfSomebody = SOMEBODY.test(words[0]?.fold ?? "");
  return isOfSomebody && speaksOfOthers({ before: before.quote, behind: behind.quote }, lexicon);
}
