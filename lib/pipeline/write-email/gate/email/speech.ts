/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

const QUOTED = /[“„«‟"](?<words>[^“”„«»‟"]+)(?:[”“»"]|$)/gu;
/** Fewer words are a name or a motto: `our “Sunday loaf”`. */
const LEAST_WORDS = 4;
const VERB_OF_OURS =
  /(?<![\p{L}])(?:I|we|our|my|wir|ich|uns|unser\p{L}*|nous|je|j['’]|nos|notre|nosotros|yo|noi|io|wij|we|ik|eu|n[óo]s)(?![\p{L}])/iu;

/** What stands before the words of somebody who is named: a colon, or a verb and a comma. */
const INTRODUCED = /[:,]\s*$/u;

/** Where a line has somebody speak in quotation marks: what is said there speaks of another `we`. */
export function speechIn(line: string): Stretch[] {
  return [...line.matchAll(QUOTED)].flatMap((match) => {
    const words = match.groups?.words ?? "";
    const before = line.slice(0, match.index);
    const isLong = words.trim().split(/\s+/u).length >= LEAST_WORDS;
    const isSpoken = INTRODUCED.test(before) || VERB_OF_OURS.test(words);
    return isLong && isSpoken ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** A sentence without what somebody says in it: `…` stands for that. */
export function withoutSpeech(quote: string, offset: number, speech: readonly Stretch[]): string {
  return speech.reduce((text, { start, end }) => {
    const [from, to] = [Math.max(0, start - offset), Math.min(quote.length, end - offset)];
    return from < to ? `${text.slice(0, from)}…${" ".repeat(to - from - 1)}${text.slice(to)}` : text;
  }, quote);
}
