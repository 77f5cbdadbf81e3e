"use client";

import { SignInForm } from "@/components/auth/sign-in-form";
import { goTo, useSubmit } from "../use-submit";
import { signIn } from "./actions";

interface LiveSignInProps {
  /** Where to go afterwards. */
  to: string;
  workspace: string;
  signUpOpen: boolean;
  /** The workspace's own login, where somebody stands at its door. */
  company: { onlyThisWay: boolean } | null;
  /** Whether other ways stand above the password. */
  isSecond: boolean;
}

export function LiveSignIn({ to, workspace, signUpOpen, company, isSecond }: LiveSignInProps) {
  const { busy, fault, submit } = useSubmit();
  return (
    <SignInForm
      signUpHref={signUpOpen && company === null ? "/sign-up" : null}
      companyHref={company === null ? companyDoor(to) : null}
      second={isSecond}
      main={company === null}
      forOwners={company?.onlyThisWay ?? false}
      busy={busy}
      fault={fault}
      onSubmit={(email, password, code) =>
        void submit(signIn({ email, password, code, workspace }), () => goTo(to))
      }
    />
  );
}

function companyDoor(to: string): string {
  return `/sign-in?${new URLSearchParams(to === "/" ? { company: "" } : { company: "", to })}`;
}
