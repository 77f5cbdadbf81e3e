import { calcPrice } from "@pydantic/genai-prices";
import { encode } from "gpt-tokenizer";
import { campaignBriefShape } from "@/lib/models/campaign/shape";
import type { Fact, FactField } from "@/lib/models/fact/shape";
import { emailPrompt, WRITER_SYSTEM } from "@/lib/pipeline/write-email/prompt";
import { writeTemplate } from "@/lib/pipeline/write-email/template/write-template";

/** Prices the email ask over varied made-up records at list price. Prints the figures and fails over the bar. */
const RECORDS = 1000;
const BAR_USD = 0.0007;
const MODEL = "gpt-6-luna";

const trades = ["dental practice", "joinery", "bakery", "law office", "freight company", "yoga studio"];
const deeds = [
  "serves families in the valley",
  "works with local suppliers",
  "answers within one working day",
];

function fact(id: number, field: FactField, quote: string): Fact {
  const place = { start: 0, end: quote.length, sourceUrl: "https://a.example/", pageId: "p", pageHash: "h" };
  const origin = { adapter: "text", confidence: 1, foundAt: "2026-01-01T00:00:00.000Z", hidden: false };
  return { id: String(id), field, value: quote, quote, ...place, ...origin };
}

function factsOf(index: number): Fact[] {
  const trade = trades[index % trades.length] ?? "";
  const sentences = Array.from(
    { length: 1 + (index % 6) },
    (_, at) => `Our ${trade} ${deeds[(index + at) % 3]}.`,
  );
  const people = Array.from({ length: index % 4 }, (_, at) =>
    fact(at + 10, "person", `Person ${at} Example, manager`),
  );
  return [
    fact(1, "description", sentences.join(" ")),
    fact(2, "address", `Main Road ${index}, 8010 Graz`),
    ...people,
  ];
}

function tokensOf(index: number): { input: number; output: number } {
  const offer = "We check incoming invoices against orders automatically. Offices get back six hours a week.";
  const brief = campaignBriefShape.parse({ offer, senderName: "Jana Holt", senderCompany: "Paperloom" });
  const company = { name: `Example ${index}`, domain: "a.example", facts: factsOf(index) };
  const asked = { brief, lead: { first_name: "Anna" }, company, language: "en" as const, variants: 2 };
  const answer = writeTemplate({ ...asked, recordId: String(index) });
  const variants = answer.map(({ subject, sentences }) => ({ subject, sentences }));
  return {
    input: encode(WRITER_SYSTEM).length + encode(emailPrompt(asked)).length,
    output: encode(JSON.stringify({ variants })).length,
  };
}

const all = Array.from({ length: RECORDS }, (_, index) => tokensOf(index));
const mean = (pick: (tokens: { input: number; output: number }) => number) =>
  all.reduce((sum, tokens) => sum + pick(tokens), 0) / RECORDS;
const usage = {
  input_tokens: Math.ceil(mean(({ input }) => input)),
  output_tokens: Math.ceil(mean(({ output }) => output)),
};
const usd = calcPrice(usage, MODEL, { providerId: "openai" })?.total_price ?? Number.NaN;
const withRewrite =
  usd + (calcPrice(usage, "gpt-6-sol", { providerId: "openai" })?.total_price ?? Number.NaN);
const most = Math.max(...all.map(({ input }) => input));
console.log(
  JSON.stringify({
    records: RECORDS,
    model: MODEL,
    ...usage,
    mostInputTokens: most,
    usdPerRecord: usd,
    usdWithStrongRewrite: withRewrite,
  }),
);
if (!(usd <= BAR_USD)) process.exitCode = 1;
