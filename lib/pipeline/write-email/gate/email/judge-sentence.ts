import { foreignPromise } from "../../guard/promises";
import { unfitText } from "../check-draft";
import { checkAgainst } from "../check-fact-sentence";
import { checkNeutralSentence } from "../check-neutral-sentence";
import { checkOfferSentence } from "../check-offer-sentence";
import type { EvidenceUnit } from "../evidence-unit";
import { cutLinks } from "../foreign-links";
import { claimsEarlierAgreement } from "../neutral/earlier";
import { cutQuotes } from "../quoted-words";
import { readTokens } from "../read-tokens";
import { proveClause } from "../same-clause/prove-clause";
import { tokenize } from "../token";
import type { SentenceVerdict } from "../verdict";
import { besideWhole } from "./beside-whole";
import { isSignature } from "./frame-lines";
import type { Ground } from "./ground";
import type { Part } from "./judge-part";
import { proveInParts } from "./prove-in-parts";
import { kindOf } from "./sentence-kind";

/** The reason that helps most: about the pages for a sentence about the reader, about the brief for one about us. */
function bestReason(
  text: string,
  verdicts: { neutral: string; facts: string; offer: string },
  ground: Ground,
) {
  const { lexicon, company, sender } = ground.context;
  const tokens = readTokens(text, ground.context.lexicon);
  const isAboutReader = tokens.some(({ fold }) => lexicon.reader.has(fold) || company.has(fold));
  const isAboutWriter = tokens.some(({ fold }) => lexicon.writer.has(fold) || sender.has(fold));
  if (text.trim().endsWith("?")) return verdicts.neutral;
  return isAboutWriter && !isAboutReader ? verdicts.offer : verdicts.facts;
}

function unitsOf(parts: Part[]): EvidenceUnit[] {
  return parts.flatMap((part) => {
    if ("unit" in part) return [part.unit];
    return "units" in part ? part.units : [];
  });
}

function fromParts(text: string, parts: Part[]): SentenceVerdict {
  const evidence = [...new Set(unitsOf(parts))].map((unit) => unit.evidence);
  if (evidence.length === 0) return { text, verdict: "neutral", reason: "asserts nothing", evidence };
  const isOffer = parts.some(({ kind }) => kind === "offered");
  const isAboutReader = parts.some(({ kind }) => kind === "proven" || kind === "told");
  const by = [isAboutReader ? "the company's own pages" : "", isOffer ? "the brief" : ""];
  return { text, verdict: "proven", reason: `carried by ${by.filter(Boolean).join(" and ")}`, evidence };
}

/** Judges one sentence by itself: does it assert nothing, or do the pages or the brief carry it? */
export function judgeSentence(text: string, ground: Ground, isSubject = false): SentenceVerdict {
  const judged = judgeWords(text, ground, isSubject);
  const isOfPages = judged.evidence.length > 0 && judged.evidence.every(({ page }) => page !== null);
  if (judged.verdict === "vetoed" || isOfPages) return judged;
  // A price or promise is nobody's but the sender's, in whatever words it is put.
  const { offer, callToAction } = ground.context.input.brief;
  const promise = foreignPromise(text, `${offer} ${callToAction}`);
  if (promise === null) return judged;
  const reason = `“${promise}” is a price or promise that the brief does not hold`;
  return { text, verdict: "vetoed", reason, evidence: [] };
}

/** A sentence that is a whole clause of the pages, said of the reader. */
function wholeClause(text: string, ground: Ground): SentenceVerdict | null {
  const unit = proveClause(text, ground);
  if (unit === null) return null;
  const reason = "a whole clause of the company's own pages";
  return { text, verdict: "proven", reason, evidence: [unit.evidence] };
}

/** Quoted words must stand on the pages as they are; a name in marks may stand within a clause that is said whole. */
function checkQuoting(text: string, ground: Ground, isSubject: boolean): SentenceVerdict {
  const quoting = checkAgainst(text, ground.units, ground.context);
  if (quoting.verdict !== "vetoed" || isSubject) return quoting;
  return wholeClause(text, ground) ?? quoting;
}

function judgeWords(text: string, ground: Ground, isSubject: boolean): SentenceVerdict {
  const { context } = ground;
  const unfit = unfitText(text, context);
  if (unfit !== null) return { text, verdict: "vetoed", reason: unfit, evidence: [] };
  if (isSignature(text, context)) return { text, verdict: "neutral", reason: "a signature", evidence: [] };
  if (
    claimsEarlierAgreement(
      tokenize(text)
        .map(({ fold }) => fold)
        .join(" "),
    )
  )
    return { text, verdict: "vetoed", reason: "it claims an earlier agreement", evidence: [] };
  const neutral = checkNeutralSentence(text, context);
  if (neutral.verdict !== "vetoed") return neutral;
  const { quoted, rest } = cutQuotes(text);
  if (quoted.length > 0) return checkQuoting(text, ground, isSubject);
  const tokens = readTokens(cutLinks(rest).rest, context.lexicon);
  const inParts = proveInParts(tokens, ground, kindOf(text, isSubject));
  if (inParts.ok) {
    const reason = besideWhole(tokens, unitsOf(inParts.parts), context.lexicon);
    if (reason !== null) return { text, verdict: "vetoed", reason, evidence: [] };
    return fromParts(text, inParts.parts);
  }
  const clause = isSubject ? null : wholeClause(text, ground);
  if (clause !== null) return clause;
  const offer = checkOfferSentence(text, context);
  if (offer.verdict !== "vetoed") return offer;
  const reasons = { neutral: neutral.reason, facts: inParts.reason, offer: offer.reason };
  return { text, verdict: "vetoed", reason: bestReason(text, reasons, ground), evidence: [] };
}
