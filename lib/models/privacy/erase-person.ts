import { readFile, rm } from "node:fs/promises";
import { scrubStorage } from "@/lib/platform/scrub-storage";
import type { Tenant } from "@/lib/platform/tenant";
import type { AuditActor } from "../audit/shape";
import { eraseAuditDetails } from "../audit/store";
import { forgetCounts } from "../job/count-records.store";
import { findPerson } from "./find-person";
import { mentions } from "./mention";
import {
  dropUnquoted,
  eraseFromEngine,
  eraseMentions,
  findMentions,
  forgetUploads,
  listUploads,
  recountJobs,
} from "./person.store";
import type { Erasure, MentionRow, PersonQuery } from "./shape";
import { suppress } from "./suppression.store";
import { PERSONAL_TABLES, type PersonalTableName } from "./table-map";

/**
 * Erases a person everywhere in the workspace: rows, page snapshots, drafts, kept answers, uploaded files, the engine's
 * results and the audit log's details, and what is left of them on disk. Only a keyed hash of the address stays, so that
 * nobody writes to it again. Whoever calls notes it in the audit log, without saying of whom.
 */
export async function erasePerson(
  tenant: Tenant,
  query: PersonQuery,
  actor: AuditActor,
  now: Date,
): Promise<Erasure> {
  const { terms, rows } = await findPerson(tenant, query);
  for (const email of terms.filter((term) => term.includes("@"))) await suppress(tenant, email, now);
  const records = rows.Record ?? [];
  const files = await eraseFiles(tenant, terms, idsIn(records, "jobId"));
  const touched: Erasure["touched"] = {};
  for (const name of Object.keys(PERSONAL_TABLES) as PersonalTableName[]) {
    // Looked for again: what came in meanwhile goes too.
    const found = await findMentions(tenant, name, terms);
    if (found.length > 0) touched[name] = await eraseMentions(tenant, name, found, terms);
  }
  const unquoted = await dropUnquoted(tenant, idsIn(rows.Page ?? [], "id"));
  if (unquoted > 0) touched.Fact = (touched.Fact ?? 0) + unquoted;
  await recountJobs(tenant, idsIn(records, "jobId"));
  forgetCounts(tenant);
  const engine = await eraseFromEngine(tenant, terms);
  if (engine > 0) touched.EngineStep = engine;
  const details = await eraseAuditDetails(tenant, actor, (detail) => mentions(detail, terms), now);
  if (details > 0) touched.AuditEntry = details;
  const scrubbed = await scrubStorage(tenant.db, [...Object.keys(touched), "Upload"]);
  return { touched, files, scrubbed };
}

function idsIn(rows: MentionRow[], column: string): string[] {
  return [...new Set(rows.map((row) => String(row[column])))];
}

/** A file is removed as a whole: nobody can take lines out of every kind of table and leave it as it was. */
async function eraseFiles(tenant: Tenant, terms: string[], jobIds: string[]): Promise<number> {
  const ids: string[] = [];
  for (const upload of await listUploads(tenant)) {
    const isOfRecord = upload.jobIds.some((id) => jobIds.includes(id));
    if (isOfRecord || (await fileMentions(upload.path, terms))) ids.push(upload.id);
  }
  const paths = await forgetUploads(tenant, ids);
  for (const path of paths) await rm(path, { force: true });
  return paths.length;
}

/** Looked for in the ways that tables are written. A workbook is compressed: one that cannot be looked into goes too. */
async function fileMentions(path: string, terms: string[]): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return true; // Its row names a file that is gone.
  if (bytes.subarray(0, 2).toString("latin1") === "PK") return true;
  return [bytes.toString("utf8"), bytes.toString("latin1"), bytes.toString("utf16le")].some((text) =>
    mentions(text, terms),
  );
}
