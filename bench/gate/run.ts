import { parseArgs } from "node:util";
import { type Judged, judgeSet } from "./run-set";
import { SPLITS } from "./set/shape";

/**
 * How the gate does on the set of planted lies and free true sentences: `npx tsx bench/gate/run.ts --split dev|held-out|blind`.
 * Two parts have been seen; the blind one, which nobody who works on the gate has read, judges it: its failures are not
 * shown.
 */
const { values } = parseArgs({
  options: { split: { type: "string", default: "dev" }, failures: { type: "boolean", default: false } },
});
const split = SPLITS.find((name) => name === values.split) ?? "dev";
const judged = judgeSet(split);

function share(cases: Judged[]): string {
  const [lies, truths] = [
    cases.filter(({ truth }) => truth === "false"),
    cases.filter(({ truth }) => truth === "true"),
  ];
  const passed = lies.filter((one) => one.passed).length;
  const kept = truths.filter((one) => one.passed).length;
  const percent = truths.length === 0 ? "" : ` (${((100 * kept) / truths.length).toFixed(1)} %)`;
  const ways = [...new Set(lies.filter((one) => one.passed).map(({ way }) => way))].join(", ");
  return `false passed ${passed}/${lies.length}${ways === "" ? "" : ` (by ${ways})`}   true kept ${kept}/${truths.length}${percent}`;
}

function print(title: string, keyOf: (one: Judged) => string): void {
  console.log(`\n${title}`);
  for (const key of [...new Set(judged.map(keyOf))].sort()) {
    console.log(`  ${key.padEnd(26)} ${share(judged.filter((one) => keyOf(one) === key))}`);
  }
}

console.log(`${split}: ${share(judged)}`);
print("By class", ({ truth, class: kind }) => `${truth} ${kind}`);
print("By language", ({ language }) => language);
if (values.failures && split !== "blind") {
  const wrong = judged.filter(({ truth, passed }) => passed !== (truth === "true"));
  console.log("\nFailures");
  for (const { truth, class: kind, company, text, reason } of wrong)
    console.log(`  ${truth.padEnd(5)} ${kind} ${company}: ${text}\n        ${reason}`);
}
