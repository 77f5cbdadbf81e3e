"use client";

import { CircleCheck, CircleSlash } from "lucide-react";
import { useState } from "react";
import type { FormFault } from "../auth/form-fault";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { plural } from "../ui/count-text";
import { Status } from "../ui/status";
import { AddFactor } from "./add-factor";
import { CodeForm } from "./code-form";
import { RecoveryCodes } from "./recovery-codes";

export interface SecondFactorProps {
  isOn: boolean;
  codesLeft: number;
  /** The secret of a factor that is being set up. */
  adding: { secret: string; square: { size: number; path: string } } | null;
  /** Recovery codes that were just made: shown once, then gone. */
  codes: string[] | null;
  fault: FormFault | null;
  busy: boolean;
  onBegin(): void;
  onConfirm(code: string): void;
  onRenew(code: string): void;
  onTurnOff(code: string): void;
  /** The person has kept the codes. */
  onDone(): void;
}

/** A second factor beside the password: setting it up, its recovery codes, and turning it off. */
export function SecondFactor(props: SecondFactorProps) {
  const { isOn, adding, codes, fault, busy, onBegin, onDone } = props;
  if (codes !== null) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (adding !== null) return <AddFactor {...adding} {...props} />;
  if (isOn) return <FactorIsOn {...props} />;
  return (
    <>
      <Status tone="rest" icon={<CircleSlash aria-hidden />}>
        Off
      </Status>
      <p className="mt-1 mb-3 text-pretty text-muted">
        A code of an authenticator app beside the password. Whoever learns the password alone stays out.
      </p>
      {fault && (
        <Banner tone="danger" inset>
          {fault.message}
        </Banner>
      )}
      <Button busy={busy} onClick={onBegin}>
        Set up a second factor
      </Button>
    </>
  );
}

function FactorIsOn({ codesLeft, fault, busy, onRenew, onTurnOff }: SecondFactorProps) {
  const [asking, setAsking] = useState<"renew" | "off" | null>(null);
  return (
    <>
      <Status tone="success" icon={<CircleCheck aria-hidden />}>
        On
      </Status>
      <p className="mt-1 mb-3 text-muted">{plural(codesLeft, "recovery code")} left.</p>
      {asking === null ? (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setAsking("renew")}>New recovery codes</Button>
          <Button onClick={() => setAsking("off")}>Turn off</Button>
        </div>
      ) : (
        <CodeForm
          label={asking === "renew" ? "Code, to make new recovery codes" : "Code, to turn it off"}
          act={asking === "renew" ? "Make new codes" : "Turn off"}
          fault={fault}
          busy={busy}
          onCode={asking === "renew" ? onRenew : onTurnOff}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  );
}
