"use server";

import { z } from "zod";
import { changeRole as change } from "@/lib/access/change-role";
import { invite as inviteInto } from "@/lib/access/invite";
import { takeOut as takeOutOf } from "@/lib/access/take-out";
import { invitationInputShape } from "@/lib/models/invitation/shape";
import { revokeInvitation } from "@/lib/models/invitation/store";
import { roleShape } from "@/lib/models/membership/shape";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";

const idShape = z.string().max(100);

/** @returns the token for the link, this once */
export async function invite(email: string, role: string): Promise<Acted<string>> {
  return act("action members/invite", (_tenant, caller) =>
    inviteInto(
      caller,
      caller.session.person.id,
      readInput(invitationInputShape, { email, role }),
      new Date(),
    ),
  );
}

export async function withdraw(id: string): Promise<Acted<void>> {
  return act("action members/withdraw", (tenant) =>
    revokeInvitation(tenant, readInput(idShape, id), new Date()),
  );
}

export async function changeRole(userId: string, role: string): Promise<Acted<void>> {
  return act("action members/changeRole", (_tenant, caller) =>
    change(caller, readInput(idShape, userId), readInput(roleShape, role)),
  );
}

export async function takeOut(userId: string): Promise<Acted<void>> {
  return act("action members/takeOut", (_tenant, caller) => takeOutOf(caller, readInput(idShape, userId)));
}

/** Takes the person who asks out of the workspace. */
export async function leave(): Promise<Acted<void>> {
  return act("action members/leave", (_tenant, caller) => takeOutOf(caller, caller.session.person.id));
}
