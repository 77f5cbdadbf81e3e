import { foldWord } from "./fold-word";
import { cutLinks } from "./foreign-links";
import type { GateContext } from "./gate-context";
import { bygone, encounter } from "./neutral/encounters";
import type { Objection } from "./neutral/objection";
import { possession } from "./neutral/possession";
import { presumption } from "./neutral/presumption";
import { statement, stateOfReader } from "./neutral/reader-state";
import { oddNumber, unknownWord } from "./neutral/wording";
import { type Token, tokenize } from "./token";
import type { SentenceVerdict } from "./verdict";

const letters = (text: string) =>
  ` ${foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const TO_REMARKS: Objection[] = [presumption, encounter, stateOfReader, statement, bygone];
const TO_SENTENCES: Objection[] = [oddNumber, unknownWord, ...TO_REMARKS, possession];

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
  const tokens = tokenize(cutLinks(text).rest);
  const isQuestion = /\?\s*$/.test(text);
  for (const objection of TO_SENTENCES) {
    const reason = objection(tokens, context, isQuestion);
    if (reason !== null) return { text, verdict: "vetoed", reason, evidence: [] };
  }
  return { text, verdict: "neutral", reason: "asserts nothing", evidence: [] };
}
