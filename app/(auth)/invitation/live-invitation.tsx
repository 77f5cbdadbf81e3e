"use client";

import { JoinForm } from "@/components/auth/join-form";
import { JoinWithAccount } from "@/components/auth/join-with-account";
import { signOut } from "../../session-actions";
import { goTo, useSubmit } from "../use-submit";
import { accept, join } from "./actions";

interface LiveInvitationProps {
  token: string;
  workspace: string;
  email: string;
  role: string;
  /** The email of who is signed in. */
  signedInAs: string | null;
}

export function LiveInvitation({ token, signedInAs, ...invitation }: LiveInvitationProps) {
  const { busy, fault, submit } = useSubmit();
  const here = `/invitation?token=${token}`;
  if (signedInAs === null)
    return (
      <JoinForm
        {...invitation}
        signInHref={`/sign-in?to=${encodeURIComponent(here)}`}
        busy={busy}
        fault={fault}
        onJoin={(name, password) => void submit(join({ token, name, password }), () => goTo("/"))}
      />
    );
  return (
    <JoinWithAccount
      {...invitation}
      signedInAs={signedInAs}
      busy={busy}
      fault={fault}
      onJoin={() => void submit(accept(token), () => goTo("/"))}
      onSignOut={() => void submit(signOut(), () => goTo(here))}
    />
  );
}
