"use client";

import { CodeStep } from "@/components/auth/code-step";
import { goTo, useSubmit } from "../use-submit";
import { giveCode } from "./actions";

/** The last step of a sign-in by a login, for who has a second factor. */
export function LiveCodeStep({ to, workspace }: { to: string; workspace: string }) {
  const { busy, fault, submit } = useSubmit();
  return (
    <CodeStep
      busy={busy}
      fault={fault}
      onCode={(code) => void submit(giveCode({ code, workspace }), () => goTo(to))}
    />
  );
}
