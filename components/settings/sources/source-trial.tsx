"use client";

import { CircleCheck, CircleMinus, CircleSlash, CircleX } from "lucide-react";
import { useState } from "react";
import type { Lead } from "@/lib/models/record/shape";
import type { FieldOutcome, SourceAsk } from "@/lib/models/source-ask/shape";
import { FACT_NAMES } from "../../record/fact-names";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { moneyText } from "../../ui/money-text";
import { Status } from "../../ui/status";

interface SourceTrialProps {
  busy: boolean;
  trial: SourceAsk | null;
  onTest(sample: Lead): void;
}

/** Asks the source once, as the form stands, and shows what it said. */
export function SourceTrial({ busy, trial, onTest }: SourceTrialProps) {
  const [website, setWebsite] = useState("");
  const [company, setCompany] = useState("");
  const test = () => {
    const sample = { website: website.trim(), company: company.trim() };
    onTest(Object.fromEntries(Object.entries(sample).filter(([, text]) => text !== "")));
  };
  return (
    <section aria-label="Try it" className="border-t pt-6">
      <h3 className="font-medium">Try it on a sample</h3>
      <p className="mt-0.5 mb-3 text-xs text-muted">One real call, at its price. Nothing is saved.</p>
      <div className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
        <Field label="Domain">
          {(control) => (
            <Input
              {...control}
              placeholder="acme.example"
              value={website}
              onChange={(event) => setWebsite(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Company" optional>
          {(control) => (
            <Input
              {...control}
              placeholder="Acme Ltd"
              value={company}
              onChange={(event) => setCompany(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button busy={busy} className="sm:mt-6.5" onClick={test}>
          Test
        </Button>
      </div>
      <div role="status" className="mt-3">
        {trial !== null && <Answer trial={trial} />}
      </div>
    </section>
  );
}

function Answer({ trial: { answers, latencyMs, costUsd } }: { trial: SourceAsk }) {
  return (
    <>
      <ul className="border-t">
        {answers.map((answer) => (
          <li key={answer.field} className="flex flex-wrap gap-x-4 gap-y-0.5 border-b py-2">
            <span className="w-32 flex-none text-muted">{FACT_NAMES[answer.field]}</span>
            <Outcome answer={answer} />
            <span className="min-w-0 flex-1 basis-40 break-words">
              {answer.values?.join(", ") ?? answer.reason}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-muted">
        {latencyMs === null ? "Nothing went out" : `Answered in ${latencyMs} ms`} ·{" "}
        {costUsd === null ? "price not known" : `cost ${moneyText(costUsd)}`}
      </p>
    </>
  );
}

const OUTCOMES = {
  hit: { word: "Hit", tone: "success", icon: <CircleCheck aria-hidden /> },
  miss: { word: "Miss", tone: "plain", icon: <CircleMinus aria-hidden /> },
  error: { word: "Error", tone: "danger", icon: <CircleX aria-hidden /> },
  skipped: { word: "Skipped", tone: "rest", icon: <CircleSlash aria-hidden /> },
} as const;

function Outcome({ answer }: { answer: FieldOutcome }) {
  const { word, tone, icon } = OUTCOMES[answer.outcome];
  return (
    <Status tone={tone} icon={icon} className="w-18 flex-none">
      {word}
    </Status>
  );
}
