import type { EmailLanguage } from "../../pick-language";
import { type Alignment, align } from "../align";
import type { Claim, Element } from "../claim";
import type { EvidenceUnit } from "../evidence-unit";
import { ForgetfulMap } from "../forgetful-map";
import type { Lexicon } from "../lexicon/lexicon";
import { agent } from "../rules/agent";
import { measured } from "../rules/measured";
import { offerNegation } from "../rules/negation";
import { ourVerb } from "../rules/our-verb";
import { ownDoer } from "../rules/own-doer";
import { offerQualifiers } from "../rules/qualifiers";
import { POSSESSIVE } from "../rules/receiver";
import { swappedObjects } from "../rules/swapped-objects";
import { universal } from "../rules/universal";
import { isSameWord } from "../same-word";
import { saysEnough } from "../says-enough";
import { audienceOf } from "./audience";
import type { Ground } from "./ground";

export type OfferProof = { ok: true; unit: EvidenceUnit } | { ok: false; reason: string; missing: number };

const FARTHEST_COUNTED = 4;

/** A word for a thing of the reader's that the pages name: what we could measure, build or write about. */
function isReadersThing(
  { number, from }: Element,
  { tokens, lexicon }: Claim,
  { units, context }: Ground,
): boolean {
  const token = tokens[from];
  if (number !== null || token === undefined || (token.capital && from > 0)) return false;
  // `We check invoices and staircases`: a second thing beside the offer's own would be offered too.
  const isListed =
    lexicon.joints.has(tokens[from - 1]?.fold ?? "") && tokens[from - 1]?.clause === token.clause;
  const beside = tokens[from - 2]?.fold ?? "";
  const isOfBrief = context.briefUnits.some((unit) =>
    unit.tokens.some(({ fold }) => isSameWord(beside, fold, lexicon)),
  );
  if (isListed && isOfBrief && !tokens.slice(0, from).some(({ fold }) => POSSESSIVE.test(fold))) return false;
  const sound = soundWords(units, lexicon);
  return sound.asked.get(token.fold, () => sound.words.some((fold) => isSameWord(token.fold, fold, lexicon)));
}

const MOST_ASKED = 5_000;

interface SoundWords {
  language: ReadonlySet<string>;
  words: string[];
  /** Words that were asked for, and whether one of these is the same. */
  asked: ForgetfulMap<string, boolean>;
}

const ofUnits = new WeakMap<Ground["units"], SoundWords>();

/** The words of what the pages say of now, and do not deny; each once. */
function soundWords(units: Ground["units"], { negations, qualifiers: { plan, past } }: Lexicon): SoundWords {
  const known = ofUnits.get(units);
  if (known?.language === negations) return known;
  const isSound = ({ tokens }: EvidenceUnit) =>
    !tokens.some(({ fold }) => negations.has(fold) || plan.has(fold) || past.has(fold));
  const words = [...new Set(units.filter(isSound).flatMap(({ tokens }) => tokens.map(({ fold }) => fold)))];
  const sound = { language: negations, words, asked: new ForgetfulMap<string, boolean>(MOST_ASKED) };
  ofUnits.set(units, sound);
  return sound;
}

/** A claim may name the reader's things only while it says more than that about us. */
function isMostlyOurs(own: Element[], { elements, tokens }: Claim, { context }: Ground): boolean {
  if (own.length === elements.length) return true;
  const words = own.filter(({ number }) => number === null).length;
  const { writer } = context.lexicon;
  const isOurs = tokens.some(({ fold }) => writer.has(fold) || context.sender.has(fold));
  return words >= (isOurs ? 2 : 3);
}

/** Every number counts in the brief what it counts in the sentence. */
function movedNumber({ claim, unit, at }: Alignment): Element | undefined {
  return claim.elements.find((element, index) => {
    if (element.number === null) return false;
    const next = claim.elements[index + 1];
    if (next === undefined || next.from !== element.to) return false;
    const step = (unit.tokens[at[index + 1] ?? 0]?.place ?? 0) - (unit.tokens[at[index] ?? 0]?.place ?? 0);
    return step < 1 || step > FARTHEST_COUNTED;
  });
}

const THE = /^(?:the|die|der|das|les|la|le|los|las|i|gli|le|de|het|os|as)$/u;

/** `All data stays here`, where the brief says it of `the data`: that is all of it. */
function saysMoreThanAll(aligned: Alignment): string | null {
  const { claim, unit, at } = aligned;
  const isOfAll = claim.elements.some(({ from, number }, index) => {
    const before = unit.tokens[(at[index] ?? 0) - 1]?.fold ?? "";
    return (
      number === null &&
      /^(?:all|alle|tou(?:te)?s|tod[oa]s|tutt[ei])$/u.test(claim.tokens[from - 1]?.fold ?? "") &&
      THE.test(before)
    );
  });
  return isOfAll ? null : universal(aligned);
}

const STATE =
  /^(?:over|ended|expired|running|active|live|ready|started|vorbei|abgelaufen|aktiv|bereit|gestartet|finie?|terminee?|active?|prete?|terminad[oa]|activ[oa]|list[oa]|scadut[oa]|finit[oa]|attiv[oa]|pront[oa]|afgelopen|actief|klaar|terminou|ativ[oa]|skonczon[ya]|gotow[yae])$/u;

/** What comes to pass only then is not said to have come to pass. */
const WHEN =
  /^(?:when|once|if|wenn|sobald|falls|quand|lorsque|si|cuando|quando|se|wanneer|zodra|als|gdy|kiedy|jesli)$/u;

/** `The trial is over`, `is ready`: that it has come to pass is not in a brief that does not say so. */
function stateOf({ claim, unit }: Alignment): string | null {
  if (WHEN.test(claim.tokens[0]?.fold ?? "")) return null;
  const said = claim.tokens.find(
    ({ fold }, index) =>
      STATE.test(fold) && claim.lexicon.stateVerbs.has(claim.tokens[index - 1]?.fold ?? ""),
  );
  if (said === undefined || unit.tokens.some(({ fold }) => fold === said.fold)) return null;
  return `the brief does not say “${said.text}”`;
}

function firstOf(aligned: Alignment, language: EmailLanguage): string | null {
  return (
    offerNegation(aligned) ??
    offerQualifiers(aligned) ??
    saysMoreThanAll(aligned) ??
    measured(aligned) ??
    swappedObjects(aligned) ??
    stateOf(aligned) ??
    agent(aligned) ??
    ownDoer(aligned, language) ??
    ourVerb(aligned) ??
    audienceOf(aligned)
  );
}

/**
 * A part of a sentence about us. It may put the brief's words together anew, for the brief is ours; but every word,
 * number, bound and denial must be the brief's, and a word of the pages may only name what we would work on.
 */
export function proveOffer(claim: Claim, ground: Ground): OfferProof {
  const { briefUnits, offerUnits } = ground.context;
  let nearest: OfferProof = {
    ok: false,
    reason: "the brief says nothing of it",
    missing: Number.POSITIVE_INFINITY,
  };
  const ofReader = new Set(claim.elements.filter((element) => isReadersThing(element, claim, ground)));
  for (const unit of [...briefUnits, ...offerUnits]) {
    const own = claim.elements.filter((element) => !ofReader.has(element) || holds(unit, element, claim));
    const aligned = align({ ...claim, elements: own }, unit);
    if ("missing" in aligned) {
      const words = aligned.missing.map(({ text }) => `“${text}”`).join(", ");
      const reason = `the brief does not say ${words}`;
      if (aligned.missing.length < nearest.missing)
        nearest = { ok: false, reason, missing: aligned.missing.length };
      continue;
    }
    if (own.length === 0 || !saysEnough(claim, unit) || !isMostlyOurs(own, claim, ground)) continue;
    const moved = movedNumber(aligned);
    const reason =
      moved === undefined
        ? firstOf(aligned, ground.context.input.language)
        : `the brief says ${moved.text} of something else`;
    if (reason === null) return { ok: true, unit };
    nearest = { ok: false, reason, missing: 0 };
  }
  return nearest;
}

function holds(unit: EvidenceUnit, { from, number }: Element, { tokens, lexicon }: Claim): boolean {
  const fold = tokens[from]?.fold ?? "";
  return number !== null || unit.tokens.some((token) => isSameWord(fold, token.fold, lexicon));
}
