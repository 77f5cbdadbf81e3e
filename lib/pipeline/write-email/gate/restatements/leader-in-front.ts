import type { Lexicon } from "../lexicon/lexicon";

/** Only somebody leads: where a thing stands in front of the verb it is what is led. */
const LED =
  /(?<=^|[,;:] )(?<thing>(?:das|die|den|unser|unsere|unseren) [^,;:]{2,40}?) (?<verb>leitet|führt|verantwortet) (?<name>(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}\p{M}-]+(?: (?:von |van |el )?\p{Lu}[\p{L}\p{M}-]+)+)(?=$|[,;.!])/giu;

/** `Das Lager leitet Murat Aydin` says `Murat Aydin leitet das Lager`. */
export function leaderInFront(statement: string, lexicon: Lexicon): string[] {
  if (!lexicon.nounsAreCapital) return [];
  const turned = statement.replace(LED, (whole, ...found) => {
    const { thing = "", verb = "", name = "" } = found[found.length - 1] as Record<string, string>;
    // A name is written with capitals, and what is led is no name.
    if (!/^(?:\p{Lu}\S* ?|von |van |el )+$/u.test(name) || /\p{Lu}\S* \p{Lu}/u.test(thing.slice(4)))
      return whole;
    return `${name} ${verb} ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`;
  });
  return turned === statement ? [] : [turned];
}
