import { type Carried, carry } from "../carry";
import { type About, claimRules } from "../check-claim";
import { objectionToRemark } from "../check-neutral-sentence";
import { statesTheReader } from "../check-offer-sentence";
import { type Claim, readClaim } from "../claim";
import type { EvidenceUnit } from "../evidence-unit";
import { proveFrame } from "../frames/prove-frame";
import { encounter } from "../neutral/encounters";
import { OUR } from "../rules/doer";
import { POSSESSIVE } from "../rules/receiver";
import { isBareThing, onlyMentioned } from "../things/only-mentioned";
import type { Token } from "../token";
import { freeWords } from "./free-words";
import type { Ground } from "./ground";
import { isFormOfRemark } from "./is-form-of-remark";
import { mayBeMissing } from "./may-be-missing";
import { asksOfIt, isOpinion } from "./opinion/is-opinion";
import { countsOne, hasOne, isOneOutcome } from "./opinion/one-of";
import { type Partition, partitionOf, saysPartition } from "./partition";
import { proveOffer } from "./prove-offer";
import type { SentenceKind } from "./sentence-kind";
import { subjectFirst } from "./subject-first";

/** What a part of a sentence turned out to be. */
export type Part =
  /** An opinion says itself that it is ours. */
  | { kind: "remark"; isOpinion: boolean }
  | { kind: "proven" | "offered"; unit: EvidenceUnit; claim: Claim }
  /** It says one of the few things that sentences of the pages may carry together. */
  | { kind: "told"; units: EvidenceUnit[] }
  | { kind: "unproven"; reason: string; missing: number };

function claimOf(tokens: Token[], ground: Ground, about: About, kind: SentenceKind): Claim {
  const isFreeWord = freeWords(tokens, ground, kind);
  /** `…, so that`, `…, where`: the word at which the sentence was cut joins, and says nothing of its own. */
  const isJoint = (token: Token) => token === tokens[0] && ground.context.lexicon.joints.has(token.fold);
  const isFree = (token: Token) => isJoint(token) || isFreeWord(token);
  // `Your Denver office`: whose it is is said.
  const isOwned = tokens.some(({ fold }) => POSSESSIVE.test(fold));
  const allowed = { isFree, isTopic: kind !== "statement" && !isOwned, ...mayBeMissing(tokens, ground) };
  return readClaim(tokens, claimRules(ground.context, about, allowed));
}

/** Nothing in it needs evidence: politeness, or a thought of ours. */
function isRemark(tokens: Token[], ground: Ground, kind: SentenceKind): boolean {
  const { lexicon } = ground.context;
  const isOurs = tokens.some(({ fold }) => lexicon.writer.has(fold));
  const isTalk = ({ fold, digits }: Token) =>
    digits === null && (lexicon.inviting.has(fold) || lexicon.joints.has(fold));
  /** `Best regards to Graz`: at the very end of what is polite. */
  const isGreetedCity = (index: number) =>
    !isOurs &&
    index === tokens.length - 1 &&
    ground.city.has(tokens[index]?.fold ?? "") &&
    [lexicon.places, lexicon.directions].some((group) => group.has(tokens[index - 1]?.fold ?? ""));
  const { elements } = claimOf(tokens, ground, "reader", kind);
  const isOneThing = (number: { value: number }, next: Token | undefined) =>
    number.value === 1 && next !== undefined && isTalk(next);
  const left = elements.filter(({ from, to, number }) =>
    number === null
      ? !isTalk(tokens[from] as Token) && !isGreetedCity(from)
      : !isOneThing(number, tokens[to]),
  );
  if (left.length > 0 || objectionToRemark(tokens, ground.context, kind === "question") !== null)
    return false;
  return isFormOfRemark(tokens, ground, kind);
}

/** `Our work is …`, `we sell …`: it is said of us, whatever the pages say. */
function isAboutUs({ elements, tokens, lexicon }: Claim): boolean {
  if (elements.some(({ from }) => lexicon.writer.has(tokens[from - 1]?.fold ?? ""))) return true;
  const first = elements[0]?.from ?? 0;
  const isOfLooking = ({ fold }: Token) =>
    [lexicon.noticing, lexicon.reading, lexicon.hedges].some((group) => group.has(fold));
  const doer = tokens.findIndex(({ fold }) => lexicon.writer.has(fold) && !OUR.test(fold));
  // `I am a customer of yours`: between us and what is claimed, nothing says that we only looked.
  return doer !== -1 && doer < first && !tokens.slice(doer + 1, first).some(isOfLooking);
}

/** `Five of your 14 people are glaziers`: the pages must say that they are a part of those. */
function unitsFor(partition: Partition | null, { units, context }: Ground): EvidenceUnit[] {
  return partition === null ? units : units.filter((unit) => saysPartition(unit, partition, context.lexicon));
}

/** The same in the order in which pages say it. */
function partOfWhole(partition: Partition, ground: Ground, kind: SentenceKind): Part | null {
  const claim = claimOf(partition.tokens, ground, "reader", kind);
  const carried = carry(claim, unitsFor(partition, ground));
  return carried.ok ? { kind: "proven", unit: carried.unit, claim } : null;
}

/** The same with who does it in front, as a page may say it. */
function inOrder(tokens: Token[], ground: Ground, kind: SentenceKind): Part | null {
  const ordered = subjectFirst(tokens, ground.context.lexicon);
  if (ordered === null) return null;
  const claim = claimOf(ordered, ground, "reader", kind);
  const carried = carry(claim, ground.units);
  return carried.ok && claim.elements.length > 0 && !isAboutUs(claim)
    ? { kind: "proven", unit: carried.unit, claim }
    : null;
}

/** Where a part stands in its sentence: whether another one is before it, and the words after it. */
export interface Place {
  goesOn: boolean;
  rest: Token[];
}

function isThoughtOfOurs(
  tokens: Token[],
  ground: Ground,
  { kind, goesOn, isCount }: { kind: SentenceKind; goesOn: boolean; isCount: boolean },
): boolean {
  if (isCount && isOneOutcome(tokens, ground)) return true;
  return kind === "question" ? goesOn && asksOfIt(tokens, ground) : isOpinion(tokens, ground, goesOn);
}

/** A part read as a claim about the reader, and whether a sentence of the pages carries it. */
interface Reading {
  claim: Claim;
  reader: Carried;
  partition: Partition | null;
}

/** What the pages make of a part: as it stands, or in another order. */
function partOfPages(
  tokens: Token[],
  { claim, reader, partition }: Reading,
  ground: Ground,
  kind: SentenceKind,
): Part | null {
  const mention = reader.ok && isBareThing(claim, ground) ? onlyMentioned(claim, reader.unit, ground) : null;
  if (reader.ok && mention === null && claim.elements.length > 0 && !isAboutUs(claim))
    return { kind: "proven", unit: reader.unit, claim };
  const parted = partition === null ? inOrder(tokens, ground, kind) : partOfWhole(partition, ground, kind);
  if (parted !== null) return parted;
  return mention === null ? null : { kind: "unproven", reason: mention, missing: 0 };
}

/** Judges a part of a sentence by itself. */
export function judgePart(
  tokens: Token[],
  ground: Ground,
  kind: SentenceKind,
  { goesOn, rest }: Place = { goesOn: false, rest: [] },
): Part {
  const isCount = kind === "subject" && goesOn && countsOne(tokens, ground);
  if (!isCount && isRemark(tokens, ground, kind)) return { kind: "remark", isOpinion: false };
  if (isThoughtOfOurs(tokens, ground, { kind, goesOn, isCount })) return { kind: "remark", isOpinion: true };
  const topic = claimOf(tokens, ground, "reader", kind);
  // A subject of polite words alone must be the pages' own, word for word.
  const claim = topic.elements.length === 0 ? claimOf(tokens, ground, "reader", "statement") : topic;
  const partition = partitionOf(tokens, ground.context.lexicon);
  const reader = carry(claim, unitsFor(partition, ground));
  if (reader.ok && isCount && !hasOne(tokens, reader.unit, ground))
    return { kind: "unproven", reason: "the evidence does not count one of it", missing: 0 };
  const ofPages = partOfPages(tokens, { claim, reader, partition }, ground, kind);
  if (ofPages !== null) return ofPages;
  const told = kind === "question" ? [] : proveFrame(tokens, rest, ground);
  if (told.length > 0) return { kind: "told", units: told };
  const offer = claimOf(tokens, ground, "writer", kind);
  const writer = proveOffer(offer, ground);
  const met = encounter(tokens, ground.context, kind === "question");
  if (met !== null) return { kind: "unproven", reason: met, missing: 0 };
  if (writer.ok && offer.elements.length > 0 && !statesTheReader(tokens, ground.context))
    return { kind: "offered", unit: writer.unit, claim: offer };
  if (reader.ok) return { kind: "unproven", reason: "there is nothing in it to prove", missing: 0 };
  const isNearerBrief = !writer.ok && writer.missing < reader.missing;
  return { kind: "unproven", ...(isNearerBrief ? writer : reader) };
}
