import type { Metadata } from "next";
import { ForgotHelp, LinkOver } from "@/components/auth/forgot-help";
import { openReset } from "@/lib/access/reset-password";
import { findSecondFactor } from "@/lib/models/user/second-factor.store";
import { sendsMail } from "@/lib/platform/env";
import { enterAsAnyone } from "../../enter";
import { LiveReset } from "./live-reset";

/** The address holds the token: it goes to no other site. */
export const metadata: Metadata = { title: "New password", referrer: "no-referrer" };

interface ResetPageProps {
  searchParams: Promise<{ token?: string | string[] }>;
}

export default async function ResetPage({ searchParams }: ResetPageProps) {
  const { token } = await searchParams;
  const { db } = await enterAsAnyone("page /reset");
  const text = typeof token === "string" ? token : "";
  const user = await openReset(db, text, new Date());
  if (user === null) return sendsMail() ? <LinkOver /> : <ForgotHelp isOver />;
  const { confirmed } = await findSecondFactor(db, user.id);
  return <LiveReset token={text} email={user.email} asksCode={confirmed} />;
}
