import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Account } from "./shape";

interface NewUser {
  email: string;
  name: string;
  /** Null for an account that signs in by a provider. */
  passwordHash: string | null;
  /** The one workspace the account lives in, where that workspace's provider made it. */
  workspaceId: string | null;
}

/**
 * Makes an account.
 * @throws AppError `conflict` when an account that lives in no one workspace has this email
 */
export async function insertUser(db: Pick<Db, "user">, user: NewUser): Promise<Account> {
  const passwordEmail = user.passwordHash === null ? null : user.email;
  if (user.workspaceId === null && (await hasAccount(db, user.email)))
    throw new AppError("conflict", "There is an account with this email already. Sign in with it instead.");
  const data = { ...user, id: newId(), passwordEmail };
  return db.user.create({ data, select: { id: true, email: true, name: true } });
}

/** Whether somebody has an account of their own under this email. What a workspace's own provider calls people says nothing. */
export async function hasAccount(db: Pick<Db, "user">, email: string): Promise<boolean> {
  return (await db.user.count({ where: { email, workspaceId: null } })) > 0;
}

/** Whether anybody has an account here. */
export async function hasUsers(db: Db): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null;
}

/** Keeps up with what a workspace's own provider calls somebody: for the accounts that live in that workspace alone. */
export async function renameProviderUser(
  { db, workspaceId }: { db: Pick<Db, "user">; workspaceId: string },
  id: string,
  { email, name }: Pick<NewUser, "email" | "name">,
): Promise<void> {
  await db.user.updateMany({ where: { id, workspaceId }, data: { email, name } });
}

/** What a sign-in with a password needs to know; null where no such account is. */
export async function findPasswordUser(db: Db, passwordEmail: string) {
  return db.user.findUnique({
    where: { passwordEmail },
    select: { id: true, email: true, name: true, passwordHash: true, totpConfirmedAt: true },
  });
}

/** An account by its id; null where it is gone. */
export async function findAccount(db: Db, id: string): Promise<Account | null> {
  return db.user.findUnique({ where: { id }, select: { id: true, email: true, name: true } });
}

/** The hash of a person's password, to hold what they type against; null for who signs in without one. */
export async function findPasswordHash(db: Db, id: string): Promise<string | null> {
  const row = await db.user.findUnique({ where: { id }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

/** An account of somebody's own, whatever opens it; null where no such account has this email. */
export async function findOwnAccount(db: Db, email: string): Promise<Account | null> {
  const where = { email, workspaceId: null };
  return db.user.findFirst({ where, select: { id: true, email: true, name: true } });
}

/**
 * Gives an account another password, or its first one. None is ever given to one that lives in a workspace by its login.
 * @returns false where there is no such account
 */
export async function setPasswordHash(
  db: Pick<Db, "user">,
  id: string,
  passwordHash: string,
): Promise<boolean> {
  const own = { id, workspaceId: null };
  const account = await db.user.findFirst({ where: own, select: { email: true } });
  if (account === null) return false;
  const { email: passwordEmail } = account;
  return (await db.user.updateMany({ where: own, data: { passwordHash, passwordEmail } })).count === 1;
}
