import type { Metadata } from "next";
import { ForgotHelp } from "@/components/auth/forgot-help";
import { sendsMail } from "@/lib/platform/env";
import { enterAsAnyone } from "../../enter";
import { LiveForgot } from "./live-forgot";

export const metadata: Metadata = { title: "Forgot the password" };

export default async function ForgotPage() {
  await enterAsAnyone("page /forgot");
  return sendsMail() ? <LiveForgot /> : <ForgotHelp isOver={false} />;
}
