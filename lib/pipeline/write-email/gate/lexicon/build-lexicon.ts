import { foldWord } from "../fold-word";
import { readConcepts } from "./concepts";
import type { FreeSource } from "./free/free-source";
import type { Lexicon, LexiconSource } from "./lexicon";

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(
    lists
      .join(" ")
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(foldWord),
  );
}

function numbers(list: string): ReadonlyMap<string, number> {
  const pairs = [...words(list)].map((pair) => pair.split("="));
  return new Map(pairs.map(([word = "", value]) => [word, Number(value)]));
}

/** What holds of free wording only. */
function freeLists(free: FreeSource) {
  return {
    noticing: words(free.noticing),
    hedges: words(free.hedges),
    pointing: words(free.pointing),
    remarks: words(free.remarks),
    asking: words(free.asking),
    joints: words(free.joints),
    nominatives: words(free.nominatives),
    selfNouns: words(free.selfNouns),
    since: words(free.since),
    measures: words(free.measures),
    dates: words(free.dates),
    soft: words(free.soft),
    pastForm: new RegExp(`^(?:${free.pastForm})$`, "u"),
    persons: words(free.persons),
    staff: words(free.staff),
    staffed: free.staffed.split("|").map(foldWord),
  };
}

/** Makes a language's written lists ready for look-ups. */
export function buildLexicon(source: LexiconSource, free: FreeSource): Lexicon {
  const { plan, past, amount, scope } = source.qualifiers;
  const endings = [...words(source.endings, free.endings)].sort((a, b) => b.length - a.length);
  return {
    headsStandLast: free.headsStandLast ?? false,
    nounsAreCapital: free.nounsAreCapital ?? false,
    compounds: free.compounds ?? false,
    functionWords: words(source.functionWords, free.light),
    reading: words(source.reading),
    offering: words(source.offering, free.telling),
    inviting: words(source.inviting, free.talk),
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
    endings,
    names: new Set(),
    ...readConcepts(`${source.paraphrases} | ${free.concepts}`, endings),
    ...freeLists(free),
  };
}
