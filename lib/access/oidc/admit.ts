import { findIdentity, insertIdentity } from "@/lib/models/identity/store";
import { findInvitationOf, takeInvitation } from "@/lib/models/invitation/store";
import { findRole, insertMember, setMappedRole } from "@/lib/models/membership/store";
import type { OidcProvider } from "@/lib/models/oidc-provider/shape";
import { holdProvider } from "@/lib/models/oidc-provider/store";
import { insertUser, renameProviderUser } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { judgeArrival } from "./judge-arrival";
import { type Arrival, type Claims, readArrival } from "./read-arrival";
import { WayError } from "./way-error";

type Rows = { db: Parameters<Parameters<Db["$transaction"]>[0]>[0]; workspaceId: string };

/**
 * Lets in whom the workspace's provider has sent, where its rules do: under the account that this provider knows by this
 * subject, else under a new one that lives in this workspace alone. The email links to nothing.
 * @returns the account
 * @throws WayError
 */
export async function admit(
  tenant: Tenant,
  provider: OidcProvider,
  claims: Claims,
  now: Date,
): Promise<string> {
  const arrival = readArrival(claims, provider.roleMapping.claim);
  const verdict = judgeArrival(provider, arrival);
  if (!verdict.welcome) throw new WayError(verdict.fault);
  return tenant.db.$transaction(async (db) => {
    const rows = { db, workspaceId: tenant.workspaceId };
    if (!(await holdProvider(rows, provider.id))) throw new WayError("gone");
    const known = await findIdentity(rows, { provider: provider.id, subject: arrival.subject });
    const userId = known ?? (await makeAccount(rows, provider.id, arrival));
    if (known !== null) await renameProviderUser(rows, known, arrival);
    if (known === null) await insertMember(rows, userId, verdict.role);
    else await keepIn(rows, userId, arrival.email, now);
    if (verdict.isMapped) await setMappedRole(rows, userId, verdict.role);
    return userId;
  });
}

async function makeAccount(rows: Rows, provider: string, arrival: Arrival): Promise<string> {
  const { email, name, subject } = arrival;
  const { db, workspaceId } = rows;
  const { id } = await insertUser(db, { email, name, passwordHash: null, workspaceId });
  await insertIdentity(rows, { provider, subject }, id);
  return id;
}

/** Whoever was taken out stays out, until somebody invites them again. */
async function keepIn(rows: Rows, userId: string, email: string, now: Date): Promise<void> {
  if ((await findRole(rows, userId)) !== null) return;
  const invitation = await findInvitationOf(rows, email, now);
  if (invitation === null || !(await takeInvitation(rows.db, invitation.id, now)))
    throw new WayError("taken_out");
  await insertMember(rows, userId, invitation.role);
}
