import { z } from "zod";
import { sentenceShape } from "@/lib/models/draft/shape";

/** What a model answers: the emails as lists of sentences, each with what carries it. */
export const emailAnswerShape = z.object({
  variants: z
    .array(
      z.object({
        subject: z.string().trim().min(1).max(120),
        sentences: z.array(sentenceShape).min(2).max(30),
      }),
    )
    .min(1),
});

/** What a model answers when it is shown vetoed sentences: the same places, new words. */
export const rewriteAnswerShape = z.object({
  rewrites: z.array(z.object({ place: z.string(), sentence: sentenceShape })),
});
