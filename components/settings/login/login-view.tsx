"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button";
import { Checkbox } from "../../ui/checkbox";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { LoginDemands } from "./login-demands";
import { draftOf, type LoginDraft, type LoginErrors, readDraft } from "./login-draft";
import { LoginPlaces } from "./login-places";
import { LoginProvider } from "./login-provider";
import { LoginRoles } from "./login-roles";
import { LoginTrial } from "./login-trial";
import type { LoginViewProps } from "./props";

/** The workspace's own login: who the provider is, whom it lets in, and as what. */
export function LoginView(props: LoginViewProps) {
  const { provider, busy, trial } = props;
  const [draft, setDraft] = useState(() => draftOf(provider));
  const [errors, setErrors] = useState<LoginErrors>({});
  const [removing, setRemoving] = useState(false);
  const said = Object.fromEntries(props.fieldErrors.map(({ field, message }) => [field, message]));
  const onChange = (change: Partial<LoginDraft>) => {
    setDraft((before) => ({ ...before, ...change }));
    setErrors({});
  };
  const send = (form: HTMLFormElement | null, to: LoginViewProps["onSave"]) => {
    const reading = readDraft(draft);
    setErrors(reading.errors ?? {});
    if (reading.errors === null) return to(reading.input, reading.secret);
    requestAnimationFrame(() => form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send(event.currentTarget, props.onSave);
  };
  const part = { draft, errors: { ...said, ...errors }, onChange };
  return (
    <form noValidate onSubmit={onSubmit} aria-label="Company login" className="grid max-w-170 gap-6">
      <LoginPlaces callback={props.callback} door={provider === null ? null : props.door} />
      <LoginProvider {...part} hasSecret={provider?.hasSecret ?? false} />
      <LoginRoles {...part} />
      <LoginDemands {...part} />
      <div className="border-t pt-6">
        <Checkbox
          checked={draft.onlyThisWay}
          onChecked={(onlyThisWay) => onChange({ onlyThisWay })}
          label="Only this way in"
          note="No password opens the workspace any more. Owners keep theirs, so that somebody can come in when the provider is down."
        />
      </div>
      <LoginTrial trial={trial} />
      <div className="flex flex-wrap gap-2 border-t pt-5">
        <Button type="submit" variant="primary" busy={busy === "save"}>
          Save
        </Button>
        <Button busy={busy === "test"} onClick={(event) => send(event.currentTarget.form, props.onTest)}>
          Test
        </Button>
        {provider !== null && (
          <Button variant="ghost" onClick={() => setRemoving(true)}>
            Remove this login
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={removing}
        onClose={() => setRemoving(false)}
        title="Remove this login?"
        act="Remove"
        keep="Keep it"
        onAct={props.onRemove}
      >
        Whoever came in by it is signed out at once and has no other way in. What they did stays.
      </ConfirmDialog>
    </form>
  );
}
