"use client";

import { AccountForm } from "@/components/auth/account-form";
import { goTo, useSubmit } from "../use-submit";
import { takeServer } from "./actions";

export function LiveWelcome({ asksCode }: { asksCode: boolean }) {
  const { busy, fault, submit } = useSubmit();
  return (
    <AccountForm
      title="Welcome to Leadloom"
      lede="Nobody has an account here yet. Yours will own this workspace; you invite the others."
      asksCode={asksCode}
      busy={busy}
      fault={fault}
      onSubmit={(input) => void submit(takeServer(input), () => goTo("/"))}
    />
  );
}
