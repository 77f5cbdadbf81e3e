"use client";

import type { Draft, Sentence } from "@/lib/models/draft/shape";
import { classNames } from "../ui/class-names";
import { bodyPieces, citeNumbers } from "./body-pieces";
import { Cite } from "./cite";
import type { Evidence } from "./use-evidence";

interface EmailBodyProps {
  draft: Draft;
  evidence: Evidence;
}

/** The email as it will be read. Pointing at a sentence lights its facts; its numbers show their sources. */
export function EmailBody({ draft, evidence }: EmailBodyProps) {
  const numbers = citeNumbers(draft.sentences);
  return (
    <div className="max-w-[62ch] py-5 text-base leading-6.5 whitespace-pre-wrap">
      {bodyPieces(draft.body, draft.sentences).map(({ start, text, sentence }) =>
        sentence ? (
          <SaidSentence key={start} sentence={sentence} numbers={numbers} evidence={evidence} />
        ) : (
          text
        ),
      )}
    </div>
  );
}

interface SaidSentenceProps {
  sentence: Sentence;
  numbers: ReadonlyMap<string, number>;
  evidence: Evidence;
}

function SaidSentence({ sentence, numbers, evidence }: SaidSentenceProps) {
  const { text, basis, factIds } = sentence;
  const lit = factIds.some((id) => evidence.lit.has(id));
  if (factIds.length === 0) {
    return (
      <span>
        {text}
        {basis === "offer" && <OfferMark />}
      </span>
    );
  }
  return (
    <span onPointerEnter={() => evidence.point(factIds)} onPointerLeave={() => evidence.point([])}>
      <span
        className={classNames(
          "rounded-[2px] transition-colors duration-(--fast)",
          lit && "marked border-b-2 border-mark-line",
        )}
      >
        {text}
      </span>
      {factIds.map((id) => (
        <Cite
          key={id}
          number={numbers.get(id) ?? 0}
          on={evidence.selected?.id === id}
          onSelect={() => evidence.select(id)}
          onPoint={(on) => evidence.point(on ? factIds : [])}
        />
      ))}
    </span>
  );
}

function OfferMark() {
  return (
    <span className="ml-1 inline-grid h-4 place-items-center rounded-xs bg-pressed px-1.5 align-[1px] text-[10px] leading-none text-muted">
      Offer
    </span>
  );
}
