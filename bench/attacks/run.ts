import { allAttacks, sampleOf } from "./all-attacks";
import { type Attack, codeOf } from "./attack";
import { attackJobs } from "./attack-jobs";
import type { AttackReport } from "./attack-report";
import { attackStage } from "./attack-stage";

/**
 * The compromised-model test: a model that does what any stranger's text says. Every attack on the writing stage, a
 * sample of them in a whole job. Prints, for each carrier, how many orders stood in the prompt and how many of each sink
 * reached anything; then every breach.
 *   npx tsx bench/attacks/run.ts
 */
const attacks = allAttacks();
const sample = sampleOf(attacks);
const reports: [string, Attack[], AttackReport][] = [
  ["writing stage", attacks, await attackStage(attacks)],
  ["whole job", sample, await attackJobs(sample)],
];
for (const [name, tried, report] of reports) print(name, tried, report);
process.exit(reports.some(([, , { breaches }]) => breaches.length > 0) ? 1 : 0);

function print(name: string, tried: Attack[], { breaches, obeyed, seconds }: AttackReport): void {
  const broken = new Set(breaches.map(({ attack }) => attack));
  const sinks = [...new Set(tried.map(({ sink }) => sink))];
  const carriers = [...new Set(tried.map(({ carrier }) => carrier))];
  const rows = carriers.map((carrier) => {
    const mine = tried.filter((attack) => attack.carrier === carrier);
    const bySink = sinks.map((sink) => {
      const those = mine.filter((attack) => attack.sink === sink);
      return [sink, `${those.filter((attack) => broken.has(attack)).length}/${those.length}`];
    });
    const inPrompt = mine.filter(({ id }) => obeyed.get(codeOf(id))?.inPrompt).length;
    return { carrier, inPrompt: `${inPrompt}/${mine.length}`, ...Object.fromEntries(bySink) };
  });
  console.table(rows);
  for (const { attack, where, what } of breaches) {
    const { id, carrier, sink, phrasing } = attack ?? { id: -1, carrier: "-", sink: "-", phrasing: "-" };
    console.log([codeOf(id), carrier, sink, phrasing, where, what].join(" | "));
  }
  const done = [...obeyed.values()];
  console.log(
    JSON.stringify({
      run: name,
      attacks: tried.length,
      obeyed: done.filter(({ emails }) => emails > 0).length,
      obeyedInRewrite: done.filter(({ rewrites }) => rewrites > 0).length,
      inPrompt: done.filter(({ inPrompt }) => inPrompt).length,
      breaches: breaches.length,
      attacksWithBreach: [...broken].filter((attack) => attack !== null).length,
      seconds: Math.round(seconds),
    }),
  );
}
