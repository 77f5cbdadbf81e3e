import type { z } from "zod";
import type { ModelCallReport, ShapedAsk } from "@/lib/adapters/llm/contract";
import type { Asked, Sentence } from "@/lib/models/draft/shape";
import { AppError } from "@/lib/platform/errors";
import { plainAnswer } from "./guard/plain-answer";
import { emailPrompt, rewritePrompt, toldFacts, WRITER_SYSTEM } from "./prompt";
import { promptHash } from "./prompt-hash";
import { refusalsOf, type Variant, withoutRefused, withRewrites } from "./settle-variant";
import { emailAnswerShape, rewriteAnswerShape } from "./shape";
import type { EmailModels, WriteEmailInput } from "./write-email-input";

/** Who was asked for a variant, and what was sent. */
export interface DraftOrigin extends Asked {
  /** The second ask, where its sentences stand in the variant. */
  rewrite: Asked | null;
}

export interface AskedVariant {
  variant: Variant;
  origin: DraftOrigin;
}

type Question<Shape extends z.ZodType> = Pick<ShapedAsk<Shape>, "model" | "prompt" | "schemaName" | "shape">;

/** Asks, and notes for the receipt what was sent: the question, and its repair where the first answer did not fit. */
async function askNoting<Shape extends z.ZodType>(
  question: Question<Shape>,
  { onCall, signal }: WriteEmailInput,
  { ask, maxTokens, temperature }: EmailModels,
): Promise<{ answer: z.infer<Shape>; asked: Asked }> {
  const sent: string[] = [];
  const noting = async (report: ModelCallReport) => {
    sent.push(promptHash(WRITER_SYSTEM, report.prompt));
    await onCall(report);
  };
  const settings = { system: WRITER_SYSTEM, maxTokens, temperature, onCall: noting };
  const answer = await ask({ ...settings, ...question, ...(signal === undefined ? {} : { signal }) });
  const { model, prompt } = question;
  return {
    answer,
    asked: { model, promptHash: promptHash(WRITER_SYSTEM, prompt), repairHash: sent[1] ?? null },
  };
}

/** The model knows facts by short ids; ids it made up fall away, and the gate then refuses the sentence. */
function withRealIds(sentence: Sentence, input: WriteEmailInput): Sentence {
  const told = toldFacts(input.company.facts);
  const factIds = sentence.factIds.map((id) => told.get(id)?.id).filter((id) => id !== undefined);
  return { ...sentence, text: plainAnswer(sentence.text), factIds };
}

/** The variants with new sentences for refused ones, each with the ask that they came of. */
async function rewriteRefused(
  variants: Variant[],
  input: WriteEmailInput,
  models: EmailModels,
): Promise<{ variant: Variant; rewrite: Asked | null }[]> {
  const ground = { ...input, facts: input.company.facts };
  const refused = variants.flatMap((variant, index) =>
    refusalsOf(variant, ground).map((refusal) => ({ ...refusal, place: `${index}.${refusal.place}` })),
  );
  if (refused.length === 0) return variants.map((variant) => ({ variant, rewrite: null }));
  const prompt = rewritePrompt(emailPrompt(input), refused);
  const model = await models.rewriter();
  const question = { model, prompt, schemaName: "email_rewrites", shape: rewriteAnswerShape };
  const { answer, asked } = await askNoting(question, input, models).catch((error: unknown) =>
    noRewrites(error, input),
  );
  return variants.map((variant, index) => {
    const mine = answer.rewrites
      .filter(({ place }) => place.startsWith(`${index}.`))
      .map(({ place, sentence }) => [place.slice(`${index}.`.length), withRealIds(sentence, input)] as const);
    const rewrite = mine.length === 0 ? null : asked;
    return { variant: withRewrites(variant, new Map(mine)), rewrite };
  });
}

/**
 * A rewrite that fails leaves the refused sentences as they are, to be dropped: to throw would have the first answer,
 * which is good and paid for, asked again. The ledger has the failure.
 * @throws the error itself where nothing more may be done: a cap, a cancelled job, a fault of our own
 */
function noRewrites(error: unknown, { signal }: WriteEmailInput): { answer: { rewrites: [] }; asked: null } {
  const failedThere = error instanceof AppError && error.code !== "cap_reached";
  if (!failedThere || signal?.aborted) throw error;
  return { answer: { rewrites: [] }, asked: null };
}

/**
 * Asks the cheap model for all variants in one request, and a rewriter once more for the sentences that the
 * gate refused. Null stands for a variant that could not be proven; `input.company.facts` hold no hidden ones.
 */
export async function askModel(
  input: WriteEmailInput,
  models: EmailModels,
): Promise<(AskedVariant | null)[]> {
  const prompt = emailPrompt(input);
  const question = { model: models.cheap, prompt, schemaName: "emails", shape: emailAnswerShape };
  const { answer, asked } = await askNoting(question, input, models);
  const written = answer.variants.slice(0, input.variants).map(({ subject, sentences }) => ({
    subject: plainAnswer(subject),
    sentences: sentences.map((sentence) => withRealIds(sentence, input)),
  }));
  const rewritten = await rewriteRefused(written, input, models);
  const ground = { ...input, facts: input.company.facts };
  return rewritten.map(({ variant, rewrite }) => {
    const proven = withoutRefused(variant, ground);
    return proven === null ? null : { variant: proven, origin: { ...asked, rewrite } };
  });
}
