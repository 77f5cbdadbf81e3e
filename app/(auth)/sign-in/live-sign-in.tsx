"use client";

import { SignInForm } from "@/components/auth/sign-in-form";
import { goTo, useSubmit } from "../use-submit";
import { signIn } from "./actions";

interface LiveSignInProps {
  /** Where to go afterwards. */
  to: string;
  workspace: string;
  signUpOpen: boolean;
}

export function LiveSignIn({ to, workspace, signUpOpen }: LiveSignInProps) {
  const { busy, fault, submit } = useSubmit();
  return (
    <SignInForm
      signUpHref={signUpOpen ? "/sign-up" : null}
      busy={busy}
      fault={fault}
      onSubmit={(email, password, code) =>
        void submit(signIn({ email, password, code, workspace }), () => goTo(to))
      }
    />
  );
}
