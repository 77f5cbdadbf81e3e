import type { KnownValue } from "@/lib/adapters/sources/contract";
import { findCompany } from "@/lib/models/company/store";
import type { Fact } from "@/lib/models/fact/shape";
import { listFacts } from "@/lib/models/fact/store";
import { enterStage } from "@/lib/models/record/store";
import { listAsks, saveAsks } from "@/lib/models/source-ask/store";
import { askSources } from "@/lib/pipeline/ask-sources/run";
import { systemClock } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { whileJobRuns } from "../running-jobs";
import { loadPlan } from "../sources/load-plan";
import { loadSources } from "../sources/load-sources";
import { subjectOf } from "../sources/subject-of";
import { capsOf } from "./caps-of";
import { judgeMailboxes } from "./judge-mailboxes";
import { oneAtATime } from "./one-at-a-time";
import { loadBrief, loadTarget, type Target, tenantOf } from "./target";

/**
 * Asks the campaign's other sources about a record, in the campaign's order.
 * @param companyId null where no website was found: then only the row is known
 * @param lastTry whether a failure that may pass is taken as it is
 * @throws AppError `unavailable` when another try may help; what was answered is kept and not asked again
 */
export async function askSourcesStep(
  target: Target,
  companyId: string | null,
  lastTry: boolean,
): Promise<{ asked: number }> {
  const tenant = await tenantOf(target);
  await enterStage(tenant, target.recordId, target.attempt, "ask-sources", new Date());
  // Leads of one company wait for one answer and share it.
  return oneAtATime(`${tenant.workspaceId} ${companyId ?? target.recordId} sources`, () =>
    askAll(tenant, target, companyId, lastTry),
  );
}

async function askAll(tenant: Tenant, target: Target, companyId: string | null, lastTry: boolean) {
  const { jobId, recordId } = target;
  const { record, country } = await loadTarget(tenant, target);
  const [plan, sources, brief, company, facts] = await Promise.all([
    loadPlan(tenant, jobId),
    loadSources(tenant),
    loadBrief(tenant, jobId),
    companyId === null ? null : findCompany(tenant, companyId),
    listFacts(tenant, { id: recordId, companyId }),
  ]);
  const asked = await listAsks(tenant, { recordId, companyId, since: company?.readAt ?? null });
  const purse = {
    tenant,
    purpose: { jobId, recordId },
    caps: await capsOf(tenant, brief),
    clock: systemClock,
  };
  const { answered, retry } = await whileJobRuns(tenant, jobId, (signal) =>
    askSources(
      { sources, purse },
      {
        ...{ plan, asked, signal, mayRetry: !lastTry },
        subject: subjectOf(record, country),
        known: facts.filter(({ hidden }) => !hidden).map(toKnown),
      },
    ),
  );
  await saveAsks(tenant, { jobId, recordId, companyId, now: new Date() }, answered);
  if (retry !== null)
    throw new AppError("unavailable", retry.message, { retryAfterMs: retry.retryAfterMs ?? undefined });
  await judgeMailboxes(tenant, { recordId, companyId, domain: company?.domain ?? null }, plan);
  return { asked: answered.length };
}

function toKnown({ field, value, detail, sourceUrl, quote, confidence, adapter }: Fact): KnownValue {
  return { field, value, detail, sourceUrl, quote, confidence, adapter };
}
