import type { Metadata } from "next";
import { hasBatches } from "@/inngest/jobs/refuse-hurry";
import { listCampaigns } from "@/lib/models/campaign/store";
import { env } from "@/lib/platform/env";
import { isFeatureOn } from "@/lib/platform/flags";
import { enter } from "../../enter";
import { orTurnedOff } from "../../or-not-found";
import { LiveImport } from "./live-import";
import { loadSourceChoices } from "./source-choices";

export const metadata: Metadata = { title: "Import leads" };

export default async function ImportPage() {
  orTurnedOff("bulk_processing");
  const { tenant } = await enter("page /import", "/import");
  const [saved, sources] = await Promise.all([
    listCampaigns(tenant, { limit: 20 }),
    loadSourceChoices(tenant),
  ]);
  return (
    <LiveImport
      maxBytes={env().MAX_UPLOAD_BYTES}
      saved={saved.items}
      sources={sources}
      variantsOn={isFeatureOn("email_variants")}
      batchesOn={hasBatches()}
    />
  );
}
