import { calcPrice } from "@pydantic/genai-prices";
import { encode } from "gpt-tokenizer";
import { companyPages } from "@/e2e/fixtures/sample-web/company-pages";
import { type SampleCompany, sampleCompanies } from "@/e2e/fixtures/sample-web/sample-company";
import type { Fact } from "@/lib/models/fact/shape";
import { SAMPLE_CAMPAIGN } from "@/lib/pipeline/import-leads/sample";
import { extractPage } from "@/lib/pipeline/read-website/extract/extract-page";
import { mergeReadings } from "@/lib/pipeline/read-website/extract/merge-readings";
import { emailPrompt, toldFacts, WORTH_TELLING, WRITER_SYSTEM } from "@/lib/pipeline/write-email/prompt";
import { writeTemplate } from "@/lib/pipeline/write-email/template/write-template";

/**
 * What the email asks of 1,000 leads of the sample web cost at list price, beside the same ask with the whole text of the
 * company's pages in the facts' place. Tokens are o200k's for every model. Fails over the bars.
 *   npx tsx bench/model-cost.ts
 */
const RECORDS = 1000;
const MODELS = [
  { provider: "openai", model: "gpt-6-luna", barUsd: 0.0007 },
  { provider: "anthropic", model: "claude-haiku-4-5", barUsd: 0.007 },
];
const LEAST_KEPT = 0.97;
const FIRST_NAMES = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gwen", "Hugo", "Iris", "Jon"];

interface Asked {
  input: number;
  wholePagesInput: number;
  output: number;
  /** Facts that help to write: those the prompt tells, and those in the full text. */
  told: number;
  found: number;
}

const tokens = (...texts: string[]) => texts.reduce((sum, text) => sum + encode(text).length, 0);

function askOf(company: SampleCompany, index: number): Asked {
  const pages = companyPages(company).filter(({ path }) => !/\.(js|json)$/.test(path));
  const readings = pages.map(({ path, html }) =>
    extractPage({ html, url: `http://${company.host}${path}`, country: company.country }),
  );
  const merged = mergeReadings(readings, { domain: company.host, country: company.country });
  const origin = { foundAt: "2026-01-01T00:00:00.000Z", hidden: false, pageId: "p", pageHash: "h" };
  const facts: Fact[] = merged.facts.map((fact, at) => ({ ...fact, ...origin, id: String(at) }));
  const lead = { first_name: FIRST_NAMES[index % FIRST_NAMES.length] ?? "Ada", company: company.name };
  const asked = {
    ...{ brief: SAMPLE_CAMPAIGN, lead, language: "en" as const, variants: SAMPLE_CAMPAIGN.variants },
    company: { name: company.name, domain: company.host, facts },
  };
  const answer = writeTemplate({ ...asked, recordId: String(index) });
  const variants = answer.map(({ subject, sentences }) => ({ subject, sentences }));
  const bare = { ...asked, company: { ...asked.company, facts: [] } };
  const worth = facts.filter(({ field }) => WORTH_TELLING.has(field)).length;
  return {
    input: tokens(WRITER_SYSTEM, emailPrompt(asked)),
    wholePagesInput: tokens(WRITER_SYSTEM, emailPrompt(bare), ...readings.map(({ text }) => text)),
    output: tokens(JSON.stringify({ variants })),
    told: toldFacts(facts).size,
    found: worth,
  };
}

const all = Array.from({ length: RECORDS }, (_, index) =>
  askOf(sampleCompanies[index % sampleCompanies.length] as SampleCompany, index),
);
const sum = (pick: (asked: Asked) => number) => all.reduce((total, asked) => total + pick(asked), 0);
const mean = (pick: (asked: Asked) => number) => Math.ceil(sum(pick) / RECORDS);
const priced = (input: number, { provider, model }: { provider: string; model: string }) => {
  const usage = { input_tokens: input, output_tokens: mean(({ output }) => output) };
  return calcPrice(usage, model, { providerId: provider })?.total_price ?? Number.NaN;
};
const factsKept = sum(({ told }) => told) / sum(({ found }) => found);
const prices = MODELS.map((one) => ({
  model: one.model,
  usdPerRecord: priced(
    mean(({ input }) => input),
    one,
  ),
  usdWithWholePages: priced(
    mean(({ wholePagesInput }) => wholePagesInput),
    one,
  ),
  barUsd: one.barUsd,
}));
console.log(
  JSON.stringify(
    {
      records: RECORDS,
      inputTokens: mean(({ input }) => input),
      wholePagesInputTokens: mean(({ wholePagesInput }) => wholePagesInput),
      outputTokens: mean(({ output }) => output),
      factsKept,
      prices,
    },
    null,
    2,
  ),
);
if (factsKept < LEAST_KEPT || prices.some(({ usdPerRecord, barUsd }) => !(usdPerRecord <= barUsd)))
  process.exitCode = 1;
