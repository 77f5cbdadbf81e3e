"use client";

import { Eye, EyeOff, FileText, Hand, LoaderCircle, Pencil } from "lucide-react";
import { useState } from "react";
import type { Fact } from "@/lib/models/fact/shape";
import { classNames } from "../ui/class-names";
import { IconButton } from "../ui/icon-button";
import { TimeAgo } from "../ui/time-ago";
import { EmailRisk } from "./email-risk";
import { FactEditor } from "./fact-editor";
import { confidenceWord, FACT_NAMES, readerName } from "./fact-names";
import type { FactEvents } from "./props";
import { domainOf } from "./web-address";

/** Shown by a mark of their own. */
const RISK_KEYS = new Set(["risk", "riskReasons"]);

interface FactItemProps extends Pick<FactEvents, "onEditFact" | "onHideFact"> {
  fact: Fact;
  lit: boolean;
  busy: boolean;
  onSelect(): void;
}

/** One value, where it comes from and how sure it is. Enter on the value shows its source. */
export function FactItem({ fact, lit, busy, onSelect, onEditFact, onHideFact }: FactItemProps) {
  const [editing, setEditing] = useState(false);
  const name = FACT_NAMES[fact.field];
  return (
    <li
      className={classNames(
        "group relative grid gap-px px-(--gutter) py-2 transition-colors duration-(--fast)",
        lit ? "bg-mark shadow-[inset_2px_0_0_var(--color-mark-line)]" : "hover:bg-hover",
      )}
    >
      <span className="text-xs text-muted">{name}</span>
      {editing ? (
        <FactEditor
          name={name}
          value={fact.value}
          onCancel={() => setEditing(false)}
          onSave={(value) => {
            setEditing(false);
            onEditFact(fact.id, value);
          }}
        />
      ) : (
        <button
          type="button"
          onClick={onSelect}
          aria-pressed={lit}
          className={classNames(
            "justify-self-start rounded-xs text-left font-medium break-words underline decoration-control decoration-dotted underline-offset-4 hover:decoration-mark-line hover:decoration-solid",
            fact.hidden && "text-muted line-through",
          )}
        >
          {fact.value}
        </button>
      )}
      <EmailRisk detail={fact.detail} />
      <DetailLine fact={fact} />
      {lit && <WordsLine fact={fact} />}
      <SourceLine fact={fact} />
      {!editing && (
        <FactActs
          fact={fact}
          name={name}
          busy={busy}
          onEdit={() => setEditing(true)}
          onHide={() => onHideFact(fact.id, !fact.hidden)}
        />
      )}
    </li>
  );
}

/** What else is known with the value, for example a person's role. */
function DetailLine({ fact }: { fact: Fact }) {
  const parts = Object.entries(fact.detail ?? {})
    .filter(([key, part]) => !RISK_KEYS.has(key) && part !== "" && part !== fact.value)
    .map(([, part]) => part);
  if (parts.length === 0) return null;
  return <span className="text-xs break-words text-muted">{parts.join(" · ")}</span>;
}

/** The words of a source that is no stored page: there is nowhere else to show them. */
function WordsLine({ fact }: { fact: Fact }) {
  if (fact.pageId !== null || fact.adapter === "hand") return null;
  return <q className="text-xs break-words">{fact.quote}</q>;
}

function SourceLine({ fact }: { fact: Fact }) {
  const byHand = fact.adapter === "hand";
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-xs text-muted [--icon:12px]">
      {byHand ? <Hand aria-hidden /> : <FileText aria-hidden />}
      <span className="truncate" title={fact.sourceUrl}>
        {byHand ? "Set by hand" : `${domainOf(fact.sourceUrl)} · ${readerName(fact.adapter)}`}
      </span>
      <TimeAgo at={fact.foundAt} className="flex-none" />
      <span className="ml-auto flex-none" title={`${Math.round(fact.confidence * 100)} of 100`}>
        {byHand ? "Yours" : confidenceWord(fact.confidence)}
      </span>
    </span>
  );
}

interface FactActsProps {
  fact: Fact;
  name: string;
  busy: boolean;
  onEdit(): void;
  onHide(): void;
}

/** Shown on hover and focus; always there where there is no pointer to hover with. */
function FactActs({ fact, name, busy, onEdit, onHide }: FactActsProps) {
  if (busy)
    return <LoaderCircle aria-label="Saving" className="absolute top-2 right-4 animate-spin text-muted" />;
  return (
    <span className="absolute top-1 right-3 flex opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100">
      {!fact.hidden && (
        <IconButton size="sm" label={`Edit ${name}`} icon={<Pencil aria-hidden />} onClick={onEdit} />
      )}
      <IconButton
        size="sm"
        label={fact.hidden ? `Show ${name} again` : `Hide ${name}: it is wrong`}
        icon={fact.hidden ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
        onClick={onHide}
      />
    </span>
  );
}
