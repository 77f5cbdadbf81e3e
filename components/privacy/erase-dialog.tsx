"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../ui/button";
import { Dialog, DialogFoot } from "../ui/dialog";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

interface EraseDialogProps {
  /** What names the person; to be written again. */
  name: string;
  onClose(): void;
  onErase(confirm: string): void;
}

/** What cannot be undone is written out once more. */
export function EraseDialog({ name, onClose, onErase }: EraseDialogProps) {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== name) return setError(`Write ${name}`);
    onErase(typed.trim());
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Erase ${name}?`}
      description="Leads, drafts, facts, page lines, uploaded files and log details that speak of them go for good. Only a keyed hash of the address stays, so that nobody writes to it again."
    >
      <form onSubmit={submit} noValidate className="mt-4">
        <Field label={`Write “${name}” to confirm`} error={error}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <DialogFoot>
          <Button onClick={onClose}>Keep</Button>
          <Button type="submit" variant="danger">
            Erase for good
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
