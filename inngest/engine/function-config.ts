import { z } from "zod";

const expression = z.string().min(1);
const period = z.string().min(1);

const concurrencyLimit = z.strictObject({
  limit: z.number().int().min(1),
  key: expression.optional(),
  scope: z.literal("fn").optional(),
});

/**
 * What the SDK says about one function when it registers, as far as the embedded engine can do it.
 * Everything is strict: an option that is not here is refused rather than ignored.
 */
export const functionConfigShape = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  triggers: z.array(
    z.union([
      z.strictObject({
        event: z.string().regex(/^[^*]+$/, "wildcards are not supported"),
        expression: expression.nullish(),
      }),
      z.strictObject({ cron: z.string().min(1) }),
    ]),
  ),
  steps: z.strictObject({
    step: z.object({ retries: z.object({ attempts: z.number().int().min(0) }).optional() }),
  }),
  idempotency: expression.optional(),
  concurrency: z
    .union([z.number().int().min(1), concurrencyLimit, z.array(concurrencyLimit).max(2)])
    .optional()
    .transform((given) => {
      if (given === undefined) return [];
      if (typeof given === "number") return [{ limit: given }];
      return Array.isArray(given) ? given : [given];
    }),
  throttle: z
    .strictObject({
      limit: z.number().int().min(1),
      period,
      burst: z.number().int().min(1).default(1),
      key: expression.optional(),
    })
    .optional(),
  rateLimit: z
    .strictObject({ limit: z.number().int().min(1), period, key: expression.optional() })
    .optional(),
  cancel: z
    .array(z.strictObject({ event: z.string(), if: expression.optional(), timeout: z.string().optional() }))
    .default([]),
});

export type FunctionConfig = z.infer<typeof functionConfigShape>;

/** Retries that the SDK leaves unsaid. */
const DEFAULT_RETRIES = 4;

/** How often a step may be tried in all. */
export function maxAttempts(config: FunctionConfig): number {
  return (config.steps.step.retries?.attempts ?? DEFAULT_RETRIES) + 1;
}
