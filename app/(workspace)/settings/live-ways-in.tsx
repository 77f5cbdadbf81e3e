"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type WayChange, WaysIn, type WaysInProps } from "@/components/account/ways-in";
import type { FormFault } from "@/components/auth/form-fault";
import { startWay } from "../../(auth)/sign-in/start-way";
import type { Acted } from "../../act";
import { changePassword, connectLogin, disconnectLogin } from "./account-actions";

const HERE = "/settings?section=account";

interface LiveWaysInProps extends Pick<WaysInProps, "logins" | "asked" | "missed"> {
  /** The login that this browser has just come back from. */
  found: WayChange | null;
}

/** What opens one's account. */
export function LiveWaysIn({ found, ...props }: LiveWaysInProps) {
  const router = useRouter();
  const [change, setChange] = useState(found);
  const [fault, setFault] = useState<FormFault | null>(null);
  const [busy, setBusy] = useState(false);
  const leave = (next: WayChange | null) => {
    setFault(null);
    setChange(next);
    // What the address says of the login is done with.
    if (next === null) router.replace(HERE);
  };
  const run = async <Value,>(action: Promise<Acted<Value>>) => {
    setBusy(true);
    setFault(null);
    const acted = await action;
    setBusy(false);
    if (!acted.ok) return setFault(acted);
    leave(null);
    router.refresh();
  };
  const begin = async (id: string) => {
    setBusy(true);
    const started = await startWay({ way: id, to: HERE, purpose: "connect" });
    if (started.ok) return window.location.assign(started.address);
    setBusy(false);
    setFault({ message: started.message, fields: [] });
  };
  const unmet = change === null ? (fault?.message ?? null) : null;
  return (
    <WaysIn
      {...props}
      {...{ change, fault, busy }}
      missed={unmet ?? props.missed}
      onBegin={(id) => void begin(id)}
      onChange={leave}
      onPassword={(proof, next) => void run(changePassword({ proof, next }))}
      onConnect={(proof) => void run(connectLogin(proof))}
      onDisconnect={(id, proof) => void run(disconnectLogin(id, proof))}
    />
  );
}
