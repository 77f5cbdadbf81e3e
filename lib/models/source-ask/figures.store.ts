import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { countFigures } from "./count-figures";
import { fieldOutcomeShape, type JobSources } from "./shape";

/** Enough for the rates to be true within a percent or two, few enough to be read while somebody waits. */
const LOOKED_AT = 1_000;

/**
 * How each source did over the first thousand records of a job that know their company or were asked about themselves.
 * What pages said counts for every job that used the reading; money and time only for the job that asked.
 * @throws AppError `not_found`
 */
export async function readSourceFigures({ db, workspaceId }: Tenant, jobId: string): Promise<JobSources> {
  const job = await db.job.findFirst({ where: { id: jobId, workspaceId }, select: { finishedAt: true } });
  if (job === null) throw new AppError("not_found", "There is no such job");
  const records = await db.record.findMany({
    where: { jobId, workspaceId, status: { in: ["done", "no_website", "failed"] } },
    orderBy: { position: "asc" },
    take: LOOKED_AT,
    select: { id: true, companyId: true },
  });
  const companyIds = [...new Set(records.flatMap(({ companyId }) => companyId ?? []))];
  const until = job.finishedAt === null ? {} : { askedAt: { lte: job.finishedAt } };
  const select = {
    source: true,
    companyId: true,
    recordId: true,
    jobId: true,
    answers: true,
    latencyMs: true,
    costMicros: true,
  };
  const [ofCompanies, ofRecords] = await Promise.all([
    db.sourceAsk.findMany({
      where: { workspaceId, companyId: { in: companyIds }, ...until },
      orderBy: { id: "desc" },
      select,
    }),
    db.sourceAsk.findMany({
      where: { workspaceId, recordId: { in: records.map(({ id }) => id) } },
      orderBy: { id: "desc" },
      select,
    }),
  ]);
  const asks = [...ofCompanies, ...ofRecords].map((row) => ({
    source: row.source,
    subject: row.companyId ?? row.recordId ?? "",
    answers: fieldOutcomeShape.array().parse(JSON.parse(row.answers)),
    latencyMs: row.jobId === jobId ? row.latencyMs : null,
    micros: row.jobId === jobId ? row.costMicros : 0,
  }));
  return { sources: countFigures(asks), records: records.length };
}
