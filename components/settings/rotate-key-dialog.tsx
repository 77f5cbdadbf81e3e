"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog, DialogFoot } from "../ui/dialog";
import { RadioGroup } from "../ui/radio-group";

const OVERLAPS = [
  { value: "0", label: "Ends now" },
  { value: "1", label: "Works for an hour" },
  { value: "24", label: "Works for a day" },
  { value: "168", label: "Works for a week" },
] as const;

interface RotateKeyDialogProps {
  name: string;
  onClose(): void;
  onRotate(overlapHours: number): void;
}

/** Asks how long the old key goes on, so that programs can change over. */
export function RotateKeyDialog({ name, onClose, onRotate }: RotateKeyDialogProps) {
  const [hours, setHours] = useState("24");
  const act = () => {
    onRotate(Number(hours));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Rotate “${name}”?`}
      description="You get a new key of the same name and role. What becomes of the old one?"
    >
      <div className="mt-4">
        <RadioGroup label="The old key" value={hours} options={OVERLAPS} onValue={setHours} />
      </div>
      <DialogFoot>
        <Button onClick={onClose}>Keep the old one</Button>
        <Button variant="primary" onClick={act}>
          Make the new key
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
