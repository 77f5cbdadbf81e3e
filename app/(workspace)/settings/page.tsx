import type { Metadata } from "next";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import { listApiKeys } from "@/lib/models/api-key/store";
import { FEATURE_FLAGS, type FeatureFlag, isFeatureOn } from "@/lib/platform/flags";
import { connections } from "../../setup";
import { LiveSettings } from "./live-settings";

export const metadata: Metadata = { title: "Settings" };

const FEATURES: Record<FeatureFlag, { name: string; note: string }> = {
  bulk_processing: { name: "Bulk processing", note: "Importing files of leads and running jobs over them." },
  email_variants: { name: "Email variants", note: "More than one email for each lead." },
  conversation_management: {
    name: "Conversations",
    note: "Reading replies and answering them. Not built yet.",
  },
  crm_integration: { name: "CRM", note: "Keeping HubSpot, Pipedrive and others in step. Not built yet." },
  advanced_analytics: { name: "Analytics", note: "Charts over campaigns and replies. Not built yet." },
};

export default async function SettingsPage() {
  const keys = await listApiKeys(await openDefaultTenant());
  const features = FEATURE_FLAGS.map((id) => ({
    id,
    ...FEATURES[id],
    on: isFeatureOn(id),
    setting: `FEATURE_${id.toUpperCase()}`,
  }));
  return (
    <LiveSettings
      keys={keys.filter((key) => key.revokedAt === null)}
      connections={connections()}
      features={features}
    />
  );
}
