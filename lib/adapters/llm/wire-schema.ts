import { z } from "zod";

/**
 * What the strict modes of the providers refuse or ignore. Zod still checks all of it on the answer.
 */
const NOT_ON_THE_WIRE: ReadonlySet<string> = new Set([
  "$schema",
  "default",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
]);

function strip(node: unknown, isPropertyMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => strip(item, false));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isPropertyMap || !NOT_ON_THE_WIRE.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, strip(value, !isPropertyMap && key === "properties")]),
  );
}

/** The JSON Schema of a shape as every provider's strict mode accepts it. */
export function wireSchema(shape: z.ZodType): Record<string, unknown> {
  const schema = strip(z.toJSONSchema(shape), false);
  return schema as Record<string, unknown>;
}
