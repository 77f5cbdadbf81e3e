import type { EvidenceUnit } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { ENDED } from "../rules/stale";
import { LIMITS } from "./limits";
import type { Speech } from "./says-same";
import { type Word, wordsOf } from "./words";

/** The sentences before and behind one on its page; a heading counts as a sentence. */
export interface Surroundings {
  before: string;
  behind: string;
}

/** Finds what stands around a sentence. `units` are in the order of their pages. */
export function surroundingsOf(unit: EvidenceUnit, units: EvidenceUnit[]): Surroundings {
  const { page, start } = unit.evidence;
  const quotes = units.filter(({ evidence }) => evidence.page === page && evidence.start !== null);
  const before = quotes.findLast(({ evidence }) => (evidence.start ?? 0) < (start ?? 0));
  const behind = quotes.find(({ evidence }) => (evidence.start ?? 0) > (start ?? 0));
  return { before: before?.evidence.quote ?? "", behind: behind?.evidence.quote ?? "" };
}

/** What is said under it is said by others, hoped for, or no longer so. Folded. */
const HEADING =
  /\b(?:testimonials?|reviews?|customers? (?:say|speak|write)|clients? say|press|vision|plans?|next up|wishlist|ideas?|history|archive|once upon|myths?|rumou?rs?|kundenstimmen|stimmen|bewertungen|referenzen|presse|plane|zukunft|ideen|wunsche|geschichte|geruchte|temoignages|avis|projets?|histoire|opiniones|proyectos|historia|recensioni|progetti|storia|dicono di noi|ervaringen|toekomst|plannen|geschiedenis|verleden|testemunhos|projetos|opinie|plany|historia)\b/u;
const MOST_HEADING = 7;

/** Whether what follows a line is said by others, hoped for, or over. */
export function isHeadingOfOthers(before: string): boolean {
  if (/[:]\s*$/u.test(before)) return true;
  const words = wordsOf(before);
  const isHeading = words.length <= MOST_HEADING && !/[.!?]\s*$/u.test(before);
  return isHeading && HEADING.test(words.map(({ fold }) => fold).join(" "));
}

const CONTRAST =
  /^(?:but|however|unfortunately|sadly|only|not|no|aber|jedoch|doch|leider|allerdings|nur|nein|mais|cependant|toutefois|helas|pero|sin|lamentablemente|ma|pero|purtroppo|tuttavia|maar|echter|helaas|mas|porem|infelizmente|ale|jednak|niestety)$/u;
const PRONOUN =
  /^(?:it|that|this|they|both|these|those|das|dies|es|sie|beide|beides|cela|ca|il|elle|ils|elles|c|eso|esto|ambos|ello|questo|cio|dat|dit|deze|die|het|ze|isso|isto|to|te|one)$/u;
const REACH = 3;

/** `That was until 2019.`: the sentence behind takes back the one before. */
function isTakenBack(behind: Word[], speech: Speech): boolean {
  const [first] = behind;
  if (first === undefined) return false;
  if (CONTRAST.test(first.fold)) return true;
  const pointsBack = behind.slice(0, REACH).some(({ fold }) => PRONOUN.test(fold));
  const { never, denies } = LIMITS[speech.language];
  return pointsBack && behind.some(({ fold }) => never.test(fold) || denies.test(fold) || ENDED.test(fold));
}

/** Whether the sentences around leave one to say what it says. */
export function isLetStand({ before, behind }: Surroundings, speech: Speech): boolean {
  return !isHeadingOfOthers(before) && !isTakenBack(wordsOf(behind), speech);
}

const SISTER =
  /^(?:sister|subsidiary|rival|neighbour|neighbor|friends?|schwester\p{L}*|tochter\p{L}*|nachbar\p{L}*|konkurren\p{L}*|soeur|filiale|confrere|voisin\p{L}*|hermana|filial|vecin\p{L}*|sorella|vicin\p{L}*|zuster\p{L}*|dochter\p{L}*|buur\p{L}*|irma|siostrzan\p{L}*|spolka)$/u;

/** Whether the sentence before speaks of somebody else, so that what follows may too. */
export function speaksOfOthers({ before }: Surroundings, { outsiders, selfNouns }: Lexicon): boolean {
  const words = wordsOf(before);
  return words.some(
    ({ fold, capital }, index) =>
      outsiders.has(fold) ||
      SISTER.test(fold) ||
      (selfNouns.has(fold) && words[index + 1]?.capital === true && !capital),
  );
}
