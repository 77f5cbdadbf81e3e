import type { Source, SourceAnswer, SourceQuery } from "@/lib/adapters/sources/contract";
import {
  type CallCaps,
  type CallPurpose,
  reserveModelCall,
  settleModelCall,
} from "@/lib/models/model-call/store";
import type { Clock } from "@/lib/platform/clock";
import type { Tenant } from "@/lib/platform/tenant";

/** The stage and the provider that paid sources have in the money ledger. */
export const ASK_STAGE = "ask-sources";
const PROVIDER = "source";

export interface Purse {
  tenant: Tenant;
  purpose: Pick<CallPurpose, "jobId" | "recordId">;
  caps: CallCaps;
  clock: Clock;
}

const CAP_TEXT = {
  record: "The money cap of this record is reached",
  job: "The money cap of this job is reached",
  month: "This month's money cap of the workspace is reached",
};

/**
 * Asks a source, its price held against the caps as a model's is: a call that would pass a cap is not made, and the
 * fields are skipped with the reason. A free source leaves no row in the ledger.
 */
export async function payForCall(purse: Purse, source: Source, query: SourceQuery): Promise<SourceAnswer> {
  if (source.pricePerCallUsd === 0) return source.ask(query);
  const { tenant, caps, clock } = purse;
  const purpose = { ...purse.purpose, stage: ASK_STAGE, provider: PROVIDER, model: source.name };
  const expected = toMicros(source.pricePerCallUsd) ?? 0;
  const reserved = await reserveModelCall(tenant, purpose, expected, caps, new Date(clock.now()));
  if ("cap" in reserved) return skipAll(query, CAP_TEXT[reserved.cap]);
  const start = clock.now();
  const settle = (answer: SourceAnswer | null, error: string | null) =>
    settleModelCall(tenant, reserved.id, {
      ...{ model: source.name, inputTokens: 0, cachedTokens: 0, outputTokens: 0 },
      costMicros: answer === null ? 0 : toMicros(answer.costUsd),
      durationMs: Math.round(clock.now() - start),
      outcome: error === null ? "ok" : "failed",
      error,
    });
  try {
    const answer = await source.ask(query);
    await settle(answer, failureIn(answer));
    return answer;
  } catch (error) {
    await settle(null, error instanceof Error ? error.message : "the call was given up");
    throw error;
  }
}

function failureIn({ fields }: SourceAnswer): string | null {
  const failed = Object.values(fields).find(({ outcome }) => outcome === "error");
  return failed?.outcome === "error" ? failed.message : null;
}

function skipAll(query: SourceQuery, reason: string): SourceAnswer {
  const fields = query.fields.map((field) => [field, { outcome: "skipped" as const, reason }]);
  return { fields: Object.fromEntries(fields), requests: 0, costUsd: 0 };
}

function toMicros(usd: number | null): number | null {
  return usd === null ? null : Math.ceil(usd * 1e6);
}
