import { z } from "zod";

export type ReadAnswer<Shape extends z.ZodType> =
  | { ok: true; value: z.infer<Shape> }
  | { ok: false; problem: string };

/** The JSON in an answer: models without a strict mode like to wrap it in a code fence or a word of greeting. */
function jsonIn(text: string): string {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  return from === -1 || to < from ? text : text.slice(from, to + 1);
}

/** Reads an answer's text as a shape, or says in words a model understands what is wrong with it. */
export function readJsonAnswer<Shape extends z.ZodType>(text: string, shape: Shape): ReadAnswer<Shape> {
  if (text.trim() === "") return { ok: false, problem: "The answer was empty." };
  let json: unknown;
  try {
    json = JSON.parse(jsonIn(text));
  } catch (error) {
    return { ok: false, problem: `The answer is not valid JSON: ${(error as SyntaxError).message}` };
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problem: z.prettifyError(parsed.error).slice(0, 1500) };
}
