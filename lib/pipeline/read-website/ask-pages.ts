import type { KnownValue, Source } from "@/lib/adapters/sources/contract";
import type { SiteReading } from "@/lib/models/company/store";
import type { SourceAsk } from "@/lib/models/source-ask/shape";
import { toOutcomes } from "@/lib/models/source-ask/to-outcomes";
import type { ReadPage } from "./read-page";

/**
 * Lets the sources that live on pages say what the pages said, each in its own way. Only values that the reading as a
 * whole took up count: what one page says by mistake is nobody's answer.
 */
export async function askPages(
  sources: readonly Source[],
  pages: readonly ReadPage[],
  reading: Pick<SiteReading, "domain" | "facts">,
): Promise<SourceAsk[]> {
  const taken = new Set(reading.facts.map(({ fact }) => `${fact.field} ${fact.value}`));
  const known: KnownValue[] = pages.flatMap(({ reading: { url, facts, repeats } }) =>
    [...facts, ...repeats]
      .filter(({ field, value }) => taken.has(`${field} ${value}`))
      .map((fact) => ({ ...fact, sourceUrl: url })),
  );
  const subject = { domain: reading.domain };
  return Promise.all(
    sources.map(async ({ name, fields, ask }) => {
      const answer = await ask({ subject, fields, pages: pages.length, known });
      return { source: name, answers: toOutcomes(answer.fields), latencyMs: null, costUsd: answer.costUsd };
    }),
  );
}
