import type { SourceFigures } from "@/lib/models/source-ask/shape";
import { sourceName } from "../source/source-names";
import { countText } from "../ui/count-text";
import { moneyText } from "../ui/money-text";
import { Table, Td, Th } from "../ui/table";
import { millisText, shareText } from "./source-measures";

const HEADS = [
  "Asked",
  "Hits",
  "Misses",
  "Errors",
  "Skipped",
  "Hit rate",
  "Cost",
  "Cost per hit",
  "Time p50",
  "Time p95",
  "Agreement",
];

/** The figures of each source, one row a source. A dash is "nothing to say", an unknown price is said in words. */
export function SourceTable({ sources }: { sources: readonly SourceFigures[] }) {
  return (
    <Table aria-label="Sources">
      <thead>
        <tr>
          <Th>Source</Th>
          {HEADS.map((head) => (
            <Th key={head} className="text-right">
              {head}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((figures) => (
          <tr key={figures.source}>
            <Td className="font-medium">{sourceName(figures.source)}</Td>
            {cellsOf(figures).map((text, column) => (
              <Td key={HEADS[column]} className="text-right text-muted">
                {text}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function cellsOf(figures: SourceFigures): string[] {
  const { asked, hits, misses, errors, skipped, costUsd } = figures;
  return [
    ...[asked, hits, misses, errors, skipped].map(countText),
    orDash(figures.hitRate, shareText),
    costUsd === null ? "Not known" : moneyText(costUsd),
    costUsd === null ? "Not known" : orDash(figures.costPerHitUsd, moneyText),
    orDash(figures.latencyP50Ms, millisText),
    orDash(figures.latencyP95Ms, millisText),
    orDash(figures.agreement, shareText),
  ];
}

function orDash(value: number | null, text: (value: number) => string): string {
  return value === null ? "–" : text(value);
}
