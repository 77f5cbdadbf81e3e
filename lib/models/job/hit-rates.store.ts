import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { FactField } from "../fact/shape";
import { sharedReads } from "./count-records.store";
import { FORETOLD_FIELDS } from "./hit-rates-of";
import { ENDED } from "./outcome.store";
import type { HitRates } from "./shape";

/** Enough for the rate to be true within a percent or two, few enough to be read while somebody waits. */
const LOOKED_AT = 1_000;

interface CountRow {
  field: FactField | null;
  records: bigint | number;
}

/** In what share of a job's first thousand ended rows each field was found. */
export async function readHitRates(tenant: Tenant, jobId: string): Promise<HitRates> {
  return sharedReads(tenant).read(`hits ${tenant.workspaceId} ${jobId}`, () => countHits(tenant, jobId));
}

async function countHits({ db, workspaceId }: Tenant, jobId: string): Promise<HitRates> {
  // Status by status, because only then do the databases take the index that has the positions of each in order.
  const byStatus = ENDED.map(
    (status) => Prisma.sql`SELECT * FROM (SELECT "position", "website", "companyId" FROM "Record"
      WHERE "jobId" = ${jobId} AND "workspaceId" = ${workspaceId} AND "status" = ${status}
      ORDER BY "position" LIMIT ${LOOKED_AT}) AS "those"`,
  );
  const ended = Prisma.sql`${Prisma.join(byStatus, " UNION ALL ")} ORDER BY "position" LIMIT ${LOOKED_AT}`;
  // The row without a field counts all of them.
  const rows = await db.$queryRaw<CountRow[]>(Prisma.sql`
    WITH "ended" AS (${ended})
    SELECT NULL AS "field", COUNT(*) AS "records" FROM "ended"
    UNION ALL SELECT 'website', COUNT("website") FROM "ended"
    UNION ALL SELECT "found"."field", COUNT(*) FROM "ended"
      JOIN (SELECT DISTINCT "companyId", "field" FROM "Fact"
        WHERE "workspaceId" = ${workspaceId} AND "companyId" IN (SELECT "companyId" FROM "ended")) AS "found"
      ON "found"."companyId" = "ended"."companyId"
      WHERE "ended"."website" IS NOT NULL AND "found"."field" <> 'website' GROUP BY "found"."field"`);
  const counts = new Map(rows.map(({ field, records }) => [field, Number(records)]));
  const total = counts.get(null) ?? 0;
  if (total === 0) return {};
  return Object.fromEntries(FORETOLD_FIELDS.map((field) => [field, (counts.get(field) ?? 0) / total]));
}
