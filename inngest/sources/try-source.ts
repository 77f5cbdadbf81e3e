import { createDeclaredSource } from "@/lib/adapters/sources/registry";
import { readSourceSecrets } from "@/lib/models/custom-source/secret.store";
import type { CustomSourceInput } from "@/lib/models/custom-source/shape";
import type { Lead } from "@/lib/models/record/shape";
import type { SourceAsk } from "@/lib/models/source-ask/shape";
import { toOutcomes } from "@/lib/models/source-ask/to-outcomes";
import { payForCall } from "@/lib/pipeline/ask-sources/pay-for-call";
import { systemClock } from "@/lib/platform/clock";
import type { Tenant } from "@/lib/platform/tenant";
import { enrichment } from "../enrichment";
import { capsOf } from "../steps/caps-of";
import type { SecretChange } from "./save-source";
import { staysOnServer } from "./stays-on-server";
import { subjectOf } from "./subject-of";

/**
 * Asks a declared source once about a sample, as it would be saved. The call is paid for within the month's cap.
 * @param about.id names the stored source whose secret is taken where none is given
 */
export async function trySource(
  tenant: Tenant,
  input: CustomSourceInput,
  about: { id: string | null; secret: SecretChange; sample: Lead },
): Promise<SourceAsk> {
  const secret = await secretOf(tenant, input, about);
  const source = createDeclaredSource(input, secret, enrichment().sources.out);
  const purse = {
    tenant,
    purpose: { jobId: null, recordId: null },
    caps: await capsOf(tenant, { recordCapUsd: null, capUsd: null }),
    clock: systemClock,
  };
  const { website: site, country } = about.sample;
  const website = site ? `https://${site.replace(/^https?:\/\//, "")}` : null;
  const subject = subjectOf({ lead: about.sample, website }, country);
  const start = systemClock.now();
  const answer = await payForCall(purse, source, { subject, fields: source.fields, pages: 0, known: [] });
  const latencyMs = answer.requests === 0 ? null : Math.round(systemClock.now() - start);
  return { source: input.name, answers: toOutcomes(answer.fields), latencyMs, costUsd: answer.costUsd };
}

async function secretOf(
  tenant: Tenant,
  input: CustomSourceInput,
  { id, secret }: { id: string | null; secret: SecretChange },
): Promise<string | null> {
  if (secret.kind === "set") return secret.secret;
  if (secret.kind === "remove" || id === null || !(await staysOnServer(tenant, id, input))) return null;
  return (await readSourceSecrets(tenant)).get(id) ?? null;
}
