import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { DoorHead } from "./door-frame";
import { type FormFault, wholeFault } from "./form-fault";

interface JoinWithAccountProps {
  workspace: string;
  email: string;
  role: string;
  signedInAs: string;
  busy: boolean;
  fault: FormFault | null;
  onJoin(): void;
  onSignOut(): void;
}

/** Somebody who is signed in takes an invitation, when it is theirs. */
export function JoinWithAccount(props: JoinWithAccountProps) {
  const { workspace, email, role, signedInAs, busy, fault, onJoin, onSignOut } = props;
  const whole = wholeFault(fault);
  return (
    <div className="grid gap-4">
      <DoorHead mark={workspace} title={`Join ${workspace}`}>
        You are signed in as {signedInAs}. The role you are invited to is {role}.
      </DoorHead>
      {signedInAs === email ? (
        <Button variant="primary" size="lg" busy={busy} onClick={onJoin}>
          Join {workspace}
        </Button>
      ) : (
        <>
          <Banner tone="warning" inset>
            This invitation is for <b>{email}</b>. Sign out to take it.
          </Banner>
          <Button size="lg" busy={busy} onClick={onSignOut}>
            Sign out
          </Button>
        </>
      )}
      {whole && (
        <Banner tone="danger" inset>
          {whole}
        </Banner>
      )}
    </div>
  );
}
