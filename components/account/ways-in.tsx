"use client";

import { CircleCheck, CircleSlash } from "lucide-react";
import type { ReactNode } from "react";
import type { FormFault } from "../auth/form-fault";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Status } from "../ui/status";
import { TimeAgo } from "../ui/time-ago";
import { PasswordDialog } from "./password-dialog";
import type { AskedProof, Proof } from "./proof";
import { ProofDialog } from "./proof-dialog";

export interface OwnLogin {
  id: string;
  name: string;
  /** Null where it is not connected. */
  connectedAt: string | null;
}

/** What a person is about to change of their ways in. */
export type WayChange =
  | { kind: "password" }
  | { kind: "disconnect"; login: OwnLogin }
  /** A login that this browser has just come back from, by the email that it tells. */
  | { kind: "connect"; name: string; email: string | null };

export interface WaysInProps {
  logins: readonly OwnLogin[];
  asked: AskedProof;
  change: WayChange | null;
  /** Why a login did not come back. */
  missed: string | null;
  fault: FormFault | null;
  busy: boolean;
  onBegin(id: string): void;
  onChange(change: WayChange | null): void;
  onPassword(proof: Proof, next: string): void;
  onConnect(proof: Proof): void;
  onDisconnect(id: string, proof: Proof): void;
}

/** Everything that opens one's account: the password and the logins that are connected with it. */
export function WaysIn(props: WaysInProps) {
  const { logins, asked, missed, busy, onBegin, onChange } = props;
  return (
    <>
      {missed && (
        <div className="mb-3">
          <Banner tone="danger" inset>
            {missed}
          </Banner>
        </div>
      )}
      <ul className="border-t">
        <WayRow
          name="Password"
          state={asked.password ? <On>Set</On> : <Off>None: you sign in by a login</Off>}
          act={
            <Button size="sm" onClick={() => onChange({ kind: "password" })}>
              {asked.password ? "Change" : "Set a password"}
            </Button>
          }
        />
        {logins.map((login) => (
          <WayRow
            key={login.id}
            name={login.name}
            state={<LoginState {...login} />}
            act={
              login.connectedAt === null ? (
                <Button size="sm" busy={busy} onClick={() => onBegin(login.id)}>
                  Connect {login.name}
                </Button>
              ) : (
                <Button
                  size="sm"
                  aria-label={`Disconnect ${login.name}`}
                  onClick={() => onChange({ kind: "disconnect", login })}
                >
                  Disconnect
                </Button>
              )
            }
          />
        ))}
      </ul>
      <ChangeDialog {...props} />
    </>
  );
}

function ChangeDialog(props: WaysInProps) {
  const { change, asked, fault, busy, onChange, onPassword, onConnect, onDisconnect } = props;
  const shared = { asked, fault, busy, onClose: () => onChange(null) };
  if (change === null) return null;
  if (change.kind === "password") return <PasswordDialog {...shared} onChange={onPassword} />;
  if (change.kind === "disconnect")
    return (
      <ProofDialog
        {...shared}
        title={`Disconnect ${change.login.name}?`}
        description="It opens your account no more, and browsers that it signed in are signed out."
        act="Disconnect"
        onAct={(proof) => onDisconnect(change.login.id, proof)}
      />
    );
  const whose = change.email === null ? "" : ` as ${change.email}`;
  return (
    <ProofDialog
      {...shared}
      title={`Connect ${change.name}?`}
      description={`Whoever signs in at ${change.name}${whose} comes into your account from then on.`}
      act="Connect"
      onAct={onConnect}
    />
  );
}

function LoginState({ connectedAt }: OwnLogin) {
  if (connectedAt === null) return <Off>Not connected</Off>;
  return (
    <On>
      Connected <TimeAgo at={connectedAt} />
    </On>
  );
}

function On({ children }: { children: ReactNode }) {
  return (
    <Status tone="success" icon={<CircleCheck aria-hidden />}>
      {children}
    </Status>
  );
}

function Off({ children }: { children: ReactNode }) {
  return (
    <Status tone="rest" icon={<CircleSlash aria-hidden />}>
      {children}
    </Status>
  );
}

function WayRow({ name, state, act }: { name: string; state: ReactNode; act: ReactNode }) {
  return (
    <li className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b py-1.5 sm:grid-cols-[10rem_minmax(0,1fr)_auto]">
      <span className="font-medium">{name}</span>
      <span className="min-w-0 text-muted max-sm:order-1 max-sm:col-span-2">{state}</span>
      <span className="text-right">{act}</span>
    </li>
  );
}
