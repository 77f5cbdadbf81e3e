import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { InvitationOver } from "@/components/auth/invitation-over";
import { waysInto } from "@/lib/access/oidc/ways-into";
import { openInvitation } from "@/lib/access/open-invitation";
import { AppError } from "@/lib/platform/errors";
import { enterAsAnyone } from "../../enter";
import { LiveInvitation } from "./live-invitation";

/** The address holds the token: it goes to no other site. */
export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

interface InvitationPageProps {
  searchParams: Promise<{ token?: string | string[] }>;
}

export default async function InvitationPage({ searchParams }: InvitationPageProps) {
  const { token } = await searchParams;
  const { db, session, firstRun } = await enterAsAnyone("page /invitation");
  if (firstRun) redirect("/welcome");
  const text = typeof token === "string" ? token : "";
  const invitation = await openInvitation(db, text, new Date()).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  });
  if (invitation === null) return <InvitationOver />;
  const { workspace, email, role } = invitation;
  return (
    <LiveInvitation
      token={text}
      workspace={workspace.name}
      email={email}
      role={role}
      signedInAs={session?.person.email ?? null}
      ways={workspace.loginOnly ? [] : (await waysInto(db, "")).ways}
    />
  );
}
