import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { decodeCursor, type PageOf, pageOf } from "@/lib/platform/page-of";
import type { Tenant } from "@/lib/platform/tenant";
import type { Campaign as Row } from "@/prisma/generated/sqlite/client";
import { type Campaign, type CampaignInput, campaignShape } from "./shape";

function toCampaign(row: Row): Campaign {
  return campaignShape.parse({
    ...row,
    sources: JSON.parse(row.sources),
    fieldSources: JSON.parse(row.fieldSources ?? "{}"),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  });
}

/** Keeps a new campaign. */
export async function createCampaign(tenant: Tenant, input: CampaignInput): Promise<Campaign> {
  const { workspaceId, db } = tenant;
  const { sources, fieldSources, ...brief } = input;
  const order = { sources: JSON.stringify(sources), fieldSources: JSON.stringify(fieldSources) };
  const data = { ...brief, ...order, id: newId(), workspaceId };
  return toCampaign(await db.campaign.create({ data }));
}

/** @throws AppError `not_found` */
export async function getCampaign(tenant: Tenant, id: string): Promise<Campaign> {
  const row = await tenant.db.campaign.findFirst({ where: { id, workspaceId: tenant.workspaceId } });
  if (!row) throw new AppError("not_found", "There is no such campaign");
  return toCampaign(row);
}

/** Removes a campaign of which there are no jobs; one with jobs stays. */
export async function deleteCampaign({ db, workspaceId }: Tenant, id: string): Promise<void> {
  await db.campaign.deleteMany({ where: { id, workspaceId, jobs: { none: {} } } });
}

/** Newest first. */
export async function listCampaigns(
  tenant: Tenant,
  page: { limit: number; cursor?: string },
): Promise<PageOf<Campaign>> {
  const before = page.cursor === undefined ? undefined : decodeCursor(page.cursor, 1)[0];
  const rows = await tenant.db.campaign.findMany({
    where: { workspaceId: tenant.workspaceId, ...(before === undefined ? {} : { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: page.limit + 1,
  });
  return pageOf(rows, page.limit, (row) => [row.id], toCampaign);
}
