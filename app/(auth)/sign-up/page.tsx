import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { isSignUpOpen } from "@/lib/access/sign-up";
import { enterAsAnyone } from "../../enter";
import { LiveSignUp } from "./live-sign-up";

export const metadata: Metadata = { title: "Make an account" };

export default async function SignUpPage() {
  const { db, session } = await enterAsAnyone("page /sign-up");
  if (session !== null) redirect("/workspaces");
  if (!(await isSignUpOpen(db))) redirect("/sign-in");
  return <LiveSignUp />;
}
