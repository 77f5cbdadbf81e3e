"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, useState } from "react";
import { AccountView } from "@/components/account/account-view";
import type { Acted } from "../../act";
import { shown } from "../ask";
import { endOtherSessions, endSession } from "./account-actions";

/** One's own account, with the browsers that are signed in. */
export function LiveAccount(
  props: Pick<ComponentProps<typeof AccountView>, "person" | "sessions" | "current">,
) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const run = async <Value,>(action: Promise<Acted<Value>>) => {
    setBusy(true);
    shown(await action);
    setBusy(false);
    router.refresh();
  };
  return (
    <AccountView
      {...props}
      busy={busy}
      onEnd={(id) => void run(endSession(id))}
      onEndOthers={() => void run(endOtherSessions())}
    />
  );
}
