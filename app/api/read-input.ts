import type { z } from "zod";
import { AppError } from "@/lib/platform/errors";

/**
 * Input in its wanted shape.
 * @throws AppError `invalid_input` naming every field that is wrong
 */
export function readInput<Shape extends z.ZodType>(shape: Shape, input: unknown, under = ""): z.infer<Shape> {
  const parsed = shape.safeParse(input);
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
