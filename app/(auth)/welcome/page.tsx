import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { asksSetupCode } from "@/lib/access/first-run";
import { enterAsAnyone } from "../../enter";
import { LiveWelcome } from "./live-welcome";

export const metadata: Metadata = { title: "Welcome" };

/** The first visit to a fresh server. Later ones are led on. */
export default async function WelcomePage() {
  const { firstRun } = await enterAsAnyone("page /welcome");
  if (!firstRun) redirect("/");
  return <LiveWelcome asksCode={asksSetupCode()} />;
}
