import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DoorHead } from "@/components/auth/door-frame";
import { returnPath } from "@/lib/access/return-path";
import { isSignUpOpen } from "@/lib/access/sign-up";
import { enterAsAnyone } from "../../enter";
import { LiveSignIn } from "./live-sign-in";

export const metadata: Metadata = { title: "Sign in" };

interface SignInPageProps {
  searchParams: Promise<{ to?: string; workspace?: string }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { to, workspace = "" } = await searchParams;
  const { db, session, firstRun } = await enterAsAnyone("page /sign-in");
  if (firstRun) redirect("/welcome");
  if (session !== null) redirect(returnPath(to));
  return (
    <>
      <DoorHead mark="L" title="Sign in" />
      <LiveSignIn to={returnPath(to)} workspace={workspace} signUpOpen={await isSignUpOpen(db)} />
    </>
  );
}
