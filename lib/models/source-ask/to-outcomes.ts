import { factFieldShape } from "../fact/shape";
import type { FieldOutcome } from "./shape";

/** What a source said of a field, as far as it is kept. */
type Said =
  | { outcome: "hit"; values: readonly { value: string; confidence: number }[] }
  | { outcome: "miss" }
  | { outcome: "skipped"; reason: string }
  | { outcome: "error"; message: string };

/** A source's answers as outcomes. A field that we do not know is left out. */
export function toOutcomes(said: Readonly<Record<string, Said>>): FieldOutcome[] {
  return Object.entries(said).flatMap(([name, answer]): FieldOutcome[] => {
    const field = factFieldShape.safeParse(name).data;
    if (field === undefined) return [];
    if (answer.outcome === "miss") return [{ field, outcome: "miss" }];
    if (answer.outcome === "skipped") return [{ field, outcome: "skipped", reason: answer.reason }];
    if (answer.outcome === "error") return [{ field, outcome: "error", reason: answer.message }];
    const values = answer.values.map(({ value }) => value);
    return [{ field, outcome: "hit", values, confidence: answer.values[0]?.confidence ?? 0 }];
  });
}
