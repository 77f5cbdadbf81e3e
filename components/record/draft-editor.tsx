"use client";

import { type FormEvent, type KeyboardEvent, useState } from "react";
import { type Draft, type DraftEdit, draftEditShape } from "@/lib/models/draft/shape";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Textarea } from "../ui/textarea";

interface DraftEditorProps {
  draft: Draft;
  onSave(edit: DraftEdit): void;
  onCancel(): void;
}

/** Subject and body as plain text. Ctrl or ⌘ with Enter saves, Escape leaves it as it was. */
export function DraftEditor({ draft, onSave, onCancel }: DraftEditorProps) {
  const [subject, setSubject] = useState(draft.subject);
  const [body, setBody] = useState(draft.body);
  const [tried, setTried] = useState(false);
  const reading = draftEditShape.safeParse({ subject, body });
  const wrong = (field: "subject" | "body", words: string) =>
    tried && reading.error?.issues.some((issue) => issue.path[0] === field) ? words : null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reading.success) onSave(reading.data);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate className="grid gap-4 p-4 pt-2">
      <Field label="Subject" error={wrong("subject", "1 to 300 letters")}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label="Body"
        hint="Your words are kept: a new run leaves this email alone."
        error={wrong("body", "1 to 10,000 letters")}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={14}
            value={body}
            onChange={(event) => setBody(event.currentTarget.value)}
            className="text-base leading-6.5"
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button variant="primary" type="submit">
          Save the email
        </Button>
      </div>
    </form>
  );
}
