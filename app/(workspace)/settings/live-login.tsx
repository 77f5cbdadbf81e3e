"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { LoginView } from "@/components/settings/login/login-view";
import type { LoginViewProps } from "@/components/settings/login/props";
import type { Acted } from "../../act";
import { shown } from "../ask";
import { keepLogin, removeLogin, tryLogin } from "./login-actions";

/** The workspace's own login, for its owners. */
export function LiveLogin(props: Pick<LoginViewProps, "provider" | "callback" | "door">) {
  const router = useRouter();
  const [busy, setBusy] = useState<LoginViewProps["busy"]>(null);
  const [fieldErrors, setFieldErrors] = useState<LoginViewProps["fieldErrors"]>([]);
  const [saves, setSaves] = useState(0);
  const [trial, setTrial] = useState<LoginViewProps["trial"]>(null);
  const during = async <Value,>(what: "save" | "test", action: Promise<Acted<Value>>) => {
    setBusy(what);
    setTrial(null);
    const acted = await action;
    setBusy(null);
    setFieldErrors(acted.ok ? [] : acted.fields);
    return shown(acted);
  };
  const save: LoginViewProps["onSave"] = async (input, secret) => {
    if ((await during("save", keepLogin(input, secret))) === null) return;
    router.refresh();
    setSaves((count) => count + 1);
  };
  return (
    <LoginView
      // Once it is stored the form begins anew, without the secret that was typed.
      key={`${props.provider?.id} ${saves}`}
      {...props}
      busy={busy}
      fieldErrors={fieldErrors}
      trial={trial}
      onSave={(input, secret) => void save(input, secret)}
      onTest={(input, secret) => void during("test", tryLogin(input, secret)).then(setTrial)}
      onRemove={() => void removeLogin().then(shown).then(router.refresh)}
    />
  );
}
