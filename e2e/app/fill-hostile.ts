import { saveReading } from "../../lib/models/company/store";
import { saveCustomSource } from "../../lib/models/custom-source/store";
import { saveDrafts } from "../../lib/models/draft/store";
import {
  addJob,
  customSourceOf,
  type Filled,
  fillWorkspace,
  NOW,
  readingOf,
} from "../../lib/models/filled-workspace.suite";
import { enterStage, finishRecord, setCompany } from "../../lib/models/record/store";
import type { Db } from "../../lib/platform/db";
import { HOSTILE_TEXTS } from "./hostile-texts";

/** How many texts one record's page shows. */
const PER_RECORD = 10;

export interface Hostile extends Filled {
  /** The job whose every cell is hostile. */
  hostileJobId: string;
  /** Its records whose pages, facts and emails are hostile too: all texts stand in one of them. */
  recordIds: string[];
}

/** A workspace in which strangers wrote everything that strangers may write. */
export async function fillHostile(db: Db): Promise<Hostile> {
  const filled = await fillWorkspace(db, "hostile");
  const { tenant } = filled;
  const { jobId, recordIds } = await addJob(tenant, HOSTILE_TEXTS.length);
  for (const [index, id] of recordIds.entries()) await writeLead(db, id, HOSTILE_TEXTS[index] ?? "");
  const shown = recordIds.slice(0, Math.ceil(HOSTILE_TEXTS.length / PER_RECORD));
  for (const [index, id] of shown.entries()) {
    const texts = HOSTILE_TEXTS.slice(index * PER_RECORD, (index + 1) * PER_RECORD);
    await writeCompany(filled, id, index, texts);
    await finishRecord(tenant, id, 1, { status: "done", reason: null, now: NOW });
  }
  for (const [index, id] of recordIds.entries()) {
    if (index < shown.length) continue;
    await enterStage(tenant, id, 1, "find-website", NOW);
    await finishRecord(tenant, id, 1, { status: "failed", reason: HOSTILE_TEXTS[index] ?? "", now: NOW });
  }
  await writeNames(filled, jobId);
  return { ...filled, hostileJobId: jobId, recordIds: shown };
}

/** As a file's cells are: any text at all. */
async function writeLead(db: Db, id: string, text: string): Promise<void> {
  const lead = {
    company: text,
    website: text,
    city: text,
    first_name: text,
    last_name: text,
    job_title: text,
  };
  await db.record.updateMany({
    where: { id },
    data: { lead: JSON.stringify(lead), cells: JSON.stringify([text]) },
  });
}

async function writeCompany({ tenant }: Filled, id: string, index: number, texts: string[]): Promise<void> {
  const fields = ["description", "phone", "address", "linkedin", "email"] as const;
  const values = texts.map((text, at): [(typeof fields)[number], string] => [
    fields[at % fields.length] ?? "phone",
    text,
  ]);
  const companyId = await saveReading(tenant, readingOf(`hostile-${index}.example`, values));
  await enterStage(tenant, id, 1, "find-website", NOW);
  await setCompany(tenant, id, 1, companyId);
  const { db } = tenant;
  const [first = ""] = texts;
  await db.page.updateMany({ where: { companyId }, data: { title: first } });
  await db.company.updateMany({ where: { id: companyId }, data: { name: first } });
  const sentences = texts.map((text) => ({ text, basis: "neutral" as const, factIds: [] }));
  const draft = { subject: first, body: texts.join("\n\n"), language: "en", sentences };
  await saveDrafts(tenant, id, [{ ...draft, writer: "template", receipt: null, variant: 1 }]);
}

/** What people type: names of everything that has one. */
async function writeNames({ tenant, userId }: Filled, jobId: string): Promise<void> {
  const { db, workspaceId } = tenant;
  const text = (index: number) => HOSTILE_TEXTS[index] ?? "";
  await db.workspace.updateMany({ where: { id: workspaceId }, data: { name: text(26) } });
  await db.user.updateMany({ where: { id: userId }, data: { name: text(27) } });
  await db.job.updateMany({ where: { workspaceId }, data: { name: text(28), fileName: text(29) } });
  await db.job.updateMany({ where: { id: jobId }, data: { name: text(75) } });
  const brief = {
    name: text(30),
    offer: text(31),
    senderName: text(32),
    senderCompany: text(33),
    callToAction: text(34),
  };
  await db.campaign.updateMany({ where: { workspaceId }, data: brief });
  await db.apiKey.updateMany({ where: { workspaceId }, data: { name: text(35) } });
  await saveCustomSource(tenant, { ...customSourceOf("hostile-label"), label: text(36) }, null);
  await db.session.updateMany({ where: { workspaceId }, data: { userAgent: text(37), address: text(38) } });
  await db.invitation.updateMany({ where: { workspaceId }, data: { email: `${text(1)}@hostile.example` } });
  await db.rowIssue.updateMany({ where: { workspaceId }, data: { reason: text(39) } });
}
