import { expect } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import * as keys from "./api-key/store";
import * as audit from "./audit/store";
import { belongsTo } from "./belongs-to";
import * as campaigns from "./campaign/store";
import * as companies from "./company/store";
import * as secrets from "./custom-source/secret.store";
import * as customSources from "./custom-source/store";
import * as dataKeys from "./data-key/store";
import * as draftBytes from "./draft/bytes.store";
import * as drafts from "./draft/store";
import * as factBytes from "./fact/bytes.store";
import * as details from "./fact/details.store";
import * as facts from "./fact/store";
import {
  campaignOf,
  customSourceOf,
  type Filled,
  NO_CAPS,
  NOW,
  oidcProviderOf,
  readingOf,
} from "./filled-workspace.suite";
import * as answers from "./idempotency/store";
import * as identities from "./identity/store";
import * as invitations from "./invitation/store";
import * as counts from "./job/count-records.store";
import * as hitRates from "./job/hit-rates.store";
import * as interrupted from "./job/interrupted.store";
import * as names from "./job/names.store";
import * as outcomes from "./job/outcome.store";
import * as past from "./job/past.store";
import * as progress from "./job/progress.store";
import * as jobs from "./job/store";
import * as unfinished from "./job/unfinished.store";
import * as jsonBytes from "./json-bytes.store";
import * as jsonRows from "./json-rows.store";
import * as members from "./membership/store";
import * as calls from "./model-call/store";
import * as batches from "./model-request/batch.store";
import * as requests from "./model-request/store";
import * as providerSecrets from "./oidc-provider/secret.store";
import * as providers from "./oidc-provider/store";
import * as persons from "./privacy/person.store";
import * as stretches from "./privacy/stretches.store";
import * as suppressions from "./privacy/suppression.store";
import * as bulk from "./record/bulk.store";
import * as exported from "./record/export.store";
import * as neighbours from "./record/neighbours.store";
import * as proofBytes from "./record/proof-bytes.store";
import * as rebuilt from "./record/rebuild-search-index.store";
import * as rows from "./record/rows.store";
import * as searched from "./record/search.store";
import * as searchIndex from "./record/search-index.store";
import * as searchSlices from "./record/search-slices.store";
import * as records from "./record/store";
import * as retention from "./retention/store";
import * as sessionTokens from "./session/tokens.store";
import * as figures from "./source-ask/figures.store";
import * as asks from "./source-ask/store";
import * as uploads from "./upload/store";
import * as users from "./user/store";
import * as gathered from "./word-block/gather.store";
import * as wordBlocks from "./word-block/store";
import * as factorRule from "./workspace/second-factor.store";

/** A store function as tenant `b`, with the ids of `a`. */
export type Attempt = (b: Tenant, a: Filled) => Promise<unknown>;

const page = { limit: 50 };
const outcome = {
  model: "m",
  inputTokens: 1,
  cachedTokens: 0,
  outputTokens: 1,
  costMicros: 99,
  durationMs: 1,
};
const NO_TOKENS = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };
const ended = { status: "failed" as const, reason: "x", now: NOW };
const newDraft = { variant: 1, subject: "x", body: "x", language: "en", sentences: [], receipt: null };
const foretold = {
  ...{ costUsdP50: 1, costUsdP95: 2, strongRewrites: null, secondsP50: 1, secondsP95: 2 },
  ...{ hitRates: {}, restsOn: { trialRows: 1, pastRows: 0 } },
};
const choices = { options: {}, mapping: {} };
const ask = {
  source: "x",
  answers: [{ field: "email" as const, outcome: "miss" as const }],
  latencyMs: 1,
  costUsd: 0,
};
const sourceFact = {
  ...{
    field: "email" as const,
    value: "x@x.example",
    detail: null,
    sourceUrl: "https://x.example/",
    quote: "x",
  },
  ...{ adapter: "x", confidence: 1, rank: 0 },
};

const newKey = (prefix: string) => ({
  ...{ name: "n", prefix, secretHash: "h", role: "viewer" as const, madeBy: "b", expiresAt: null },
});

/** What must be refused with `not_found`. */
export const REFUSED: Record<string, Attempt> = {
  getOpenApiKey: (b, a) => keys.getOpenApiKey(b, a.keyId, NOW),
  replaceApiKey: (b, a) => keys.replaceApiKey(b, { id: a.keyId, endsAt: NOW }, newKey("ll_r"), NOW),
  revokeApiKey: (b, a) => keys.revokeApiKey(b, a.keyId, NOW),
  getCampaign: (b, a) => campaigns.getCampaign(b, a.campaignId),
  saveDrafts: (b, a) => drafts.saveDrafts(b, a.done, [{ ...newDraft, variant: 2, writer: "template" }]),
  editDraft: (b, a) => drafts.editDraft(b, a.draftId, { subject: "x", body: "x" }, NOW),
  writeFactByHand: (b, a) =>
    facts.writeFactByHand(b, a.done, { field: "email", value: "x", replaces: a.factId, now: NOW }),
  setFactHidden: (b, a) => facts.setFactHidden(b, a.done, a.factId, false),
  insertJob: (b, a) => {
    const names = { id: "stolen", name: "x", fileName: "x", campaignId: a.campaignId, uploadId: a.uploadId };
    return jobs.insertJob(b, { ...names, trial: false, choices, capUsd: null });
  },
  getJob: (b, a) => jobs.getJob(b, a.jobId),
  findJob: (b, a) => names.findJob(b, a.jobId),
  getJobProgress: (b, a) => progress.getJobProgress(b, a.jobId, NOW),
  getJobImport: (b, a) => jobs.getJobImport(b, a.jobId),
  getRecord: (b, a) => records.getRecord(b, a.done),
  getCustomSource: (b, a) => customSources.getCustomSource(b, a.sourceId),
  saveCustomSource: (b, a) => customSources.saveCustomSource(b, customSourceOf("stolen"), a.sourceId),
  readSourceFigures: (b, a) => figures.readSourceFigures(b, a.jobId),
  getUpload: (b, a) => uploads.getUpload(b, a.uploadId),
  revokeInvitation: (b, a) => invitations.revokeInvitation(b, a.invitationId, NOW),
  setRole: (b, a) => members.setRole(b, a.userId, "owner"),
  removeMember: (b, a) => members.removeMember(b, a.userId),
};

/** What must answer with nothing of `a`, and change nothing of it. */
export const EMPTY: Record<string, Attempt> = {
  readJsonRows: (b, a) => {
    const where = belongsTo("companyId", [a.companyId]);
    return jsonRows.readJsonRows<{ id: string }>(b, { table: "Fact", columns: ["id"], where, order: ["id"] });
  },
  readJsonBytes: async (b, a) => {
    const where = belongsTo("companyId", [a.companyId]);
    const query = { table: "Fact", members: [{ name: "value" }], of: "companyId", where, order: ["id"] };
    return [...(await jsonBytes.readJsonBytes(b, query)).values()];
  },
  // Both have a key, for both have a source with a secret: what must not be found is another's.
  findDataKey: async (b) => {
    const found = await dataKeys.findDataKey(b);
    return found?.workspaceId === b.workspaceId ? null : found;
  },
  findMentions: (b, a) => persons.findMentions(b, "Record", [a.tenant.workspaceId]),
  eraseMentions: (b, a) => persons.eraseMentions(b, "Record", [{ id: a.done }], [a.tenant.workspaceId]),
  dropUnquoted: (b, a) => persons.dropUnquoted(b, [a.companyId]),
  isShared: (b, a) => persons.isShared(b, a.tenant.workspaceId, new Set()),
  recountJobs: (b, a) => persons.recountJobs(b, [a.jobId]),
  forgetUploads: (b, a) => persons.forgetUploads(b, [a.uploadId]),
  listUploads: (b) => persons.listUploads(b),
  eraseFromEngine: (b, a) => persons.eraseFromEngine(b, [a.tenant.workspaceId]),
  findSuppressed: (b, a) => suppressions.findSuppressed(b, [a.tenant.workspaceId]),
  suppress: (b, a) => suppressions.suppress(b, a.tenant.workspaceId, NOW),
  appendAudit: (b) =>
    audit.appendAudit(b, { actor: { kind: "system", id: null, name: "x" }, action: "x" }, NOW),
  listAudit: (b) => audit.listAudit(b, {}, page),
  listAuditActors: async (b) => {
    const actors = await audit.listAuditActors(b);
    return actors.filter(({ name }) => name !== "x");
  },
  eraseAuditDetails: (b) =>
    audit.eraseAuditDetails(b, { kind: "system", id: null, name: "x" }, () => true, NOW),
  readAudit: (b) => audit.readAudit(b, 0, 9),
  readAuditHead: (b) => audit.readAuditHead(b),
  // What one's own retention is, is no news of another's.
  readFactorRule: async (b) => ((await factorRule.readFactorRule(b)) ? "on" : null),
  setFactorRule: (b) => factorRule.setFactorRule(b, false),
  readRetention: async (b) => Object.values(await retention.readRetention(b)).filter((days) => days !== null),
  setRetention: (b) => retention.setRetention(b, { keepJobsDays: null, keepPagesDays: null }),
  listEndedJobs: (b) => retention.listEndedJobs(b, new Date("2100-01-01"), 9),
  deleteEndedJob: (b, a) => retention.deleteEndedJob(b, a.jobId),
  deleteOldPages: (b) => retention.deleteOldPages(b, new Date("2000-01-01")),
  deleteUnusedCompanies: (b) => retention.deleteUnusedCompanies(b, new Date("2000-01-01")),
  insertDataKey: (b) => dataKeys.insertDataKey(b, { wrappedBy: "w", wrapped: "x" }),
  listAbandonedUploads: (b) => uploads.listAbandonedUploads(b, new Date("2100-01-01")),
  listApiKeys: (b) => keys.listApiKeys(b),
  insertApiKey: (b) => keys.insertApiKey(b, newKey("ll_n"), NOW),
  createCampaign: (b) => campaigns.createCampaign(b, campaignOf("own")),
  deleteCampaign: (b, a) => campaigns.deleteCampaign(b, a.campaignId),
  listCampaigns: (b) => campaigns.listCampaigns(b, page),
  findFreshCompany: (b, a) => companies.findFreshCompany(b, `${a.tenant.workspaceId}.example`, NOW),
  findCompany: (b, a) => companies.findCompany(b, a.companyId),
  saveReading: (b, a) => companies.saveReading(b, readingOf(`${a.tenant.workspaceId}.example`, [])),
  listPages: (b, a) => companies.listPages(b, a.companyId),
  listDrafts: (b, a) => drafts.listDrafts(b, a.done),
  listDraftsOf: async (b, a) => [...(await drafts.listDraftsOf(b, [a.done]))],
  listFacts: (b, a) => facts.listFacts(b, { id: a.done, companyId: a.companyId }),
  listFactsOf: async (b, a) => [
    ...(await facts.listFactsOf(b, [{ id: a.done, companyId: a.companyId }])).values(),
  ],
  findFactValue: (b, a) => facts.findFactValue(b, a.factId),
  onceForKey: (b) =>
    answers.onceForKey(b, { key: "k2", route: "r", requestHash: "h" }, NOW, async () => ({
      status: 1,
      body: "",
    })),
  countRecords: async (b, a) => [...(await counts.countRecords(b, [{ id: a.jobId, finishedAt: null }]))],
  listJobs: (b, a) => jobs.listJobs(b, { ...page, campaignId: a.campaignId }),
  listJobNames: (b) => names.listJobNames(b, 9),
  setImportResult: (b, a) =>
    jobs.setImportResult(b, a.jobId, { headers: ["x"], totalRecords: 1, duplicateRows: 0, faultyRows: 0 }),
  setForecast: (b, a) => jobs.setForecast(b, a.jobId, foretold),
  listOutcomes: (b, a) => outcomes.listOutcomes(b, a.jobId, 9),
  listPastJobs: (b) => past.listPastJobs(b, { sources: ["website"], variants: 2, model: null }, 9),
  readHitRates: (b, a) => hitRates.readHitRates(b, a.jobId),
  moveJob: (b, a) => jobs.moveJob(b, a.jobId, ["running"], "cancelled"),
  completeJobIfDone: (b, a) => jobs.completeJobIfDone(b, a.jobId, NOW),
  jobStatus: (b, a) => jobs.jobStatus(b, a.jobId),
  deleteJob: (b, a) => jobs.deleteJob(b, a.jobId),
  findUnfinishedJob: (b, a) => unfinished.findUnfinishedJob(b, `${a.tenant.workspaceId}.csv`, 12),
  listIdleJobs: (b) => interrupted.listIdleJobs(b, NOW),
  deleteHalfImported: (b) => interrupted.deleteHalfImported(b, new Date(NOW.getTime() + 86_400_000)),
  listInvitations: (b) => invitations.listInvitations(b, NOW),
  insertInvitation: (b, a) => {
    const email = `guest@${a.tenant.workspaceId}.example`;
    const later = new Date("2100-01-01");
    const fresh = { email, role: "viewer" as const, tokenHash: "b", invitedBy: "b", expiresAt: later };
    return invitations.insertInvitation(b, fresh, NOW);
  },
  listMembers: (b) => members.listMembers(b),
  findRole: (b, a) => members.findRole(b, a.userId),
  // Somebody who is in one workspace may be taken into another, by whoever is an admin there.
  insertMember: async (b) => {
    const stranger = { email: "x@x.example", name: "x", passwordHash: null, workspaceId: null };
    await members.insertMember(b, (await users.insertUser(b.db, stranger)).id, "viewer");
  },
  listModelCalls: (b, a) => calls.listModelCalls(b, a.done),
  reserveModelCall: async (b, a) => {
    const purpose = { jobId: a.jobId, recordId: a.done, stage: "s", provider: "p", model: "m" };
    await calls.reserveModelCall(b, purpose, 1, NO_CAPS, NOW);
  },
  mayFitLater: async (b, a) => {
    const purpose = { jobId: a.jobId, recordId: a.done, stage: "s", provider: "p", model: "m" };
    await calls.mayFitLater(b, purpose, 1, { ...NO_CAPS, jobMicros: 1 }, NOW, 60_000);
  },
  recordsAskedOf: (b, a) => calls.recordsAskedOf(b, { jobId: a.jobId, stage: "write-email", model: "m" }),
  settleModelCall: (b, a) => calls.settleModelCall(b, a.callId, { ...outcome, outcome: "ok", error: null }),
  findRequest: (b, a) => requests.findRequest(b, a.requestKey),
  keepRequest: async (b, a) => {
    const own = await b.db.record.findFirstOrThrow({ where: { workspaceId: b.workspaceId } });
    const row = { id: "own", jobId: own.jobId, recordId: own.id, key: a.requestKey, provider: "p" };
    const words = { model: "m", system: "s", prompt: "p", schemaName: "s", jsonSchema: {} };
    await requests.keepRequest(b, { ...row, request: { ...words, maxTokens: 1, temperature: 0 } }, NOW);
    await requests.dropRequests(b, { recordId: own.id });
  },
  keepAnswer: (b, a) =>
    requests.keepAnswer(b, a.requestId, {
      ...{ callId: "x", priceShare: 1 },
      answer: { text: "x", model: "m", stop: "end", usage: NO_TOKENS },
    }),
  failRequest: (b, a) => requests.failRequest(b, a.requestId, "x"),
  countAwaited: async (b, a) => {
    expect(await requests.countAwaited(b, a.jobId)).toBe(0);
  },
  dropRequests: (b, a) => requests.dropRequests(b, { jobId: a.jobId }),
  listWaitingGroups: async (b, a) =>
    (await batches.listWaitingGroups(b, "openai")).filter(({ model }) => model === a.tenant.workspaceId),
  claimBatch: (b, a) => {
    const of = { provider: "openai", model: a.tenant.workspaceId };
    return batches.claimBatch(b, of, 9, { now: NOW, lookAt: NOW });
  },
  listOpenBatches: async (b, a) =>
    (await batches.listOpenBatches(b, "openai", NOW)).filter(({ id }) => id === a.batchId),
  listBatchRequests: (b, a) => batches.listBatchRequests(b, a.batchId),
  setBatchSent: (b, a) => batches.setBatchSent(b, a.batchId, { providerId: "x", lookAt: NOW }),
  lookLater: (b, a) => batches.lookLater(b, a.batchId, new Date("2100-01-01")),
  releaseBatch: (b, a) => batches.releaseBatch(b, a.batchId),
  endBatch: (b, a) => batches.endBatch(b, a.batchId, NOW),
  readFactBytes: async (b, a) => [
    ...(await factBytes.readFactBytes(b, "companyId", [a.companyId])).values(),
    ...(await factBytes.readFactBytes(b, "recordId", [a.done])).values(),
  ],
  readDraftBytes: async (b, a) => [...(await draftBytes.readDraftBytes(b, [a.done])).values()],
  readProofBytes: async (b, a) => {
    const record = { id: a.done, companyId: a.companyId };
    const { facts, drafts } = (await proofBytes.readProofBytes(b, [record]))(record);
    return facts.length > 2 || drafts.length > 2 ? [facts, drafts] : [];
  },
  dropSearchIndex: (b, a) => searchIndex.dropSearchIndex(b, a.jobId),
  saveSearchIndex: (b, a) =>
    searchIndex.saveSearchIndex(b, a.jobId, [
      { positions: [1, 999], ids: ["0", "z"], bits: new Uint8Array(8192) },
    ]),
  findBlocks: (b, a) => searchIndex.findBlocks(b, a.jobId, ["winery"]),
  findBlocksByJob: async (b, a) =>
    (await searchIndex.findBlocksByJob(b, undefined, [["winery"]])).filter(({ jobId }) => jobId === a.jobId),
  findSlices: async (b, a) => {
    const { id, blocks } = { id: a.jobId, blocks: "[]" };
    return [...(await searchSlices.findSlices(b, [{ id, blocks }])).values()].flatMap((slices) => [
      ...slices,
    ]);
  },
  // A block of its own, whatever the words.
  placeWords: async (b, a) => {
    await wordBlocks.placeWords(b, [[a.tenant.workspaceId]]);
  },
  beginBlock: async (b) => {
    await wordBlocks.beginBlock(b);
  },
  closeBlock: async (b, a) => {
    for (const { id } of await wordBlocks.listBlocks(a.tenant, [""]))
      await wordBlocks.closeBlock(b, id, new Uint8Array(8192));
  },
  listBlocks: async (b, a) => {
    const ids = (await wordBlocks.listBlocks(a.tenant, [""])).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    return (await wordBlocks.listBlocks(b, [""])).filter(({ id }) => ids.includes(id));
  },
  gatherWords: (b) => gathered.gatherWords(b, new Date("2100-01-01")),
  listUnindexed: async (b, a) =>
    (await searchIndex.listUnindexed(b, new Date("2100-01-01"))).filter((jobId) => jobId === a.jobId),
  rebuildSearchIndex: (b, a) => rebuilt.rebuildSearchIndex(b, a.jobId),
  stretchesOf: async (b, a) => {
    const found = await stretches.stretchesOf(b, "Record", [a.tenant.workspaceId]);
    return found.filter(({ where }) => where.values.includes(a.jobId));
  },
  insertRecords: (b, a) => bulk.insertRecords(b, a.jobId, [{ position: 99, cells: [], lead: { city: "x" } }]),
  insertRowIssues: (b, a) =>
    bulk.insertRowIssues(b, a.jobId, [{ line: 1, kind: "faulty", reason: "x", cells: [] }]),
  deleteRowIssues: (b, a) => bulk.deleteRowIssues(b, a.jobId),
  exportRecords: async (b, a) => {
    for await (const one of exported.exportRecords(b, a.jobId)) return one;
  },
  findNeighbours: (b, a) => neighbours.findNeighbours(b, { jobId: a.jobId, position: 2 }),
  listRecords: (b, a) => rows.listRecords(b, { jobId: a.jobId }, page),
  searchRecords: (b, a) =>
    searched.searchRecords(b, { jobId: a.jobId, search: a.tenant.workspaceId, take: 9 }),
  listRecordRows: (b, a) => rows.listRecordRows(b, { search: a.tenant.workspaceId }, page),
  enterStage: (b, a) => records.enterStage(b, a.waiting, 1, "find-website", NOW),
  setWebsite: (b, a) => records.setWebsite(b, a.running, 1, { website: "x", confidence: 1, candidates: [] }),
  setCompany: (b, a) => records.setCompany(b, a.running, 1, "x"),
  finishRecord: (b, a) => records.finishRecord(b, a.running, 1, ended),
  cancelRecords: (b, a) => records.cancelRecords(b, a.jobId, "x", NOW),
  reopenRecords: (b, a) => records.reopenRecords(b, { recordId: a.done }),
  countUnbegun: async (b, a) => {
    expect(await records.countUnbegun(b, a.jobId, 9, 9)).toBe(0);
  },
  listWaiting: (b, a) => records.listWaiting(b, a.jobId, 0, 9),
  deleteUpload: (b, a) => uploads.deleteUpload(b, a.uploadId),
  listAsks: (b, a) => asks.listAsks(b, { recordId: a.done, companyId: a.companyId, since: null }),
  saveAsks: (b, a) =>
    asks.saveAsks(b, { jobId: a.jobId, recordId: a.done, companyId: a.companyId, now: NOW }, [
      { ask, facts: [sourceFact], ofCompany: true },
      { ask, facts: [sourceFact], ofCompany: false },
    ]),
  setFactDetails: (b, a) => details.setFactDetails(b, [{ id: a.factId, detail: { risk: "bad" } }]),
  listCustomSources: (b) => customSources.listCustomSources(b),
  deleteCustomSource: (b, a) => customSources.deleteCustomSource(b, a.sourceId),
  readSourceSecrets: async (b) => [...(await secrets.readSourceSecrets(b)).values()],
  writeSourceSecret: (b, a) => secrets.writeSourceSecret(b, a.sourceId, "stolen"),
  // Both have a login: what must not be found is another's.
  findOidcProvider: async (b) => {
    const found = await providers.findOidcProvider(b);
    return found?.name === b.workspaceId || found?.name === "stolen" ? null : found;
  },
  saveOidcProvider: (b) => providers.saveOidcProvider(b, oidcProviderOf("stolen")),
  deleteOidcProvider: (b) => providers.deleteOidcProvider(b),
  readProviderSecret: (b) => providerSecrets.readProviderSecret(b),
  writeProviderSecret: (b, a) => providerSecrets.writeProviderSecret(b, a.providerId, "stolen"),
  holdProvider: async (b, a) => {
    expect(await providers.holdProvider(b, a.providerId)).toBe(false);
  },
  setMappedRole: (b, a) => members.setMappedRole(b, a.userId, "viewer"),
  // Both have invited the same guest by now: what must not be found is another's invitation.
  findInvitationOf: async (b, a) => {
    const found = await invitations.findInvitationOf(b, `guest@${a.tenant.workspaceId}.example`, NOW);
    return found?.id === a.invitationId ? found : null;
  },
  renameProviderUser: (b, a) => users.renameProviderUser(b, a.userId, { email: "x@x.example", name: "x" }),
  writeSessionTokens: (b, a) =>
    sessionTokens.writeSessionTokens(b, a.sessionId, { accessToken: "stolen", refreshToken: "stolen" }),
  readSessionTokens: (b, a) => sessionTokens.readSessionTokens(b, a.sessionId),
  findIdentity: (b, a) =>
    identities.findIdentity(b, { provider: a.providerId, subject: a.tenant.workspaceId }),
  findSubject: (b, a) => identities.findSubject(b, a.providerId, a.userId),
  insertIdentity: async (b) => {
    const { id } = await b.db.user.findFirstOrThrow({
      where: { memberships: { some: { workspaceId: b.workspaceId } } },
    });
    await identities.insertIdentity(b, { provider: "own", subject: "x" }, id);
  },
  createUpload: (b) => uploads.createUpload(b, { fileName: "x", path: "x", bytes: 1 }),
};

/** Exported functions that know no workspace, each for its reason. */
export const WITHOUT_TENANT = new Set([
  "findApiKeyByPrefix", // the key is what tells the workspace
  "touchApiKey", // by the id of the key that just opened
  "claimLateUse", // by the id of the key that was just shown
  "insertUser", // a person is in any number of workspaces, or in none yet
  "hasUsers", // of the whole server
  "findAccount", // of the person who is signing in
  "findPasswordHash", // of the person who is asking
  "endResets", // as above
  "hasAccount", // tells nothing of a workspace
  "findPersonOf", // who somebody is on the whole server
  "hasIdentity", // of the person who is signing in
  "listPersonIdentities", // of the person who is asking
  "insertPersonIdentity", // as above
  "deletePersonIdentity", // as above
  "findAnyInvitationOf", // the proven email is what tells the workspace
  "findOwnAccount", // as below
  "findPasswordUser", // tells nothing of a workspace
  "listWorkspacesOf", // of the person who is asking
  "insertSession", // of the person who has just signed in
  "findSession", // the token is what tells person and workspace
  "touchSession", // by the id of the session that was just found
  "claimRecheck", // by the id of the session that was just found
  "noteWelcome", // as above
  "moveSession", // refuses a workspace that the person is not in: see open-session.test.ts
  "listSessions", // of the person who is asking
  "revokeSession", // held to the person
  "revokeOtherSessions", // as above
  "revokeAllSessions", // of the person whose password was changed; by others it is guarded in end-sessions.ts
  "setPasswordHash", // as above
  "findSecondFactor", // of the person who is asking, or signing in
  "insertTotp", // as above
  "confirmTotp", // as above
  "takeTotpStep", // as above
  "takeRecoveryCode", // as above
  "replaceRecoveryCodes", // as above
  "removeSecondFactor", // as above; by others it is guarded in reset-second-factor.ts
  "listSealedTotp", // the operator's rotation, over all people
  "changeSealedTotp", // as above
  "insertReset", // by whoever runs the machine, and by mail to the account's own address
  "takeMailPlace", // as above
  "findReset", // the token is what tells the person
  "takeReset", // as above
  "findInvitation", // the token is what tells the workspace
  "takeInvitation", // by the id of the invitation that was just found
  "findWorkspaceWay", // the address is what tells the workspace
  "findTries", // of names and addresses
  "countTry", // as above
  "blockTries", // as above
  "takeBackTry", // as above
  "forgetTries", // as above
  "findWorkspaceBySlug", // is the workspace
  "insertWorkspace", // makes a workspace
  "claimWorkspace", // is the workspace
  "renameWorkspace", // as above
  "installationTotals", // the operator's metrics
  "ensureDefaultWorkspace", // makes a workspace
  "findWorkspace", // is the workspace
  "listWorkspaceIds", // the house's own work over all of them
  "listDataKeysNotOf", // the operator's rotation, over all workspaces
  "rewrapDataKey", // as above
  "isUploadPath", // the house's own look for files that nobody knows
  "sharedReads", // of the tenant's database
  "forgetCounts", // as above
  "toRecord", // pure
  "valuesOf", // pure
]);
