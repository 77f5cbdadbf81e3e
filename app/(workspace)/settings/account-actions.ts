"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { tellPasswordChanged } from "@/inngest/mail/tell-password-changed";
import { changePassword as change, passwordChangeShape } from "@/lib/access/change-password";
import { connectLogin as connect, disconnectLogin as disconnect } from "@/lib/access/connect-login";
import { readStepNote, stepNoteCookie } from "@/lib/access/oidc/step-note";
import { proofShape } from "@/lib/access/prove-person";
import { revokeOtherSessions, revokeSession } from "@/lib/models/session/store";
import { type Acted, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";

/** Signs out another of one's browsers. */
export async function endSession(id: string): Promise<Acted<void>> {
  return actAsPerson("action account/endSession", async ({ db, session, tell }) => {
    const target = readInput(z.string().max(100), id);
    await revokeSession(db, session.person.id, target, new Date());
    tell({ target });
  });
}

/** Signs out all of one's browsers but this one. @returns how many */
export async function endOtherSessions(): Promise<Acted<number>> {
  return actAsPerson("action account/endOtherSessions", async ({ db, session, tell }) => {
    const ended = await revokeOtherSessions(db, session.person.id, session.id, new Date());
    tell({ after: { ended } });
    return ended;
  });
}

/** Takes another password, giving the old one. @returns how many other browsers were signed out by it */
export async function changePassword(input: unknown): Promise<Acted<number>> {
  return actAsPerson("action account/changePassword", async ({ db, session, tell }) => {
    const now = new Date();
    const ended = await change(db, session, readInput(passwordChangeShape, input), now);
    await tellPasswordChanged(session.person.id, now);
    tell({ target: session.person.id, after: { ended } });
    return ended;
  });
}

/** Connects the login that this browser has just come back from. */
export async function connectLogin(proof: unknown): Promise<Acted<void>> {
  return actAsPerson("action account/connectLogin", async ({ db, session, headers, tell }) => {
    const note = readStepNote(headers, new Date());
    const way = await connect(db, session, note, readInput(proofShape, proof), new Date());
    tell({ target: session.person.id, after: { way } });
    (await cookies()).set(stepNoteCookie(headers).name, "", {
      ...stepNoteCookie(headers).options,
      maxAge: 0,
    });
  });
}

/** Takes a login away from one's account. */
export async function disconnectLogin(way: string, proof: unknown): Promise<Acted<void>> {
  return actAsPerson("action account/disconnectLogin", async ({ db, session, tell }) => {
    const gone = readInput(z.string().max(20), way);
    await disconnect(db, session, gone, readInput(proofShape, proof), new Date());
    tell({ target: session.person.id, before: { way: gone } });
  });
}
