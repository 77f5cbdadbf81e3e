import { CircleCheck, CircleX } from "lucide-react";
import type { ModelCall } from "@/lib/models/model-call/shape";
import { countText, plural } from "../ui/count-text";
import { Money } from "../ui/money";
import { Status } from "../ui/status";
import { Table, Td, Th } from "../ui/table";

const OUTCOMES: Record<ModelCall["outcome"], string> = {
  ok: "Used",
  invalid: "Wrong form",
  refused: "Refused",
  cut_off: "Cut off",
  failed: "Failed",
};

/** Every request to a model for this record: tokens in and out, and what it cost. */
export function CallTable({ calls }: { calls: readonly ModelCall[] }) {
  return (
    <section className="mt-2 border-t px-4 py-3">
      <h3 className="flex items-center gap-2">
        Model calls
        <span className="font-normal text-muted">
          {calls.length === 0 ? "None" : plural(calls.length, "call")}
        </span>
      </h3>
      {calls.length > 0 && (
        <Table aria-label="Model calls">
          <thead>
            <tr>
              <Th>Model</Th>
              <Th>Result</Th>
              <Th className="text-right">In</Th>
              <Th className="text-right">Out</Th>
              <Th className="text-right">Time</Th>
              <Th className="text-right">Cost</Th>
            </tr>
          </thead>
          <tbody>
            {calls.map((call) => (
              <CallRow key={call.id} call={call} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function CallRow({ call }: { call: ModelCall }) {
  const good = call.outcome === "ok";
  const cached = call.cachedTokens > 0 ? ` (${countText(call.cachedTokens)} cached)` : "";
  return (
    <tr>
      <Td className="h-11">
        <span className="block leading-4">{call.model}</span>
        <span className="block text-xs text-muted">
          {call.provider} · {call.stage}
        </span>
      </Td>
      <Td title={call.error ?? undefined}>
        <Status
          tone={good ? "success" : "danger"}
          icon={good ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
        >
          {OUTCOMES[call.outcome]}
        </Status>
      </Td>
      <Td className="text-right" title={`${countText(call.inputTokens)} tokens${cached}`}>
        {countText(call.inputTokens)}
      </Td>
      <Td className="text-right">{countText(call.outputTokens)}</Td>
      <Td className="text-right text-muted">{(call.durationMs / 1000).toFixed(1)} s</Td>
      <Td className="text-right">
        {call.batch && <span className="mr-1.5 text-xs text-muted">half price, in a batch</span>}
        <Money usd={call.costUsd} unknown={`The price of ${call.model} is not known`} />
      </Td>
    </tr>
  );
}
