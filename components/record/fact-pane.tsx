"use client";

import { LoaderCircle, Plus } from "lucide-react";
import { useState } from "react";
import type { Draft } from "@/lib/models/draft/shape";
import { FACT_FIELDS, type Fact } from "@/lib/models/fact/shape";
import { Button } from "../ui/button";
import { plural } from "../ui/count-text";
import { IconButton } from "../ui/icon-button";
import { citeNumbers } from "./body-pieces";
import { FactAdder } from "./fact-adder";
import { FactItem } from "./fact-item";
import type { FactEvents } from "./props";
import type { Evidence } from "./use-evidence";

interface FactPaneProps extends FactEvents {
  facts: Fact[];
  pageCount: number;
  drafts: Draft[];
  evidence: Evidence;
  /** The fact that is being saved. */
  busy: string | null;
}

/** All that was found: what the emails use first, then the rest, then what was hidden. */
export function FactPane(props: FactPaneProps) {
  const [hiddenShown, setHiddenShown] = useState(false);
  const numbers = citeNumbers(props.drafts.flatMap((draft) => draft.sentences));
  const ordered = [...props.facts].sort(
    (a, b) => FACT_FIELDS.indexOf(a.field) - FACT_FIELDS.indexOf(b.field),
  );
  const seen = ordered.filter((fact) => !fact.hidden);
  const hidden = ordered.filter((fact) => fact.hidden);
  const used = seen.filter((fact) => numbers.has(fact.id));
  const rest = seen.filter((fact) => !numbers.has(fact.id));
  const [adding, setAdding] = useState(false);
  return (
    <>
      <header className="sticky top-0 z-(--z-sticky) flex h-11 flex-none items-center gap-2 bg-surface px-(--gutter)">
        <h2>Facts</h2>
        <span className="text-muted">
          {seen.length} from {plural(props.pageCount, "page")}
        </span>
        <IconButton
          size="sm"
          className="-mr-1.5 ml-auto"
          label="Add a value"
          icon={
            props.busy === "new" ? (
              <LoaderCircle aria-hidden className="animate-spin" />
            ) : (
              <Plus aria-hidden />
            )
          }
          onClick={() => setAdding(true)}
        />
      </header>
      {adding && (
        <FactAdder
          onCancel={() => setAdding(false)}
          onSave={(field, value) => {
            setAdding(false);
            props.onAddFact(field, value);
          }}
        />
      )}
      <FactGroup {...props} title="Used in the emails" list={used} />
      <FactGroup {...props} title={used.length > 0 ? "Also found" : "Found"} list={rest} />
      {hidden.length > 0 && (
        <div className="px-(--gutter) pt-2">
          <Button size="sm" variant="ghost" className="-ml-2" onClick={() => setHiddenShown(!hiddenShown)}>
            {hiddenShown ? "Put away" : "Show"} {plural(hidden.length, "hidden value")}
          </Button>
        </div>
      )}
      {hiddenShown && <FactGroup {...props} title="Hidden" list={hidden} />}
    </>
  );
}

function FactGroup({ title, list, ...props }: FactPaneProps & { title: string; list: readonly Fact[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h3 className="px-(--gutter) pt-3 pb-1 text-xs font-medium text-muted">{title}</h3>
      <ul>
        {list.map((fact) => (
          <FactItem
            key={fact.id}
            fact={fact}
            lit={props.evidence.lit.has(fact.id)}
            busy={props.busy === fact.id}
            onSelect={() => props.evidence.select(fact.id)}
            onEditFact={props.onEditFact}
            onHideFact={props.onHideFact}
          />
        ))}
      </ul>
    </section>
  );
}
