import type { CheckedEmail } from "../../lib/pipeline/write-email/gate/email/check-email";

const MARKS = { proven: "✓", neutral: "·", vetoed: "✗" };

/** The verdicts for people: a line for each sentence, under it why and from where. */
export function printVerdicts({ sentences, verdict }: CheckedEmail): void {
  for (const { text, verdict: own, reason, evidence } of sentences) {
    console.log(`${MARKS[own]} ${own.padEnd(8)} ${text}`);
    if (own !== "neutral") console.log(`             ${reason}`);
    for (const { page, quote, start, end } of evidence) {
      const place = start === null ? "" : ` [${start}–${end}]`;
      console.log(`             “${quote.replace(/\s+/g, " ")}” ${page}${place}`);
    }
  }
  const vetoed = sentences.filter((sentence) => sentence.verdict === "vetoed").length;
  console.log(verdict === "proven" ? "\nProven." : `\nVetoed: ${vetoed} of ${sentences.length} sentences.`);
}
