import type { z } from "zod";
import { type Clock, systemClock } from "@/lib/platform/clock";
import { AppError, toAppError } from "@/lib/platform/errors";
import type { AskForShape, LlmAdapter, LlmAnswer, ModelCallReport, ShapedAsk, TokenUsage } from "./contract";
import { type ReadAnswer, readJsonAnswer } from "./read-json-answer";
import { wireSchema } from "./wire-schema";

const NOTHING_USED: TokenUsage = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
/** How many times more room the second try gets when the first answer was cut off. */
const MORE_ROOM = 2;
const MOST_SHOWN = 4000;

interface Settings {
  timeoutMs: number;
  clock?: Clock;
}

interface Try {
  prompt: string;
  maxTokens: number;
}

interface Result<Shape extends z.ZodType> {
  answer: LlmAnswer;
  read: ReadAnswer<Shape>;
}

function outcomeOf(stop: LlmAnswer["stop"], ok: boolean): ModelCallReport["outcome"] {
  if (stop === "refused") return "refused";
  if (stop === "cut_off") return "cut_off";
  return ok ? "ok" : "invalid";
}

function repairPrompt(prompt: string, answer: LlmAnswer, problem: string): string {
  return [
    prompt,
    "Your last answer did not fit the wanted shape.",
    `Last answer:\n${answer.text.slice(0, MOST_SHOWN)}`,
    `Problem:\n${problem}`,
    "Answer again, complete and in the wanted shape.",
  ].join("\n\n");
}

function nextTry<Shape extends z.ZodType>(ask: ShapedAsk<Shape>, { answer, read }: Result<Shape>): Try {
  if (answer.stop === "cut_off") return { prompt: ask.prompt, maxTokens: ask.maxTokens * MORE_ROOM };
  const problem = read.ok ? "" : read.problem;
  return { prompt: repairPrompt(ask.prompt, answer, problem), maxTokens: ask.maxTokens };
}

/** One request and its report. The report is written before anything else happens, whatever came back. */
async function askOnce<Shape extends z.ZodType>(
  adapter: LlmAdapter,
  { timeoutMs, clock = systemClock }: Settings,
  ask: ShapedAsk<Shape>,
  { prompt, maxTokens }: Try,
): Promise<Result<Shape>> {
  const { model, system, schemaName, temperature, signal } = ask;
  const startedAt = clock.now();
  const report = (told: Pick<ModelCallReport, "model" | "usage" | "outcome" | "error">) =>
    ask.onCall({ provider: adapter.provider, prompt, durationMs: clock.now() - startedAt, ...told });
  const jsonSchema = wireSchema(ask.shape);
  let answer: LlmAnswer;
  try {
    const request = { model, system, prompt, schemaName, jsonSchema, maxTokens, temperature, timeoutMs };
    answer = await adapter.complete(signal === undefined ? request : { ...request, signal });
  } catch (error) {
    await report({ model, usage: NOTHING_USED, outcome: "failed", error: toAppError(error).message });
    throw error;
  }
  const read = readJsonAnswer(answer.text, ask.shape);
  const outcome = outcomeOf(answer.stop, read.ok);
  await report({ model: answer.model, usage: answer.usage, outcome, error: read.ok ? null : read.problem });
  return { answer, read };
}

function refusal(): AppError {
  return new AppError("upstream_failed", "The model declined to answer.", { retryable: false });
}

/**
 * An asker bound to an adapter: one request, and one more when the answer was cut off (with more room) or did
 * not fit (showing what was wrong). Failed requests are not repeated here: the durable step that asked does that,
 * after the wait the error names.
 *
 * The bound function throws the adapter's errors as they are, and AppError `upstream_failed`: not retryable for a
 * refusal, retryable when two answers in a row could not be used.
 */
export function askForShape(adapter: LlmAdapter, settings: Settings): AskForShape {
  return async (ask) => {
    const first = await askOnce(adapter, settings, ask, { prompt: ask.prompt, maxTokens: ask.maxTokens });
    if (first.answer.stop === "refused") throw refusal();
    if (first.read.ok && first.answer.stop === "end") return first.read.value;
    ask.signal?.throwIfAborted();
    const second = await askOnce(adapter, settings, ask, nextTry(ask, first));
    if (second.answer.stop === "refused") throw refusal();
    if (second.read.ok) return second.read.value;
    throw new AppError("upstream_failed", "The model's answer could not be used, twice in a row.", {
      cause: new Error(second.read.problem),
    });
  };
}
