import { foldWord } from "../fold-word";
import type { Lexicon, LexiconSource } from "./lexicon";

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(foldWord),
  );
}

function numbers(list: string): ReadonlyMap<string, number> {
  const pairs = [...words(list)].map((pair) => pair.split("="));
  return new Map(pairs.map(([word = "", value]) => [word, Number(value)]));
}

/** Makes a language's written lists ready for look-ups. */
export function buildLexicon(source: LexiconSource): Lexicon {
  const { plan, past, amount, scope } = source.qualifiers;
  return {
    functionWords: words(source.functionWords),
    reading: words(source.reading),
    offering: words(source.offering),
    inviting: words(source.inviting),
    writer: words(source.writer),
    reader: words(source.reader),
    negations: words(source.negations),
    qualifiers: { plan: words(plan), past: words(past), amount: words(amount), scope: words(scope) },
    pastVerbs: words(source.pastVerbs),
    stateVerbs: words(source.stateVerbs),
    conditionals: words(source.conditionals),
    presuming: words(source.presuming),
    agents: words(source.agents),
    directions: words(source.directions),
    places: words(source.places),
    outsiders: words(source.outsiders),
    encounters: words(source.encounters),
    singular: words(source.singular),
    numbers: numbers(source.numbers),
    numberJoiners: words(source.numberJoiners),
    endings: [...words(source.endings)].sort((a, b) => b.length - a.length),
    paraphrases: source.paraphrases.split("|").map(words),
  };
}
