import type { Sentence } from "@/lib/models/draft/shape";
import { unreadable } from "../guard/unreadable";
import { findLeftovers } from "../leftovers";
import { checkFactSentence } from "./check-fact-sentence";
import { checkNeutralSentence } from "./check-neutral-sentence";
import { checkOfferSentence } from "./check-offer-sentence";
import { cutLinks, foreignLink } from "./foreign-links";
import { type GateContext, gateContext } from "./gate-context";
import type { GateInput } from "./gate-input";
import { plainText } from "./plain-text";
import type { DraftVerdict, SentenceVerdict } from "./verdict";

/** What no sentence may hold, whatever it rests on: leftovers of a template, links nobody gave us. */
export function unfitText(text: string, context: GateContext): string | null {
  const leftover = findLeftovers(text)[0];
  if (leftover !== undefined) return `it holds ${leftover}`;
  const strange = unreadable(text);
  if (strange !== null) return strange;
  const link = foreignLink(cutLinks(text).links, context.input);
  return link === null ? null : `the link ${link} is neither in the brief nor the company's own site`;
}

function checkSentence({ text: written, basis, factIds }: Sentence, context: GateContext): SentenceVerdict {
  const text = plainText(written);
  const unfit = unfitText(text, context);
  if (unfit !== null) return { text, verdict: "vetoed", reason: unfit, evidence: [] };
  if (basis === "facts") return checkFactSentence(text, factIds, context);
  return basis === "offer" ? checkOfferSentence(text, context) : checkNeutralSentence(text, context);
}

/** A subject has no basis of its own: it passes as neutral, or from the facts of the draft, or from the offer. */
function checkSubject({ subject, sentences }: GateInput, context: GateContext): SentenceVerdict {
  const factIds = [...new Set(sentences.flatMap((sentence) => sentence.factIds))];
  const bases: Sentence["basis"][] = ["neutral", "facts", "offer"];
  const verdicts = bases.map((basis) => checkSentence({ text: subject, basis, factIds }, context));
  const passed = verdicts.find(({ verdict }) => verdict !== "vetoed");
  return passed ?? verdicts[0] ?? { text: subject, verdict: "vetoed", reason: "no subject", evidence: [] };
}

/**
 * The evidence gate: looks at every sentence and the subject of a draft, with no model in it.
 * A draft is proven when nothing in it is vetoed.
 */
export function checkDraft(input: GateInput): DraftVerdict {
  const context = gateContext(input);
  const subject = checkSubject(input, context);
  const verdicts = input.sentences.map((sentence) => checkSentence(sentence, context));
  const isVetoed = [subject, ...verdicts].some(({ verdict }) => verdict === "vetoed");
  return { subject, verdicts, verdict: isVetoed || verdicts.length === 0 ? "vetoed" : "proven" };
}
