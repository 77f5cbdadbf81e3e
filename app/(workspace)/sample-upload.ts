import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { receiveUpload } from "@/lib/models/upload/receive-upload";
import type { StoredUpload } from "@/lib/models/upload/store";
import { SAMPLE_LEADS } from "@/lib/pipeline/import-leads/sample";
import type { Tenant } from "@/lib/platform/tenant";

/** Takes the sample list in as an upload, as if the user had dropped it. */
export async function uploadSample(tenant: Tenant): Promise<StoredUpload> {
  const path = resolve(/* turbopackIgnore: true */ process.cwd(), SAMPLE_LEADS);
  return receiveUpload(tenant, "sample-leads.csv", createReadStream(path));
}
