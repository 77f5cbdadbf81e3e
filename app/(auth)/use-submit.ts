"use client";

import { useState } from "react";
import type { FormFault } from "@/components/auth/form-fault";
import type { Acted } from "../act";

const OFFLINE: FormFault = {
  message: "The server did not answer. Check that Leadloom runs and try again.",
  fields: [],
};

/** Sends a form at the door: busy while it is under way, then what was wrong, or what comes next. */
export function useSubmit() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FormFault | null>(null);
  const submit = async <Value>(action: Promise<Acted<Value>>, then: (value: Value) => void) => {
    setBusy(true);
    setFault(null);
    const acted = await action.catch(() => null);
    if (acted?.ok) return then(acted.value);
    setBusy(false);
    setFault(acted ?? OFFLINE);
  };
  return { busy, fault, submit };
}

/** Another person or workspace: nothing of the page before may stay, so the browser loads anew. */
export function goTo(path: string): void {
  window.location.assign(path);
}
