"use client";

import { JoinForm } from "@/components/auth/join-form";
import { JoinWithAccount } from "@/components/auth/join-with-account";
import type { WayIn } from "@/components/auth/way-buttons";
import { signOut } from "../../session-actions";
import { LiveWays } from "../sign-in/live-ways";
import { goTo, useSubmit } from "../use-submit";
import { accept, join } from "./actions";

interface LiveInvitationProps {
  token: string;
  workspace: string;
  email: string;
  role: string;
  /** The email of who is signed in. */
  signedInAs: string | null;
  /** Logins of the whole server: who is invited can come in by one that has verified their email. */
  ways: WayIn[];
}

export function LiveInvitation({ token, signedInAs, ways, ...invitation }: LiveInvitationProps) {
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
        ways={ways.length > 0 && <LiveWays ways={ways} first={false} to={here} workspace="" />}
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
