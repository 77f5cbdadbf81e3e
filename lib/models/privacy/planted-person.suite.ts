import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { appendAudit } from "../audit/store";
import { saveReading } from "../company/store";
import { saveDrafts } from "../draft/store";
import { addJob, factOf, NOW } from "../filled-workspace.suite";
import { onceForKey } from "../idempotency/store";
import { insertRecords, insertRowIssues } from "../record/bulk.store";
import { listWaiting, setCompany } from "../record/store";
import { createUpload } from "../upload/store";

const actor = { kind: "operator", id: null, name: "test" } as const;
export const EMAIL = "anna.tok01@tok02.example";
export const NAME = "Annabel Tok03-Müller";
export const PHONE = "+4930901820";
/** Every text of the person has its own. */
export const TOKENS = Array.from({ length: 50 }, (_, n) => `tok${String(n + 1).padStart(2, "0")}`);
const cellsOf = (from: number, to: number) => TOKENS.slice(from, to).map((token) => `x${token}`);

/** The person in every table and file there is, between people who stay. @returns the id of their job */
export async function plantPerson(of: Tenant, folder: string): Promise<string> {
  const job = await addJob(of, 2);
  const lead = { company: "Bright Sign Works", full_name: NAME, email: EMAIL, phone: PHONE };
  const cells = [NAME, EMAIL, PHONE, ...cellsOf(3, 12)];
  const colleague = {
    company: "Bright Sign Works",
    full_name: "Carla Stays",
    email: "carla@stays.example",
  };
  await insertRecords(of, job.jobId, [
    { position: 90, cells, lead },
    { position: 91, cells: ["Carla Stays"], lead: colleague },
  ]);
  const waiting = await listWaiting(of, job.jobId, 0, 100);
  const recordId = waiting.find(({ position }) => position === 90)?.id ?? "";
  await insertRowIssues(of, job.jobId, [
    { line: 7, kind: "duplicate", reason: "same as line 2", cells: [EMAIL, ...cellsOf(12, 15)] },
  ]);
  const text = `We make signs.\n${NAME}, head of signs ${cellsOf(15, 18)} ${EMAIL}\nCarla Stays, sales\nCall us: 030`;
  const page = {
    url: "http://signs.example/",
    title: "Signs",
    language: "en",
    text,
    hash: "h",
    via: "fetch" as const,
  };
  const companyId = await saveReading(of, {
    ...{ domain: "signs.example", homeUrl: page.url, name: "Bright Sign Works", language: "en" },
    ...{ status: "ready" as const, reason: null, readAt: NOW, expiresAt: NOW },
    pages: [{ ...page, etag: null, fetchedAt: NOW }],
    facts: [
      {
        page: 0,
        rank: 0,
        fact: { ...factOf("person", NAME, text), detail: { role: cellsOf(18, 19)[0] ?? "" } },
      },
      { page: 0, rank: 1, fact: factOf("person", "Carla Stays", text) },
      { page: 0, rank: 2, fact: factOf("description", `head of signs ${cellsOf(15, 18)}`, text) },
    ],
    asks: [
      {
        ...{ source: "website", latencyMs: null, costUsd: 0 },
        answers: [{ field: "person", outcome: "hit", values: [NAME, cellsOf(17, 18).join()], confidence: 1 }],
      },
    ],
  });
  await setCompany(of, recordId, 1, companyId);
  const words = { language: "en", writer: "template" as const, receipt: null, sentences: [] };
  await saveDrafts(of, recordId, [
    { ...words, variant: 1, subject: `For ${NAME}`, body: cellsOf(19, 25).join(" ") },
  ]);
  await onceForKey(of, { key: "k", route: "r", requestHash: "h" }, NOW, async () => ({
    status: 201,
    body: `{"name":${JSON.stringify(NAME)},"t":"${cellsOf(25, 28)}"}`,
  }));
  await appendAudit(
    of,
    { actor, action: "records/writeFact", after: { email: EMAIL, note: cellsOf(28, 33) } },
    NOW,
  );
  await of.db.modelCall.create({
    data: {
      ...{ id: newId(), workspaceId: of.workspaceId, stage: "write-email", provider: "p", model: "m" },
      ...{ inputTokens: 1, cachedTokens: 0, outputTokens: 1, durationMs: 1, outcome: "failed" },
      error: `refused to write to ${EMAIL} ${cellsOf(33, 36)}`,
    },
  });
  await plantRun(of);
  const path = join(folder, "uploads", `${of.workspaceId}-latin1`);
  mkdirSync(join(folder, "uploads"), { recursive: true });
  writeFileSync(path, Buffer.from(`${NAME};${cellsOf(40, 50).join(";")}\n`, "latin1"));
  await createUpload(of, { fileName: "people.csv", path, bytes: 1 });
  return job.jobId;
}

async function plantRun(of: Tenant): Promise<void> {
  const [eventId, runId] = [newId(), newId()];
  const payload = JSON.stringify({ data: { workspaceId: of.workspaceId } });
  await of.db.engineEvent.create({ data: { id: eventId, name: "e", payload, receivedAt: 1n } });
  await of.db.engineRun.create({
    data: {
      id: runId,
      functionId: "f",
      eventId,
      status: "completed",
      state: "{}",
      output: "{}",
      createdAt: 1n,
    },
  });
  const body = JSON.stringify({ said: `${EMAIL} ${cellsOf(36, 40)}` });
  await of.db.engineStep.create({ data: { runId, stepId: "s", place: 1n, kind: "data", body } });
}
