"use client";

import { useState } from "react";
import type { FormFault } from "@/components/auth/form-fault";
import { WayButtons, type WayIn } from "@/components/auth/way-buttons";
import { goTo } from "../use-submit";
import { startWay } from "./start-way";

interface LiveWaysProps {
  ways: WayIn[];
  first: boolean;
  /** Where to go afterwards. */
  to: string;
  /** The address of the workspace at whose door somebody stands. */
  workspace: string;
}

export function LiveWays({ ways, first, to, workspace }: LiveWaysProps) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<FormFault | null>(null);
  const go = async (way: string) => {
    setBusy(true);
    setFault(null);
    const started = await startWay({ way, to, workspace });
    if (started.ok) return goTo(started.address);
    setBusy(false);
    setFault({ message: started.message, fields: [] });
  };
  return <WayButtons ways={ways} first={first} busy={busy} fault={fault} onWay={(id) => void go(id)} />;
}
