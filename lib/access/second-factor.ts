import { z } from "zod";
import {
  confirmTotp,
  findSecondFactor,
  insertTotp,
  removeSecondFactor,
  replaceRecoveryCodes,
  takeRecoveryCode,
  takeTotpStep,
} from "@/lib/models/user/second-factor.store";
import { openTotp, sealTotp } from "@/lib/models/user/totp-secret";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { forgiveTries, limitTries, triesOf } from "./limit-tries";
import { hashRecoveryCode, isRecoveryCode, newRecoveryCodes } from "./recovery-codes";
import { newTotpSecret, stepOfCode, totpAddress } from "./totp";

/** Six digits of an app, or a recovery code. */
export const factorCodeShape = z.string().trim().max(40);

interface Person {
  id: string;
  email: string;
}

/** What a person needs for their authenticator; shown until the factor is confirmed. */
export interface NewFactor {
  secret: string;
  /** `otpauth://…`, for the square. */
  address: string;
}

/**
 * Begins a second factor. It counts only once a code has shown that the person's app has it.
 * @throws AppError `conflict` for who has one, or signs in by a provider
 */
export async function beginSecondFactor(db: Db, { id, email }: Person): Promise<NewFactor> {
  const secret = newTotpSecret();
  if (!(await insertTotp(db, id, sealTotp(id, secret))))
    throw new AppError("conflict", "This account has a second factor, or signs in without a password.");
  return { secret, address: totpAddress(secret, email) };
}

/**
 * Confirms the factor that was begun.
 * @returns the recovery codes, this once
 * @throws AppError `invalid_input` for a wrong code; `conflict` when nothing was begun; `rate_limited`
 */
export async function confirmSecondFactor(
  db: Db,
  { id }: Person,
  code: string,
  now: Date,
): Promise<string[]> {
  await limitTries(db, triesOf(`factor ${id}`, ""), now);
  const { sealed, confirmed } = await findSecondFactor(db, id);
  if (sealed === null || confirmed) throw new AppError("conflict", "Begin with the square again.");
  const step = stepOfCode(openTotp(id, sealed), code, now);
  if (step === null) throw wrongCode("invalid_input");
  const codes = newRecoveryCodes();
  if (!(await confirmTotp(db, { userId: id, sealed, step }, codes.map(hashRecoveryCode), now)))
    throw new AppError("conflict", "Begin with the square again.");
  await forgiveTries(db, triesOf(`factor ${id}`, ""));
  return codes;
}

/**
 * Asks for the second factor of a person who has one; who has none passes. A code passes once, whether it is of the app
 * or a recovery code. Whoever calls limits the tries.
 * @throws AppError `unauthenticated` with the field `code`, for none and for a wrong one
 */
export async function passSecondFactor(db: Db, id: string, code: string, now: Date): Promise<void> {
  const { sealed, confirmed } = await findSecondFactor(db, id);
  if (sealed === null || !confirmed) return;
  if (code === "") throw codeWanted();
  if (!(await takeCode(db, id, sealed, code, now))) throw wrongCode("unauthenticated");
}

async function takeCode(db: Db, id: string, sealed: string, code: string, now: Date): Promise<boolean> {
  if (isRecoveryCode(code)) return takeRecoveryCode(db, id, hashRecoveryCode(code), now);
  const step = stepOfCode(openTotp(id, sealed), code, now);
  return step !== null && (await takeTotpStep(db, id, step));
}

/** Turns a person's own factor off, with a code of it. @throws AppError as `passSecondFactor`; `rate_limited` */
export async function dropSecondFactor(db: Db, { id }: Person, code: string, now: Date): Promise<void> {
  await proveFactor(db, id, code, now);
  await removeSecondFactor(db, id);
}

/** New recovery codes in the place of the old, with a code of the factor. @returns them, this once */
export async function renewRecoveryCodes(db: Db, { id }: Person, code: string, now: Date): Promise<string[]> {
  await proveFactor(db, id, code, now);
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(db, id, codes.map(hashRecoveryCode));
  return codes;
}

async function proveFactor(db: Db, id: string, code: string, now: Date): Promise<void> {
  await limitTries(db, triesOf(`factor ${id}`, ""), now);
  const { confirmed } = await findSecondFactor(db, id);
  if (!confirmed) throw new AppError("conflict", "There is no second factor to change.");
  await passSecondFactor(db, id, code, now);
  await forgiveTries(db, triesOf(`factor ${id}`, ""));
}

function codeWanted(): AppError {
  const message = "Type the code of your authenticator, or a recovery code.";
  return new AppError("unauthenticated", message, { fields: [{ field: "code", message }] });
}

function wrongCode(code: "unauthenticated" | "invalid_input"): AppError {
  const message = "This code is wrong or was used. Take the next one.";
  return new AppError(code, message, { fields: [{ field: "code", message }] });
}
