"use client";

import { ResetForm } from "@/components/auth/reset-form";
import { goTo, useSubmit } from "../use-submit";
import { resetPassword } from "./actions";

export function LiveReset({ token, email }: { token: string; email: string }) {
  const { busy, fault, submit } = useSubmit();
  return (
    <ResetForm
      email={email}
      busy={busy}
      fault={fault}
      onSubmit={(password) => void submit(resetPassword({ token, password }), () => goTo("/"))}
    />
  );
}
