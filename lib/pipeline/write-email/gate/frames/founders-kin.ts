import type { Ground } from "../email/ground";
import { type EvidenceUnit, evidenceUnit } from "../evidence-unit";
import { foldWord } from "../fold-word";
import { tokenize } from "../token";
import { isPlain } from "./clauses";
import { type KinWords, kinWordsOf } from "./kin-words";
import { foundersIn } from "./prove-founding";

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?`;
const PERSON = /\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+/gu;

/** A preposition that the article before the kin is part of: `pela filha`, `dalla nipote`. */
const CONTRACTED: [RegExp, string][] = [
  [/^pel[ao]$/iu, "por"],
  [/^dalla?$/iu, "da"],
];

/** `His daughter Anna leads it`: her name told first and last, with whose daughter she is in words of its own. */
function saidAnew(quote: string, words: KinWords): { texts: string[]; kin: EvidenceUnit["kin"] } | null {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}])(?<owner>\p{L}+)\s(?<kin>${words.kin}),?\s(?<name>${NAME})`,
    "u",
  );
  const found = pattern.exec(quote);
  const { owner = "", kin = "", name = "" } = found?.groups ?? {};
  if (found === null || !words.owner.test(owner)) return null;
  const by = CONTRACTED.find(([form]) => form.test(owner))?.[1] ?? "";
  const [before, after] = [quote.slice(0, found.index), quote.slice(found.index + found[0].length)];
  const texts = words
    .ofFounder(kin, owner)
    .flatMap((of) => [
      `${before}${by} ${name}, ${of} ${after.replace(/^,/, "")}`,
      `${before}${by} ${of} ${name} ${after}`,
    ]);
  const word = new RegExp(`^${foldWord(kin)}$`, "u");
  return { texts, kin: { name: tokenize(name).map(({ fold }) => fold), word } };
}

/** Whether a sentence names anybody but these, before `his` says whose somebody is. */
function namesOthers(quote: string, founder: string[], words: KinWords): boolean {
  const end = new RegExp(`(?:${words.kin})`, "u").exec(quote)?.index ?? quote.length;
  const persons = quote.slice(0, end).match(PERSON) ?? [];
  return persons.some((person) => !tokenize(person).every(({ fold }) => founder.includes(fold)));
}

/** A sentence's words without `his` and `her`, which are somebody else's only where they are not the founder's. */
const others = ({ tokens }: EvidenceUnit, words: KinWords) =>
  tokens.filter(({ text }) => !words.owner.test(text));

/**
 * `Founded by Karl Brandt. Today his daughter Anna leads it`: Anna is the founder's daughter. Whose she is must be sure:
 * one founder, named in the same sentence or in the one before it, and nobody else between.
 */
export function foundersKin(ground: Ground): EvidenceUnit[] {
  const { context, units } = ground;
  const words = kinWordsOf(context.input.language);
  const kin = new RegExp(words.kin, "u");
  return units.flatMap((unit, index) => {
    const { quote } = unit.evidence;
    // Few sentences speak of kin, and who founded the company is dear to find out.
    if (units[index - 1]?.evidence === unit.evidence || !kin.test(quote)) return [];
    const before = units.slice(0, index).findLast(({ evidence }) => evidence !== unit.evidence);
    const isNext = before?.evidence.page === unit.evidence.page;
    const founders = [unit, ...(before !== undefined && isNext ? [before] : [])].map((one) =>
      foundersIn(one, ground),
    );
    const [founder, second] = founders.find((names) => names.length > 0) ?? [];
    if (founder === undefined || second !== undefined || !isPlain(others(unit, words), context)) return [];
    if (namesOthers(quote, founder, words)) return [];
    const anew = saidAnew(quote, words);
    return (anew?.texts ?? []).map((text) => ({
      ...evidenceUnit(unit.evidence, context.lexicon, undefined, text),
      ...{ isOld: unit.isOld, isComing: unit.isComing, kin: anew?.kin },
    }));
  });
}
