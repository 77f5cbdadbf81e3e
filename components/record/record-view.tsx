"use client";

import { type ReactNode, useState } from "react";
import { classNames } from "../ui/class-names";
import { Tabs } from "../ui/tabs";
import { CandidateList } from "./candidate-list";
import { companyNameOf } from "./company-name";
import { EmailPane } from "./email-pane";
import { FactPane } from "./fact-pane";
import { GivenRow } from "./given-row";
import { PagePane } from "./page-pane";
import type { RecordViewProps } from "./props";
import { RecordBar } from "./record-bar";
import { RecordWho } from "./record-who";
import { type Evidence, useEvidence } from "./use-evidence";

const PANES = [
  { value: "facts", label: "Facts" },
  { value: "email", label: "Email" },
  { value: "page", label: "Source" },
] as const;
type Pane = (typeof PANES)[number]["value"];

/** Facts, email and proof side by side; on a phone one at a time, and a chosen source turns to its page. */
export function RecordView(props: RecordViewProps) {
  const { record, facts, busy } = props;
  const [pane, setPane] = useState<Pane>("email");
  const shared = useEvidence(facts);
  const evidence: Evidence = {
    ...shared,
    select: (factId) => {
      shared.select(factId);
      // What no page says has its words beside the value.
      if (facts.some(({ id, pageId }) => id === factId && pageId !== null)) setPane("page");
    },
  };
  const found = facts.find((fact) => fact.field === "company_name" && !fact.hidden)?.value ?? null;
  return (
    <>
      <RecordBar
        title={companyNameOf({ companyName: found, lead: record.lead, position: record.position })}
        job={props.job}
        place={props.place}
        running={busy === "rerun" || record.status === "running"}
        onRerun={props.onRerun}
      />
      <RecordWho record={record} />
      <div className="flex-none border-b px-(--gutter) py-2 lg:hidden">
        <Tabs
          label="Pane"
          look="segment"
          value={pane}
          choices={PANES}
          onValue={(value) => setPane(PANES.find((one) => one.value === value)?.value ?? "email")}
        />
      </div>
      <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(0,8fr)_minmax(0,7fr)] lg:grid-cols-[minmax(280px,5fr)_minmax(380px,8fr)_minmax(340px,7fr)]">
        <PaneBox label="Facts" className={pane === "facts" ? "" : "max-lg:hidden"}>
          <FactPane
            facts={facts}
            pageCount={props.pages.length}
            drafts={props.drafts}
            evidence={evidence}
            busy={busy}
            onEditFact={props.onEditFact}
            onAddFact={props.onAddFact}
            onHideFact={props.onHideFact}
          />
          <CandidateList candidates={props.candidates} />
          <GivenRow lead={record.lead} />
        </PaneBox>
        <PaneBox label="Email" className={emailPaneShown(pane)}>
          <EmailPane
            drafts={props.drafts}
            facts={facts}
            calls={props.calls}
            reason={record.reason}
            evidence={evidence}
            saving={props.drafts.some((draft) => draft.id === busy)}
            onEdit={props.onEditDraft}
          />
        </PaneBox>
        <PaneBox label="Source page" className={pane === "page" ? "" : "max-md:hidden"}>
          <PagePane pages={props.pages} facts={facts} evidence={evidence} />
        </PaneBox>
      </div>
    </>
  );
}

/** Between phone and desk the page stands beside either the facts or the email. */
function emailPaneShown(pane: Pane): string {
  if (pane === "email") return "";
  return pane === "facts" ? "max-lg:hidden" : "max-md:hidden";
}

function PaneBox({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      className={classNames(
        "flex min-h-0 min-w-0 flex-col overflow-auto md:[&:not(:first-child)]:border-l",
        className,
      )}
    >
      {children}
    </section>
  );
}
