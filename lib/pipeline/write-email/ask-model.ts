import type { Sentence } from "@/lib/models/draft/shape";
import { AppError } from "@/lib/platform/errors";
import { emailPrompt, rewritePrompt, toldFacts, WRITER_SYSTEM } from "./prompt";
import { refusalsOf, type Variant, withoutRefused, withRewrites } from "./settle-variant";
import { emailAnswerShape, rewriteAnswerShape } from "./shape";
import type { EmailModels, WriteEmailInput } from "./write-email-input";

function askSettings({ onCall, signal }: WriteEmailInput, models: EmailModels) {
  const { maxTokens, temperature } = models;
  const settings = { system: WRITER_SYSTEM, maxTokens, temperature, onCall };
  return signal === undefined ? settings : { ...settings, signal };
}

/** The model knows facts by short ids; ids it made up fall away, and the gate then refuses the sentence. */
function withRealIds(sentence: Sentence, input: WriteEmailInput): Sentence {
  const told = toldFacts(input.company.facts);
  const factIds = sentence.factIds.map((id) => told.get(id)?.id).filter((id) => id !== undefined);
  return { ...sentence, text: sentence.text.trim(), factIds };
}

async function rewriteRefused(
  variants: Variant[],
  input: WriteEmailInput,
  models: EmailModels,
): Promise<Variant[]> {
  const ground = { ...input, facts: input.company.facts };
  const refused = variants.flatMap((variant, index) =>
    refusalsOf(variant, ground).map((refusal) => ({ ...refusal, place: `${index}.${refusal.place}` })),
  );
  if (refused.length === 0) return variants;
  const answer = await models
    .ask({
      ...askSettings(input, models),
      model: models.strong,
      prompt: rewritePrompt(emailPrompt(input), refused),
      schemaName: "email_rewrites",
      shape: rewriteAnswerShape,
    })
    .catch((error: unknown) => noRewrites(error, input));
  return variants.map((variant, index) => {
    const mine = answer.rewrites
      .filter(({ place }) => place.startsWith(`${index}.`))
      .map(({ place, sentence }) => [place.slice(`${index}.`.length), withRealIds(sentence, input)] as const);
    return withRewrites(variant, new Map(mine));
  });
}

/**
 * A rewrite that fails leaves the refused sentences as they are, to be dropped: to throw would have the first answer,
 * which is good and paid for, asked again. The ledger has the failure.
 * @throws the error itself where nothing more may be done: a cap, a cancelled job, a fault of our own
 */
function noRewrites(error: unknown, { signal }: WriteEmailInput): { rewrites: [] } {
  const failedThere = error instanceof AppError && error.code !== "cap_reached";
  if (!failedThere || signal?.aborted) throw error;
  return { rewrites: [] };
}

/**
 * Asks the cheap model for all variants in one request, and the strong one once more for the sentences that the
 * gate refused. Null stands for a variant that could not be proven; `input.company.facts` hold no hidden ones.
 */
export async function askModel(input: WriteEmailInput, models: EmailModels): Promise<(Variant | null)[]> {
  const answer = await models.ask({
    ...askSettings(input, models),
    model: models.cheap,
    prompt: emailPrompt(input),
    schemaName: "emails",
    shape: emailAnswerShape,
  });
  const written = answer.variants.slice(0, input.variants).map(({ subject, sentences }) => ({
    subject: subject.trim(),
    sentences: sentences.map((sentence) => withRealIds(sentence, input)),
  }));
  const rewritten = await rewriteRefused(written, input, models);
  const ground = { ...input, facts: input.company.facts };
  return rewritten.map((variant) => withoutRefused(variant, ground));
}
