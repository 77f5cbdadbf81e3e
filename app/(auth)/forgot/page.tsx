import type { Metadata } from "next";
import { ForgotHelp } from "@/components/auth/forgot-help";
import { enterAsAnyone } from "../../enter";

export const metadata: Metadata = { title: "Forgot the password" };

export default async function ForgotPage() {
  await enterAsAnyone("page /forgot");
  return <ForgotHelp isOver={false} />;
}
