import { checkClaim, claimRules } from "./check-claim";
import { readClaim } from "./claim";
import { isConditionalForm } from "./conditional-form";
import { isDoneAsOffered } from "./done-as-offered";
import type { EvidenceUnit } from "./evidence-unit";
import { foldWord } from "./fold-word";
import { cutLinks } from "./foreign-links";
import type { GateContext } from "./gate-context";
import { introduces } from "./introduces";
import { encounter } from "./neutral/encounters";
import { readTokens } from "./read-tokens";
import { POSSESSIVE } from "./rules/receiver";
import { saysEnough } from "./says-enough";
import { type Token, tokenize } from "./token";
import type { SentenceVerdict } from "./verdict";

const letters = (text: string) =>
  ` ${foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** The brief's own sentence, word for word; a cut one counts when it says so. */
function verbatim(text: string, { briefUnits }: GateContext): EvidenceUnit | null {
  const wanted = letters(text).trimEnd();
  return briefUnits.find((unit) => letters(unit.evidence.quote).startsWith(wanted)) ?? null;
}

function byClause(tokens: Token[]): Token[][] {
  const numbers = [...new Set(tokens.map(({ clause }) => clause))];
  return numbers.map((number) => tokens.filter(({ clause }) => clause === number));
}

const TO_BE = new Set(
  "is are am was were ist sind war waren est etes sont es son esta estan e siete sono zijn sao jest sa".split(
    " ",
  ),
);

/** `You get …`, `… answers you`: the reader receives what we do, and states nothing. */
function receives(clause: Token[], index: number, { lexicon }: GateContext): boolean {
  const [before, after] = [clause[index - 1]?.fold ?? "", clause[index + 1]?.fold ?? ""];
  if (!lexicon.nominatives.has(clause[index]?.fold ?? ""))
    return index > 0 && !lexicon.functionWords.has(before);
  if (TO_BE.has(after) || TO_BE.has(before)) return false;
  const isObject = index > 0 && !lexicon.functionWords.has(before) && !lexicon.joints.has(before);
  return isObject || lexicon.offering.has(after) || lexicon.offering.has(before);
}

/**
 * A clause about us may name the reader as the one we help; it may not state how the reader is or what
 * the reader did: we must come first, or the clause must speak of what is possible or received.
 */
export function statesTheReader(tokens: Token[], context: GateContext): boolean {
  const { lexicon, company, sender } = context;
  return byClause(tokens).some((clause) => {
    const reader = clause.findIndex(({ fold }) => lexicon.reader.has(fold) || company.has(fold));
    const writer = clause.findIndex(({ fold }) => lexicon.writer.has(fold) || sender.has(fold));
    const isPossible = clause.some(({ fold }) => lexicon.conditionals.has(fold) || isConditionalForm(fold));
    if (reader === -1 || isPossible || (writer !== -1 && writer < reader)) return false;
    if (POSSESSIVE.test(clause[reader]?.fold ?? "") && isDoneAsOffered(clause, context)) return false;
    return company.has(clause[reader]?.fold ?? "") || !receives(clause, reader, context);
  });
}

/** A sentence about us: it may say what the brief says, and nothing about the reader. */
export function checkOfferSentence(text: string, context: GateContext): SentenceVerdict {
  const own = verbatim(text, context);
  if (own !== null) {
    return { text, verdict: "proven", reason: "the brief says so", evidence: [own.evidence] };
  }
  const { rest } = cutLinks(text);
  const tokens = readTokens(rest, context.lexicon);
  if (introduces(tokenize(rest), context))
    return { text, verdict: "neutral", reason: "says who writes", evidence: [] };
  if (statesTheReader(tokens, context)) {
    const reason = "a sentence about our offer may not state anything about the reader";
    return { text, verdict: "vetoed", reason, evidence: [] };
  }
  const met = encounter(tokens, context, false);
  if (met !== null) return { text, verdict: "vetoed", reason: met, evidence: [] };
  const carried = checkClaim(rest, context.briefUnits, context, "writer");
  if (!carried.ok)
    return { text, verdict: "vetoed", reason: `not in the brief: ${carried.reason}`, evidence: [] };
  if (!saysEnough(readClaim(tokens, claimRules(context, "writer")), carried.unit))
    return {
      text,
      verdict: "vetoed",
      reason: "not in the brief: it says too little of the offer",
      evidence: [],
    };
  return { text, verdict: "proven", reason: "carried by the brief", evidence: [carried.unit.evidence] };
}
