import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type Role, roleShape } from "../membership/shape";
import type { Invitation, InvitationInput, OpenInvitation } from "./shape";

interface NewInvitation extends InvitationInput {
  tokenHash: string;
  /** The id of who invites. */
  invitedBy: string;
  expiresAt: Date;
}

const open = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });

/** Keeps an invitation; an earlier one of the same email is over. @returns its id */
export async function insertInvitation(
  { db, workspaceId }: Tenant,
  invitation: NewInvitation,
  now: Date,
): Promise<string> {
  const earlier = { workspaceId, email: invitation.email, ...open(now) };
  await db.invitation.updateMany({ where: earlier, data: { revokedAt: now } });
  const id = newId();
  await db.invitation.create({ data: { ...invitation, id, workspaceId, createdAt: now } });
  return id;
}

/** The invitations that can still be taken, the newest first. */
export async function listInvitations({ db, workspaceId }: Tenant, now: Date): Promise<Invitation[]> {
  const rows = await db.invitation.findMany({
    where: { workspaceId, ...open(now) },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 500,
  });
  return rows.map(({ id, email, role, createdAt, expiresAt }) => ({
    ...{ id, email, role: roleShape.parse(role) },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** @returns the invitation that is over now @throws AppError `not_found` */
export async function revokeInvitation(
  { db, workspaceId }: Tenant,
  id: string,
  now: Date,
): Promise<{ email: string; role: string }> {
  const where = { id, workspaceId, ...open(now) };
  const found = await db.invitation.findFirst({ where, select: { email: true, role: true } });
  const { count } = await db.invitation.updateMany({ where, data: { revokedAt: now } });
  if (found === null || count === 0)
    throw new AppError("not_found", "There is no such invitation, or it is over already");
  return found;
}

/** The open invitation of somebody whose email is proven otherwise; null where there is none. */
export async function findInvitationOf(
  { db, workspaceId }: { db: Pick<Db, "invitation">; workspaceId: string },
  email: string,
  now: Date,
): Promise<{ id: string; role: Role } | null> {
  const row = await db.invitation.findFirst({
    where: { workspaceId, email, ...open(now) },
    orderBy: { createdAt: "desc" },
    select: { id: true, role: true },
  });
  return row === null ? null : { id: row.id, role: roleShape.parse(row.role) };
}

/** The newest open invitation of a proven email into any workspace that its people enter by more than its own login. */
export async function findAnyInvitationOf(db: Db, email: string, now: Date): Promise<OpenInvitation | null> {
  const entered = { NOT: { oidcProvider: { onlyThisWay: true } } };
  const where = { email, ...open(now), workspace: entered };
  const row = await db.invitation.findFirst({ where, orderBy: { createdAt: "desc" }, select: OPENED });
  return row === null ? null : toOpen(row);
}

/** What a link opens; null where it is over, withdrawn or was taken. */
export async function findInvitation(db: Db, tokenHash: string, now: Date): Promise<OpenInvitation | null> {
  const row = await db.invitation.findUnique({ where: { tokenHash, ...open(now) }, select: OPENED });
  return row === null ? null : toOpen(row);
}

const OPENED = {
  ...{ id: true, email: true, role: true },
  workspace: { select: { id: true, name: true, oidcProvider: { select: { onlyThisWay: true } } } },
} as const;

interface OpenedRow {
  id: string;
  email: string;
  role: string;
  workspace: { id: string; name: string; oidcProvider: { onlyThisWay: boolean } | null };
}

function toOpen({ role, workspace, ...row }: OpenedRow): OpenInvitation {
  const { id, name, oidcProvider } = workspace;
  const loginOnly = oidcProvider?.onlyThisWay ?? false;
  return { ...row, role: roleShape.parse(role), workspace: { id, name, loginOnly } };
}

/** Uses an invitation up. @returns false when somebody was quicker, or it was withdrawn meanwhile */
export async function takeInvitation(db: Pick<Db, "invitation">, id: string, now: Date): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, ...open(now) },
    data: { acceptedAt: now },
  });
  return count === 1;
}
