"use client";

import { ResetForm } from "@/components/auth/reset-form";
import { goTo, useSubmit } from "../use-submit";
import { resetPassword } from "./actions";

export function LiveReset({ token, email, asksCode }: { token: string; email: string; asksCode: boolean }) {
  const { busy, fault, submit } = useSubmit();
  return (
    <ResetForm
      email={email}
      busy={busy}
      fault={fault}
      asksCode={asksCode}
      onSubmit={(password, code) => void submit(resetPassword({ token, password, code }), () => goTo("/"))}
    />
  );
}
