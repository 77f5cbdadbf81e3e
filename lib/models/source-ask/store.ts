import { v5 } from "uuid";
import type { Tenant } from "@/lib/platform/tenant";
import type { FactField } from "../fact/shape";
import { type AskSubject, askRow } from "./ask-row";
import { fieldOutcomeShape, type SourceAsk } from "./shape";

/** A value that a source gave, to be kept as a fact. */
export interface SourceFact {
  field: FactField;
  value: string;
  detail: Record<string, string> | null;
  sourceUrl: string;
  quote: string;
  /** The source's name. */
  adapter: string;
  confidence: number;
  /** Best first within a field. */
  rank: number;
}

/** A source's answers with the facts that came of them. */
export interface AnsweredAsk {
  ask: SourceAsk;
  facts: SourceFact[];
  /** The answer serves all leads of the company. */
  ofCompany: boolean;
}

/** Names the facts of sources: the same value found again keeps its id, so that what a person hid stays hidden. */
const NAMESPACE = "6f6dc0a4-52a4-4c0e-9a58-0f5c0f7c0b1e";

/**
 * What sources have already said about a record or its company, and need not be asked again. Errors do not count.
 * @param since when the company's site was read: what was said before that is as old as the reading that went
 */
export async function listAsks(
  { db, workspaceId }: Tenant,
  about: { recordId: string; companyId: string | null; since: Date | null },
): Promise<SourceAsk[]> {
  const { recordId, companyId, since } = about;
  const ofCompany =
    companyId === null ? [] : [{ companyId, ...(since === null ? {} : { askedAt: { gte: since } }) }];
  const rows = await db.sourceAsk.findMany({
    where: { workspaceId, OR: [{ recordId }, ...ofCompany] },
    orderBy: { id: "desc" },
    take: 100,
  });
  return rows.map((row) => ({
    source: row.source,
    answers: fieldOutcomeShape.array().parse(JSON.parse(row.answers)),
    latencyMs: row.latencyMs,
    costUsd: row.costMicros === null ? null : row.costMicros / 1e6,
  }));
}

/** Keeps a record's asks and their facts: one statement each, in one transaction. Saying it twice changes nothing. */
export async function saveAsks(
  { db, workspaceId }: Tenant,
  about: { jobId: string; recordId: string; companyId: string | null; now: Date },
  answered: readonly AnsweredAsk[],
): Promise<void> {
  if (answered.length === 0) return;
  // Another workspace's record or company must not get our rows.
  const own = await db.record.count({
    where: { id: about.recordId, workspaceId, companyId: about.companyId },
  });
  if (own === 0) return;
  const subjectOf = ({ ofCompany }: AnsweredAsk): Omit<AskSubject, "jobId"> =>
    ofCompany && about.companyId !== null
      ? { workspaceId, companyId: about.companyId, recordId: null }
      : { workspaceId, companyId: null, recordId: about.recordId };
  const asks = answered.map((one) => askRow({ ...subjectOf(one), jobId: about.jobId }, one.ask, about.now));
  const facts = answered.flatMap((one) => one.facts.map((fact) => factRow(subjectOf(one), fact, about.now)));
  const unique = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  await db.$transaction([
    db.fact.deleteMany({ where: { workspaceId, id: { in: unique.map(({ id }) => id) } } }),
    db.fact.createMany({ data: unique }),
    db.sourceAsk.createMany({ data: asks }),
  ]);
}

function factRow(subject: Omit<AskSubject, "jobId">, fact: SourceFact, now: Date) {
  const { detail, ...rest } = fact;
  const key = [subject.companyId ?? subject.recordId, fact.adapter, fact.field, fact.value].join("\n");
  return {
    ...subject,
    ...rest,
    id: v5(key, NAMESPACE),
    detail: detail === null ? null : JSON.stringify(detail),
    start: 0,
    end: fact.quote.length,
    pageId: null,
    pageHash: null,
    foundAt: now,
  };
}
