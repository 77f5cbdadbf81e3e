import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";

/** For, before, between, during: those that the lexicons count neither among places nor directions nor agents, folded. */
const MORE =
  /^(?:for|with|within|without|about|after|before|behind|between|during|over|above|below|under|along|across|around|fur|vor|hinter|zwischen|wahrend|um|entlang|gegenuber|pour|du|chez|avant|apres|derriere|entre|pendant|devant|para|con|tras|ante|durante|sobre|per|dopo|dietro|tra|fra|sopra|sotto|voor|aan|met|na|achter|tussen|tijdens|boven|onder|langs|rond|com|apos|dla|przed|po|nad|pod|miedzy|podczas|obok)$/u;

/** Whether a word is a preposition. */
export function isPreposition({ fold }: Token, { places, directions, agents }: Lexicon): boolean {
  return places.has(fold) || directions.has(fold) || agents.has(fold) || MORE.test(fold);
}

/** The preposition that governs a word, over articles and other grammar; undefined where there is none. */
export function governorOf(tokens: Token[], index: number, lexicon: Lexicon): Token | undefined {
  const { clause } = tokens[index] ?? { clause: -1 };
  for (let back = index - 1; tokens[back]?.clause === clause; back -= 1) {
    const token = tokens[back] as Token;
    if (isPreposition(token, lexicon)) {
      const before = tokens[back - 1];
      // Portuguese `a` is an article too: `para a igreja`.
      const isArticle = token.fold === "a" && before?.clause === clause && isPreposition(before, lexicon);
      return isArticle ? before : token;
    }
    const isNumber = token.digits !== null || lexicon.numbers.has(token.fold);
    if ((!isGrammar(token, lexicon) && !isNumber) || lexicon.joints.has(token.fold)) return undefined;
  }
  return undefined;
}

const FAMILIES = [
  /^(?:da|dal|dall|dalla|dallo|dai|dagli|dalle)$/u,
  /^(?:in|nel|nell|nella|nello|nei|negli|nelle|im|ins)$/u,
  /^(?:a|al|all|alla|allo|ai|agli|alle|au|aux)$/u,
  /^(?:no|na|nos|nas|em|num|numa)$/u,
  /^(?:de|d|du|des|del|do|dos|das|di|dell|della|dello|dei|degli|delle)$/u,
  /^(?:zu|zum|zur)$/u,
  /^(?:an|am|ans)$/u,
  /^(?:von|vom)$/u,
  /^(?:w|we)$/u,
  /^(?:z|ze)$/u,
  /^(?:por|pelo|pela|pelos|pelas)$/u,
  /^(?:voor|aan)$/u,
];

/** Whether two words are one preposition, with an article in it or without. */
export function isSamePreposition(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.test(a) && family.test(b));
}

/** Whether a word of the evidence says something. */
export function isContent({ claim }: Alignment, token: Token): boolean {
  return !isGrammar(token, claim.lexicon) && !claim.selfInEvidence(token.fold);
}
