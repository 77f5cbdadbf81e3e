import { askForShape } from "@/lib/adapters/llm/ask-for-shape";
import { priceOf } from "@/lib/adapters/llm/price-of";
import type { CampaignBrief } from "@/lib/models/campaign/shape";
import { findCompany } from "@/lib/models/company/store";
import { makeReceipt } from "@/lib/models/draft/make-receipt";
import { saveDrafts } from "@/lib/models/draft/store";
import type { Fact } from "@/lib/models/fact/shape";
import { HAND, listFacts } from "@/lib/models/fact/store";
import { getJob } from "@/lib/models/job/store";
import { enterStage } from "@/lib/models/record/store";
import { batchModel, WaitsForBatch } from "@/lib/pipeline/meter-model/batch-model";
import { meterModel } from "@/lib/pipeline/meter-model/meter-model";
import { pickLanguage } from "@/lib/pipeline/write-email/pick-language";
import { type EmailModels, writeEmail } from "@/lib/pipeline/write-email/run";
import { systemClock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { isFeatureOn } from "@/lib/platform/flags";
import type { Tenant } from "@/lib/platform/tenant";
import { enrichment } from "../enrichment";
import { hasBatches } from "../jobs/refuse-hurry";
import { whileJobRuns } from "../running-jobs";
import { capsOf } from "./caps-of";
import { pickRewriter } from "./pick-rewriter";
import { loadBrief, loadTarget, type Target, tenantOf } from "./target";

/** What came of writing; `waitsFor` names the request whose answer is a batch away, after which it is written anew. */
type Written = { drafts: number; held: string | null; waitsFor: null } | { waitsFor: string };

/** Writes the email's variants from what is proven about the company, and keeps them. */
export async function writeEmailStep(target: Target, site: { companyId: string }): Promise<Written> {
  return write(target, site).catch((error: unknown) => {
    if (error instanceof WaitsForBatch) return { waitsFor: error.requestId };
    throw error;
  });
}

async function write(target: Target, site: { companyId: string }): Promise<Written> {
  const tenant = await tenantOf(target);
  const { record } = await loadTarget(tenant, target);
  await enterStage(tenant, target.recordId, target.attempt, "write-email", new Date());
  const brief = await loadBrief(tenant, target.jobId);
  const company = await findCompany(tenant, site.companyId);
  const facts = (await listFacts(tenant, { id: record.id, companyId: site.companyId })).filter(isProof);
  const { models, onCall } = await meteredModels(tenant, target, brief);
  const { drafts, held } = await whileJobRuns(tenant, target.jobId, (signal) =>
    writeEmail({
      recordId: record.id,
      brief,
      lead: record.lead,
      company: { name: company?.name ?? record.lead.company ?? null, domain: company?.domain ?? null, facts },
      language: pickLanguage(brief.language, company?.language ?? null),
      variants: isFeatureOn("email_variants") ? brief.variants : 1,
      models,
      onCall,
      signal,
    }),
  );
  const checkedAt = new Date();
  const kept = drafts.map(({ origin, ...draft }) => ({
    ...draft,
    receipt: makeReceipt({ ...draft, origin }, facts, checkedAt),
  }));
  await saveDrafts(tenant, record.id, kept);
  return { drafts: drafts.length, held, waitsFor: null };
}

/** An email rests on what stands in a stored page or what a person wrote; what other sources say proves nothing. */
function isProof({ pageId, adapter }: Fact): boolean {
  return pageId !== null || adapter === HAND;
}

/** The configured model behind the ledger and the caps; no models where the template writer writes. */
async function meteredModels(tenant: Tenant, target: Target, brief: CampaignBrief) {
  const { llm } = enrichment();
  const settings = env();
  const purpose = { jobId: target.jobId, recordId: target.recordId, stage: "write-email" };
  const caps = await capsOf(tenant, brief);
  const parts = { tenant, purpose, caps, priceOf, clock: systemClock };
  const { adapter, onCall } = (await hasTime(tenant, target, brief))
    ? batchModel(llm.adapter, { ...parts, attempt: target.attempt })
    : meterModel(llm.adapter, parts);
  const models: EmailModels = {
    ask: askForShape(adapter, { timeoutMs: settings.LLM_TIMEOUT_MS }),
    cheap: llm.cheapModel,
    rewriter: () => pickRewriter(tenant, purpose, llm),
    maxTokens: settings.LLM_MAX_TOKENS,
    temperature: settings.LLM_TEMPERATURE,
  };
  return { models: llm.adapter.provider === "template" ? null : models, onCall };
}

/**
 * Whether a record may wait for a batch. Somebody looks at a trial while it runs, so it may not; a campaign from a time when
 * the provider had batches goes on without.
 */
async function hasTime(tenant: Tenant, { jobId }: Target, { noHurry }: CampaignBrief): Promise<boolean> {
  if (!noHurry || !hasBatches()) return false;
  const { trial } = await getJob(tenant, jobId);
  return !trial;
}
