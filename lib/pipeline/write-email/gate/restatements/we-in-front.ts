import { isGrammar } from "../claim";
import type { Lexicon } from "../lexicon/lexicon";
import { isPreposition } from "../rules/governor";
import { tokenize } from "../token";

/** In German and Dutch another part of the sentence may stand in front of the verb, and `we` behind it. */
const TURNED =
  /(?<=^|[,;:] )(?<front>[^,;:.!?]{2,60}?) (?<verb>\p{Ll}[\p{Ll}\p{M}]+) (?<we>wir|wij|we)(?= )/gu;

/** Who says so, or for how long: `laut Prahl`, `für einen Tag`. What stands behind it is not said by itself. Folded. */
const HEDGES =
  /^(?:laut|nach|gemass|fur|angeblich|vielleicht|womoglich|wohl|theoretisch|fast|beinahe|wenn|falls|sobald|solange|nur|auf|im|in|bei|ohne|statt|volgens|naar|misschien|wellicht|voor|bijna|als|zodra|zolang|alleen|op|bij|zonder)$/u;

/** A small word at the beginning of a sentence is small further on. */
function lowered(front: string, lexicon: Lexicon): string {
  const [first] = tokenize(front);
  if (first === undefined) return front;
  const isSmall = isGrammar(first, lexicon) || isPreposition(first, lexicon) || lexicon.since.has(first.fold);
  return isSmall ? `${front.charAt(0).toLowerCase()}${front.slice(1)}` : front;
}

/** `Zirkon fräsen wir im eigenen Haus` says `wir fräsen Zirkon im eigenen Haus`: who does it comes first, and all else stays. */
export function weInFront(statement: string, lexicon: Lexicon): string[] {
  if (!lexicon.compounds) return [];
  const turned = statement.replace(TURNED, (...found) => {
    const { front = "", verb = "", we = "" } = found[found.length - 1] as Record<string, string>;
    if (HEDGES.test(tokenize(front)[0]?.fold ?? "") && !/\d/u.test(front)) return found[0];
    return `${we} ${verb} ${lowered(front, lexicon)}`;
  });
  return turned === statement ? [] : [turned];
}
