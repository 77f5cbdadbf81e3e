import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma, type SourceAsk } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { sharedReads } from "../job/count-records.store";
import { jsonDate } from "../json-date";
import { readJsonRows } from "../json-rows.store";
import { countFigures } from "./count-figures";
import { fieldOutcomeShape, type JobSources } from "./shape";

/** Enough for the rates to be true within a percent or two, few enough to be read while somebody waits. */
const LOOKED_AT = 1_000;
const ENDED = ["done", "no_website", "failed"] as const;

const ASK = [
  "source",
  "companyId",
  "recordId",
  "jobId",
  "answers",
  "latencyMs",
  "costMicros",
  "askedAt",
] as const;
type Ask = Omit<Pick<SourceAsk, (typeof ASK)[number]>, "askedAt"> & { askedAt: string };

/**
 * How each source did over the first thousand records of a job that know their company or were asked about themselves.
 * What pages said counts for every job that used the reading; money and time only for the job that asked.
 * @throws AppError `not_found`
 */
export async function readSourceFigures(tenant: Tenant, jobId: string): Promise<JobSources> {
  const { db, workspaceId } = tenant;
  const job = await db.job.findFirst({ where: { id: jobId, workspaceId }, select: { finishedAt: true } });
  if (job === null) throw new AppError("not_found", "There is no such job");
  return sharedReads(tenant).read(`sources ${workspaceId} ${jobId} ${job.finishedAt?.getTime()}`, () =>
    readFigures(tenant, jobId, job.finishedAt),
  );
}

async function readFigures(tenant: Tenant, jobId: string, finishedAt: Date | null): Promise<JobSources> {
  const records = await firstEnded(tenant, jobId);
  const companyIds = [...new Set(records.flatMap(({ companyId }) => companyId ?? []))];
  const ids = records.map(({ id }) => id);
  const [ofCompanies, ofRecords] = await Promise.all([
    readAsks(tenant, belongsTo("companyId", companyIds)),
    readAsks(tenant, belongsTo("recordId", ids)),
  ]);
  const inTime = ofCompanies.filter(({ askedAt }) => finishedAt === null || jsonDate(askedAt) <= finishedAt);
  const asks = [...inTime, ...ofRecords].map((row) => ({
    source: row.source,
    subject: row.companyId ?? row.recordId ?? "",
    answers: fieldOutcomeShape.array().parse(JSON.parse(row.answers)),
    latencyMs: row.jobId === jobId ? row.latencyMs : null,
    micros: row.jobId === jobId ? row.costMicros : 0,
  }));
  return { sources: countFigures(asks), records: records.length };
}

interface EndedRecord {
  id: string;
  companyId: string | null;
  position: number;
}

/** Status by status, because only then do the databases take the index that has the positions of each in order. */
async function firstEnded(tenant: Tenant, jobId: string): Promise<EndedRecord[]> {
  const byStatus = await Promise.all(
    ENDED.map((status) =>
      readJsonRows<EndedRecord>(tenant, {
        ...{
          table: "Record",
          columns: ["id", "companyId", "position"],
          order: ["position"],
          take: LOOKED_AT,
        },
        where: Prisma.sql`"jobId" = ${jobId} AND "status" = ${status}`,
      }),
    ),
  );
  return byStatus
    .flat()
    .sort((a, b) => a.position - b.position)
    .slice(0, LOOKED_AT);
}

/** The newest first. */
function readAsks(tenant: Tenant, where: Prisma.Sql): Promise<Ask[]> {
  return readJsonRows<Ask>(tenant, {
    table: "SourceAsk",
    columns: ASK,
    where,
    order: ["id"],
    descending: true,
  });
}
