"use client";

import { useState } from "react";
import { ForgotForm } from "@/components/auth/forgot-form";
import { ForgotSent } from "@/components/auth/forgot-sent";
import { useSubmit } from "../use-submit";
import { askForReset } from "./actions";

export function LiveForgot() {
  const { busy, fault, submit } = useSubmit();
  const [sentTo, setSentTo] = useState<string | null>(null);
  if (sentTo !== null) return <ForgotSent email={sentTo} />;
  return (
    <ForgotForm
      busy={busy}
      fault={fault}
      onSubmit={(email) => void submit(askForReset({ email }), () => setSentTo(email.trim()))}
    />
  );
}
