"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { MembersView } from "@/components/members/members-view";
import type { MembersViewProps } from "@/components/members/props";
import type { Acted } from "../../act";
import { shown } from "../ask";
import {
  changeRole,
  endSessions,
  invite,
  leave,
  requireFactor,
  resetFactor,
  takeOut,
  withdraw,
} from "./members-actions";

type LiveMembersProps = Pick<
  MembersViewProps,
  "members" | "invitations" | "lines" | "roles" | "me" | "mayManage" | "factorRule"
>;

/** The members; a new invitation's link is held here until the person has copied it, and nowhere else. */
export function LiveMembers(props: LiveMembersProps) {
  const router = useRouter();
  const [newLink, setNewLink] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async <Value,>(action: Promise<Acted<Value>>) => {
    setBusy(true);
    const acted = await action;
    shown(acted);
    setBusy(false);
    router.refresh();
    return acted;
  };
  const make = async (email: string, role: string) => {
    setNewLink(null);
    const acted = await run(invite(email, role));
    if (acted.ok) setNewLink(`${window.location.origin}/invitation?token=${acted.value}`);
  };
  const go = async () => {
    if ((await run(leave())).ok) window.location.assign("/workspaces");
  };
  return (
    <MembersView
      {...props}
      newLink={newLink}
      busy={busy}
      onInvite={(email, role) => void make(email, role)}
      onWithdraw={(id) => void run(withdraw(id))}
      onRole={(userId, role) => void run(changeRole(userId, role))}
      onTakeOut={(userId) => void run(takeOut(userId))}
      onSignOut={(userId) => void run(endSessions(userId))}
      onResetFactor={(userId) => void run(resetFactor(userId))}
      onFactorRule={(required) => void run(requireFactor(required))}
      onLeave={() => void go()}
      onSeen={() => setNewLink(null)}
    />
  );
}
