import type { Metadata } from "next";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import { listCampaigns } from "@/lib/models/campaign/store";
import { env } from "@/lib/platform/env";
import { isFeatureOn } from "@/lib/platform/flags";
import { orTurnedOff } from "../../or-not-found";
import { LiveImport } from "./live-import";

export const metadata: Metadata = { title: "Import leads" };

export default async function ImportPage() {
  orTurnedOff("bulk_processing");
  const saved = await listCampaigns(await openDefaultTenant(), { limit: 20 });
  return (
    <LiveImport
      maxBytes={env().MAX_UPLOAD_BYTES}
      saved={saved.items}
      variantsOn={isFeatureOn("email_variants")}
    />
  );
}
