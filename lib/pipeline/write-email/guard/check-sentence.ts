import type { Sentence } from "@/lib/models/draft/shape";
import type { GateInput } from "../gate/gate-input";
import { lexiconOf } from "../gate/lexicon/lexicon-of";
import { tokenize } from "../gate/token";
import { foreignLink } from "./links";
import { foreignPromise } from "./promises";
import { unreadable } from "./unreadable";

type Ground = Pick<GateInput, "brief" | "company" | "language">;

const QUOTED = /[“„«"][^”“»"]*[”“»"]/gu;

/** Who writes, alone: `I imagine …` promises nothing for the company. */
const ALONE = new Set("i me my ich mir mich je j moi yo io ik mij eu ja".split(" "));

/** A sentence about the reader may not speak for us: words of a page in our mouth become our promise. */
function speaksForUs(text: string, { brief, language }: Ground): boolean {
  const { writer, reading } = lexiconOf(language);
  const folds = (words: string) => tokenize(words).map(({ fold }) => fold);
  const said = folds(text.replace(QUOTED, " "));
  const us = new Set(folds(brief.senderCompany));
  // `We read that you …`: that we looked is no promise.
  const reads = (at: number) =>
    said.slice(at + 1, at + 3).some((fold) => reading.has(fold) && !writer.has(fold));
  return said.some((fold, at) => us.has(fold) || (writer.has(fold) && !ALONE.has(fold) && !reads(at)));
}

/**
 * What no sentence of a model may hold, whatever the evidence says, since pages and tables can be written by anyone: a
 * link or address that is not ours sign for sign, letters that look like others, a price or promise the brief has not.
 * @returns why it may not be sent; null when nothing speaks against it
 */
export function checkSentence({ text, basis }: Sentence, ground: Ground): string | null {
  const { brief, company } = ground;
  const ours = `${brief.offer} ${brief.callToAction}`;
  const link = foreignLink(text, ours, company.domain);
  if (link !== null) return `it holds “${link}”, which is neither in the brief nor the company's own site`;
  const strange = unreadable(text);
  if (strange !== null) return strange;
  const promise = foreignPromise(text, ours);
  if (promise !== null) return `“${promise}” is a price or promise that the brief does not hold`;
  return basis === "facts" && speaksForUs(text, ground) ? "a sentence about the reader speaks of us" : null;
}
