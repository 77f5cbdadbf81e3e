import type { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { storableText } from "@/lib/platform/storable-text";

/**
 * Input in its wanted shape. Its texts come without what no database takes for text: NUL, and halves of letters.
 * @throws AppError `invalid_input` naming every field that is wrong
 */
export function readInput<Shape extends z.ZodType>(shape: Shape, input: unknown, under = ""): z.infer<Shape> {
  const parsed = shape.safeParse(storable(input));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    field: [under, ...issue.path].filter((part) => part !== "").join("."),
    message: issue.message,
  }));
  const first = fields[0];
  throw new AppError(
    "invalid_input",
    first ? `${first.field || "input"}: ${first.message}` : "The input is wrong",
    { fields },
  );
}

/** Deeper than anything that we ask for, and far above what the stack bears. */
const DEEPEST = 100;

/** @throws AppError `invalid_input` for what is nested without end */
function storable(input: unknown, depth = 0): unknown {
  if (typeof input === "string") return storableText(input);
  if (!Array.isArray(input) && !isPlain(input)) return input;
  if (depth === DEEPEST) throw tooDeep();
  const inside = (value: unknown) => storable(value, depth + 1);
  if (Array.isArray(input)) return input.map(inside);
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [storableText(name), inside(value)]),
  );
}

function tooDeep(): AppError {
  const message = `is nested deeper than ${DEEPEST} levels`;
  return new AppError("invalid_input", `The input ${message}`, { fields: [{ field: "input", message }] });
}

/** An object as JSON and forms make them: files, dates and the like are left alone. */
function isPlain(input: unknown): input is Record<string, unknown> {
  if (typeof input !== "object" || input === null) return false;
  const kind: unknown = Object.getPrototypeOf(input);
  return kind === Object.prototype || kind === null;
}

/** The query of an address as an object, for `readInput`. */
export function queryOf(url: URL): Record<string, string> {
  return Object.fromEntries(url.searchParams);
}

/** @throws AppError `invalid_input` when the text is not JSON */
export function readJson(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("invalid_input", `${field} is not JSON`, {
      fields: [{ field, message: "is not JSON" }],
    });
  }
}
