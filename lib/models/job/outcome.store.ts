import type { Tenant } from "@/lib/platform/tenant";
import type { FactField } from "../fact/shape";
import { type Lead, leadShape } from "../record/shape";

/** What became of one row, as far as the next job's forecast can learn from it. */
export interface RecordOutcome {
  lead: Lead;
  /** Whether a website was found. */
  found: boolean;
  /** In work, from its start to its end; null when it was not noted. */
  seconds: number | null;
  /** Fields of which something was found. */
  fields: FactField[];
  /** Requests to a model, oldest first; `micros` is null where the price is unknown. */
  calls: OutcomeCall[];
}

export interface OutcomeCall {
  stage: string;
  /** The one that was asked for. */
  model: string;
  /** Null where the price is unknown. */
  micros: number | null;
  /** `ok` for an answer that was used. */
  outcome: string;
  /** Whether it was bought in a batch, below its list price. */
  batch: boolean;
  inputTokens: number;
  outputTokens: number;
}

/** The statuses of rows that were worked on to an end. */
export const ENDED = ["done", "no_website", "failed"];
/** Both databases bound the parameters of a statement; SQLite's bound is the lower one. */
const IDS_A_QUERY = 500;

/** The first rows of a job that have ended, in the order of its file. @param limit at most so many, up to 1,000 */
export async function listOutcomes(tenant: Tenant, jobId: string, limit: number): Promise<RecordOutcome[]> {
  const { db, workspaceId } = tenant;
  const rows = await db.record.findMany({
    where: { jobId, workspaceId, status: { in: ENDED } },
    orderBy: { position: "asc" },
    take: limit,
    select: { id: true, lead: true, website: true, companyId: true, startedAt: true, finishedAt: true },
  });
  const recordIds = rows.map(({ id }) => id);
  const companyIds = [...new Set(rows.flatMap(({ companyId }) => companyId ?? []))];
  const [calls, facts] = await Promise.all([
    inParts(recordIds, (part) =>
      db.modelCall.findMany({
        where: { workspaceId, recordId: { in: part } },
        orderBy: { id: "asc" },
        select: {
          ...{ recordId: true, stage: true, model: true, askedModel: true },
          ...{ costMicros: true, outcome: true },
          ...{ batch: true, inputTokens: true, outputTokens: true },
        },
      }),
    ),
    inParts(companyIds, async (part) =>
      db.fact.groupBy({ by: ["companyId", "field"], where: { workspaceId, companyId: { in: part } } }),
    ),
  ]);
  const callsOf = listsBy(calls, ({ recordId }) => recordId);
  const factsOf = listsBy(facts, ({ companyId }) => companyId);
  return rows.map(({ id, lead, website, companyId, startedAt, finishedAt }) => ({
    lead: leadShape.parse(JSON.parse(lead)),
    found: website !== null,
    seconds: startedAt && finishedAt ? (finishedAt.getTime() - startedAt.getTime()) / 1000 : null,
    fields: (factsOf.get(companyId) ?? []).map(({ field }) => field as FactField),
    calls: (callsOf.get(id) ?? []).map(({ costMicros, askedModel, recordId: _, ...call }) => ({
      ...call,
      model: askedModel ?? call.model,
      micros: costMicros,
    })),
  }));
}

async function inParts<Row>(ids: string[], read: (part: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += IDS_A_QUERY)
    rows.push(...(await read(ids.slice(at, at + IDS_A_QUERY))));
  return rows;
}

function listsBy<Item>(items: Item[], keyOf: (item: Item) => string | null): Map<string | null, Item[]> {
  const lists = new Map<string | null, Item[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}
