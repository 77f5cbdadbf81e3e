"use client";

import { type FormEvent, useState } from "react";
import { type FormFault, faultOf, wholeFault } from "../auth/form-fault";
import { TextField } from "../auth/text-field";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Dialog, DialogFoot } from "../ui/dialog";
import { type AskedProof, NO_PROOF, type Proof } from "./proof";
import { ProofFields } from "./proof-fields";

const SIGNED_OUT = "Every other browser that is signed in as you is signed out.";

interface PasswordDialogProps {
  asked: AskedProof;
  fault: FormFault | null;
  busy: boolean;
  onChange(proof: Proof, next: string): void;
  onClose(): void;
}

/** Another password, for who knows the old one; the first one, for who signed in by a login until now. */
export function PasswordDialog({ asked, fault, busy, onChange, onClose }: PasswordDialogProps) {
  const [proof, setProof] = useState(NO_PROOF);
  const [next, setNext] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(proof, next);
  };
  const whole = wholeFault(fault);
  return (
    <Dialog
      open
      onClose={onClose}
      title={asked.password ? "Change the password" : "Set a password"}
      description={
        asked.password
          ? SIGNED_OUT
          : `You sign in by your email and it from then on, besides your login. ${SIGNED_OUT}`
      }
    >
      <form onSubmit={submit} noValidate className="mt-4 grid gap-4">
        <ProofFields asked={asked} proof={proof} fault={fault} onProof={setProof} />
        <TextField
          label="New password"
          type="password"
          autoComplete="new-password"
          hint="At least 10 characters. A few words that do not belong together are best."
          value={next}
          error={faultOf(fault, "next") ?? faultOf(fault, "password")}
          onText={setNext}
        />
        {whole && (
          <Banner tone="danger" inset>
            {whole}
          </Banner>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {asked.password ? "Change it" : "Set it"}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
