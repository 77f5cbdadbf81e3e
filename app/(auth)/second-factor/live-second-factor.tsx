"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { SecondFactor } from "@/components/account/second-factor";
import type { FormFault } from "@/components/auth/form-fault";
import type { Acted } from "../../act";
import { begin, confirm, renewCodes, turnOff } from "./actions";
import type { FactorToAdd } from "./draw-square";

interface LiveSecondFactorProps {
  isOn: boolean;
  codesLeft: number;
  /** Where to go once it is on; null to stay. */
  to: string | null;
}

/** One's own second factor; the secret and the codes are held here until the person has them, and nowhere else. */
export function LiveSecondFactor({ isOn, codesLeft, to }: LiveSecondFactorProps) {
  const router = useRouter();
  const [adding, setAdding] = useState<FactorToAdd | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [fault, setFault] = useState<FormFault | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async <Value,>(action: Promise<Acted<Value>>, then: (value: Value) => void) => {
    setBusy(true);
    setFault(null);
    const acted = await action;
    setBusy(false);
    if (!acted.ok) return setFault(acted);
    then(acted.value);
  };
  const done = () => {
    setCodes(null);
    if (to === null) router.refresh();
    else window.location.assign(to);
  };
  const showCodes = (made: string[]) => {
    setAdding(null);
    setCodes(made);
  };
  return (
    <SecondFactor
      {...{ isOn, codesLeft, adding, codes, fault, busy }}
      onBegin={() => void run(begin(), setAdding)}
      onConfirm={(code) => void run(confirm(code), showCodes)}
      onRenew={(code) => void run(renewCodes(code), showCodes)}
      onTurnOff={(code) => void run(turnOff(code), done)}
      onDone={done}
    />
  );
}
