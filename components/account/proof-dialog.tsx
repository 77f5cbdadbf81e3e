"use client";

import { type FormEvent, useState } from "react";
import { type FormFault, wholeFault } from "../auth/form-fault";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Dialog, DialogFoot } from "../ui/dialog";
import { type AskedProof, NO_PROOF, type Proof } from "./proof";
import { ProofFields } from "./proof-fields";

interface ProofDialogProps {
  title: string;
  description: string;
  act: string;
  asked: AskedProof;
  fault: FormFault | null;
  busy: boolean;
  onAct(proof: Proof): void;
  onClose(): void;
}

/** Asks who it is once more, before a way in comes or goes. */
export function ProofDialog({
  title,
  description,
  act,
  asked,
  fault,
  busy,
  onAct,
  onClose,
}: ProofDialogProps) {
  const [proof, setProof] = useState(NO_PROOF);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAct(proof);
  };
  const whole = wholeFault(fault);
  return (
    <Dialog open onClose={onClose} title={title} description={description}>
      <form onSubmit={submit} noValidate className="mt-4 grid gap-4">
        <ProofFields asked={asked} proof={proof} fault={fault} onProof={setProof} />
        {whole && (
          <Banner tone="danger" inset>
            {whole}
          </Banner>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {act}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
