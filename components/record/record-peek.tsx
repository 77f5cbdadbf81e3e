"use client";

import type { Fact } from "@/lib/models/fact/shape";
import { ButtonLink } from "../ui/button-link";
import { Sheet } from "../ui/sheet";
import { Skeleton } from "../ui/skeleton";
import { companyNameOf } from "./company-name";
import { FACT_NAMES } from "./fact-names";
import type { RecordDetail, RecordPeekProps } from "./props";
import { RecordWho } from "./record-who";
import { domainOf, pathOf } from "./web-address";

/** A record at a glance beside its list: what was found with its quotes, and the email. */
export function RecordPeek({ open, detail, href, onClose }: RecordPeekProps) {
  const name = detail?.facts.find((fact) => fact.field === "company_name" && !fact.hidden)?.value ?? null;
  const title = detail ? companyNameOf({ ...detail.record, companyName: name }) : "Record";
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <ButtonLink href={href} size="sm">
          Open the record
        </ButtonLink>
      }
    >
      {detail ? <PeekBody detail={detail} /> : <PeekLoading />}
    </Sheet>
  );
}

function PeekBody({ detail }: { detail: RecordDetail }) {
  const facts = detail.facts.filter((fact) => !fact.hidden);
  const draft = detail.drafts[0];
  return (
    <>
      <RecordWho record={detail.record} />
      {draft && (
        <article className="border-b px-4 py-4">
          <h3>{draft.subject}</h3>
          <p className="mt-2 text-base whitespace-pre-wrap">{draft.body}</p>
        </article>
      )}
      <ul>
        {facts.map((fact) => (
          <PeekFact key={fact.id} fact={fact} />
        ))}
      </ul>
      {facts.length === 0 && <p className="px-4 py-6 text-muted">No fact was found.</p>}
    </>
  );
}

function PeekFact({ fact }: { fact: Fact }) {
  return (
    <li className="border-b px-4 py-3">
      <p className="text-xs text-muted">{FACT_NAMES[fact.field]}</p>
      <p className="font-medium break-words">{fact.value}</p>
      {fact.pageId && (
        <blockquote className="mt-1.5 border-l-2 border-mark-line pl-3 text-pretty">
          <span className="marked">{fact.quote}</span>
          <cite className="mt-1 block text-xs text-muted not-italic">
            {domainOf(fact.sourceUrl)}
            {pathOf(fact.sourceUrl)}
          </cite>
        </blockquote>
      )}
    </li>
  );
}

function PeekLoading() {
  return (
    <div className="grid gap-4 p-4" aria-busy>
      <Skeleton className="w-40" />
      <Skeleton className="w-72" />
      <Skeleton className="w-60" />
    </div>
  );
}
