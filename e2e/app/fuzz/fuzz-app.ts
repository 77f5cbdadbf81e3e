import { type Filled, fillWorkspace } from "../../../lib/models/filled-workspace.suite";
import type { Db } from "../../../lib/platform/db";
import { everyAsker } from "../matrix-askers";
import { type ApiDocument, makeRequests } from "./make-requests";
import { sendRequest } from "./send-request";

export interface FuzzReport {
  requests: number;
  /** How often each status came. */
  statuses: Record<string, number>;
  /** The first faulty answers of each operation, with what was sent. */
  faults: string[];
  faulty: number;
}

interface FuzzPlan {
  url: string;
  db: Db;
  seed: number;
  requests: number;
  /** Requests under way at once. */
  atOnce: number;
  onProgress?: (done: number) => void;
}

const MOST_TOLD = 40;

/** Sends requests made from the app's own API description, as everybody who may ask. */
export async function fuzzApp({
  url,
  db,
  seed,
  requests,
  atOnce,
  onProgress,
}: FuzzPlan): Promise<FuzzReport> {
  const filled = await fillWorkspace(db, "fuzzed");
  const everybody = await everyAsker(filled, await fillWorkspace(db, "bystander"));
  // Who belongs there gets further in: they ask more often than strangers.
  const askers = everybody.flatMap(({ headers, role }) =>
    role === null ? [headers] : Array(6).fill(headers),
  );
  const document: ApiDocument = await (await fetch(`${url}/api/v1/openapi.json`)).json();
  const source = makeRequests({ document, askers, ids: idsOf(filled) }, seed);
  const report: FuzzReport = { requests: 0, statuses: {}, faults: [], faulty: 0 };
  const work = async () => {
    while (report.requests < requests) {
      report.requests += 1;
      const request = source.next().value;
      const { status, fault } = await sendRequest(url, request);
      report.statuses[status] = (report.statuses[status] ?? 0) + 1;
      if (report.requests % 5_000 === 0) onProgress?.(report.requests);
      if (fault === null) continue;
      report.faulty += 1;
      const told = `${request.operation}: ${fault}\n  ${JSON.stringify(request).slice(0, 600)}`;
      if (report.faults.length < MOST_TOLD) report.faults.push(told);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return report;
}

function idsOf({ jobId, done, failed, uploadId, draftId, factId, keyId }: Filled): string[] {
  return [jobId, jobId, jobId, done, failed, uploadId, draftId, factId, keyId];
}
