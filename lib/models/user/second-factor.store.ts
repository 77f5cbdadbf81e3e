import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

/** A person's second factor as it is stored; `sealed` opens by `openTotp` alone. */
export interface StoredFactor {
  sealed: string | null;
  confirmed: boolean;
  codesLeft: number;
}

/** What is known of a person's second factor. */
export async function findSecondFactor(db: Db, userId: string): Promise<StoredFactor> {
  const row = await db.user.findUnique({
    where: { id: userId },
    select: { totpSecret: true, totpConfirmedAt: true },
  });
  const codesLeft = await db.recoveryCode.count({ where: { userId, usedAt: null } });
  return { sealed: row?.totpSecret ?? null, confirmed: (row?.totpConfirmedAt ?? null) !== null, codesLeft };
}

/** Keeps a secret that is not confirmed yet. @returns false for a person who has a factor, or lives in one workspace by its login */
export async function insertTotp(db: Db, id: string, totpSecret: string): Promise<boolean> {
  const where = { id, totpConfirmedAt: null, workspaceId: null };
  const { count } = await db.user.updateMany({ where, data: { totpSecret, totpLastStep: null } });
  return count === 1;
}

/** From now on the factor counts. @returns false when it does already, or was begun anew meanwhile */
export async function confirmTotp(
  db: Db,
  { userId, sealed, step }: { userId: string; sealed: string; step: number },
  codeHashes: string[],
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, totpSecret: sealed, totpConfirmedAt: null },
      data: { totpConfirmedAt: now, totpLastStep: step },
    });
    if (count === 0) return false;
    await putCodes(tx, userId, codeHashes);
    return true;
  });
}

/** Uses a code's time step up. @returns false when it, or a later one, was used before */
export async function takeTotpStep(db: Db, id: string, step: number): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: {
      ...{ id, totpConfirmedAt: { not: null } },
      OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }],
    },
    data: { totpLastStep: step },
  });
  return count === 1;
}

/** Uses a recovery code up. @returns false when there is no such code, or it was used */
export async function takeRecoveryCode(
  db: Db,
  userId: string,
  codeHash: string,
  now: Date,
): Promise<boolean> {
  const where = { userId, codeHash, usedAt: null };
  return (await db.recoveryCode.updateMany({ where, data: { usedAt: now } })).count === 1;
}

/** New recovery codes; the old ones are over. */
export async function replaceRecoveryCodes(db: Db, userId: string, codeHashes: string[]): Promise<void> {
  await db.$transaction((tx) => putCodes(tx, userId, codeHashes));
}

/** Takes a person's second factor away. @returns whether there was one */
export async function removeSecondFactor(db: Db, id: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, totpSecret: { not: null } },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    });
    await tx.recoveryCode.deleteMany({ where: { userId: id } });
    return count === 1;
  });
}

/** Secrets that another key than this one sealed. */
export async function listSealedTotp(db: Db, keyId: string): Promise<{ id: string; totpSecret: string }[]> {
  const rows = await db.user.findMany({
    where: { totpSecret: { not: null }, NOT: { totpSecret: { startsWith: `${keyId}.` } } },
    select: { id: true, totpSecret: true },
  });
  return rows.flatMap(({ id, totpSecret }) => (totpSecret === null ? [] : [{ id, totpSecret }]));
}

/** Puts the same secret in its new seal, unless it was changed meanwhile. */
export async function changeSealedTotp(db: Db, id: string, from: string, to: string): Promise<void> {
  await db.user.updateMany({ where: { id, totpSecret: from }, data: { totpSecret: to } });
}

type Codes = Pick<Db["recoveryCode"], "deleteMany" | "createMany">;

async function putCodes(tx: { recoveryCode: Codes }, userId: string, codeHashes: string[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: codeHashes.map((codeHash) => ({ id: newId(), userId, codeHash })),
  });
}
