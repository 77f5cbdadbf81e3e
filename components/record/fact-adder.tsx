"use client";

import { type FormEvent, useState } from "react";
import { FACT_FIELDS, type FactField } from "@/lib/models/fact/shape";
import { Button } from "../ui/button";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { FACT_NAMES } from "./fact-names";

const CHOICES = FACT_FIELDS.map((field) => ({ value: field, label: FACT_NAMES[field] }));

interface FactAdderProps {
  onSave(field: FactField, value: string): void;
  onCancel(): void;
}

/** A value that a person knows and no page says: Enter saves, Escape leaves it. */
export function FactAdder({ onSave, onCancel }: FactAdderProps) {
  const [field, setField] = useState<FactField>("email");
  const [text, setText] = useState("");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const value = text.trim();
    if (value === "") return onCancel();
    onSave(field, value);
  };
  return (
    <form
      onSubmit={onSubmit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      className="grid gap-1.5 border-b px-(--gutter) pb-3"
    >
      <Select
        aria-label="What it is"
        value={field}
        options={CHOICES}
        onValue={(next) => setField(CHOICES.find(({ value }) => value === next)?.value ?? "email")}
      />
      <div className="flex gap-1.5">
        <Input
          autoFocus
          aria-label={FACT_NAMES[field]}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit">Add</Button>
      </div>
    </form>
  );
}
