import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import type { FoundFact } from "../fact/shape";
import type { Page } from "../page/shape";
import { askRow } from "../source-ask/ask-row";
import type { SourceAsk } from "../source-ask/shape";

export interface Company {
  id: string;
  domain: string;
  homeUrl: string;
  name: string | null;
  language: string | null;
  status: "ready" | "failed";
  reason: string | null;
  readAt: Date;
}

/** A site as it was just read. Facts name their page by its place in `pages`. */
export interface SiteReading {
  domain: string;
  homeUrl: string;
  name: string | null;
  language: string | null;
  status: "ready" | "failed";
  reason: string | null;
  pages: (Omit<Page, "id" | "fetchedAt"> & { etag: string | null; fetchedAt: Date })[];
  facts: { page: number; rank: number; fact: FoundFact }[];
  /** What the sources that live on pages said: they are asked with the reading. */
  asks?: SourceAsk[];
  readAt: Date;
  expiresAt: Date;
}

/** The company of a domain if it was read and has not expired. */
export async function findFreshCompany(tenant: Tenant, domain: string, now: Date): Promise<Company | null> {
  const row = await tenant.db.company.findFirst({
    where: { workspaceId: tenant.workspaceId, domain, expiresAt: { gt: now } },
  });
  return row === null ? null : { ...row, status: row.status as Company["status"] };
}

/** @returns null when there is none */
export async function findCompany(tenant: Tenant, id: string): Promise<Company | null> {
  const row = await tenant.db.company.findFirst({ where: { id, workspaceId: tenant.workspaceId } });
  return row === null ? null : { ...row, status: row.status as Company["status"] };
}

/**
 * Keeps a reading in place of the one before. Pages and facts are replaced together with the company in one
 * transaction, so that a quote never points into a page that is gone. A value that is found again keeps its id, so
 * that what a person hid stays hidden.
 * @returns the company's id, which stays the same for a domain
 */
export async function saveReading(tenant: Tenant, reading: SiteReading): Promise<string> {
  const { db, workspaceId } = tenant;
  const head = {
    homeUrl: reading.homeUrl,
    name: reading.name,
    language: reading.language,
    status: reading.status,
    reason: reading.reason,
    readAt: reading.readAt,
    expiresAt: reading.expiresAt,
  };
  const key = { workspaceId_domain: { workspaceId, domain: reading.domain } };
  const company = await db.company.upsert({
    where: key,
    create: { id: newId(), workspaceId, domain: reading.domain, ...head },
    update: head,
    select: { id: true },
  });
  const before = await db.fact.findMany({
    where: { companyId: company.id },
    select: { id: true, field: true, value: true },
  });
  const idOf = new Map(before.map((fact) => [`${fact.field} ${fact.value}`, fact.id]));
  const pages = reading.pages.map((page) => ({ ...page, id: newId(), workspaceId, companyId: company.id }));
  const facts = reading.facts.flatMap(({ page, rank, fact }) => {
    const source = pages[page];
    if (source === undefined) return [];
    const { detail, ...rest } = fact;
    const key = `${fact.field} ${fact.value}`;
    const id = idOf.get(key) ?? newId();
    idOf.delete(key);
    return {
      ...rest,
      id,
      workspaceId,
      companyId: company.id,
      detail: detail === undefined ? null : JSON.stringify(detail),
      sourceUrl: source.url,
      pageId: source.id,
      pageHash: source.hash,
      rank,
      foundAt: source.fetchedAt,
    };
  });
  const about = { workspaceId, companyId: company.id, jobId: null, recordId: null };
  const asks = (reading.asks ?? []).map((ask) => askRow(about, ask, reading.readAt));
  await db.$transaction([
    db.fact.deleteMany({ where: { companyId: company.id } }),
    db.page.deleteMany({ where: { companyId: company.id } }),
    db.page.createMany({ data: pages }),
    db.fact.createMany({ data: facts }),
    db.sourceAsk.createMany({ data: asks }),
  ]);
  return company.id;
}

/** The stored pages of a company, home page first. */
export async function listPages(tenant: Tenant, companyId: string): Promise<Page[]> {
  const rows = await tenant.db.page.findMany({
    where: { companyId, workspaceId: tenant.workspaceId },
    orderBy: { id: "asc" },
    take: 50,
  });
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    title: row.title,
    language: row.language,
    text: row.text,
    hash: row.hash,
    via: row.via as Page["via"],
    fetchedAt: row.fetchedAt.toISOString(),
  }));
}
