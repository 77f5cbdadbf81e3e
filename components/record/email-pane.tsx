"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";
import type { Draft, DraftEdit } from "@/lib/models/draft/shape";
import type { Fact } from "@/lib/models/fact/shape";
import type { ModelCall } from "@/lib/models/model-call/shape";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Tabs } from "../ui/tabs";
import { useKeys } from "../ui/use-keys";
import { CallTable } from "./call-table";
import { DraftEditor } from "./draft-editor";
import { EmailBody } from "./email-body";
import { ProofSummary } from "./proof-summary";
import { ReceiptLine } from "./receipt-line";
import type { Evidence } from "./use-evidence";

interface EmailPaneProps {
  drafts: Draft[];
  facts: Fact[];
  calls: ModelCall[];
  /** Why there is no email, when there is none. */
  reason: string | null;
  evidence: Evidence;
  saving: boolean;
  onEdit(draftId: string, edit: DraftEdit): void;
}

/** The email variants, what carries them, and the model calls behind them. */
export function EmailPane({ drafts, facts, calls, reason, evidence, saving, onEdit }: EmailPaneProps) {
  const [shown, setShown] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const draft = drafts.find((one) => one.id === shown) ?? drafts[0];
  useKeys({ e: () => setEditing(draft !== undefined) });
  const choices = drafts.map((one) => ({ value: one.id, label: `Variant ${one.variant}` }));
  const choose = (id: string) => {
    setEditing(false);
    setShown(id);
  };
  return (
    <>
      <header className="sticky top-0 z-(--z-sticky) flex h-11 flex-none items-center gap-3 bg-surface px-4">
        <h2>Email</h2>
        {draft && !editing && (
          <Button
            size="sm"
            variant="ghost"
            busy={saving}
            icon={<Pencil aria-hidden />}
            keyHint="e"
            onClick={() => setEditing(true)}
          >
            Edit
          </Button>
        )}
        {draft && drafts.length > 1 && (
          <div className="ml-auto min-w-0">
            <Tabs label="Variants" look="segment" value={draft.id} choices={choices} onValue={choose} />
          </div>
        )}
      </header>
      {!draft && (
        <EmptyState title="No email">{reason ?? "It is written after the site was read."}</EmptyState>
      )}
      {draft && editing && (
        <DraftEditor
          key={draft.id}
          draft={draft}
          onCancel={() => setEditing(false)}
          onSave={(edit) => {
            setEditing(false);
            onEdit(draft.id, edit);
          }}
        />
      )}
      {draft && !editing && <ReadableDraft draft={draft} facts={facts} evidence={evidence} />}
      <CallTable calls={calls} />
    </>
  );
}

function ReadableDraft({ draft, facts, evidence }: { draft: Draft; facts: Fact[]; evidence: Evidence }) {
  return (
    <article className="px-4">
      <p className="flex gap-4 border-y py-2">
        <span className="text-muted">Subject</span>
        <span className="font-medium">{draft.subject}</span>
      </p>
      <EmailBody draft={draft} evidence={evidence} />
      <ProofSummary draft={draft} />
      {draft.receipt && <ReceiptLine receipt={draft.receipt} facts={facts} />}
    </article>
  );
}
