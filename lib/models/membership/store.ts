import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { type Member, type Role, roleShape } from "./shape";

/** The workspaces of a person, by name, with their role in each. */
export async function listWorkspacesOf(db: Db, userId: string) {
  const rows = await db.membership.findMany({
    where: { userId },
    select: { role: true, workspace: { select: { id: true, name: true, slug: true } } },
    orderBy: { workspace: { name: "asc" } },
    take: 200,
  });
  return rows.map(({ role, workspace }) => ({ ...workspace, role: roleShape.parse(role) }));
}

/** Everybody of a workspace, the longest there first. */
export async function listMembers({ db, workspaceId }: Tenant): Promise<Member[]> {
  const rows = await db.membership.findMany({
    where: { workspaceId },
    include: {
      user: {
        select: {
          ...{ name: true, email: true, workspaceId: true, totpConfirmedAt: true },
          sessions: {
            where: { workspaceId },
            orderBy: { lastSeenAt: "desc" },
            take: 1,
            select: { lastSeenAt: true },
          },
        },
      },
    },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
    take: 1000,
  });
  return rows.map(({ userId, role, createdAt, user }) => ({
    ...{ userId, role: roleShape.parse(role), name: user.name, email: user.email },
    twoStep: user.totpConfirmedAt !== null,
    byProvider: user.workspaceId !== null,
    joinedAt: createdAt.toISOString(),
    lastSeenAt: user.sessions[0]?.lastSeenAt.toISOString() ?? null,
  }));
}

/** The role of a person in a workspace; null when they are not in it. */
export async function findRole(
  { db, workspaceId }: { db: Pick<Db, "membership">; workspaceId: string },
  userId: string,
): Promise<Role | null> {
  const row = await db.membership.findUnique({ where: { workspaceId_userId: { workspaceId, userId } } });
  return row === null ? null : roleShape.parse(row.role);
}

/** Gives a member the role that the workspace's own provider says. Owners stay what their fellows made them. */
export async function setMappedRole(
  { db, workspaceId }: { db: Pick<Db, "membership">; workspaceId: string },
  userId: string,
  role: Role,
): Promise<void> {
  await db.membership.updateMany({ where: { workspaceId, userId, role: { not: "owner" } }, data: { role } });
}

/** Takes a person in; one who is in already keeps their role. */
export async function insertMember(
  { db, workspaceId }: { db: Pick<Db, "membership">; workspaceId: string },
  userId: string,
  role: Role,
): Promise<void> {
  await db.membership.upsert({
    where: { workspaceId_userId: { workspaceId, userId } },
    create: { workspaceId, userId, role },
    update: {},
  });
}

/**
 * Gives a member another role.
 * @throws AppError `not_found`; `conflict` for the last owner
 */
export async function setRole(tenant: Tenant, userId: string, role: Role): Promise<void> {
  await changeKeepingAnOwner(tenant, userId, role === "owner", (membership, where) =>
    membership.updateMany({ where, data: { role } }),
  );
}

/**
 * Takes a member out; from their next request on they see nothing of the workspace.
 * @throws AppError `not_found`; `conflict` for the last owner
 */
export async function removeMember(tenant: Tenant, userId: string): Promise<void> {
  await changeKeepingAnOwner(tenant, userId, false, (membership, where) => membership.deleteMany({ where }));
}

type Memberships = Pick<Db["membership"], "updateMany" | "deleteMany" | "count">;

/**
 * The workspace's row is written first, so that two owners who leave at once do so one after the other. Owners whose
 * account is the workspace's own provider's do not count: if the provider fails, they cannot come in to mend it.
 */
async function changeKeepingAnOwner(
  { db, workspaceId }: Tenant,
  userId: string,
  staysOwner: boolean,
  change: (
    membership: Memberships,
    where: { workspaceId: string; userId: string },
  ) => Promise<{ count: number }>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE "Workspace" SET "name" = "name" WHERE "id" = ${workspaceId}`;
    const owner = { workspaceId, role: "owner", user: { workspaceId: null } };
    const isOwner = (await tx.membership.count({ where: { ...owner, userId } })) > 0;
    const others = { ...owner, userId: { not: userId } };
    if (isOwner && !staysOwner && (await tx.membership.count({ where: others })) === 0)
      throw new AppError(
        "conflict",
        "A workspace needs an owner with an account of their own. Make somebody else an owner first.",
      );
    const { count } = await change(tx.membership, { workspaceId, userId });
    if (count === 0) throw new AppError("not_found", "This person is not in the workspace");
  });
}
