"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog, DialogFoot } from "../ui/dialog";
import { Field } from "../ui/field";
import { Textarea } from "../ui/textarea";
import { pastedFile } from "./pasted-file";

interface PasteDialogProps {
  open: boolean;
  onClose(): void;
  onFile(file: File): void;
}

/** For rows that are on the clipboard and not in a file. */
export function PasteDialog({ open, onClose, onFile }: PasteDialogProps) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const use = () => {
    const file = pastedFile(text);
    if (!file) return setError("Paste the row of headers and at least one row below it");
    onClose();
    onFile(file);
  };
  return (
    <Dialog open={open} onClose={onClose} title="Paste rows">
      <div className="mt-3">
        <Field label="Rows" hint="Copied from a sheet or as text, the headers first" error={error}>
          {(control) => (
            <Textarea
              {...control}
              rows={8}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              className="max-h-[50vh] font-mono text-xs"
            />
          )}
        </Field>
      </div>
      <DialogFoot>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" onClick={use}>
          Use these rows
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
