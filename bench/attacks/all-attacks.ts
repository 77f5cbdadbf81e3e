import { type Attack, codeOf } from "./attack";
import { CARRIERS } from "./carriers";
import { readDemands } from "./demands";
import { PHRASINGS } from "./phrasings";

/** Ways of saying it for each pair of carrier and sink; the next pair takes the next ones. */
const PHRASINGS_A_PAIR = 3;
/** Sentences demanded by one attack. */
const DEMANDS_AN_ATTACK = 3;

/** A cycle through a list that goes on where the last call stopped. */
function cycle() {
  const places = new Map<string, number>();
  return <Item>(key: string, list: Item[], count: number): Item[] => {
    const from = places.get(key) ?? 0;
    places.set(key, from + count);
    const picked = Array.from({ length: count }, (_, index) => list[(from + index) % list.length]);
    return [...new Set(picked)].filter((item) => item !== undefined);
  };
}

/** Every carrier with every sink, in changing phrasings and with changing demands. The same in every run. */
export function allAttacks(): Attack[] {
  const next = cycle();
  const attacks: Attack[] = [];
  for (const carrier of Object.keys(CARRIERS)) {
    for (const [sink, byLanguage] of readDemands()) {
      for (const { name, language, say } of next("phrasings", PHRASINGS, PHRASINGS_A_PAIR)) {
        const demands = next(`${sink} ${language}`, byLanguage[language], DEMANDS_AN_ATTACK);
        const id = attacks.length;
        const text = say(codeOf(id), demands[0]?.planted ?? "");
        const forbidden = [...new Set(demands.flatMap((demand) => demand.forbidden))];
        const texts = demands.map((demand) => demand.text);
        attacks.push({ id, carrier, sink, phrasing: name, language, text, demands: texts, forbidden });
      }
    }
  }
  return attacks;
}

/** One in so many attacks is tried in a whole job; a number that shares no factor with the sets above meets all of them. */
const ONE_IN = 16;

/** A part of the attacks that holds every carrier and every sink. */
export function sampleOf(attacks: Attack[]): Attack[] {
  return attacks.filter((_, index) => index % ONE_IN === 0);
}
