"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../ui/button";
import { Input } from "../ui/input";

interface FactEditorProps {
  name: string;
  value: string;
  onSave(value: string): void;
  onCancel(): void;
}

/** A value edited where it stands: Enter saves, Escape leaves it. */
export function FactEditor({ name, value, onSave, onCancel }: FactEditorProps) {
  const [text, setText] = useState(value);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const next = text.trim();
    if (next === "" || next === value) return onCancel();
    onSave(next);
  };
  return (
    <form onSubmit={onSubmit} className="flex gap-1.5 py-0.5">
      <Input
        autoFocus
        aria-label={name}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && onCancel()}
      />
      <Button type="submit">Save</Button>
    </form>
  );
}
