import { createApiKey, OPERATOR } from "../../lib/access/api-key";
import { startSession } from "../../lib/access/start-session";
import { revokeApiKey } from "../../lib/models/api-key/store";
import { addMember, type Filled } from "../../lib/models/filled-workspace.suite";
import { ROLES, type Role } from "../../lib/models/membership/shape";
import { removeMember } from "../../lib/models/membership/store";

/** Somebody who knocks at doors. */
export interface Asker {
  name: string;
  headers: Record<string, string>;
  /** What they are in the workspace with the canary; null for nothing. */
  role: Role | null;
  /** A session in a workspace of their own: what they do there is theirs. */
  elsewhere?: boolean;
  program?: boolean;
  /** An insider whose browser was sent here by another site. */
  ledHere?: boolean;
}

const DEVICE = { userAgent: "matrix", address: "" };
const FROM_OUR_PAGES = { "sec-fetch-site": "same-origin" };
const DAY = 86_400_000;

/** Everybody who may come: of every role, of another workspace, and with what opened something once. */
export async function everyAsker(canary: Filled, other: Filled): Promise<Asker[]> {
  const { tenant } = canary;
  const { db, workspaceId } = tenant;
  const now = new Date();
  const cookieOf = async (userId: string, workspace = workspaceId) => {
    const token = await startSession(db, userId, workspace, DEVICE, now);
    return { headers: { ...FROM_OUR_PAGES, cookie: `leadloom=${token}` } };
  };
  // Their own email may be shown to them, so it does not hold the canary.
  const add = async (into: Filled, role: Role, name: string) => {
    const userId = await addMember(into.tenant, role, name);
    await db.user.update({ where: { id: userId }, data: { email: `${userId}@asker.example` } });
    return userId;
  };
  const end = async (userId: string, data: { expiresAt?: Date; revokedAt?: Date; lastSeenAt?: Date }) => {
    await db.session.updateMany({ where: { userId }, data });
  };
  const ids: Record<string, string> = {};
  for (const name of ["expired", "idle", "revoked", "removed", ...ROLES.map((role) => `a ${role}`)])
    ids[name] = await add(canary, ROLES.find((role) => name === `a ${role}`) ?? "admin", name);
  const id = (name: string) => ids[name] ?? "";
  const ended = [];
  for (const name of ["expired", "idle", "revoked", "removed"])
    ended.push({ name: `${name} session`, role: null, ...(await cookieOf(id(name))) });
  await end(id("expired"), { expiresAt: new Date(now.getTime() - 1) });
  await end(id("idle"), { lastSeenAt: new Date(now.getTime() - 31 * DAY) });
  await end(id("revoked"), { revokedAt: now });
  await removeMember(tenant, id("removed"));
  const roles = [];
  for (const role of ROLES) roles.push({ name: role, role, ...(await cookieOf(id(`a ${role}`))) });
  const forger = await add(other, "owner", "forger");
  const owner = roles.find(({ role }) => role === "owner");
  return [
    { name: "nobody", role: null, headers: FROM_OUR_PAGES },
    ...ended,
    {
      name: "other tenant",
      role: null,
      elsewhere: true,
      ...(await cookieOf(other.userId, other.tenant.workspaceId)),
    },
    { name: "other tenant's forged session", role: null, ...(await cookieOf(forger)) },
    {
      name: "owner led by another site",
      role: null,
      ledHere: true,
      headers: { ...owner?.headers, "sec-fetch-site": "cross-site" },
    },
    ...(await programs(canary, other, now)),
    ...roles,
  ];
}

async function programs(canary: Filled, other: Filled, now: Date): Promise<Asker[]> {
  const long = { name: "matrix", role: "member" as const, expiresInDays: null };
  const bearer = (text: string) => ({ program: true, headers: { authorization: `Bearer ${text}` } });
  const revoked = await createApiKey(canary.tenant, long, OPERATOR, now);
  await revokeApiKey(canary.tenant, revoked.key.id, now);
  const past = new Date(now.getTime() - 2 * DAY);
  const expired = await createApiKey(canary.tenant, { ...long, expiresInDays: 1 }, OPERATOR, past);
  const foreign = await createApiKey(other.tenant, long, OPERATOR, now);
  const own = await createApiKey(canary.tenant, long, OPERATOR, now);
  return [
    { name: "revoked key", role: null, ...bearer(revoked.text) },
    { name: "expired key", role: null, ...bearer(expired.text) },
    { name: "other tenant's key", role: null, elsewhere: true, ...bearer(foreign.text) },
    { name: "key", role: "member", ...bearer(own.text) },
  ];
}
