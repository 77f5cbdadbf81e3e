import { setImportResult } from "@/lib/models/job/store";
import { findSuppressed } from "@/lib/models/privacy/suppression.store";
import { deleteRowIssues, insertRecords, insertRowIssues } from "@/lib/models/record/bulk.store";
import type { SearchBlock } from "@/lib/models/record/search-bits";
import { saveSearchIndex } from "@/lib/models/record/search-index.store";
import type { ImportChoices } from "@/lib/models/upload/shape";
import { importRows } from "@/lib/pipeline/import-leads/import-rows";
import type { TableSource } from "@/lib/pipeline/import-leads/source";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";

const ERASED_PERSON = "This person asked to be erased, and is not taken in again";

/**
 * Stores the rows of a file as the job's records. May be repeated over the same file: rows that are there stay as they
 * are, so a trial's records keep what was found.
 * @throws AppError `invalid_input` when not one row is good
 */
export async function takeInRows(
  tenant: Tenant,
  jobId: string,
  source: TableSource,
  choices: ImportChoices,
  limit?: number,
): Promise<void> {
  await deleteRowIssues(tenant, jobId);
  const blocks: SearchBlock[] = [];
  const counts = await importRows(source, choices, {
    limit,
    refuse: async (leads) => {
      const addresses = leads.flatMap(({ email }) => email ?? []);
      const suppressed = new Set(await findSuppressed(tenant, addresses));
      return leads.map(({ email }) => (email !== undefined && suppressed.has(email) ? ERASED_PERSON : null));
    },
    storeBatch: async (rows) => {
      const block = await insertRecords(tenant, jobId, rows);
      if (block !== null) blocks.push(block);
    },
    storeIssues: (issues) => insertRowIssues(tenant, jobId, issues),
  });
  if (counts.good === 0) {
    const left = counts.duplicates + counts.faulty;
    const message = `None of the ${left} rows can be used: each needs a company, a website or a company email address`;
    throw new AppError("invalid_input", message, { fields: [{ field: "file", message }] });
  }
  await saveSearchIndex(tenant, jobId, blocks);
  await setImportResult(tenant, jobId, {
    headers: counts.headers,
    totalRecords: counts.good,
    duplicateRows: counts.duplicates,
    faultyRows: counts.faulty,
  });
}
