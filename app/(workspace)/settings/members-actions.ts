"use server";

import { z } from "zod";
import { changeRole as change } from "@/lib/access/change-role";
import { endSessionsOf } from "@/lib/access/end-sessions";
import { invite as inviteInto } from "@/lib/access/invite";
import { resetSecondFactor } from "@/lib/access/reset-second-factor";
import { takeOut as takeOutOf } from "@/lib/access/take-out";
import { invitationInputShape } from "@/lib/models/invitation/shape";
import { revokeInvitation } from "@/lib/models/invitation/store";
import { roleShape } from "@/lib/models/membership/shape";
import { readFactorRule, setFactorRule } from "@/lib/models/workspace/second-factor.store";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";

const idShape = z.string().max(100);

/** @returns the token for the link, this once */
export async function invite(email: string, role: string): Promise<Acted<string>> {
  return act("action members/invite", async (_tenant, caller) => {
    const input = readInput(invitationInputShape, { email, role });
    const token = await inviteInto(caller, caller.session.person.id, input, new Date());
    caller.tell({ after: { email: input.email, role: input.role } });
    return token;
  });
}

export async function withdraw(id: string): Promise<Acted<void>> {
  return act("action members/withdraw", async (tenant, { tell }) => {
    const target = readInput(idShape, id);
    const { email, role } = await revokeInvitation(tenant, target, new Date());
    tell({ target, before: { email, role } });
  });
}

export async function changeRole(userId: string, role: string): Promise<Acted<void>> {
  return act("action members/changeRole", async (_tenant, caller) => {
    const [target, next] = [readInput(idShape, userId), readInput(roleShape, role)];
    caller.tell({ target });
    const before = await change(caller, target, next);
    caller.tell({ target, before: { role: before }, after: { role: next } });
  });
}

export async function takeOut(userId: string): Promise<Acted<void>> {
  return act("action members/takeOut", async (_tenant, caller) => {
    const target = readInput(idShape, userId);
    caller.tell({ target });
    caller.tell({ target, before: { role: await takeOutOf(caller, target) } });
  });
}

/** Signs a member out of every browser. @returns how many sessions ended */
export async function endSessions(userId: string): Promise<Acted<number>> {
  return act("action members/endSessions", async (_tenant, caller) => {
    const target = readInput(idShape, userId);
    caller.tell({ target });
    const ended = await endSessionsOf(caller, target, new Date());
    caller.tell({ target, after: { ended } });
    return ended;
  });
}

/** Takes the second factor of somebody who lost it away. */
export async function resetFactor(userId: string): Promise<Acted<void>> {
  return act("action members/resetFactor", async (tenant, { tell }) => {
    const target = readInput(idShape, userId);
    tell({ target });
    await resetSecondFactor(tenant, target);
  });
}

/** Whether everybody who signs in with a password needs a second factor. */
export async function requireFactor(required: boolean): Promise<Acted<void>> {
  return act("action members/requireFactor", async (tenant, { tell }) => {
    const after = readInput(z.boolean(), required);
    const before = await readFactorRule(tenant);
    await setFactorRule(tenant, after);
    tell({ before: { required: before }, after: { required: after } });
  });
}

/** Takes the person who asks out of the workspace. */
export async function leave(): Promise<Acted<void>> {
  return act("action members/leave", async (_tenant, caller) => {
    const target = caller.session.person.id;
    caller.tell({ target, before: { role: await takeOutOf(caller, target) } });
  });
}
