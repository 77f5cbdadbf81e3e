import type { Metadata } from "next";
import { may } from "@/lib/access/rules";
import { type ApiKey, KEY_ROLES } from "@/lib/models/api-key/shape";
import { listApiKeys } from "@/lib/models/api-key/store";
import { listCustomSources } from "@/lib/models/custom-source/store";
import { readRetention } from "@/lib/models/retention/store";
import { listSessions } from "@/lib/models/session/store";
import { findSecondFactor } from "@/lib/models/user/second-factor.store";
import { FEATURE_FLAGS, type FeatureFlag, isFeatureOn } from "@/lib/platform/flags";
import { LiveSecondFactor } from "../../(auth)/second-factor/live-second-factor";
import { enter } from "../../enter";
import { connections } from "../../setup";
import { CompanyLogin } from "./company-login";
import { LiveAccount } from "./live-account";
import { LiveLog } from "./live-log";
import { LiveMembers } from "./live-members";
import { LivePrivacy } from "./live-privacy";
import { LiveSettings } from "./live-settings";
import { loadMembers } from "./load-members";
import { logWords } from "./log-words";
import { OwnWays } from "./own-ways";

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

function isOpen({ revokedAt, expiresAt }: ApiKey, now: Date): boolean {
  return revokedAt === null && (expiresAt === null || new Date(expiresAt) > now);
}

interface SettingsPageProps {
  searchParams: Promise<Record<"connect" | "fault", string | string[] | undefined>>;
}

const only = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  const query = await searchParams;
  const caller = await enter("page /settings", "/settings");
  const { tenant, session } = caller;
  const [keys, ownSources] = await Promise.all([listApiKeys(tenant), listCustomSources(tenant)]);
  const sessions = await listSessions(tenant.db, session.person.id, new Date());
  const factor = await findSecondFactor(tenant.db, session.person.id);
  const features = FEATURE_FLAGS.map((id) => ({
    id,
    ...FEATURES[id],
    on: isFeatureOn(id),
    setting: `FEATURE_${id.toUpperCase()}`,
  }));
  return (
    <LiveSettings
      keys={keys.filter((key) => isOpen(key, new Date()))}
      keyRoles={may(caller.role, "action settings/makeKey") ? KEY_ROLES : null}
      connections={connections()}
      ownSources={ownSources}
      features={features}
      panels={{
        members: <LiveMembers {...(await loadMembers(caller))} />,
        login: <CompanyLogin {...caller} />,
        log: may(caller.role, "GET /api/v1/audit") ? <LiveLog words={logWords()} /> : null,
        privacy: may(caller.role, "POST /api/v1/privacy/erase") ? (
          <LivePrivacy retention={await readRetention(tenant)} />
        ) : null,
        account: (
          <>
            <LiveAccount person={session.person} sessions={sessions} current={session.id} />
            {session.providerId === null && (
              <section aria-label="Ways in" className="mt-10">
                <h3 className="mb-2 font-medium">Ways in</h3>
                <OwnWays
                  db={tenant.db}
                  session={session}
                  connect={only(query.connect)}
                  fault={only(query.fault)}
                />
              </section>
            )}
            {session.providerId === null && (
              <section aria-label="Second factor" className="mt-10">
                <h3 className="mb-2 font-medium">Second factor</h3>
                <LiveSecondFactor isOn={factor.confirmed} codesLeft={factor.codesLeft} to={null} />
              </section>
            )}
          </>
        ),
      }}
    />
  );
}
