import type { Metadata } from "next";
import { may } from "@/lib/access/rules";
import { listApiKeys } from "@/lib/models/api-key/store";
import { listCustomSources } from "@/lib/models/custom-source/store";
import { listSessions } from "@/lib/models/session/store";
import { FEATURE_FLAGS, type FeatureFlag, isFeatureOn } from "@/lib/platform/flags";
import { enter } from "../../enter";
import { connections } from "../../setup";
import { CompanyLogin } from "./company-login";
import { LiveAccount } from "./live-account";
import { LiveLog } from "./live-log";
import { LiveMembers } from "./live-members";
import { LiveSettings } from "./live-settings";
import { loadMembers } from "./load-members";
import { logWords } from "./log-words";

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
  const caller = await enter("page /settings", "/settings");
  const { tenant, session } = caller;
  const [keys, ownSources] = await Promise.all([listApiKeys(tenant), listCustomSources(tenant)]);
  const sessions = await listSessions(tenant.db, session.person.id, new Date());
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
      ownSources={ownSources}
      features={features}
      panels={{
        members: <LiveMembers {...(await loadMembers(caller))} />,
        login: <CompanyLogin {...caller} />,
        log: may(caller.role, "GET /api/v1/audit") ? <LiveLog words={logWords()} /> : null,
        account: <LiveAccount person={session.person} sessions={sessions} current={session.id} />,
      }}
    />
  );
}
