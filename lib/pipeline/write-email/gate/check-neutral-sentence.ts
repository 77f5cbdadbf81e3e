import { isGreeting } from "./email/frame-lines";
import { foldWord } from "./fold-word";
import { cutLinks } from "./foreign-links";
import type { GateContext } from "./gate-context";
import { joinPhrases } from "./join-phrases";
import { claimsEarlierAgreement } from "./neutral/earlier";
import { bygone, encounter } from "./neutral/encounters";
import type { Objection } from "./neutral/objection";
import { possession } from "./neutral/possession";
import { presumption } from "./neutral/presumption";
import { statement, stateOfReader } from "./neutral/reader-state";
import { talkForm } from "./neutral/talk-form";
import { oddNumber, unknownWord } from "./neutral/wording";
import { type Token, tokenize } from "./token";
import type { SentenceVerdict } from "./verdict";

const letters = (text: string) =>
  ` ${foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const NONE: ReadonlySet<string> = new Set();

const TO_REMARKS: Objection[] = [presumption, encounter, stateOfReader, statement, bygone];
/** A whole sentence must have the form of talk, which is stricter than what a remark beside proven words must have. */
const OF_REMARKS: Objection[] = TO_REMARKS.filter((objection) => objection !== statement);
const TO_SENTENCES: Objection[] = [oddNumber, unknownWord, ...OF_REMARKS, possession, talkForm];

/** Why a part of a sentence that holds nothing to prove may not stand there all the same; null when it may. */
export function objectionToRemark(tokens: Token[], context: GateContext, isQuestion: boolean): string | null {
  for (const objection of TO_REMARKS) {
    const reason = objection(tokens, context, isQuestion);
    if (reason !== null) return reason;
  }
  return null;
}

/** A sentence that is to assert nothing: greeting, question, call to action. */
export function checkNeutralSentence(text: string, context: GateContext): SentenceVerdict {
  const wanted = letters(context.input.brief.callToAction);
  if (wanted.trim() !== "" && wanted.includes(letters(text))) {
    return { text, verdict: "neutral", reason: "the brief's call to action", evidence: [] };
  }
  if (isGreeting(text, context)) return { text, verdict: "neutral", reason: "a greeting", evidence: [] };
  const tokens = joinPhrases(tokenize(cutLinks(text).rest), { ...context.lexicon, phrases: NONE });
  const isQuestion = /\?\s*$/.test(text);
  if (claimsEarlierAgreement(letters(text)))
    return { text, verdict: "vetoed", reason: "it claims an earlier agreement", evidence: [] };
  for (const objection of TO_SENTENCES) {
    const reason = objection(tokens, context, isQuestion);
    if (reason !== null) return { text, verdict: "vetoed", reason, evidence: [] };
  }
  return { text, verdict: "neutral", reason: "asserts nothing", evidence: [] };
}
