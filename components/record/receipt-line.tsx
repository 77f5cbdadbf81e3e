import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { Receipt } from "@/lib/models/draft/shape";
import type { Fact } from "@/lib/models/fact/shape";
import { plural } from "../ui/count-text";
import { FACT_NAMES } from "./fact-names";

interface ReceiptLineProps {
  receipt: Receipt;
  facts: readonly Fact[];
}

/** The draft's receipt: one quiet line that opens to who wrote it, what was sent, what it rests on and who let it out. */
export function ReceiptLine({ receipt, facts }: ReceiptLineProps) {
  const { model, promptHash, repairHash, rewrite, gate, approver } = receipt;
  return (
    <details className="group border-t py-2 text-xs">
      <summary className="flex min-h-7 cursor-pointer list-none items-center gap-1.5 rounded-xs text-muted hover:text-ink">
        <ChevronRight
          aria-hidden
          className="size-3.5 flex-none transition-transform duration-(--fast) group-open:rotate-90"
        />
        Receipt
        <span className="ml-auto truncate">
          {model ?? "Template writer"} · {plural(receipt.facts.length, "fact")}
        </span>
      </summary>
      <dl className="grid grid-cols-[minmax(72px,max-content)_minmax(0,1fr)] gap-x-5 pb-1 pl-5">
        <Line name="Written by">{model ?? "The template writer, no model"}</Line>
        {promptHash && <Line name="Prompt">{<Hash value={promptHash} />}</Line>}
        {repairHash && <Line name="Asked again">{<Hash value={repairHash} />}</Line>}
        {rewrite && (
          <Line name="Rewritten by">
            {rewrite.model} <Hash value={rewrite.promptHash} />
            {rewrite.repairHash && (
              <>
                , asked again <Hash value={rewrite.repairHash} />
              </>
            )}
          </Line>
        )}
        <Line name="Rests on">
          {receipt.facts.length === 0 && "No fact: the offer alone"}
          {receipt.facts.map((fact) => (
            <span key={fact.id} className="block">
              {nameOf(fact.id, facts)} <Hash value={fact.quoteHash} />
            </span>
          ))}
        </Line>
        <Line name="Check">{gateText(gate)}</Line>
        <Line name="Approved by">{approver ?? "Nobody yet"}</Line>
      </dl>
    </details>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="py-0.5 text-muted">{name}</dt>
      <dd className="py-0.5 break-words">{children}</dd>
    </div>
  );
}

/** The first letters of a SHA-256, which tell two apart; the whole is its tip. */
function Hash({ value }: { value: string }) {
  return (
    <code title={`SHA-256 ${value}`} className="text-muted">
      {value.slice(0, 12)}
    </code>
  );
}

function nameOf(id: string, facts: readonly Fact[]): string {
  const fact = facts.find((one) => one.id === id);
  return fact === undefined ? "A fact that is gone" : FACT_NAMES[fact.field];
}

function gateText({ verdict, checkedAt }: Receipt["gate"]): string {
  if (verdict === "not_checked") return "Not checked: a person changed the words";
  return `Every sentence proven, ${checkedAt.slice(0, 16).replace("T", " ")} UTC`;
}
