"use client";

import { AccountForm } from "@/components/auth/account-form";
import { goTo, useSubmit } from "../use-submit";
import { signUp } from "./actions";

export function LiveSignUp() {
  const { busy, fault, submit } = useSubmit();
  return (
    <AccountForm
      title="Make an account"
      lede="It comes with a workspace of your own; you invite the others."
      asksCode={false}
      busy={busy}
      fault={fault}
      onSubmit={({ setupCode: _, ...input }) => void submit(signUp(input), () => goTo("/"))}
    />
  );
}
