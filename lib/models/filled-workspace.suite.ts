import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { insertApiKey } from "./api-key/store";
import { type CampaignInput, campaignInputShape } from "./campaign/shape";
import { createCampaign } from "./campaign/store";
import { type SiteReading, saveReading } from "./company/store";
import { writeSourceSecret } from "./custom-source/secret.store";
import { type CustomSourceInput, customSourceShape } from "./custom-source/shape";
import { saveCustomSource } from "./custom-source/store";
import { saveDrafts } from "./draft/store";
import type { FoundFact } from "./fact/shape";
import { listFacts, setFactHidden, writeFactByHand } from "./fact/store";
import { onceForKey } from "./idempotency/store";
import { insertIdentity } from "./identity/store";
import { insertInvitation } from "./invitation/store";
import { insertJob, moveJob } from "./job/store";
import type { Role } from "./membership/shape";
import { insertMember } from "./membership/store";
import { reserveModelCall } from "./model-call/store";
import { claimBatch } from "./model-request/batch.store";
import { keepRequest } from "./model-request/store";
import { writeProviderSecret } from "./oidc-provider/secret.store";
import { type OidcProviderInput, oidcProviderInputShape } from "./oidc-provider/shape";
import { saveOidcProvider } from "./oidc-provider/store";
import { insertRecords, insertRowIssues } from "./record/bulk.store";
import { saveSearchIndex } from "./record/search-index.store";
import { enterStage, finishRecord, listWaiting, setCompany } from "./record/store";
import { insertSession } from "./session/store";
import { saveAsks } from "./source-ask/store";
import { createUpload } from "./upload/store";
import { insertUser } from "./user/store";

export const NOW = new Date("2026-03-04T10:00:00.000Z");
export const NO_CAPS = { recordMicros: null, jobMicros: null, monthMicros: null };

/** A brief as small as it may be. */
export function campaignOf(name: string): CampaignInput {
  const brief = { offer: `We print catalogues, says ${name}.`, senderName: name, senderCompany: name };
  return campaignInputShape.parse({ ...brief, name });
}

/** A declared source as small as it may be. */
export function customSourceOf(name: string): CustomSourceInput {
  const fields = [{ field: "email", path: "email" }];
  return customSourceShape.parse({ name, label: name, url: `https://${name}.example/{domain}`, fields });
}

/** A login of its own, as small as it may be. */
export function oidcProviderOf(name: string): OidcProviderInput {
  return oidcProviderInputShape.parse({
    ...{ name, issuer: `https://login.${name}.example`, clientId: name, onlyThisWay: false },
    allowedDomains: [`${name}.example`],
    roleMapping: { claim: name, roles: [{ group: name, role: "member" }], otherwise: null },
  });
}

/** A workspace of its own. */
export async function openWorkspace(db: Tenant["db"], name: string): Promise<Tenant> {
  await db.workspace.create({ data: { id: name, name, slug: name } });
  return { db, workspaceId: name };
}

/** A person of a workspace, with a session in it. @returns their id */
export async function addMember(tenant: Tenant, role: Role, name: string): Promise<string> {
  const { db, workspaceId } = tenant;
  const person = { email: `${name}@${workspaceId}.example`, name, passwordHash: "none", workspaceId: null };
  const { id } = await insertUser(db, person);
  await insertMember(tenant, id, role);
  const byPassword = {
    providerId: null,
    accessToken: null,
    refreshToken: null,
    way: null,
    userAgent: name,
    address: "",
  };
  const expiresAt = new Date(NOW.getTime() + 30 * 86_400_000);
  await insertSession(
    db,
    { tokenHash: `hash-of-${name}`, userId: id, workspaceId, expiresAt, ...byPassword },
    NOW,
  );
  return id;
}

function invitationOf(name: string, invitedBy: string) {
  const expiresAt = new Date("2100-01-01");
  return {
    ...{ email: `guest@${name}.example`, role: "viewer" as const },
    ...{ tokenHash: `invitation-${name}`, invitedBy, expiresAt },
  };
}

/** A running job with so many waiting records. @returns its id and theirs, in order */
export async function addJob(
  tenant: Tenant,
  records: number,
): Promise<{ jobId: string; campaignId: string; uploadId: string; recordIds: string[] }> {
  const { workspaceId: name } = tenant;
  const { id: campaignId } = await createCampaign(tenant, campaignOf(name));
  const file = { fileName: `${name}.csv`, path: `${name}-path`, bytes: 12 };
  const { id: uploadId } = await createUpload(tenant, file);
  const jobId = newId();
  const choices = { options: {}, mapping: {} };
  const job = { id: jobId, name, campaignId, fileName: file.fileName, trial: false, uploadId, choices };
  await insertJob(tenant, { ...job, capUsd: 5 });
  const rows = Array.from({ length: records }, (_, index) => ({
    position: index + 1,
    cells: [name, String(index)],
    lead: { company: `${name} ${index}` },
  }));
  const block = await insertRecords(tenant, jobId, rows);
  if (block !== null) await saveSearchIndex(tenant, jobId, [block]);
  await moveJob(tenant, jobId, ["pending"], "running", { now: NOW });
  const recordIds = (await listWaiting(tenant, jobId, 0, records)).map(({ id }) => id);
  return { jobId, campaignId, uploadId, recordIds };
}

export function factOf(field: FoundFact["field"], value: string, text: string): FoundFact {
  const start = text.indexOf(value);
  return { field, value, quote: value, start, end: start + value.length, adapter: "text", confidence: 0.9 };
}

/** A reading of one page that holds the given values. */
export function readingOf(domain: string, values: [FoundFact["field"], string][], now = NOW): SiteReading {
  const text = values.map(([, value]) => value).join("\n");
  const url = `http://${domain}/`;
  const page = { url, title: domain, language: "en", text, hash: `hash-${text}`, via: "fetch" as const };
  return {
    ...{ domain, homeUrl: url, name: domain, language: "en", status: "ready", reason: null },
    pages: [{ ...page, etag: null, fetchedAt: now }],
    facts: values.map(([field, value], rank) => ({ page: 0, rank, fact: factOf(field, value, text) })),
    readAt: now,
    expiresAt: new Date(now.getTime() + 86_400_000),
  };
}

/** A workspace with something of everything; each text in it holds the workspace's name. */
export async function fillWorkspace(db: Tenant["db"], name: string) {
  const tenant = await openWorkspace(db, name);
  const key = { name, prefix: `ll_${name}`, secretHash: `hash-${name}`, role: "member" as const };
  const { id: keyId } = await insertApiKey(tenant, { ...key, madeBy: name, expiresAt: null }, NOW);
  const userId = await addMember(tenant, "owner", name);
  const invitationId = await insertInvitation(tenant, invitationOf(name, userId), NOW);
  const { recordIds, ...ids } = await addJob(tenant, 4);
  const [waiting = "", running = "", failed = "", done = ""] = recordIds;
  const reading = readingOf(`${name}.example`, [
    ["email", `info@${name}.example`],
    ["phone", `tel ${name}`],
  ]);
  const companyId = await saveReading(tenant, reading);
  for (const id of [running, failed, done]) {
    await enterStage(tenant, id, 1, "find-website", NOW);
    await setCompany(tenant, id, 1, companyId);
  }
  await finishRecord(tenant, failed, 1, { status: "failed", reason: `${name} is down`, now: NOW });
  await finishRecord(tenant, done, 1, { status: "done", reason: null, now: NOW });
  await writeFactByHand(tenant, done, { field: "fax", value: `fax ${name}`, replaces: null, now: NOW });
  const facts = await listFacts(tenant, { id: done, companyId });
  await setFactHidden(tenant, done, facts[1]?.id ?? "", true);
  const sentences = [{ text: `Hello ${name},`, basis: "neutral" as const, factIds: [] }];
  const draft = {
    subject: name,
    body: name,
    language: "en",
    sentences,
    writer: "template" as const,
    receipt: null,
  };
  await saveDrafts(tenant, done, [{ ...draft, variant: 1 }]);
  const draftId = (await db.draft.findFirstOrThrow({ where: { recordId: done } })).id;
  await insertRowIssues(tenant, ids.jobId, [{ line: 9, kind: "faulty", reason: name, cells: [name] }]);
  const purpose = { jobId: ids.jobId, recordId: done, stage: "write-email", provider: "openai", model: name };
  const call = await reserveModelCall(tenant, purpose, 10, NO_CAPS, NOW);
  const requestId = newId();
  const words = {
    ...{ model: name, system: "s", prompt: name, schemaName: "s", jsonSchema: {} },
    maxTokens: 1,
  };
  const kept = {
    ...{ jobId: ids.jobId, recordId: done, provider: "openai" },
    request: { ...words, temperature: 0 },
  };
  const requestKey = `key of ${name}`;
  await keepRequest(tenant, { ...kept, id: requestId, key: requestKey }, NOW);
  const together = { provider: "openai", model: name };
  const sent = await claimBatch(tenant, together, 1, { now: NOW, lookAt: NOW });
  await keepRequest(tenant, { ...kept, id: newId(), key: `second ${requestKey}` }, NOW);
  await onceForKey(tenant, { key: "k", route: "r", requestHash: "h" }, NOW, async () => ({
    status: 201,
    body: name,
  }));
  const ask = { source: "finder", latencyMs: 5, costUsd: 0.01 };
  const about = { jobId: ids.jobId, recordId: done, companyId, now: NOW };
  await saveAsks(tenant, about, [
    {
      ask: { ...ask, answers: [{ field: "email", outcome: "hit", values: [name], confidence: 1 }] },
      facts: [],
      ofCompany: true,
    },
  ]);
  const sourceId = await saveCustomSource(tenant, customSourceOf(name), null);
  await writeSourceSecret(tenant, sourceId, `secret of ${name}`);
  const providerId = await saveOidcProvider(tenant, oidcProviderOf(name));
  await writeProviderSecret(tenant, providerId, `secret of ${name}`);
  await insertIdentity(tenant, { provider: providerId, subject: name }, userId);
  const { id: sessionId } = await db.session.findFirstOrThrow({ where: { userId } });
  const callId = "id" in call ? call.id : "";
  const factId = facts[1]?.id ?? "";
  return {
    tenant,
    ...ids,
    keyId,
    userId,
    invitationId,
    companyId,
    waiting,
    running,
    failed,
    requestId,
    requestKey,
    batchId: sent?.id ?? "",
    done,
    draftId,
    callId,
    factId,
    sourceId,
    providerId,
    sessionId,
  };
}

export type Filled = Awaited<ReturnType<typeof fillWorkspace>>;
